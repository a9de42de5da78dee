// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/takingback.h"

#include "core/domain/lists.h"
#include "core/journal/fields.h"
#include "core/journal/projection.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/intents.h"
#include "core/usecases/points.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;

namespace {

/// What was done in the first place, through any chain of undo and redo, and whether \c entry itself undoes it.
struct Origin
{
    QString intent;
    bool isUndo = false;
};

Result<Origin> originOf(storage::MeetingFile& file, const journal::Entry& entry)
{
    Origin origin{entry.what.intent, false};
    for (journal::EntryId id = entry.what.undoes; !id.isNull();) {
        const auto before = file.entry(id);
        if (!before) {
            return tl::unexpected(before.error());
        }
        origin = {before->what.intent, !origin.isUndo};
        id = before->what.undoes;
    }
    return origin;
}

bool isOneOf(const QString& name, std::initializer_list<const char*> fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](const char* one) { return name == QLatin1String(one); });
}

/// What of a round may still be taken back in each state: nobody changes a count or a ruling behind a result.
bool mayChange(const Round& round, const QString& changed)
{
    const QString name = changed.section(u'/', 0, 0);
    switch (round.state) {
    case RoundState::SetUp:
        return true;
    case RoundState::Open:
        return isOneOf(name, {field::ballots, field::approvals, field::inFavour, field::against, field::abstaining,
                              field::voice, field::objection, field::ballot});
    case RoundState::Closed:
        return isOneOf(name, {field::ruled, field::ruling, field::tieWay});
    case RoundState::Adopted:
        return false;
    }
    return false;
}

Done mayTakeBack(const Meeting& meeting, const journal::Entry& entry, const QString& done)
{
    // A vote that was opened or closed stays so.
    if (done == intent::meetingCreate || done == intent::roundOpen || done == intent::roundClose ||
        done == intent::roundSeed) {
        return fail(ErrorCode::WrongState);
    }
    for (const journal::Change& change : entry.what.changes) {
        const bool ofRound = change.key.entity == Entity::Round && done != intent::outcomeAdopt;
        const Round* round = ofRound ? meeting.rounds.find(RoundId(change.key.id)) : nullptr;
        if (round && !mayChange(*round, change.key.field)) {
            return fail(ErrorCode::WrongState);
        }
    }
    return {};
}

/// \name Whether the meeting keeps a rule that one old value more might break. Each gives what breaks it, or nothing.
/// \{
std::optional<QString> adoptedThatIsGone(const Meeting& meeting)
{
    for (const Outcome& outcome : meeting.outcomes) {
        for (const RecommendationId& line : outcome.adopted.isValid() ? outcome.lines : QList<RecommendationId>()) {
            const Recommendation* adopted = meeting.recommendations.find(line);
            if (!adopted || !stands(*adopted) || adopted->track != outcome.track) {
                return adopted ? adopted->text : QString();
            }
        }
    }
    return std::nullopt;
}

std::optional<QString> pointOfTwoRecommendations(const Meeting& meeting)
{
    QSet<PointId> merged;
    for (const Recommendation& recommendation : meeting.recommendations) {
        for (const PointId& point : stands(recommendation) ? recommendation.sources : QSet<PointId>()) {
            if (merged.contains(point)) {
                return recommendation.text;
            }
            merged.insert(point);
        }
    }
    return std::nullopt;
}

std::optional<QString> twoAtOnePlaceOfFive(const Meeting& meeting)
{
    QSet<QPair<GroupId, int>> taken;
    for (const Point& point : meeting.points) {
        if (point.five > 0 && stands(point)) {
            if (taken.contains({point.group, point.five})) {
                return point.text;
            }
            taken.insert({point.group, point.five});
        }
    }
    return std::nullopt;
}

std::optional<QString> pointWithoutRoom(const Meeting& meeting)
{
    for (const Point& point : meeting.points) {
        const Group* group = meeting.groups.find(point.group);
        const Question* question = meeting.questions.find(point.question);
        if (stands(point) && !(group && stands(*group) && question && stands(*question))) {
            return point.text;
        }
    }
    return std::nullopt;
}

std::optional<QString> twoRoundsAtOnce(const Meeting& meeting)
{
    QSet<Track> going;
    for (const Round& round : meeting.rounds) {
        if (stands(round) && (round.state == RoundState::SetUp || round.state == RoundState::Open) &&
            !round.options.isEmpty()) {
            if (going.contains(round.track)) {
                return toText(round.state);
            }
            going.insert(round.track);
        }
    }
    return std::nullopt;
}

std::optional<QString> countBeyondBallots(const Meeting& meeting)
{
    for (const Round& round : meeting.rounds) {
        const int limit = round.ballots > 0 ? round.ballots : round.entitled;
        for (const Count& count : round.counts) {
            const int counted = count.support() + count.against + count.abstaining;
            if (round.state == RoundState::Open && counted > limit) {
                return QString::number(counted);
            }
        }
    }
    return std::nullopt;
}
/// \}

/// Old values may be right each on its own and wrong beside what was done since.
Done fitsWhatWasDoneSince(const Meeting& meeting, const QList<journal::Change>& changes)
{
    Meeting after = meeting;
    for (const journal::Change& change : changes) {
        journal::apply(after, change);
    }
    for (const auto broken : {adoptedThatIsGone, pointOfTwoRecommendations, twoAtOnePlaceOfFive, pointWithoutRoom,
                              twoRoundsAtOnce, countBeyondBallots}) {
        const std::optional<QString> what = broken(after);
        if (what && !broken(meeting)) {
            return fail(ErrorCode::ChangedSince, {*what});
        }
    }
    return {};
}

/// Whose value the field had when \a entry had written it: its own, or where it took something back, that of whoever
/// wrote before. Null: nobody's.
journal::EntryId authorOf(const QList<QPair<journal::EntryId, journal::EntryId>>& writers,
                          const journal::EntryId& entry)
{
    const auto positionOf = [&writers](const journal::EntryId& id) {
        const auto at =
            std::find_if(writers.begin(), writers.end(), [&id](const auto& one) { return one.first == id; });
        return at == writers.end() ? qsizetype(-1) : at - writers.begin();
    };
    qsizetype position = positionOf(entry);
    while (position >= 0 && !writers.at(position).second.isNull()) {
        const qsizetype undone = positionOf(writers.at(position).second);
        if (undone < 0 || undone >= position) {
            return writers.at(position).first;
        }
        position = undone - 1;
    }
    return position < 0 ? journal::EntryId() : writers.at(position).first;
}

/// Whether the field still has the value that \a entry gave it, also where later changes were made and taken back.
Done stillStands(storage::MeetingFile& file, const journal::FieldKey& key, const journal::EntryId& entry)
{
    const auto stamp = file.stamp(key);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    if (stamp->entry == entry) {
        return {};
    }
    const auto writers = file.writersOf(key);
    if (!writers) {
        return tl::unexpected(writers.error());
    }
    const bool same = authorOf(*writers, stamp->entry) == authorOf(*writers, entry);
    return same ? Done() : fail(ErrorCode::ChangedSince, {stamp->value});
}

} // namespace

Result<journal::Intention> takingBack(storage::MeetingFile& file, const Meeting& meeting, const journal::Entry& entry)
{
    const auto origin = originOf(file, entry);
    if (!origin) {
        return tl::unexpected(origin.error());
    }
    if (const Done may = mayTakeBack(meeting, entry, origin->intent); !may) {
        return tl::unexpected(may.error());
    }
    journal::Intention back;
    back.intent = origin->isUndo ? intent::redo : intent::undo;
    back.actor = entry.what.actor;
    back.room = entry.what.room;
    back.undoes = entry.id;
    for (const journal::Change& change : entry.what.changes) {
        if (const Done stands = stillStands(file, change.key, entry.id); !stands) {
            return tl::unexpected(stands.error());
        }
        const auto before = file.valueBefore(change.key, entry);
        if (!before) {
            return tl::unexpected(before.error());
        }
        back.changes.append({change.key, *before});
    }
    if (const Done fits = fitsWhatWasDoneSince(meeting, back.changes); !fits) {
        return tl::unexpected(fits.error());
    }
    return back;
}

} // namespace usecases
