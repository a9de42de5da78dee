// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "core/usecases/collecting.h"

namespace ui {

class Theme;

/// A file that is handed over: how many new entries it has and from which rooms they are.
class HandedCard : public QFrame
{
    Q_OBJECT

public:
    HandedCard(const usecases::Handed& handed, const domain::Meeting& meeting, const Theme& theme,
               QWidget* parent = nullptr);
};

} // namespace ui
