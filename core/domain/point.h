// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSet>

#include "core/domain/enums.h"
#include "core/domain/id.h"

namespace domain {

/// One idea, in the group's own words.
struct Point
{
    PointId id;
    GroupId group;
    QuestionId question;
    Kind kind = Kind::Recommendation;
    Stance stance = Stance::GeneralAgreement;
    QString text;
    QSet<ElementId> elements;
    QSet<BodyId> bodies; ///< who supports it
    QSet<PointId> apart; ///< points of a greater id that do not say the same thing, as somebody decided
    double place = 0;    ///< order within its question; ties by id
    int five = 0;        ///< 1 to 5: its place among the group's five; 0: not one of them
    QDateTime written;   ///< UTC
    bool withdrawn = false;

    bool operator==(const Point&) const = default;
};

} // namespace domain
