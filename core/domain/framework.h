// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/domain/id.h"

namespace domain {

struct Theme
{
    ThemeId id;
    QString code; ///< unique in the meeting, e.g. "1"
    QString title;
    QString shortTitle; ///< may be empty
    double place = 0;
    bool withdrawn = false;

    bool operator==(const Theme&) const = default;
};

struct Element
{
    ElementId id;
    ThemeId theme;
    QString code; ///< unique in the meeting, e.g. "h"
    QString title;
    QString shortTitle; ///< one to four words; may be empty
    double place = 0;
    bool withdrawn = false;

    bool operator==(const Element&) const = default;
    [[nodiscard]] QString label() const { return shortTitle.isEmpty() ? title : shortTitle; }
};

} // namespace domain
