// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <list>

#include "core/hub/exchange.h"
#include "core/usecases/hublink.h"
#include "core/usecases/joining.h"
#include "core/usecases/people.h"
#include "core/usecases/points.h"
#include "tests/benchmarks/figures.h"
#include "tests/support/meetingfixture.h"
#include "tests/support/testhub.h"

using namespace Qt::Literals::StringLiterals;
using benchmarks::Figures;
using hub::ConnectionLine;
using usecases::HubLink;
using usecases::Workspace;

namespace {

constexpr int pointsOfRun = 500;
constexpr int everyMs = 40; // twenty-five points a second, of all rooms together
constexpr int manyEntries = 50'000;

template <class T>
T must(domain::Result<T> result)
{
    if (!result) {
        qFatal("Error %d: %s", static_cast<int>(result.error().code), qPrintable(result.error().details.join(u", "_s)));
    }
    return std::move(*result);
}

void must(const domain::Done& done)
{
    if (!done) {
        qFatal("Error %d: %s", static_cast<int>(done.error().code), qPrintable(done.error().details.join(u", "_s)));
    }
}

template <class Condition>
void waitFor(Condition condition)
{
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

struct Room
{
    Room(const ConnectionLine& line, const QString& path)
        : group(line.room)
    {
        must(usecases::joinMeeting(line.toText(), path));
        workspace = must(Workspace::open(path));
        link = std::make_unique<HubLink>(*workspace);
        must(link->start(line.toText()));
    }

    domain::GroupId group;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<HubLink> link;
};

/// What a plain table and a notification take, without a meeting: insert, commit, be told, read.
void timeRaw(const tests::TestHub& hub)
{
    const auto writer = hub.superuser();
    const auto reader = hub.superuser();
    must(writer->exec(u"CREATE TABLE IF NOT EXISTS raw (id bigserial PRIMARY KEY, text text)"_s));
    must(reader->listen(u"raw"_s));
    bool isTold = false;
    QObject::connect(reader.get(), &hub::HubDatabase::notified, [&isTold] { isTold = true; });
    Figures figures;
    for (int number = 0; number < 200; ++number) {
        figures.time([&] {
            isTold = false;
            must(writer->exec(u"BEGIN; INSERT INTO raw (text) VALUES ('A point of some length in a room'); "
                              "NOTIFY raw; COMMIT"_s));
            waitFor([&isTold] { return isTold; });
            must(reader->run(u"SELECT * FROM raw ORDER BY id DESC LIMIT 1"_s));
        });
    }
    figures.print("plain table: insert, notify, select");
}

void timeRooms(tests::TestHub& hub, int count)
{
    tests::MeetingFixture plenary = tests::MeetingFixture::small();
    for (int number = 2; number < count; ++number) {
        domain::Group group;
        group.name = u"Group %1"_s.arg(number);
        must(usecases::People(plenary.workspace()).addGroup(group));
    }
    hub::HubMeeting meeting{plenary.meeting().details.id, u"Test meeting"_s, {}};
    for (const domain::Group& group : plenary.meeting().groups) {
        meeting.rooms.append({group.id, group.mark});
    }
    const QList<ConnectionLine> lines = hub.addMeeting(meeting);
    must(usecases::joinMeeting(lines.constFirst().toText(), plenary.workspace().path()));
    HubLink link(plenary.workspace());
    must(link.start(lines.constFirst().toText()));
    waitFor([&link] { return link.isLevel(); });
    std::list<Room> rooms;
    for (int number = 1; number <= count; ++number) {
        rooms.emplace_back(lines.at(number), plenary.path(u"room%1.rapporteur"_s.arg(number)));
    }
    waitFor(
        [&rooms] { return std::all_of(rooms.begin(), rooms.end(), [](const Room& r) { return r.link->isLevel(); }); });

    QHash<QUuid, QElapsedTimer> underway;
    Figures figures;
    QObject::connect(&plenary.workspace(), &Workspace::changed, [&](const usecases::Changed& what) {
        for (const QUuid& id : what.ids) {
            const auto at = underway.constFind(id);
            if (at != underway.constEnd() && plenary.meeting().points.find(domain::PointId(id))) {
                figures.note(static_cast<double>(at->nsecsElapsed()) / 1e6);
                underway.erase(at);
            }
        }
    });
    const auto question = plenary.meeting().questions.begin()->id;
    auto room = rooms.begin();
    int typed = 0;
    QTimer typing;
    typing.setTimerType(Qt::PreciseTimer);
    QObject::connect(&typing, &QTimer::timeout, [&] {
        QElapsedTimer timer;
        timer.start();
        const auto point = must(usecases::Points(*room->workspace)
                                    .add({room->group, question, u"Point %1 of the room"_s.arg(typed), {}, {}}));
        underway.insert(point.uuid(), timer);
        room = std::next(room) == rooms.end() ? rooms.begin() : std::next(room);
        if (++typed == pointsOfRun) {
            typing.stop();
        }
    });
    typing.start(everyMs);
    waitFor([&] { return typed == pointsOfRun && underway.isEmpty(); });
    figures.print(qPrintable(u"Enter in a room to visible in the plenary, %1 rooms"_s.arg(count)));
}

QList<journal::Entry> entriesOf(const QList<ConnectionLine>& rooms)
{
    QList<journal::Entry> entries;
    for (const ConnectionLine& room : rooms) {
        const auto device = journal::DeviceId::create();
        journal::Entry before;
        for (int number = 0; number < manyEntries / rooms.size(); ++number) {
            before = tests::pointEntry(
                device, room.room,
                u"Point %1: reduce the cost of sending remittances through legal channels"_s.arg(number), before);
            entries.append(before);
        }
    }
    return entries;
}

int moved(hub::Exchange& exchange, domain::Result<int> (*step)(hub::Exchange&))
{
    int all = 0;
    for (int some = 1; some > 0; all += some) {
        some = must(step(exchange));
    }
    return all;
}

void timeWhole(tests::TestHub& hub)
{
    const QList<ConnectionLine> lines = hub.addMeeting(tests::TestHub::meetingWithRooms(4));
    const QTemporaryDir folder;
    const auto full = must(storage::MeetingFile::create(folder.filePath(u"full.rapporteur"_s)));
    journal::Clock clock;
    Figures receiving;
    receiving.time([&] { (void)must(full->receive(entriesOf(lines.mid(1, 4)), storage::Gaps::Refused, clock)); });
    receiving.print("50,000 entries made and taken into a file at once");
    const ConnectionLine& line = lines.constFirst();
    must(full->outbox().connectTo(line.withoutPassword().toText(), line.hubIdentity(), {}));
    const auto database = tests::openHub(line);
    hub::Exchange sending(*full, *database);
    Figures pushing;
    pushing.time([&] {
        moved(sending, [](hub::Exchange& exchange) {
            static QSet<journal::DeviceId> stuck;
            return exchange.push(stuck);
        });
    });
    pushing.print("50,000 entries sent to the hub");

    Figures raw;
    raw.time([&] {
        auto rows = must(database->run(u"SELECT * FROM rapporteur.entry"_s));
        qint64 bytes = 0;
        while (rows.next()) {
            bytes += rows.value(12).toString().size();
        }
    });
    raw.print("plain select of the 50,000");
    Figures pulling;
    for (int run = 0; run < 3; ++run) {
        const auto empty = must(storage::MeetingFile::create(folder.filePath(u"empty%1.rapporteur"_s.arg(run))));
        pulling.time([&] {
            hub::Exchange taking(*empty, *database);
            const int all = moved(taking, [](hub::Exchange& exchange) {
                static journal::Clock own;
                return exchange.pull(own);
            });
            if (all != manyEntries) {
                qFatal("%d entries came", all);
            }
        });
    }
    pulling.print("50,000 entries taken into an empty file");
}

} // namespace

/// hub_speed [ROOMS…]: what a hub on this computer takes. With 4 and 100 rooms where none are given.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QList<int> counts;
    for (const QString& argument : QCoreApplication::arguments().mid(1)) {
        counts.append(argument.toInt());
    }
    tests::TestHub hub;
    timeRaw(hub);
    timeWhole(hub);
    for (const int count : counts.isEmpty() ? QList<int>{4, 100} : counts) {
        timeRooms(hub, count);
    }
    return 0;
}
