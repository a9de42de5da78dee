// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <list>

#include "core/usecases/people.h"
#include "tests/support/cable.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"
#include "tests/support/program.h"
#include "tests/support/testhub.h"

using namespace Qt::Literals::StringLiterals;
using hub::ConnectionLine;
using tests::Ran;
using tests::runProgram;

namespace {

constexpr int portions = 5;
constexpr int linesOfPortion = 50;
constexpr int patience = 120'000; // ms; decides nothing but when to give up

/// A laptop in a room: its file, its cable, and the program that writes down what is typed.
struct RoomLaptop
{
    explicit RoomLaptop(const ConnectionLine& given, quint16 hubPort)
        : line(given)
        , cable(hubPort)
    {
        line.port = cable.port();
    }

    void type(int portion)
    {
        for (int number = 0; number < linesOfPortion; ++number) {
            process.write(u"%1 point %2 of portion %3\n"_s.arg(line.mark).arg(number).arg(portion).toUtf8());
        }
        typed += linesOfPortion;
    }

    /// Ids of points that were acknowledged as saved.
    const QStringList& acknowledged()
    {
        while (process.canReadLine()) {
            saved.append(QString::fromUtf8(process.readLine()).trimmed());
        }
        return saved;
    }

    ConnectionLine line;
    tests::Cable cable;
    QString file;
    QString lineFile;
    QProcess process;
    int typed = 0;
    QStringList saved;
};

} // namespace

/// Four rooms and the plenary on one hub, with whatever happens to a network and a server.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<tests::TestHub>();
        for (const auto& [name, mark] : {std::pair{u"Americas"_s, u"AM"_s}, {u"Asia"_s, u"AS"_s}}) {
            domain::Group group;
            group.name = name;
            group.mark = mark;
            QVERIFY(usecases::People(m_plenary.workspace()).addGroup(group));
        }
        hub::HubMeeting meeting{m_plenary.meeting().details.id, u"Test meeting"_s, {}};
        for (const domain::Group& group : m_plenary.meeting().groups) {
            meeting.rooms.append({group.id, group.mark});
        }
        QCOMPARE(meeting.rooms.size(), 4);
        m_lines = m_hub->addMeeting(meeting);
    }

    void cleanupTestCase() { m_hub.reset(); }

    void whatCannotBeIsSaid()
    {
        const QString plenary = m_plenary.workspace().path();
        const Ran whole = runProgram({u"capture"_s, plenary});
        QCOMPARE(whole.exit, 2);
        QVERIFY(whole.err.contains(u"rapporteur join"_s));
        const Ran lone = runProgram({u"sync"_s, plenary});
        QCOMPARE(lone.exit, 1);
        QVERIFY(lone.err.contains(u"not connected to a hub"_s));
        const Ran nonsense = runProgram({u"join"_s, u"nonsense"_s, u"--to"_s, m_plenary.path(u"none.rapporteur"_s)});
        QCOMPARE(nonsense.exit, 1);
        QVERIFY(nonsense.err.contains(u"not a connection line"_s));
        QVERIFY(!QFile::exists(m_plenary.path(u"none.rapporteur"_s)));
        const Ran other = runProgram({u"join"_s, m_lines.at(1).toText(), u"--to"_s, plenary});
        QCOMPARE(other.exit, 1); // a room's line makes no room's copy of the plenary's file
        QCOMPARE(other.err.count(u'\n'), 1);
    }

    void everyAcknowledgedPointReachesThePlenaryOnce()
    {
        const QString plenary = m_plenary.workspace().path();
        const QString plenaryLine = writeLine(u"plenary.line"_s, m_lines.constFirst());
        joinBy(m_lines.constFirst(), plenary);
        sync(plenary, plenaryLine);
        QProcess watching;
        start(watching, {u"sync"_s, plenary, u"--watch"_s, u"--line"_s, plenaryLine});

        std::list<RoomLaptop> rooms;
        for (const ConnectionLine& line : m_lines.mid(1, 4)) {
            RoomLaptop& room = rooms.emplace_back(line, line.port);
            room.file = m_plenary.path(line.mark + u".rapporteur"_s);
            room.lineFile = writeLine(line.mark + u".line"_s, room.line);
            joinBy(room.line, room.file);
            start(room.process, {u"capture"_s, room.file, u"--report"_s, u"--line"_s, room.lineFile});
        }
        for (int portion = 0; portion < portions; ++portion) {
            const bool isCut = portion % 2 == 0;
            const bool hasStopped = portion == 1 || portion == 4;
            for (RoomLaptop& room : rooms) {
                room.type(portion);
                if (isCut) {
                    room.cable.cut(); // while it is being sent
                }
            }
            if (hasStopped) {
                m_hub->stopNow();
            }
            for (RoomLaptop& room : rooms) {
                QTRY_COMPARE_WITH_TIMEOUT(room.acknowledged().size(), room.typed, patience);
                room.cable.mend();
            }
            if (hasStopped) {
                m_hub->startAgain();
            }
        }
        for (RoomLaptop& room : rooms) {
            room.process.closeWriteChannel();
        }
        for (RoomLaptop& room : rooms) {
            finish(room.process);
        }
        watching.closeWriteChannel();
        finish(watching);
        sync(plenary, plenaryLine);
        QStringList digests{digestOf(plenary)};
        for (RoomLaptop& room : rooms) {
            sync(room.file, room.lineFile);
            digests.append(digestOf(room.file));
        }
        QCOMPARE(digests, QStringList(5, digests.constFirst()));
        QVERIFY(m_plenary.workspace().refresh());
        checkPoints(rooms);
    }

private:
    void checkPoints(std::list<RoomLaptop>& rooms)
    {
        QCOMPARE(m_plenary.meeting().points.size(), 4 * portions * linesOfPortion);
        QSet<QString> texts;
        for (const domain::Point& point : m_plenary.meeting().points) {
            texts.insert(point.text);
        }
        QCOMPARE(texts.size(), 4 * portions * linesOfPortion);
        for (RoomLaptop& room : rooms) {
            QCOMPARE(room.acknowledged().size(), portions * linesOfPortion);
            for (const QString& id : room.acknowledged()) {
                QVERIFY2(m_plenary.meeting().points.find(domain::PointId::fromText(id)), qPrintable(id));
            }
        }
        auto rows = m_hub->owner()->run(u"SELECT count(*), count(DISTINCT id) FROM rapporteur.entry "
                                        "WHERE intent = 'point.add'"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 4 * portions * linesOfPortion);
        QCOMPARE(rows->value(1).toInt(), 4 * portions * linesOfPortion);
    }

    QString writeLine(const QString& name, const ConnectionLine& line)
    {
        const QString path = m_plenary.path(name);
        tests::writeFile(path, line.toText().toUtf8());
        return path;
    }

    /// While the event loop runs: the cables are in this process.
    static void finish(QProcess& process)
    {
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
        QCOMPARE(process.exitCode(), 0);
    }

    static void start(QProcess& process, const QStringList& arguments)
    {
        process.start(QStringLiteral(RAPPORTEUR_PROGRAM), arguments);
        QVERIFY(process.waitForStarted());
    }

    static void runHere(const QStringList& arguments)
    {
        QProcess process;
        start(process, arguments);
        finish(process);
        if (process.exitCode() != 0) {
            qWarning("%s", process.readAllStandardError().constData());
        }
    }

    static void joinBy(const ConnectionLine& line, const QString& file)
    {
        runHere({u"join"_s, line.toText(), u"--to"_s, file});
    }

    static void sync(const QString& file, const QString& lineFile)
    {
        runHere({u"sync"_s, file, u"--line"_s, lineFile});
    }

    static QString digestOf(const QString& file)
    {
        const Ran verified = runProgram({u"verify"_s, file});
        return verified.exit == 0 ? verified.out.section(u"digest "_s, 1) : u"unsound "_s + file;
    }

    std::unique_ptr<tests::TestHub> m_hub;
    tests::MeetingFixture m_plenary = tests::MeetingFixture::small();
    QList<ConnectionLine> m_lines;
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "roomstest.moc"
