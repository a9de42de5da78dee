// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "core/domain/breadth.h"
#include "ui/models/linesmodel.h"

namespace ui {

/// What the Vote screen says, in the screen's language.
struct VoteWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::VoteWords)

public:
    static QString title(domain::Track track);
    static QString badge(const domain::Round* round, const domain::Outcome* adopted);

    static QString breadth(const domain::Meeting& meeting, const domain::Recommendation& recommendation);
    static QList<LineRow> lines(const domain::Meeting& meeting, const QList<domain::RecommendationId>& ids);

    /// Why adopting these lines needs a reason.
    static QString reasonAsked(const domain::Round* round, qsizetype lines);
    static QString adoptButton(qsizetype lines);
    static QString adopted(const domain::Outcome& outcome, const domain::Round* round);
};

} // namespace ui
