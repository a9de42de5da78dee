// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "core/usecases/results.h"
#include "ui/models/roundfigures.h"

namespace ui {

/// What the Vote screen says of a closed round, in the screen's language.
struct ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ResultWords)

public:
    /// "52 entitled · 49 ballots · secret · up to 5 each"
    static QString turnout(const domain::Round& round);
    static QString headline(const domain::Round& round);
    /// Why some figures are not told alone; empty where all are.
    static QString merged(const RoundFigures& figures);
    /// What stands at the cut line; empty where there is none.
    static QString cut(const RoundFigures& figures, const domain::Round& round);
    /// Everything in the chart.
    static QString inWords(const RoundFigures& figures, const QString& cut);

    static QString ruleName(const domain::Round& round);
    static QString ruleSentence(const domain::Round& round);
    static QString ruleResult(const RoundFigures& figures, const domain::Round& round);
    /// What another rule would change. \a whole: with the whole wordings of options.
    static QString comparison(const domain::Meeting& meeting, const domain::Round& round,
                              const usecases::Comparison& other, bool whole);

    /// What a run-off is about; empty for any other round.
    static QString runOffOf(const domain::Meeting& meeting, const domain::Round& round);
    /// A line of the list of rounds.
    static QString earlierRound(const domain::Round& round, const domain::Round* replacedBy);
};

} // namespace ui
