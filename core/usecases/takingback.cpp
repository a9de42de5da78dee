// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/takingback.h"

#include "core/journal/fields.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/intents.h"

namespace usecases {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// A vote that was opened or closed stays so, and nobody changes a count or a ruling behind a result.
Done mayTakeBack(const domain::Meeting& meeting, const journal::Entry& entry)
{
    const QString& what = entry.what.intent;
    if (what == intent::meetingCreate || what == intent::roundOpen || what == intent::roundClose) {
        return fail(ErrorCode::WrongState);
    }
    for (const journal::Change& change : entry.what.changes) {
        if (change.key.entity != domain::Entity::Round || what == intent::outcomeAdopt) {
            continue;
        }
        const domain::Round* round = meeting.rounds.find(domain::RoundId(change.key.id));
        const bool counting = what == intent::roundCount || what == intent::roundBallots;
        const bool frozen = round && (round->state == domain::RoundState::Adopted ||
                                      (counting && round->state != domain::RoundState::Open));
        if (frozen && entry.what.undoes.isNull()) {
            return fail(ErrorCode::WrongState);
        }
    }
    return {};
}

} // namespace

Result<journal::Intention> takingBack(storage::MeetingFile& file, const domain::Meeting& meeting,
                                      const journal::Entry& entry)
{
    if (const Done may = mayTakeBack(meeting, entry); !may) {
        return tl::unexpected(may.error());
    }
    journal::Intention back;
    back.intent = entry.what.undoes.isNull() ? intent::undo : intent::redo;
    back.actor = entry.what.actor;
    back.room = entry.what.room;
    back.undoes = entry.id;
    for (const journal::Change& change : entry.what.changes) {
        const auto stamp = file.stamp(change.key);
        if (!stamp) {
            return tl::unexpected(stamp.error());
        }
        if (stamp->entry != entry.id) {
            return fail(ErrorCode::ChangedSince, {stamp->value});
        }
        const auto before = file.valueBefore(change.key, entry);
        if (!before) {
            return tl::unexpected(before.error());
        }
        back.changes.append({change.key, *before});
    }
    return back;
}

} // namespace usecases
