// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collecting/collectdialog.h"

#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <functional>

#include "tests/support/files.h"
#include "tests/support/visitor.h"
#include "tests/ui/collecting/roomfiles.h"
#include "ui/collecting/dispute.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using usecases::Points;

namespace {

/// A place to ask for collecting from.
class Desk : public QWidget
{
public:
    explicit Desk(ui::Context& context)
        : m_context(context)
    {
    }

    void collect() { ui::collectInto(m_context, this); }

private:
    ui::Context& m_context;
};

/// A plenary with a room's copy of Africa and of Europe.
class Plenary : public tests::Visitor<Desk>
{
public:
    explicit Plenary(ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : Visitor(MeetingFixture::small(), mode)
        , africa(tests::copyFor(fixture.meeting, u"AF"_s))
        , europe(tests::copyFor(fixture.meeting, u"EU"_s))
    {
    }

    void write(const QString& path, const QString& mark, const QString& text)
    {
        tests::addPointIn(path, fixture.meeting, mark, text);
    }
    /// The same point, reworded in Africa's copy and then in the plenary, or the other way round.
    domain::PointId reworded(const QString& inRoom, const QString& inPlenary, bool roomIsLater)
    {
        const domain::PointId point = fixture.meeting.addPoint(u"AF"_s, u"As it was"_s);
        QFile::remove(africa);
        africa = tests::copyFor(fixture.meeting, u"AF"_s);
        rewordTwice(point, inRoom, inPlenary, roomIsLater);
        return point;
    }
    void rewordTwice(const domain::PointId& point, const QString& inRoom, const QString& inPlenary, bool roomIsLater)
    {
        if (!roomIsLater) {
            tests::rewordIn(africa, fixture.meeting.clock(), point, inRoom);
        }
        if (!Points(workspace()).edit(point, inPlenary)) {
            qFatal("Not reworded");
        }
        if (roomIsLater) {
            tests::rewordIn(africa, fixture.meeting.clock(), point, inRoom);
        }
    }
    void open(const QStringList& paths)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        fixture.answers.files = paths;
        screen.collect();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QDialog* dialog() const
    {
        auto* found = screen.findChild<QDialog*>(u"collect"_s);
        return found && found->isVisible() ? found : nullptr;
    }
    QRadioButton* side(int number) { return the<QRadioButton>(u"collect.side%1"_s.arg(number)); }
    /// Every sentence that the dialog shows as a label.
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        for (const QLabel* label : screen.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts;
    }
    [[nodiscard]] QString textOf(const domain::PointId& point) const { return meeting().points.find(point)->text; }
    [[nodiscard]] bool shows(const QString& button) { return the<QAbstractButton>(button)->isVisible(); }

    QString africa;
    QString europe;
};

} // namespace

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
    void keepsTheLaterValueUnlessAnotherIsChosen_data();
    void keepsTheLaterValueUnlessAnotherIsChosen();
    void hasTheChosenValueCountByKeyboardAlone();
    void asksOnceForAFieldThatThreePlacesChanged();
    void leavesWhatBelongsToAVoteAsItIs();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void collectsWithoutTheRefusedFile();
    void takesInWhatTheFileHasByThen();
    void asksForWhatWasChangedInTwoPlacesByThen();
    void refusesAFileThatWasDamagedByThen();
    void choosesNothingWhereAThirdValueCameMeanwhile();
    void showsHostileTextAsItIs();
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

void CollectDialogTest::keepsTheLaterValueUnlessAnotherIsChosen_data()
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

void CollectDialogTest::keepsTheLaterValueUnlessAnotherIsChosen()
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
    QVERIFY(later->accessibleDescription().contains(u"the later one: it counts"_s));
    QVERIFY(!earlier->accessibleDescription().contains(u"later"_s));
    QVERIFY(plenary.side(0)->accessibleDescription().contains(u"here · Africa · 10 Oct, 09:30:"_s));
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

void CollectDialogTest::hasTheChosenValueCountByKeyboardAlone()
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

void CollectDialogTest::asksOnceForAFieldThatThreePlacesChanged()
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

void CollectDialogTest::leavesWhatBelongsToAVoteAsItIs()
{
    ui::Dispute dispute;
    dispute.entity = domain::Entity::Round;
    QVERIFY(!dispute.mayBeChosen());
    dispute.entity = domain::Entity::Outcome;
    QVERIFY(!dispute.mayBeChosen());
    dispute.entity = domain::Entity::Recommendation;
    QVERIFY(dispute.mayBeChosen());
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
    plenary.open({plenary.file(u"notes.rapporteur"_s, "Only some notes"), plenary.africa});
    QCOMPARE(plenary.the<QPushButton>(u"collect.leaveout"_s)->accessibleName(),
             u"Collect without “notes.rapporteur”"_s);
    QTest::keyClick(plenary.dialog()->focusWidget(), Qt::Key_Space);
    QVERIFY(!plenary.the<QLabel>(u"collect.error"_s)->isVisible());
    QCOMPARE(plenary.text(u"collect.summary"_s), u"1 new entries in “AF.rapporteur”"_s);
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

void CollectDialogTest::asksForWhatWasChangedInTwoPlacesByThen()
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
    QVERIFY(plenary.text(u"collect.disputes"_s).contains(u"written to while you looked"_s));
    QCOMPARE(plenary.textOf(point), u"As the room says"_s);
    QTest::mouseClick(plenary.side(0), Qt::LeftButton);
    plenary.press(u"collect.run"_s);
    QVERIFY(!plenary.dialog());
    QCOMPARE(plenary.textOf(point), u"As the plenary says"_s);
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

void CollectDialogTest::choosesNothingWhereAThirdValueCameMeanwhile()
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

void CollectDialogTest::showsHostileTextAsItIs()
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
