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
Place placeOf(const ConnectionLine& line)
{
    const auto role = domain::fromText<domain::Role>(line.role);
    const bool isPart = role == domain::Role::Rapporteur || role == domain::Role::Observer;
    return {isPart ? role : std::nullopt, line.room};
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
    const Place here{domain::fromText<domain::Role>(*role), domain::GroupId::fromText(*room)};
    const bool isForThem = here == placeOf(line);
    return isSame && isForThem ? Done() : fail(ErrorCode::OtherMeeting, {file.path()});
}

Done nameWhoseItIs(MeetingFile& file, const ConnectionLine& line)
{
    const Place place = placeOf(line);
    const Done done = place.role ? file.setFact(storage::fact::role, domain::toText(*place.role)) : Done();
    return done && !place.room.isNull() ? file.setFact(storage::fact::room, place.room.toText()) : done;
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
        const QString name = line.mark.isEmpty() ? line.role : line.mark;
        return Joining{line.meeting, placeOf(line), name + u".rapporteur"_s};
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
