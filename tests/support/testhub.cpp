// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testhub.h"

#include <QDateTime>
#include <QTest>

#include "core/hub/entryrow.h"
#include "tests/support/keychain.h"

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

template <class T>
T whole(domain::Result<T> result, const char* what)
{
    if (!result) {
        qFatal("%s: error %d, %s", what, static_cast<int>(result.error().code),
               qPrintable(result.error().details.join(u", "_s)));
    }
    return std::move(*result);
}

QVariant textOrNull(const QUuid& id)
{
    return id.isNull() ? QVariant() : id.toString(QUuid::WithoutBraces);
}

} // namespace

TestHub::TestHub(const QString& folder)
    : m_server((folder.isEmpty() ? m_temporary.path() : folder) + u"/hub"_s)
{
    withoutKeychain();
    startAgain();
}

TestHub::~TestHub()
{
    (void)m_server.stop(hub::LocalServer::Stop::Immediate);
}

void TestHub::stopNow()
{
    if (!m_server.stop(hub::LocalServer::Stop::Immediate)) {
        qFatal("The hub could not be stopped");
    }
}

void TestHub::startAgain()
{
    whole(m_server.start({0, u"127.0.0.1"_s}), "The hub could not be started");
}

QList<hub::ConnectionLine> TestHub::addMeeting(const hub::HubMeeting& meeting)
{
    return whole(hub::addMeeting(*owner(), meeting), "The meeting could not be added");
}

hub::HubMeeting TestHub::meetingWithRooms(int rooms)
{
    hub::HubMeeting meeting{domain::MeetingId::create(), u"A meeting"_s, {}};
    for (int number = 0; number < rooms; ++number) {
        meeting.rooms.append({domain::GroupId::create(), QString(QChar(u'A' + number % 26))});
    }
    return meeting;
}

hub::ConnectionLine TestHub::ownerLine() const
{
    return whole(m_server.ownerLine(), "The hub has no owner");
}

std::unique_ptr<hub::HubDatabase> TestHub::owner() const
{
    return openHub(ownerLine());
}

std::unique_ptr<hub::HubDatabase> TestHub::superuser() const
{
    hub::ConnectionLine line = whole(m_server.superuserLine(), "The hub has no superuser");
    line.database = ownerLine().database;
    return whole(hub::HubDatabase::open(line, hub::HubDatabase::Expects::AnySchema), "The superuser was refused");
}

std::unique_ptr<hub::HubDatabase> openHub(const hub::ConnectionLine& line)
{
    return whole(hub::HubDatabase::open(line), "The hub could not be opened");
}

domain::Done pushEntry(hub::HubDatabase& database, const journal::Entry& entry, const QString& audience)
{
    const QString device = entry.device.toText();
    const auto done = database.run(
        u"INSERT INTO rapporteur.entry (meeting, line, counter, id, device, time, actor, room, intent, undoes, "
        "previous, hash, changes, audience) VALUES (:meeting, :line, :counter, :id, :device, :time, :actor, :room, "
        ":intent, :undoes, :previous, :hash, :changes, :audience)"_s,
        {{u":meeting"_s, database.line().meeting.toText()},
         {u":line"_s, device},
         {u":counter"_s, entry.counter},
         {u":id"_s, entry.id.toText()},
         {u":device"_s, device},
         {u":time"_s, entry.time.ticks},
         {u":actor"_s, domain::toText(entry.what.actor)},
         {u":room"_s, textOrNull(entry.what.room.uuid())},
         {u":intent"_s, entry.what.intent},
         {u":undoes"_s, textOrNull(entry.what.undoes.uuid())},
         {u":previous"_s, entry.previous.isNull() ? QByteArray("") : entry.previous},
         {u":hash"_s, entry.hash},
         {u":changes"_s, hub::changesText(entry.what.changes)},
         {u":audience"_s, audience.isNull() ? u""_s : audience}});
    return done ? domain::Done() : tl::unexpected(done.error());
}

journal::Entry pointEntry(const journal::DeviceId& device, const domain::GroupId& room, const QString& text,
                          const journal::Entry& before)
{
    const QUuid point = QUuid::createUuid();
    journal::Entry entry;
    entry.id = journal::EntryId::create();
    entry.device = device;
    entry.counter = before.counter + 1;
    entry.time = journal::Time::fromUtc(QDateTime::currentDateTimeUtc());
    entry.what.intent = u"point.add"_s;
    entry.what.actor = domain::Role::Rapporteur;
    entry.what.room = room;
    entry.what.changes = {{{domain::Entity::Point, point, u"group"_s}, room.toText()},
                          {{domain::Entity::Point, point, u"text"_s}, text},
                          {{domain::Entity::Point, point, u"stance"_s}, QString()}};
    entry.previous = before.hash;
    entry.hash = journal::hashOf(entry);
    return entry;
}

} // namespace tests
