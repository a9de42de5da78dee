// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

namespace ui {

/// A line of find-or-run: something to do or to go to.
struct Offer
{
    QString label;
    QString detail;
    QString key; ///< as people press it; may be empty
    std::function<void()> run;
};

} // namespace ui
