// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace documents {

/// Words of the documents that no template holds. They follow the document's language, not the screen's.
struct FixedText
{
    QString conjunction;
    QString draftMark;
    QString draftNote;
    QString noLines;
    QString annex;
    QString annexIntroduction;
    QString priorities;         ///< %1: paragraph
    QString followUp;           ///< %1: paragraph
    QString adoptedByVote;      ///< %1: when, %2: method, %3: when the vote closed
    QString votedOn;            ///< %1: method, %2: when it closed; before adoption
    QString voteFigures;        ///< %1: ballots, %2: entitled, %3: seats
    QString repeatedVote;       ///< %1: when the vote that was repeated closed
    QString adoptedWithoutVote; ///< %1: when
    QString notYetAdopted;
    QString ruling;          ///< %1: reason
    QString rulingTook;      ///< %1: references of lines
    QString reason;          ///< %1: reason
    QString ballotsFor;      ///< %1: as ofBallots
    QString ofBallots;       ///< %1: support, %2: ballots
    QString showOfHandsGave; ///< %1: as hands
    QString hands;           ///< %1: in favour, %2: against, %3: abstaining
    QString notVoted;
    QString breadth; ///< %1: groups, %2: of groups, %3: bodies
    QString noGroup;
    QString noSources;
    QString otherAdopted; ///< heading of what was not adopted
    QString otherDraft;   ///< the same where nothing is adopted yet
    QString group;
    QString room;
    QString point;
    QString written;
    QString recommendation;
    QString votes;
    QString groups;
    QString bodies;
    QString dateAndTime; ///< %1: date, %2: time
};

/// English where the language has no words of its own yet.
const FixedText& fixedText(const QLocale& locale);

} // namespace documents
