// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include "core/domain/enums.h"
#include "core/domain/error.h"
#include "core/domain/meeting.h"
#include "core/overlap/likeness.h"
#include "core/usecases/history.h"

namespace ui {

/// What happened, what is safe and what to do, in one sentence. Plain text.
QString sentenceOf(const domain::Error& error);

/// \name Words for the values of the domain, in the screen's language
/// \{
QString wordOf(domain::Kind kind);
QString wordOf(domain::Stance stance);
QString wordOf(domain::Track track);
QString wordOf(domain::SessionKind kind);
QString wordOf(domain::Method method);
QString wordOf(domain::RoundState state);
QString wordOf(domain::Voice voice);
/// "Moderator", "Organizer", "Rapporteur, Africa".
QString wordOf(domain::Role actor, const domain::Meeting& meeting, const domain::GroupId& room);
/// \}

/// Why two points should not be merged without a second look: a sentence for each reason.
QStringList sentencesOf(overlap::Warnings warnings);

/// \name An entry of the journal in words
/// \{
QString verbOf(const usecases::HistoryLine& line);   ///< "reworded"
QString objectOf(const usecases::HistoryLine& line); ///< "“Ensure …” to “Uphold …”"
QString screenOf(const usecases::HistoryLine& line); ///< where it was done: "Board"
QString
sentenceOf(const usecases::HistoryLine& line); ///< for the line at the bottom: "Merged 3 points into “Uphold …”"
/// \}

/// \name Times of day and dates as people read them; UTC values are shown in the laptop's zone
/// \{
QString timeWord(const QDateTime& utc);        ///< 11:43
QString timeWithSeconds(const QDateTime& utc); ///< 11:43:07
QString dateWord(const QDate& date);           ///< Tuesday 10 October 2017
QString shortDateWord(const QDate& date);      ///< 10 Oct
QString durationWord(qint64 seconds);          ///< 01:12:40, with a minus sign past zero
/// \}

} // namespace ui
