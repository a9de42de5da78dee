// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QScrollArea>

#include "tests/support/files.h"
#include "tests/ui/collecting/collectingplenary.h"
#include "ui/collecting/dispute.h"

using namespace Qt::Literals::StringLiterals;
using Plenary = tests::CollectingPlenary;
using usecases::Points;

/// What was changed in two places, and who chooses.
class CollectChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::keepFilesInMemory(); }

    void keepsTheLaterValueUnlessAnotherIsChosen_data();
    void keepsTheLaterValueUnlessAnotherIsChosen();
    void hasTheChosenValueCountByKeyboardAlone();
    void asksOnceForAFieldThatThreePlacesChanged();
    void leavesWhatBelongsToAVoteAsItIs();
    void asksForWhatWasChangedInTwoPlacesByThen();
    void choosesNothingWhereAThirdValueCameMeanwhile();
    void showsHostileTextAsItIs();
};

void CollectChoicesTest::keepsTheLaterValueUnlessAnotherIsChosen_data()
{
    QTest::addColumn<bool>("roomIsLater");
    QTest::addColumn<bool>("takesTheOther");
    for (const bool roomIsLater : {false, true}) {
        for (const bool takesTheOther : {false, true}) {
            QTest::addRow("%s is later, %s is taken", roomIsLater ? "room" : "plenary",
                          takesTheOther ? "the other" : "the later")
                << roomIsLater << takesTheOther;
        }
    }
}

void CollectChoicesTest::keepsTheLaterValueUnlessAnotherIsChosen()
{
    QFETCH(const bool, roomIsLater);
    QFETCH(const bool, takesTheOther);
    Plenary plenary;
    const domain::PointId point = plenary.reworded(u"As the room says"_s, u"As the plenary says"_s, roomIsLater);
    plenary.open({plenary.africa});
    QVERIFY(plenary.labels().contains(u"Point: Text"_s));
    QCOMPARE(plenary.side(0)->accessibleName(), u"As the plenary says"_s);
    QCOMPARE(plenary.side(1)->accessibleName(), u"As the room says"_s);
    QRadioButton* later = plenary.side(roomIsLater ? 1 : 0);
    QRadioButton* earlier = plenary.side(roomIsLater ? 0 : 1);
    QVERIFY(later->isChecked());
    QVERIFY(later->accessibleDescription().contains(u"the later one"_s));
    QVERIFY(!earlier->accessibleDescription().contains(u"later"_s));
    QVERIFY(plenary.side(0)->accessibleDescription().contains(u"Here · Africa · 10 Oct, 09:30:"_s));
    QVERIFY(plenary.side(1)->accessibleDescription().contains(u"AF.rapporteur · Africa · 10 Oct, 09:30:"_s));
    if (takesTheOther) {
        QTest::mouseClick(earlier, Qt::LeftButton);
    }
    const QString taken = (takesTheOther ? earlier : later)->accessibleName();
    plenary.press(u"collect.run"_s);
    QCOMPARE(plenary.textOf(point), taken);
    QCOMPARE(plenary.fixture.said.last(), u"1 entries from “AF.rapporteur” were collected."_s);
    if (takesTheOther) {
        QVERIFY(plenary.workspace().undo());
        QVERIFY(plenary.textOf(point) != taken);
    }
}

void CollectChoicesTest::hasTheChosenValueCountByKeyboardAlone()
{
    Plenary plenary;
    const domain::PointId point = plenary.reworded(u"As the room says"_s, u"As the plenary says"_s, true);
    plenary.open({plenary.africa});
    QVERIFY(QTest::qWaitForWindowActive(plenary.dialog()));
    const auto press = [&plenary](Qt::Key key) { QTest::keyClick(plenary.dialog()->focusWidget(), key); };
    for (int tabs = 0; tabs < 5 && !qobject_cast<QRadioButton*>(plenary.dialog()->focusWidget()); ++tabs) {
        press(Qt::Key_Tab);
    }
    QCOMPARE(plenary.dialog()->focusWidget(), plenary.side(1));
    press(Qt::Key_Left);
    QCOMPARE(plenary.dialog()->focusWidget(), plenary.side(0));
    QVERIFY(plenary.side(0)->isChecked());
    press(Qt::Key_Return);
    QVERIFY(!plenary.dialog());
    QCOMPARE(plenary.textOf(point), u"As the plenary says"_s);
}

void CollectChoicesTest::asksOnceForAFieldThatThreePlacesChanged()
{
    Plenary plenary;
    const domain::PointId point = plenary.fixture.meeting.addPoint(u"AF"_s, u"As it was"_s);
    const QString one = tests::plainCopy(plenary.fixture.meeting, u"one.rapporteur"_s);
    const QString two = tests::plainCopy(plenary.fixture.meeting, u"two.rapporteur"_s);
    QVERIFY(Points(plenary.workspace()).edit(point, u"Here"_s));
    tests::rewordIn(one, plenary.fixture.meeting.clock(), point, u"In the first"_s);
    tests::rewordIn(two, plenary.fixture.meeting.clock(), point, u"In the second"_s);
    plenary.open({one, two});
    QCOMPARE(plenary.screen.findChildren<QRadioButton*>().size(), 3);
    QVERIFY(plenary.side(2)->isChecked());
    QCOMPARE(plenary.side(2)->accessibleName(), u"In the second"_s);
    QTest::mouseClick(plenary.side(1), Qt::LeftButton);
    QVERIFY(!plenary.side(2)->isChecked());
    plenary.press(u"collect.run"_s);
    QCOMPARE(plenary.textOf(point), u"In the first"_s);
}

void CollectChoicesTest::leavesWhatBelongsToAVoteAsItIs()
{
    ui::Dispute dispute;
    dispute.entity = domain::Entity::Round;
    QVERIFY(!dispute.mayBeChosen());
    dispute.entity = domain::Entity::Outcome;
    QVERIFY(!dispute.mayBeChosen());
    dispute.entity = domain::Entity::Recommendation;
    QVERIFY(dispute.mayBeChosen());
}

void CollectChoicesTest::asksForWhatWasChangedInTwoPlacesByThen()
{
    Plenary plenary;
    const domain::PointId point = plenary.fixture.meeting.addPoint(u"AF"_s, u"As it was"_s);
    QFile::remove(plenary.africa);
    plenary.africa = tests::copyFor(plenary.fixture.meeting, u"AF"_s);
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    plenary.open({plenary.africa});
    QVERIFY(!plenary.screen.findChild<QRadioButton*>());
    plenary.rewordTwice(point, u"As the room says"_s, u"As the plenary says"_s, true);
    plenary.press(u"collect.run"_s);
    QVERIFY(plenary.dialog());
    QCOMPARE(plenary.fixture.said.last(), u"2 entries from “AF.rapporteur” were collected."_s);
    QCOMPARE(plenary.text(u"collect.summary"_s), plenary.fixture.said.last());
    QVERIFY(plenary.text(u"collect.disputes"_s).contains(u"went on writing meanwhile"_s));
    QCOMPARE(plenary.textOf(point), u"As the room says"_s);
    QTest::mouseClick(plenary.side(0), Qt::LeftButton);
    plenary.press(u"collect.run"_s);
    QVERIFY(!plenary.dialog());
    QCOMPARE(plenary.textOf(point), u"As the plenary says"_s);
}

void CollectChoicesTest::choosesNothingWhereAThirdValueCameMeanwhile()
{
    Plenary plenary;
    const domain::PointId point = plenary.reworded(u"As the room says"_s, u"As the plenary says"_s, true);
    const auto handed = usecases::collect(plenary.workspace(), {plenary.africa});
    QVERIFY(handed);
    const QList<ui::Dispute> disputes = ui::disputesIn(*handed);
    QCOMPARE(disputes.size(), 1);
    QVERIFY(Points(plenary.workspace()).edit(point, u"A third"_s));
    const domain::Done done = ui::settle(plenary.workspace(), disputes.first(), 0);
    QVERIFY(!done);
    QCOMPARE(done.error().code, domain::ErrorCode::ChangedSince);
    QCOMPARE(plenary.textOf(point), u"A third"_s);
}

void CollectChoicesTest::showsHostileTextAsItIs()
{
    Plenary plenary;
    const QString hostile = u"<b>bold</b> %1 %n &amp; <img src=x>"_s;
    const QString longText = QString(3'900, u'w');
    plenary.reworded(hostile, longText, true);
    plenary.open({plenary.africa});
    QCOMPARE(plenary.side(1)->accessibleName(), hostile);
    QCOMPARE(plenary.side(0)->accessibleName(), longText);
    for (const QLabel* label : plenary.dialog()->findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    auto* scroll = plenary.the<QScrollArea>(u"collect.content"_s);
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    tests::ScreenFixture::picture(*plenary.dialog(), u"collect-hostile"_s);
}

QTEST_MAIN(CollectChoicesTest)
#include "collectchoicestest.moc"
