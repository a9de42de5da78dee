// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"

namespace domain {

/// What stands, withdrawn things left out, in the order in which people see it. All linear in the size of the table.

QList<Session> sessionsInOrder(const Meeting& meeting); ///< by date, place, start
QList<Group> groupsInOrder(const Meeting& meeting);
QList<Question> questionsInOrder(const Meeting& meeting);
QList<Theme> themesInOrder(const Meeting& meeting);
QList<Element> elementsInOrder(const Meeting& meeting);                   ///< by theme, then place
QList<Participant> participantsInOrder(const Meeting& meeting);           ///< by number, then name
QList<Body> bodiesInOrder(const Meeting& meeting);                        ///< by name
QList<Point> pointsOfGroup(const Meeting& meeting, const GroupId& group); ///< by question, then place
QList<Point> pointsOfQuestion(const Meeting& meeting, const GroupId& group, const QuestionId& question);
QList<Recommendation> recommendationsOfTrack(const Meeting& meeting, Track track);
QList<Round> roundsOfTrack(const Meeting& meeting, Track track); ///< oldest first
/// The newest round of the track, or nullptr.
const Round* latestRound(const Meeting& meeting, Track track);
/// What was adopted for the track, or nullptr.
const Outcome* adoptedOutcome(const Meeting& meeting, Track track);
const Paragraph* paragraphOfKey(const Meeting& meeting, const QString& key);

bool stands(const Session& session);
bool stands(const Body& body);
bool stands(const Participant& participant);
bool stands(const Group& group);
bool stands(const Question& question);
bool stands(const Theme& theme);
bool stands(const Element& element);
bool stands(const Point& point);
bool stands(const Recommendation& recommendation);
bool stands(const Round& round);

} // namespace domain
