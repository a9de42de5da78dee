// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/roomcopy.h"

#include <QFile>
#include <QUuid>

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

/// Its log is written back into it: a handed-over file is one file.
Done write(const QString& path, const QList<Entry>& entries, const domain::GroupId& group)
{
    const auto copy = MeetingFile::create(path);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    journal::Clock clock;
    if (const auto taken = (*copy)->receive(entries, storage::Gaps::Allowed, clock); !taken) {
        return tl::unexpected(taken.error());
    }
    const QString role = domain::toText(domain::Role::Rapporteur);
    if (const Done done = (*copy)->setFact(storage::fact::role, role); !done) {
        return done;
    }
    const Done done = (*copy)->setFact(storage::fact::room, group.toText());
    return done ? (*copy)->emptyLog() : done;
}

} // namespace

Done giveRoomCopy(MeetingFile& file, const domain::GroupId& group, const QString& target)
{
    const auto name = file.stamp({domain::Entity::Group, group.uuid(), QString::fromLatin1(journal::field::name)});
    if (!name || name->entry.isNull()) {
        return name ? fail(ErrorCode::NotFound) : tl::unexpected(name.error());
    }
    if (QFile::exists(target)) {
        return fail(ErrorCode::FileExists, {target});
    }
    const auto entries = entriesFor(file, group);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    const QString part = target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s;
    const Done written = write(part, *entries, group);
    if (written && QFile::rename(part, target)) {
        return {};
    }
    for (const QString& left : {part, part + u"-wal"_s, part + u"-shm"_s}) {
        QFile::remove(left);
    }
    return written ? fail(ErrorCode::CannotWrite, {target, u"rename"_s}) : written;
}

} // namespace hub
