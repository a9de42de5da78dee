// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

#include "core/domain/enums.h"

class QWidget;

namespace ui {

class Screen;
struct Context;

/// A screen that the frame can show; made when it is shown first.
struct ScreenEntry
{
    QString id;                                   ///< what Context::goTo takes
    QString name;                                 ///< "Board"
    QString icon;                                 ///< ":/icons/board.svg"; empty: not in the rail
    QString parent;                               ///< the entry that the rail marks where this one is not in it
    domain::Role actor = domain::Role::Moderator; ///< who works on it
    std::function<Screen*(Context& context, QWidget* parent)> make;

    [[nodiscard]] bool inRail() const { return !icon.isEmpty(); }
};

} // namespace ui
