// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

/// What an entry was meant to do. Stored in the journal; a word that was ever released keeps its meaning.
namespace usecases::intent {

inline constexpr QLatin1String undo("undo");
inline constexpr QLatin1String redo("redo");

inline constexpr QLatin1String meetingCreate("meeting.create");
inline constexpr QLatin1String meetingDetails("meeting.details");
inline constexpr QLatin1String importParticipants("import.participants");
inline constexpr QLatin1String importAgenda("import.agenda");
inline constexpr QLatin1String importGroups("import.groups");
inline constexpr QLatin1String importThemes("import.themes");
inline constexpr QLatin1String importPoints("import.points");
inline constexpr QLatin1String importRecommendations("import.recommendations");
inline constexpr QLatin1String importQuestions("import.questions");

inline constexpr QLatin1String collectChoose("collect.choose");

inline constexpr QLatin1String sessionAdd("session.add");
inline constexpr QLatin1String sessionEdit("session.edit");
inline constexpr QLatin1String sessionMove("session.move");
inline constexpr QLatin1String sessionShift("session.shift");
inline constexpr QLatin1String sessionStart("session.start");
inline constexpr QLatin1String sessionEnd("session.end");
inline constexpr QLatin1String sessionExtend("session.extend");
inline constexpr QLatin1String sessionWithdraw("session.withdraw");

inline constexpr QLatin1String participantAdd("participant.add");
inline constexpr QLatin1String participantEdit("participant.edit");
inline constexpr QLatin1String participantPresence("participant.presence");
inline constexpr QLatin1String participantGroup("participant.group");
inline constexpr QLatin1String participantRegions("participant.regions");
inline constexpr QLatin1String participantWithdraw("participant.withdraw");
inline constexpr QLatin1String groupAdd("group.add");
inline constexpr QLatin1String groupEdit("group.edit");
inline constexpr QLatin1String groupWithdraw("group.withdraw");
inline constexpr QLatin1String groupReport("group.report");
inline constexpr QLatin1String questionAdd("question.add");
inline constexpr QLatin1String questionEdit("question.edit");

inline constexpr QLatin1String pointAdd("point.add");
inline constexpr QLatin1String pointEdit("point.edit");
inline constexpr QLatin1String pointKind("point.kind");
inline constexpr QLatin1String pointStance("point.stance");
inline constexpr QLatin1String pointElement("point.element");
inline constexpr QLatin1String pointBody("point.body");
inline constexpr QLatin1String pointFive("point.five");
inline constexpr QLatin1String pointMove("point.move");
inline constexpr QLatin1String pointQuestion("point.question");
inline constexpr QLatin1String pointWithdraw("point.withdraw");

inline constexpr QLatin1String boardAdd("recommendation.add");
inline constexpr QLatin1String boardMerge("recommendation.merge");
inline constexpr QLatin1String boardAddSource("recommendation.source");
inline constexpr QLatin1String boardRemoveSource("recommendation.unsource");
inline constexpr QLatin1String boardSplit("recommendation.split");
inline constexpr QLatin1String boardTakeBack("recommendation.withdraw");
inline constexpr QLatin1String boardReword("recommendation.reword");
inline constexpr QLatin1String boardTrack("recommendation.track");
inline constexpr QLatin1String boardMove("recommendation.move");
inline constexpr QLatin1String boardJoin("recommendation.join");

inline constexpr QLatin1String overlapApart("overlap.apart");
inline constexpr QLatin1String overlapTogether("overlap.together");
inline constexpr QLatin1String overlapWords("overlap.words");

inline constexpr QLatin1String roundSetUp("round.setup");
inline constexpr QLatin1String roundLimits("round.limits");
inline constexpr QLatin1String roundOpen("round.open");
inline constexpr QLatin1String roundCount("round.count");
inline constexpr QLatin1String roundBallots("round.ballots");
inline constexpr QLatin1String roundVoice("round.voice");
inline constexpr QLatin1String roundObjection("round.objection");
inline constexpr QLatin1String roundBallot("round.ballot");
inline constexpr QLatin1String roundRunOff("round.runoff");
inline constexpr QLatin1String roundWider("round.wider");
inline constexpr QLatin1String roundSeed("round.seed");
inline constexpr QLatin1String roundLot("round.lot");
inline constexpr QLatin1String roundClose("round.close");
inline constexpr QLatin1String roundRule("round.rule");
inline constexpr QLatin1String roundWithdraw("round.withdraw");
inline constexpr QLatin1String outcomeAdopt("outcome.adopt");
inline constexpr QLatin1String paragraphEdit("paragraph.edit");
inline constexpr QLatin1String paragraphRestore("paragraph.restore");

} // namespace usecases::intent
