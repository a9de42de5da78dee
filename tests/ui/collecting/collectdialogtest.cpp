// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTimer>
#include <functional>

#include "tests/support/files.h"
#include "tests/ui/collecting/collectingplenary.h"

using namespace Qt::Literals::StringLiterals;
using Plenary = tests::CollectingPlenary;
using tests::MeetingFixture;
using usecases::Points;

Q_DECLARE_METATYPE(std::function<QString(Plenary&)>)

/// Taking in what rooms wrote, as people do it.
class CollectDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::keepFilesInMemory(); }

    void showsWhatComesFromWhichRoomAndTakesItIn();
    void saysNothingNewAndOffersOnlyToClose();
    void takesNothingInWhenCancelled();
    void asksForNothingWhenNoFileIsChosen();
    void stopsReadingWhenItIsLeft_data();
    void stopsReadingWhenItIsLeft();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void collectsWithoutTheRefusedFile();
    void takesInWhatTheFileHasByThen();
    void refusesAFileThatWasDamagedByThen();
    void looksRight_data();
    void looksRight();
};

void CollectDialogTest::showsWhatComesFromWhichRoomAndTakesItIn()
{
    Plenary plenary;
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    plenary.write(plenary.africa, u"AF"_s, u"Said there too"_s);
    plenary.write(plenary.europe, u"EU"_s, u"Said in Europe"_s);
    plenary.open({plenary.africa, plenary.europe, plenary.africa});
    QCOMPARE(plenary.text(u"collect.summary"_s), u"3 new entries in 2 files"_s);
    const QStringList labels = plenary.labels();
    for (const QString& label : {u"AF.rapporteur"_s, u"2 new entries"_s, u"Africa: 2"_s, u"Europe: 1"_s}) {
        QVERIFY2(labels.contains(label), qPrintable(label));
    }
    QCOMPARE(labels.count(u"AF.rapporteur"_s), 1);
    QVERIFY(plenary.meeting().points.empty());
    QCOMPARE(plenary.the<QPushButton>(u"collect.run"_s)->text(), u"Collect 3"_s);
    QVERIFY(!plenary.screen.findChild<QRadioButton*>());
    plenary.press(u"collect.run"_s);
    QVERIFY(!plenary.dialog());
    QCOMPARE(plenary.meeting().points.size(), 3);
    QCOMPARE(plenary.fixture.said.last(), u"3 entries from 2 files were collected."_s);
}

void CollectDialogTest::saysNothingNewAndOffersOnlyToClose()
{
    Plenary plenary;
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    plenary.open({plenary.africa});
    plenary.press(u"collect.run"_s);
    QCOMPARE(plenary.fixture.said.last(), u"1 entries from “AF.rapporteur” were collected."_s);
    const domain::Meeting before = plenary.meeting();
    plenary.open({plenary.africa});
    QCOMPARE(plenary.text(u"collect.summary"_s), u"Nothing new: all that is in “AF.rapporteur” is here already."_s);
    QVERIFY(!plenary.shows(u"collect.run"_s));
    QVERIFY(!plenary.shows(u"collect.leaveout"_s));
    QCOMPARE(plenary.the<QPushButton>(u"collect.close"_s)->text(), u"Close"_s);
    QTest::keyClick(plenary.dialog(), Qt::Key_Return);
    QVERIFY(!plenary.dialog());
    QVERIFY(plenary.meeting() == before);
}

void CollectDialogTest::takesNothingInWhenCancelled()
{
    Plenary plenary;
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    plenary.open({plenary.africa});
    QTest::keyClick(plenary.dialog(), Qt::Key_Escape);
    QVERIFY(!plenary.dialog());
    QVERIFY(plenary.meeting().points.empty());
    QVERIFY(plenary.fixture.said.isEmpty());
}

void CollectDialogTest::asksForNothingWhenNoFileIsChosen()
{
    Plenary plenary;
    plenary.open({});
    QCOMPARE(plenary.fixture.answers.asked, QStringList{u"Collect meeting files"_s});
    QVERIFY(!plenary.dialog());
}

void CollectDialogTest::stopsReadingWhenItIsLeft_data()
{
    QTest::addColumn<bool>("whileCollecting");
    QTest::newRow("before the preview") << false;
    QTest::newRow("while collecting") << true;
}

void CollectDialogTest::stopsReadingWhenItIsLeft()
{
    QFETCH(const bool, whileCollecting);
    Plenary plenary;
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    QString shown;
    const auto leave = [&] {
        QTimer::singleShot(0, plenary.the<QDialog>(u"collect"_s), [&] {
            shown = plenary.text(u"collect.summary"_s);
            QTest::keyClick(plenary.dialog(), Qt::Key_Escape);
        });
    };
    if (whileCollecting) {
        plenary.open({plenary.africa, plenary.europe});
        leave();
        plenary.the<QPushButton>(u"collect.run"_s)->click();
    } else {
        QTimer::singleShot(0, &plenary.screen, leave);
        plenary.open({plenary.africa, plenary.europe});
    }
    QVERIFY2(shown.startsWith(u"Reading “"_s), qPrintable(shown));
    QVERIFY(!plenary.dialog());
    QVERIFY(plenary.meeting().points.empty());
    QVERIFY(plenary.fixture.said.isEmpty());
}

void CollectDialogTest::refusesBadFiles_data()
{
    using Make = std::function<QString(Plenary&)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("words");
    QTest::newRow("the same file") << Make([](Plenary& plenary) { return plenary.workspace().path(); })
                                   << u"“test.rapporteur” is the meeting that is open"_s;
    QTest::newRow("another meeting") << Make([](Plenary& plenary) {
        MeetingFixture other = MeetingFixture::small();
        return tests::writeFile(plenary.fixture.meeting.path(u"other.rapporteur"_s),
                                tests::readFile(tests::copyFor(other, u"AF"_s)));
    }) << u"“other.rapporteur” holds another meeting"_s;
    QTest::newRow("no meeting") << Make([](Plenary& plenary) {
        return plenary.file(u"notes.rapporteur"_s, "Only some notes, nothing of a meeting");
    }) << u"“notes.rapporteur” is not a meeting file"_s;
    QTest::newRow("cut off") << Make([](Plenary& plenary) {
        const QByteArray bytes = tests::readFile(plenary.europe);
        return tests::writeFile(plenary.europe, bytes.first(bytes.size() / 2));
    }) << u"“EU.rapporteur” is damaged"_s;
    QTest::newRow("a broken chain") << Make([](Plenary& plenary) {
        plenary.write(plenary.europe, u"EU"_s, u"Said in Europe"_s);
        QByteArray bytes = tests::readFile(plenary.europe);
        return tests::writeFile(plenary.europe, bytes.replace("Said in Europe", "Sworn in Paris"));
    }) << u"The journal of “EU.rapporteur” was changed outside Rapporteur"_s;
    QTest::newRow("gone") << Make([](Plenary& plenary) {
        QFile::remove(plenary.europe);
        return plenary.europe;
    }) << u"There is no file “EU.rapporteur”"_s;
}

void CollectDialogTest::refusesBadFiles()
{
    using Make = std::function<QString(Plenary&)>;
    QFETCH(const Make, make);
    QFETCH(const QString, words);
    Plenary plenary;
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    const QString bad = make(plenary);
    const domain::Meeting before = plenary.meeting();
    plenary.open({plenary.africa, bad});
    const QString error = plenary.text(u"collect.error"_s);
    QVERIFY2(error.startsWith(words), qPrintable(error));
    QVERIFY(plenary.the<QLabel>(u"collect.error"_s)->isVisible());
    QVERIFY(!plenary.shows(u"collect.run"_s));
    plenary.press(u"collect.close"_s);
    QVERIFY(!plenary.dialog());
    QVERIFY(plenary.meeting() == before);
    plenary.open({bad});
    QVERIFY(!plenary.shows(u"collect.leaveout"_s));
}

void CollectDialogTest::collectsWithoutTheRefusedFile()
{
    Plenary plenary;
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    plenary.open({plenary.file(u"notes.rapporteur"_s, "Only some notes"), plenary.africa, plenary.europe});
    QCOMPARE(plenary.the<QPushButton>(u"collect.leaveout"_s)->accessibleName(),
             u"Collect without “notes.rapporteur”"_s);
    QTest::keyClick(plenary.dialog()->focusWidget(), Qt::Key_Space);
    QVERIFY(!plenary.the<QLabel>(u"collect.error"_s)->isVisible());
    QCOMPARE(plenary.text(u"collect.summary"_s), u"1 new entries in “AF.rapporteur”"_s);
    QCoreApplication::processEvents();
    QVERIFY(plenary.labels().contains(u"nothing new"_s));
    plenary.press(u"collect.run"_s);
    QCOMPARE(plenary.meeting().points.size(), 1);
}

void CollectDialogTest::takesInWhatTheFileHasByThen()
{
    Plenary plenary;
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    plenary.open({plenary.africa});
    plenary.write(plenary.africa, u"AF"_s, u"Said meanwhile"_s);
    plenary.press(u"collect.run"_s);
    QVERIFY(!plenary.dialog());
    QCOMPARE(plenary.meeting().points.size(), 2);
    QCOMPARE(plenary.fixture.said.last(), u"2 entries from “AF.rapporteur” were collected."_s);
}

void CollectDialogTest::refusesAFileThatWasDamagedByThen()
{
    Plenary plenary;
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    plenary.write(plenary.europe, u"EU"_s, u"Said in Europe"_s);
    plenary.open({plenary.africa, plenary.europe});
    tests::writeFile(plenary.europe, "no longer a meeting");
    plenary.press(u"collect.run"_s);
    QVERIFY(plenary.text(u"collect.error"_s).startsWith(u"“EU.rapporteur” is not a meeting file"_s));
    QVERIFY(plenary.meeting().points.empty());
    plenary.press(u"collect.leaveout"_s);
    plenary.press(u"collect.run"_s);
    QCOMPARE(plenary.meeting().points.size(), 1);
}

void CollectDialogTest::looksRight_data()
{
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("light") << ui::Theme::Mode::Light;
    QTest::newRow("dark") << ui::Theme::Mode::Dark;
}

void CollectDialogTest::looksRight()
{
    QFETCH(const ui::Theme::Mode, mode);
    Plenary plenary(mode);
    const QString name = mode == ui::Theme::Mode::Dark ? u"collect-%1-dark"_s : u"collect-%1-light"_s;
    const auto look = [&](const QString& what) {
        QCoreApplication::processEvents();
        tests::ScreenFixture::picture(*plenary.dialog(), name.arg(what));
        for (const QAbstractButton* button : plenary.dialog()->findChildren<QAbstractButton*>()) {
            if (button->isVisible()) {
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
                QVERIFY2(button->height() >= ui::leastTarget, qPrintable(button->objectName()));
            }
        }
    };
    const domain::PointId point = plenary.reworded(
        u"Lower the cost of sending money home to three per cent, and publish what each provider takes"_s,
        u"Lower the cost of remittances to three per cent by 2030"_s, true);
    {
        const tests::Opened room = tests::openedElsewhere(plenary.africa, plenary.fixture.meeting.clock());
        QVERIFY(Points(*room).setElement(point, plenary.fixture.meeting.element(u"h"_s), true));
        QVERIFY(Points(*room).setKind(point, domain::Kind::GoodPractice));
    }
    QVERIFY(Points(plenary.workspace()).setKind(point, domain::Kind::Gap));
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa"_s);
    plenary.write(plenary.europe, u"EU"_s, u"Said in Europe"_s);
    plenary.open({plenary.africa, plenary.europe});
    look(u"disputes"_s);
    plenary.press(u"collect.run"_s);
    plenary.open({plenary.africa, plenary.europe});
    look(u"nothing"_s);
    plenary.press(u"collect.close"_s);
    plenary.write(plenary.africa, u"AF"_s, u"Said in Africa again"_s);
    plenary.open({plenary.africa, plenary.file(u"notes.rapporteur"_s, "Only some notes")});
    look(u"refused"_s);
}

QTEST_MAIN(CollectDialogTest)
#include "collectdialogtest.moc"
