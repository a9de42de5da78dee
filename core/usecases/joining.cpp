// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/joining.h"

#include <QFile>

#include "core/hub/exchange.h"
#include "core/hub/passwords.h"
#include "core/journal/fields.h"
#include "core/storage/facts.h"
#include "core/storage/meetingfile.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using hub::ConnectionLine;
using storage::MeetingFile;

namespace {

/// The plenary's laptops have whole copies, which name no role.
QString roleFactOf(const ConnectionLine& line)
{
    const bool isPart = line.role == u"rapporteur"_s || line.role == u"observer"_s;
    return isPart ? line.role : u""_s;
}

QString textOf(const domain::GroupId& room)
{
    return room.isNull() ? u""_s : room.toText();
}

/// Whether the file holds another meeting, or is a copy for somebody else.
Done checkIsFor(MeetingFile& file, const ConnectionLine& line)
{
    const auto role = file.fact(storage::fact::role);
    const auto room = file.fact(storage::fact::room);
    const auto first = file.entries(0, 1);
    if (!role || !room || !first) {
        return tl::unexpected(!role ? role.error() : !room ? room.error() : first.error());
    }
    const auto title =
        file.stamp({domain::Entity::Meeting, line.meeting.uuid(), QString::fromLatin1(journal::field::title)});
    if (!title) {
        return tl::unexpected(title.error());
    }
    const bool isSame = first->isEmpty() || !title->entry.isNull();
    const bool isForThem = *role == roleFactOf(line) && *room == textOf(line.room);
    return isSame && isForThem ? Done() : fail(ErrorCode::OtherMeeting, {file.path()});
}

Done nameWhoseItIs(MeetingFile& file, const ConnectionLine& line)
{
    if (roleFactOf(line).isEmpty()) {
        return {};
    }
    const Done done = file.setFact(storage::fact::role, roleFactOf(line));
    return done && !line.room.isNull() ? file.setFact(storage::fact::room, line.room.toText()) : done;
}

Done connectAndTakeInAll(MeetingFile& file, const ConnectionLine& line)
{
    const auto database = hub::HubDatabase::open(line);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const Done connected = file.outbox().connectTo(line.withoutPassword().toText(), line.hubIdentity(), line.room);
    if (!connected) {
        return connected;
    }
    hub::Exchange exchange(file, **database);
    journal::Clock clock;
    Result<int> taken = 1;
    while (taken && *taken > 0) {
        taken = exchange.pull(clock);
    }
    return taken ? Done() : tl::unexpected(taken.error());
}

void removeFile(const QString& path)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + ending);
    }
}

} // namespace

Result<Joining> readConnectionLine(const QString& text)
{
    return ConnectionLine::parse(text).map([](const ConnectionLine& line) {
        return Joining{domain::fromText<domain::Role>(line.role).value_or(domain::Role::Observer), line.mark, line.host,
                       line.meeting, line.room};
    });
}

Done joinMeeting(const QString& text, const QString& path)
{
    const auto line = ConnectionLine::parse(text);
    if (!line) {
        return tl::unexpected(line.error());
    }
    const bool isNew = !QFile::exists(path);
    auto file = isNew ? MeetingFile::create(path) : MeetingFile::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    Done done = isNew ? nameWhoseItIs(**file, *line) : checkIsFor(**file, *line);
    done = done ? connectAndTakeInAll(**file, *line) : done;
    file->reset();
    if (!done && isNew) {
        removeFile(path);
    }
    return done;
}

bool keepPassword(const QString& text)
{
    const auto line = ConnectionLine::parse(text);
    return line && hub::Passwords::keep(*line);
}

} // namespace usecases
