// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "core/domain/enums.h"
#include "core/domain/meeting.h"

namespace ui {

/// What is said where a round is set up, in the screen's language.
struct SetUpWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::SetUpWords)

public:
    static QString sentence(domain::Method method);
    static QString name(domain::Casting casting);
    static QString sentence(domain::Casting casting);
    static QString name(domain::Electorate electorate);
    static QString voters(domain::Electorate electorate, int number);
    /// What a round is, beside its title: "52 entitled · 49 ballots · secret · at most 5 each".
    static QString subtitle(const domain::Round& round);
};

} // namespace ui
