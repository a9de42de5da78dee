// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "ui/models/overlapwalk.h"

namespace ui {

/// A suggestion as people read it: its points side by side, how alike they are and why.
struct ShownOverlap
{
    Q_DECLARE_TR_FUNCTIONS(ui::ShownOverlap)

public:
    struct Member
    {
        domain::PointId point;
        domain::Group group;
        QString text;
        QList<usecases::SharedStretch> marks; ///< words that stand side by side are one
        bool chosen = true;                   ///< otherwise left out of the merge
        QString merged;                       ///< e.g. "P2", where it is merged already

        bool operator==(const Member&) const = default;
    };

    QList<Member> members;
    QString place; ///< "Overlap 3 of 12"
    QString hint;
    QString figure;     ///< "0.86"
    QString likelihood; ///< "very likely the same"
    QString reasons;
    QStringList warnings;
    domain::RecommendationId into; ///< what the members are added to; null: merging makes a new recommendation
    QString intoLabel;             ///< "P2"
    QString wording;               ///< of the recommendation that there is or would be

    bool operator==(const ShownOverlap&) const = default;

    /// What the walk has come to; it must have come to something.
    static ShownOverlap of(const domain::Meeting& meeting, const OverlapWalk& walk);
    /// Two points that were kept apart, the one of \a number of all of them.
    static ShownOverlap keptApart(const domain::Meeting& meeting, const QList<domain::PointId>& points, int number,
                                  int total);
    /// Every two points that stand and were kept apart, in the order of the groups.
    static QList<QList<domain::PointId>> allKeptApart(const domain::Meeting& meeting);
    /// All of it in words, for whoever does not see it.
    [[nodiscard]] QString told() const;
    [[nodiscard]] QList<domain::PointId> points() const;
    [[nodiscard]] bool canLeaveOut() const { return members.size() > 2; }
    /// What merging would put together that is not together yet.
    [[nodiscard]] QList<domain::PointId> toMerge() const;

private:
    void addMember(const domain::Meeting& meeting, const domain::PointId& id,
                   const QList<usecases::SharedStretch>& shared);
    void readMembers(const domain::Meeting& meeting, const OverlapWalk& walk);
    void readTarget(const domain::Meeting& meeting, const OverlapWalk& walk);
    [[nodiscard]] QString coverageWords(const usecases::Suggestion& suggestion) const;
    [[nodiscard]] QStringList warningWords(overlap::Warnings which) const;
    [[nodiscard]] bool isAcrossGroups() const;
    static QString likelihoodWords(int score);
    static QString elementWords(const domain::Meeting& meeting, const QSet<domain::ElementId>& elements);
};

} // namespace ui
