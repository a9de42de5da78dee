// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "core/usecases/collecting.h"
#include "core/usecases/points.h"
#include "tests/support/copies.h"
#include "tests/support/looks.h"
#include "tests/ui/rooms/roomrig.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;
using domain::Role;
using tests::MeetingFixture;
using tests::RoomRig;

namespace {

/// Africa's copy, in which Europe's point happens to be.
MeetingFixture africasCopy(bool europeReported)
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Of Africa"_s);
    meeting.addPoint(u"EU"_s, u"Of Europe"_s);
    if (europeReported && !usecases::Points(meeting.workspace()).reportBack(meeting.group(u"EU"_s))) {
        qFatal("Europe did not report");
    }
    const domain::GroupId africa = meeting.group(u"AF"_s);
    return tests::copyOf(std::move(meeting), Role::Rapporteur, africa);
}

QStringList offered(const RoomRig& rig)
{
    QStringList names;
    for (const QAction* action : rig.screen->commands()) {
        if (action->isVisible() && action->isEnabled()) {
            names.append(action->objectName());
        }
    }
    return names;
}

} // namespace

/// A rapporteur's copy: its own room, and what others have reported; and the room after its report.
class RoomCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatChangedSinceTheReport();
    void showsItsOwnRoomAlone();
    void startsInItsOwnRoom();
    void hidesARoomThatHasNotReported();
    void showsARoomThatHasReportedToBeRead();
    void comesBackToItsOwnRoomByKey();
    void refusesWhatSlipsThrough();
    void offersNoImportWhereThereIsNothing();
    void looksRight_data();
    void looksRight();
};

void RoomCopyTest::countsWhatChangedSinceTheReport()
{
    RoomRig rig(MeetingFixture::small());
    rig.write(u"First"_s);
    auto& badge = rig.widget<QLabel>("header.badge");
    auto& report = rig.widget<QPushButton>("rooms.report.button");
    QTest::mouseClick(&report, Qt::LeftButton);
    const auto reported = [&rig] {
        const auto& groups = rig.fixture.meeting.meeting().groups;
        return u"Reported "_s + ui::timeWord(groups.find(rig.fixture.meeting.group(u"AF"_s))->reported);
    };
    const QString first = reported();
    QCOMPARE(badge.text(), first);
    rig.entry().setFocus();
    rig.write(u"Second"_s);
    rig.write(u"Third"_s);
    QCOMPARE(badge.text(), first + u" · 2 changes since"_s);
    QVERIFY(rig.fixture.meeting.workspace().undo());
    QVERIFY(badge.text().startsWith(first + u" · 1 changes since"_s));
    rig.fixture.meeting.clock().set(QDateTime(QDate(2017, 10, 10), QTime(11, 52), Qt::UTC));
    QVERIFY(report.isEnabled());
    rig.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(reported() != first);
    QCOMPARE(badge.text(), reported());
    QVERIFY(rig.fixture.meeting.workspace().undo());
    QCOMPARE(badge.text(), first + u" · 1 changes since"_s);
}

void RoomCopyTest::showsItsOwnRoomAlone()
{
    MeetingFixture plenary = MeetingFixture::small();
    plenary.addPoint(u"EU"_s, u"Of Europe"_s);
    const domain::GroupId europe = plenary.group(u"EU"_s);
    RoomRig rig(tests::copyOf(std::move(plenary), Role::Rapporteur, europe));
    QCOMPARE(rig.widget<QLabel>("header.title").text(), u"Europe"_s);
    QVERIFY(!rig.widget<QWidget>("rooms.groups").isVisible());
    QVERIFY(rig.entry().hasFocus());
    const QStringList names = offered(rig);
    QVERIFY(names.contains(u"rooms.report"_s));
    for (const QString& step : {u"rooms.group.next"_s, u"rooms.group.previous"_s, u"rooms.group.go2"_s}) {
        QVERIFY2(!names.contains(step), qPrintable(step));
    }
    rig.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(rig.widget<QLabel>("header.title").text(), u"Europe"_s);
    rig.write(u"Another"_s);
    QCOMPARE(rig.shown(), (QStringList{u"Of Europe"_s, u"Another"_s}));
}

void RoomCopyTest::startsInItsOwnRoom()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Of Africa"_s);
    QVERIFY(usecases::Points(meeting.workspace()).reportBack(meeting.group(u"AF"_s)));
    const domain::GroupId europe = meeting.group(u"EU"_s);
    const RoomRig rig(tests::copyOf(std::move(meeting), Role::Rapporteur, europe));
    QCOMPARE(rig.widget<QLabel>("header.title").text(), u"Europe"_s);
    QVERIFY(rig.widget<QWidget>("rooms.groups").isVisible());
}

void RoomCopyTest::hidesARoomThatHasNotReported()
{
    RoomRig rig(africasCopy(false));
    QVERIFY(!rig.widget<QWidget>("rooms.groups").isVisible());
    rig.screen->reveal(rig.fixture.meeting.group(u"EU"_s).uuid());
    QCOMPARE(rig.widget<QLabel>("header.title").text(), u"Africa"_s);
    const QList<ui::Found> found = rig.screen->find(u"Of"_s, 5);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().label, u"Of Africa"_s);
    for (const domain::Point& point : rig.fixture.meeting.meeting().points) {
        rig.screen->reveal(point.id.uuid());
    }
    QCOMPARE(rig.shown(), {u"Of Africa"_s});
}

void RoomCopyTest::showsARoomThatHasReportedToBeRead()
{
    RoomRig rig(africasCopy(true));
    QTest::mouseClick(&rig.widget<QWidget>("rooms.group.EU"), Qt::LeftButton);
    QCOMPARE(rig.widget<QWidget>("rooms.group.EU").accessibleName(), u"Europe, only to be read"_s);
    QCOMPARE(rig.shown(), {u"Of Europe"_s});
    QVERIFY(rig.widget<QLabel>("header.badge").text().startsWith(u"Reported"_s));
    QVERIFY(!rig.entry().isVisible());
    QVERIFY(rig.widget<QLabel>("rooms.onlyToRead").isVisible());
    QVERIFY(!rig.widget<QPushButton>("rooms.report.button").isVisible());
    QVERIFY(!rig.list().dragEnabled());
    QVERIFY(!rig.widget<QComboBox>("rooms.panel.kind").isEnabled());
    QVERIFY(!rig.widget<QWidget>("rooms.panel.elements.add").isVisible());
    const QStringList names = offered(rig);
    for (const QString& writing : {u"rooms.report"_s, u"rooms.edit"_s, u"rooms.withdraw"_s, u"rooms.five1"_s,
                                   u"rooms.moveUp"_s, u"rooms.write"_s, u"rooms.editLast"_s}) {
        QVERIFY2(!names.contains(writing), qPrintable(writing));
    }
    rig.goToRow(0);
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_1, Qt::Key_Delete, Qt::Key_Escape}) {
        rig.press(key);
    }
    rig.type(u"x"_s);
    QTest::mouseDClick(rig.list().viewport(), Qt::LeftButton, {},
                       rig.list().visualRect(rig.list().currentIndex()).center());
    QVERIFY(rig.list().hasFocus());
    QVERIFY(rig.fixture.complaints.isEmpty());
    QCOMPARE(rig.shown(), {u"Of Europe"_s});
    QVERIFY(rig.five(u"EU"_s).isEmpty());
    rig.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rig.questions().currentIndex().row(), 1);
    QVERIFY(!rig.entry().isVisible());
}

void RoomCopyTest::comesBackToItsOwnRoomByKey()
{
    RoomRig rig(africasCopy(true));
    rig.type(u"Half a"_s);
    rig.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(rig.widget<QLabel>("header.title").text(), u"Europe"_s);
    QVERIFY(rig.list().hasFocus());
    rig.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(rig.entry().isVisible());
    QVERIFY(!rig.widget<QLabel>("rooms.onlyToRead").isVisible());
    QCOMPARE(rig.entry().text(), u"Half a"_s);
    rig.screen->entered();
    rig.write(u" line"_s);
    QCOMPARE(rig.shown(), (QStringList{u"Of Africa"_s, u"Half a line"_s}));
    rig.goToRow(0);
    rig.press(Qt::Key_1);
    QCOMPARE(rig.five(), {u"Of Africa"_s});
}

void RoomCopyTest::refusesWhatSlipsThrough()
{
    RoomRig rig(africasCopy(true));
    rig.screen->reveal(rig.fixture.meeting.group(u"EU"_s).uuid());
    rig.goToRow(0);
    auto& kind = rig.widget<QComboBox>("rooms.panel.kind");
    Q_EMIT kind.activated(kind.count() - 1);
    QCOMPARE(rig.fixture.complaints.size(), 1);
    QCOMPARE(rig.fixture.complaints.first().code, domain::ErrorCode::NotYours);
    QCOMPARE(rig.points(u"EU"_s).first().kind, domain::Kind::Recommendation);
}

void RoomCopyTest::offersNoImportWhereThereIsNothing()
{
    const RoomRig rig(tests::copyOf(MeetingFixture::empty(), Role::Rapporteur, domain::GroupId::create()));
    QVERIFY(offered(rig).isEmpty());
    QVERIFY(!rig.widget<QPushButton>("rooms.importGroups.button").isVisible());
}

void RoomCopyTest::looksRight_data()
{
    tests::addLooks();
}

void RoomCopyTest::looksRight()
{
    QFETCH(const tests::Look, look);
    MeetingFixture meeting = MeetingFixture::sample();
    meeting.addPoint(u"AF"_s, u"Support reintegration of returning migrants"_s);
    const domain::GroupId africa = meeting.group(u"AF"_s);
    RoomRig rig(tests::copyOf(std::move(meeting), Role::Rapporteur, africa), look.mode);
    rig.screen->resize(look.size);
    QCoreApplication::processEvents();
    tests::ScreenFixture::picture(*rig.screen, look.name(u"roomcopy-own"_s));
    rig.screen->reveal(rig.fixture.meeting.group(u"EU"_s).uuid());
    rig.goToRow(1);
    QCoreApplication::processEvents();
    tests::ScreenFixture::picture(*rig.screen, look.name(u"roomcopy-other"_s));
    QCOMPARE(rig.screen->size(), look.size);
}

QTEST_MAIN(RoomCopyTest)
#include "roomcopytest.moc"
