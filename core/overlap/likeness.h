// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QList>

#include "core/domain/id.h"

namespace overlap {

/// What should make a person look twice before two points are merged.
enum class Warning : quint8 {
    Negation = 1,  ///< one side denies what the other says
    Number = 2,    ///< the sides name different numbers
    Direction = 4, ///< one side reduces what the other increases
    Stance = 8     ///< the rooms recorded opposite stances
};
Q_DECLARE_FLAGS(Warnings, Warning)
Q_DECLARE_OPERATORS_FOR_FLAGS(Warnings)

/// A word of one text that answers to a word of the other. Places are UTF-16 units of the texts as written.
struct SharedWord
{
    qsizetype startA = 0;
    qsizetype lengthA = 0;
    qsizetype startB = 0;
    qsizetype lengthB = 0;
    bool exact = true; ///< the same stem; otherwise near in meaning (compulsory, mandatory)
    int share = 0;     ///< thousandths of all that the shared words weigh
};

/// Two points and how alike they are.
struct Pair
{
    domain::PointId a; ///< a < b by id
    domain::PointId b;
    int score = 0; ///< thousandths: how likely it is that they say the same thing
    bool sameElement = false;

    bool operator==(const Pair&) const = default;
};

/// Why two points are held alike.
struct Explanation
{
    QList<SharedWord> words; ///< by place in the first text
    int coverageA = 0;       ///< thousandths of the weight of the first text's words that the second has too
    int coverageB = 0;
    Warnings warnings;
};

/// A point that resembles a text.
struct Alike
{
    domain::PointId point;
    int score = 0; ///< thousandths

    bool operator==(const Alike&) const = default;
};

/// Points that say the same thing, two or more.
struct Cluster
{
    QList<domain::PointId> points; ///< by id
    int score = 0;                 ///< thousandths: the mean of its pairs

    bool operator==(const Cluster&) const = default;
};

} // namespace overlap
