// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The names under which fields are written down. A name that was ever released is never given another meaning.
namespace journal::field {

inline constexpr char title[] = "title";
inline constexpr char longTitle[] = "longTitle";
inline constexpr char shortTitle[] = "shortTitle";
inline constexpr char theme[] = "theme";
inline constexpr char host[] = "host";
inline constexpr char hostShort[] = "hostShort";
inline constexpr char city[] = "city";
inline constexpr char country[] = "country";
inline constexpr char venue[] = "venue";
inline constexpr char starts[] = "starts";
inline constexpr char ends[] = "ends";
inline constexpr char languages[] = "languages";
inline constexpr char stopWords[] = "stopWords";
inline constexpr char objective[] = "objective";
inline constexpr char mechanisms[] = "mechanisms";
inline constexpr char survey[] = "survey";
inline constexpr char partnerships[] = "partnerships";
inline constexpr char importance[] = "importance";
inline constexpr char addressees[] = "addressees";
inline constexpr char process[] = "process";
inline constexpr char processShort[] = "processShort";

inline constexpr char date[] = "date";
inline constexpr char kind[] = "kind";
inline constexpr char moderator[] = "moderator";
inline constexpr char speakers[] = "speakers";
inline constexpr char room[] = "room";
inline constexpr char interpretation[] = "interpretation";
inline constexpr char questions[] = "questions";
inline constexpr char place[] = "place";
inline constexpr char started[] = "started";
inline constexpr char ended[] = "ended";
inline constexpr char extraMinutes[] = "extraMinutes";
inline constexpr char withdrawn[] = "withdrawn";

inline constexpr char name[] = "name";
inline constexpr char shortName[] = "shortName";
inline constexpr char region[] = "region";
inline constexpr char number[] = "number";
inline constexpr char position[] = "position";
inline constexpr char category[] = "category";
inline constexpr char body[] = "body"; ///< of a point: a prefix, "body/<id>"
inline constexpr char group[] = "group";
inline constexpr char roles[] = "roles";
inline constexpr char present[] = "present";
inline constexpr char mark[] = "mark";
inline constexpr char colour[] = "colour";
inline constexpr char facilitators[] = "facilitators";
inline constexpr char rapporteur[] = "rapporteur";
inline constexpr char reported[] = "reported";

inline constexpr char text[] = "text";
inline constexpr char shortText[] = "shortText";
inline constexpr char stance[] = "stance";
inline constexpr char question[] = "question";
inline constexpr char element[] = "element"; ///< a prefix, "element/<id>"
inline constexpr char apart[] = "apart";     ///< of a point, a prefix, "apart/<a point of a greater id>"
inline constexpr char five[] = "five";
inline constexpr char written[] = "written";
inline constexpr char code[] = "code";

inline constexpr char track[] = "track";
inline constexpr char source[] = "source"; ///< a prefix, "source/<point>"

inline constexpr char method[] = "method";
inline constexpr char state[] = "state";
inline constexpr char seats[] = "seats";
inline constexpr char entitled[] = "entitled";
inline constexpr char ballots[] = "ballots";
inline constexpr char options[] = "options";
inline constexpr char created[] = "created";
inline constexpr char opened[] = "opened";
inline constexpr char closed[] = "closed";
inline constexpr char replaces[] = "replaces";
inline constexpr char ruled[] = "ruled";
inline constexpr char ruling[] = "ruling";
inline constexpr char approvals[] = "approvals";   ///< a prefix, "approvals/<recommendation>/<group>"
inline constexpr char inFavour[] = "inFavour";     ///< a prefix, "inFavour/<recommendation>"
inline constexpr char against[] = "against";       ///< a prefix, "against/<recommendation>"
inline constexpr char abstaining[] = "abstaining"; ///< a prefix, "abstaining/<recommendation>"
inline constexpr char casting[] = "casting";
inline constexpr char rule[] = "rule";
inline constexpr char mostApprovals[] = "mostApprovals";
inline constexpr char dots[] = "dots";
inline constexpr char mostDots[] = "mostDots";
inline constexpr char regionsNeeded[] = "regionsNeeded";
inline constexpr char electorate[] = "electorate";
inline constexpr char categories[] = "categories";
inline constexpr char voters[] = "voters";
inline constexpr char voice[] = "voice";                 ///< a prefix, "voice/<recommendation>/<voter>"
inline constexpr char objection[] = "objection";         ///< a prefix, "objection/<recommendation>/<key>"
inline constexpr char ballot[] = "ballot";               ///< a prefix, "ballot/<voter>": marks with spaces between
inline constexpr char secretBallots[] = "secretBallots"; ///< one a line: marks, then the region
inline constexpr char runOffOf[] = "runOffOf";
inline constexpr char tieWay[] = "tieWay";
inline constexpr char lotCommitment[] = "lotCommitment";
inline constexpr char lotSeed[] = "lotSeed";
inline constexpr char lotWord[] = "lotWord";

inline constexpr char round[] = "round";
inline constexpr char lines[] = "lines";
inline constexpr char reason[] = "reason";
inline constexpr char adopted[] = "adopted";
inline constexpr char key[] = "key";

} // namespace journal::field
