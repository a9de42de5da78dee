// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/roomcopy.h"

#include <QTemporaryDir>

#include "core/hub/audience.h"
#include "core/journal/fields.h"
#include "core/storage/facts.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using journal::Entry;
using storage::MeetingFile;

namespace {

Result<QList<Entry>> entriesFor(MeetingFile& file, const domain::GroupId& group)
{
    const auto all = file.entries();
    if (!all) {
        return tl::unexpected(all.error());
    }
    QList<Entry> chosen;
    for (const Entry& entry : *all) {
        const auto audience = audienceOf(file, entry);
        if (!audience) {
            return tl::unexpected(audience.error());
        }
        if (audience->includes(group)) {
            chosen.append(entry);
        }
    }
    return chosen;
}

Done fill(MeetingFile& copy, const QList<Entry>& entries, const domain::GroupId& group)
{
    journal::Clock clock;
    if (const auto taken = copy.receive(entries, storage::Gaps::Allowed, clock); !taken) {
        return tl::unexpected(taken.error());
    }
    const Done done = copy.setFact(storage::fact::role, domain::toText(domain::Role::Rapporteur));
    return done ? copy.setFact(storage::fact::room, group.toText()) : done;
}

} // namespace

Done giveRoomCopy(MeetingFile& file, const domain::GroupId& group, const QString& target)
{
    const auto name = file.stamp({domain::Entity::Group, group.uuid(), QString::fromLatin1(journal::field::name)});
    if (!name || name->entry.isNull()) {
        return name ? fail(ErrorCode::NotFound) : tl::unexpected(name.error());
    }
    const auto entries = entriesFor(file, group);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    const QTemporaryDir folder;
    const auto copy = MeetingFile::create(folder.filePath(u"copy.rapporteur"_s));
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    const Done filled = fill(**copy, *entries, group);
    return filled ? (*copy)->copyTo(target) : filled;
}

} // namespace hub
