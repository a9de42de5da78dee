// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QHash>

#include "core/usecases/history.h"

namespace ui {

/// One entry of the journal, told in whole phrases: the table's verb and object, and the sentence of the bottom line.
struct Told
{
    QString verb;
    QString object;
    QString sentence;
};

/// The screen on which something is done.
enum class Place { Agenda, People, Rooms, Board, Vote, Highlights };

struct Teller
{
    Place place = Place::Agenda;
    Told (*tell)(const usecases::HistoryLine& line) = nullptr;
};

using Tellers = QHash<QString, Teller>;

/// \name Who tells which intents
/// \{
Tellers setupTellers();  ///< the meeting, its tables and its agenda
Tellers peopleTellers(); ///< participants, groups, guiding questions
Tellers pointTellers();  ///< what rapporteurs do
Tellers boardTellers();  ///< recommendations
Tellers voteTellers();   ///< rounds, outcomes and the document's paragraphs
/// \}

/// Translations of all that is told of the history.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

/// In quotation marks, cut between words where it is long.
QString quoted(const QString& text);

} // namespace ui
