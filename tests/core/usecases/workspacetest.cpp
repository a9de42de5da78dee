// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "core/domain/lists.h"
#include "core/usecases/drafts.h"
#include "core/usecases/history.h"
#include "core/usecases/points.h"
#include "tests/support/files.h"
#include "tests/support/largemeeting.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Points;
using usecases::Workspace;

namespace {

std::unique_ptr<Workspace> another(MeetingFixture& fixture)
{
    auto opened = Workspace::open(fixture.workspace().path(), fixture.clock().function());
    return opened ? std::move(*opened) : nullptr;
}

Done addPoint(MeetingFixture& fixture, Workspace& workspace, const QString& text)
{
    const auto added = Points(workspace).add({fixture.group(u"AF"_s), fixture.question(1), text, {}, {}});
    return added ? Done() : tl::unexpected(added.error());
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatAnotherProgramWroteAfterRefreshing()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const auto other = another(fixture);
        QVERIFY(addPoint(fixture, *other, u"theirs"_s));
        int changes = 0;
        QSet<Entity> entities;
        connect(&fixture.workspace(), &Workspace::changed, this, [&](const usecases::Changed& what) {
            ++changes;
            entities = what.entities;
        });
        QVERIFY(fixture.meeting().points.empty());
        QVERIFY(fixture.workspace().refresh() && fixture.workspace().refresh());
        QCOMPARE(changes, 1);
        QCOMPARE(entities, QSet<Entity>{Entity::Point});
        QVERIFY(fixture.meeting() == other->meeting());
    }

    void whoeverWritesSeesTheOthersToo()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const auto other = another(fixture);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(addPoint(fixture, fixture.workspace(), u"ours %1"_s.arg(i)));
            QVERIFY(addPoint(fixture, *other, u"theirs %1"_s.arg(i)));
        }
        QCOMPARE(other->meeting().points.size(), 20u);
        QCOMPARE(fixture.meeting().points.size(), 19u);
        QVERIFY(fixture.workspace().refresh());
        QVERIFY(fixture.meeting() == other->meeting());
        fixture.reopen();
        QVERIFY(fixture.meeting() == other->meeting());
        QVERIFY(usecases::verify(fixture.workspace())->faults.isEmpty());
    }

    void undoKnowsWhatTheOtherProgramOnThisLaptopDid()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const auto other = another(fixture);
        QVERIFY(addPoint(fixture, fixture.workspace(), u"ours"_s));
        QVERIFY(addPoint(fixture, *other, u"theirs"_s));
        QVERIFY(other->undo());
        QVERIFY(fixture.workspace().refresh());
        QVERIFY(fixture.workspace().canRedo());
        QVERIFY(fixture.workspace().undo());
        QVERIFY(pointsOfGroup(fixture.meeting(), fixture.group(u"AF"_s)).isEmpty());
        QVERIFY(other->refresh());
        QVERIFY(!addPoint(fixture, *other, u""_s));
        QVERIFY(other->redo() && other->redo());
        QCOMPARE(pointsOfGroup(other->meeting(), fixture.group(u"AF"_s)).size(), 2);
        QVERIFY(!other->canRedo());
    }

    void saysWhatWasDone()
    {
        MeetingFixture fixture = MeetingFixture::small();
        QList<usecases::Act> acts;
        connect(&fixture.workspace(), &Workspace::acted, this, [&](const usecases::Act& act) { acts.append(act); });
        fixture.addPoint(u"AF"_s, u"one"_s);
        QVERIFY(fixture.workspace().undo());
        QVERIFY(!addPoint(fixture, fixture.workspace(), u" "_s));
        QCOMPARE(acts.size(), 2);
        QCOMPARE(acts.at(0).intent, u"point.add"_s);
        QVERIFY(!acts.at(0).isUndo && acts.at(1).isUndo);
        QCOMPARE(usecases::historyLine(fixture.workspace(), acts.at(0).entry)->subject, u"one"_s);
    }

    void givesTheErrorsOfTheFile()
    {
        const QTemporaryDir folder;
        const QString text = tests::writeFile(folder.filePath(u"notes.txt"_s), "notes");
        QCOMPARE(Workspace::open(text).error().code, ErrorCode::NotADatabase);
        QCOMPARE(Workspace::create(text).error().code, ErrorCode::FileExists);
        QCOMPARE(Workspace::open(folder.filePath(u"none"_s)).error().code, ErrorCode::FileMissing);
    }

    void keepsWhatIsBeingTyped()
    {
        MeetingFixture fixture = MeetingFixture::small();
        QVERIFY(usecases::Drafts(fixture.workspace()).save(u"room/AF"_s, u"half a line #h"_s));
        fixture.reopen();
        QCOMPARE(*usecases::Drafts(fixture.workspace()).load(u"room/AF"_s), u"half a line #h"_s);
        QCOMPARE(*usecases::Drafts(fixture.workspace()).load(u"room/EU"_s), QString());
        QVERIFY(usecases::Drafts(fixture.workspace()).save(u"room/AF"_s, QString()));
        QVERIFY(usecases::Drafts(fixture.workspace()).load(u"room/AF"_s)->isEmpty());
        QVERIFY(!fixture.workspace().canRedo());
    }

    void theDraftGoesWithThePointAndStaysWithoutIt()
    {
        MeetingFixture fixture = MeetingFixture::small();
        usecases::Drafts drafts(fixture.workspace());
        QVERIFY(drafts.save(u"room/AF"_s, u"a line"_s));
        usecases::NewPoint point{fixture.group(u"AF"_s), fixture.question(1), u" "_s, {}, {}, u"room/AF"_s};
        QVERIFY(!Points(fixture.workspace()).add(point));
        QCOMPARE(*drafts.load(u"room/AF"_s), u"a line"_s);
        point.text = u"a line"_s;
        QVERIFY(Points(fixture.workspace()).add(point));
        QVERIFY(drafts.load(u"room/AF"_s)->isEmpty());
    }

    /// The figure is printed, never judged: it depends on the machine.
    void addsToALargeMeeting()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.rapporteur"_s);
        tests::makeLargeMeeting(path, 10'000);
        QElapsedTimer timer;
        timer.start();
        const auto workspace = Workspace::open(path);
        QVERIFY(workspace);
        const qint64 opened = timer.elapsed();
        const Group group = groupsInOrder((*workspace)->meeting()).first();
        const Question question = questionsInOrder((*workspace)->meeting()).first();
        QList<qint64> times;
        for (int i = 0; i < 25; ++i) {
            timer.restart();
            QVERIFY(Points(**workspace).add({group.id, question.id, u"One more, %1"_s.arg(i), {}, {}}));
            times.append(timer.nsecsElapsed() / 1'000);
        }
        std::sort(times.begin(), times.end());
        timer.restart();
        QVERIFY((*workspace)->undo());
        qInfo("10,000 points: opened in %lld ms; added one in %lld us (median), %lld us (most); undone in %lld ms",
              opened, times.at(times.size() / 2), times.last(), timer.elapsed());
        QCOMPARE((*workspace)->meeting().points.size(), 10'025u);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspacetest.moc"
