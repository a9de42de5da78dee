// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QMap>
#include <QString>

#include "core/domain/enums.h"

namespace documents {

/// Words of the annex for votes, in the document's language.
struct VoteText
{
    QMap<domain::Method, QString> methods;
    QMap<domain::Rule, QString> rules;
    QString withCasting; ///< %1: method, %2: casting
    QString secret;
    QString open;
    QString rule;        ///< %1: name
    QString mostOptions; ///< %1: options that a ballot may approve
    QString dots;        ///< %1: dots of a voter, %2: on one option
    QString scale;
    QString regionsNeeded; ///< %1: regions
    QString byBodies;
    QString byCategories; ///< %1: categories
    QString dotsFor;      ///< %1: dots
    QString pointsFor;    ///< %1: points
    QString firstPlaces;  ///< %1: as FixedText::ofBallots
    QString ruleScore;    ///< %1: exact number
    QString rollCallGave; ///< %1: as FixedText::hands
    QString agreed;
    QString objectionsTo; ///< %1: number
    QString severalRegions;
    QString noRegion;
    QString mergedRegions;
    QString listBeside; ///< %1: text, %2: what is told of it; an item of a list
    QString tied;       ///< %1: list, %2: places
    QString tieWaits;
    QString runOffWaits;
    QString runOff; ///< %1: method, %2: when it closed
    QString wider;
    QString inRegions; ///< %1: number
    QString inGroups;  ///< %1: number
    QString took;      ///< %1: references
    QString lot;       ///< %1: hash
    QString lotSeed;   ///< %1: seed
    QString lotWord;   ///< %1: word
    QString lotCheck;
    QString lotIdentifier;
    QString lotHash;
    QString option;
    QString inFavour;
    QString against;
    QString abstaining;
    QString objections;
    QString quoted; ///< %1: words
};

/// English where the language has no words of its own yet.
const VoteText& voteText(const QLocale& locale);

} // namespace documents
