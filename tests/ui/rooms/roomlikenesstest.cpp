// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "core/usecases/overlaps.h"
#include "core/usecases/points.h"
#include "tests/ui/rooms/roomrig.h"
#include "ui/rooms/likeness.h"
#include "ui/rooms/likenesshint.h"

using namespace Qt::Literals::StringLiterals;
using domain::PointId;
using tests::MeetingFixture;
using tests::RoomRig;
using usecases::Overlaps;

namespace {

const QString remittances = u"Reduce the cost of sending remittances"_s;

/// A room with one point, and what is said of what is typed there.
struct Rig : RoomRig
{
    explicit Rig(const QString& words = remittances, const QString& mark = u"AF"_s, int question = 1)
        : Rig(MeetingFixture::small(), words, mark, question)
    {
    }
    Rig(MeetingFixture meeting, const QString& words, const QString& mark, int question)
        : RoomRig(std::move(meeting))
    {
        point = usecases::Points(fixture.meeting.workspace())
                    .add({fixture.meeting.group(mark), fixture.meeting.question(question), words, {}, {}})
                    .value_or(PointId());
    }

    [[nodiscard]] ui::LikenessHint& hint() const { return widget<ui::LikenessHint>("rooms.alike"); }
    /// An answer as it comes from the other thread.
    void answer(const QString& text, int score = 710)
    {
        Q_EMIT fixture.overlaps.answered(fixture.meeting.group(u"AF"_s), text, {{point, score}});
    }
    /// Types, and what was asked because of it is asked.
    void ask(const QString& text)
    {
        type(text);
        QCoreApplication::processEvents();
    }

    PointId point;
};

} // namespace

/// What is said of a point that resembles what is being typed.
class RoomLikenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePointThatIsAlike();
    void looksRight_data();
    void looksRight();
    void saysNothingOfOtherRooms();
    void asksNothingOfOneWord();
    void goesAfterEnter();
    void ignoresAnswersToOlderWords();
    void staysWhileTheWordsGrow();
    void saysNothingBelowTheLeast();
    void keepsItsPlace_data();
    void keepsItsPlace();
    void showsMarkupAsTyped();
    void cutsLongWordsInTheirMiddle();
    void goesToThePointByKeyAndKeepsTheLine();
    void goesToThePointByClick();
    void comesBackToTheQuestionOfTheLine();
    void staysUnderTheQuestionThatIsChosen();
    void isNotLikeItselfWhileEdited();
    void keepsWhatIsBeingEditedWhenGoing();
    void forgetsWhatIsWithdrawn();
    void forgetsTheOtherRoom();
    void isReadOutAfterAPause();
    void costsAKeyNothing();
};

void RoomLikenessTest::namesThePointThatIsAlike()
{
    Rig rig;
    QVERIFY(rig.hint().sentence().isEmpty());
    rig.type(remittances);
    QTRY_VERIFY(rig.hint().sentence().startsWith(u"Like “Reduce the cost of sending remittances” ("_s));
    QVERIFY(rig.hint().sentence().endsWith(u"), already in this room"_s));
    QCOMPARE(rig.hint().accessibleName(), u"Like “Reduce the cost of sending remittances”, already in this room"_s);
    QVERIFY(rig.entry().hasFocus());
}

void RoomLikenessTest::looksRight_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        QTest::newRow(dark ? "dark" : "light") << dark << QSize(1350, 815);
        QTest::newRow(dark ? "dark small" : "light small") << dark << QSize(930, 615);
    }
}

void RoomLikenessTest::looksRight()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    RoomRig rig(MeetingFixture::sample(), dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    rig.screen->resize(size);
    const QList<domain::Point> points = rig.points();
    rig.entry().setText(u"Support reintegration of returning migrants"_s);
    QCoreApplication::processEvents();
    Q_EMIT rig.fixture.overlaps.answered(points.first().group, rig.entry().text(), {{points.at(2).id, 710}});
    auto& hint = rig.widget<ui::LikenessHint>("rooms.alike");
    QVERIFY(!hint.shown().isEmpty());
    QCOMPARE(rig.screen->size(), size);
    QVERIFY(hint.height() >= ui::leastTarget);
    tests::ScreenFixture::picture(*rig.screen,
                                  u"rooms-likeness-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(size.width()));
}

void RoomLikenessTest::saysNothingOfOtherRooms()
{
    Rig rig(remittances, u"EU"_s);
    QSignalSpy answered(&rig.fixture.overlaps, &Overlaps::answered);
    rig.type(remittances);
    QTRY_VERIFY(!answered.isEmpty() && answered.last().at(1) == remittances);
    QVERIFY(rig.hint().sentence().isEmpty());
    rig.answer(remittances, 990); // even where somebody says so
    QVERIFY(rig.hint().sentence().isEmpty());
}

void RoomLikenessTest::asksNothingOfOneWord()
{
    Rig rig;
    QSignalSpy answered(&rig.fixture.overlaps, &Overlaps::answered);
    rig.ask(u"the remittances"_s);
    rig.ask(u" cost"_s);
    QTRY_VERIFY(!answered.isEmpty());
    for (const QList<QVariant>& one : answered) {
        QVERIFY(one.at(1).toString().startsWith(u"the remittances c"_s));
    }
}

void RoomLikenessTest::goesAfterEnter()
{
    Rig rig;
    rig.ask(u"Lower remittance costs"_s);
    rig.answer(u"Lower remittance costs"_s);
    QVERIFY(!rig.hint().sentence().isEmpty());
    rig.press(Qt::Key_Return);
    QVERIFY(rig.hint().sentence().isEmpty());
    rig.answer(u"Lower remittance costs"_s); // late
    QVERIFY(rig.hint().sentence().isEmpty());
}

void RoomLikenessTest::ignoresAnswersToOlderWords()
{
    Rig rig;
    rig.ask(u"Lower costs"_s);
    rig.entry().setText(u"Quite other words"_s);
    rig.answer(u"Lower costs"_s);
    QVERIFY(rig.hint().sentence().isEmpty());
    rig.answer(u"Quite other words and more"_s); // longer than what stands there now
    QVERIFY(rig.hint().sentence().isEmpty());
}

void RoomLikenessTest::staysWhileTheWordsGrow()
{
    Rig rig;
    rig.ask(u"Lower costs"_s);
    rig.type(u" of"_s);
    rig.answer(u"Lower costs"_s);
    QVERIFY(rig.hint().sentence().contains(remittances));
    rig.type(u" sending"_s);
    rig.press(Qt::Key_Backspace);
    QVERIFY(rig.hint().sentence().contains(remittances));
    rig.answer(u"Lower costs of sendin"_s, 820);
    QVERIFY(rig.hint().sentence().contains(u"0.82"_s));
    Q_EMIT rig.fixture.overlaps.answered(rig.fixture.meeting.group(u"AF"_s), u"Lower costs of sendin"_s, {});
    QVERIFY(rig.hint().sentence().isEmpty());
}

void RoomLikenessTest::saysNothingBelowTheLeast()
{
    Rig rig;
    rig.ask(u"Lower costs"_s);
    rig.answer(u"Lower costs"_s, ui::Likeness::least - 1);
    QVERIFY(rig.hint().sentence().isEmpty());
    rig.answer(u"Lower costs"_s, ui::Likeness::least);
    QVERIFY(!rig.hint().sentence().isEmpty());
}

void RoomLikenessTest::keepsItsPlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("large") << QSize(1350, 815);
    QTest::newRow("small") << QSize(930, 615);
}

void RoomLikenessTest::keepsItsPlace()
{
    QFETCH(const QSize, size);
    const QString words = u"A point of very many words "_s.repeated(20).trimmed();
    Rig rig(words);
    rig.screen->resize(size);
    rig.ask(u"Lower costs"_s);
    const QRect line = rig.entry().geometry();
    const QRect list = rig.list().geometry();
    const QRect hint = rig.hint().geometry();
    rig.entry().setText(words);
    QTRY_VERIFY(!rig.hint().sentence().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(rig.entry().geometry(), line);
    QCOMPARE(rig.list().geometry(), list);
    QCOMPARE(rig.hint().geometry(), hint);
    QVERIFY(rig.hint().parentWidget()->rect().contains(hint));
}

void RoomLikenessTest::showsMarkupAsTyped()
{
    const QString hostile = u"<b>x</b> &amp; <img src=x> %1 %2 && \"quoted\""_s;
    Rig rig(hostile);
    rig.ask(u"Lower costs"_s);
    rig.answer(u"Lower costs"_s);
    QCOMPARE(rig.hint().sentence(), u"Like “"_s + hostile + u"” (0.71), already in this room"_s);
    QVERIFY(rig.hint().shortcut().isEmpty());
    tests::ScreenFixture::picture(*rig.screen, u"rooms-likeness-hostile"_s);
}

void RoomLikenessTest::cutsLongWordsInTheirMiddle()
{
    Rig rig(u"A point of very many words "_s.repeated(20).trimmed());
    rig.ask(u"Lower costs"_s);
    rig.answer(u"Lower costs"_s);
    QVERIFY(rig.hint().shown().endsWith(u"…” (0.71), already in this room"_s));
    QVERIFY(rig.hint().shown().startsWith(u"Like “A point of very many"_s));
    QVERIFY(rig.hint().toolTip().contains(u"A point of very many words "_s.repeated(20).trimmed()));
}

void RoomLikenessTest::goesToThePointByKeyAndKeepsTheLine()
{
    Rig rig;
    rig.write(u"Something else altogether"_s);
    QAction& go = *rig.screen->findChild<QAction*>(u"rooms.goToAlike"_s);
    QVERIFY(!go.isEnabled());
    rig.ask(u"Lower costs"_s);
    rig.answer(u"Lower costs"_s);
    QVERIFY(go.isEnabled());
    QVERIFY(rig.screen->commands().contains(&go));
    rig.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(rig.list().currentIndex().data().toString(), remittances);
    QVERIFY(rig.list().hasFocus());
    QCOMPARE(rig.entry().text(), u"Lower costs"_s);
    rig.type(u"!"_s); // letters go on in the line
    QCOMPARE(rig.entry().text(), u"Lower costs!"_s);
    QCOMPARE(rig.texts(), (QStringList{remittances, u"Something else altogether"_s}));
}

void RoomLikenessTest::goesToThePointByClick()
{
    Rig rig;
    QTest::mouseClick(&rig.hint(), Qt::LeftButton); // nothing there yet
    rig.ask(u"Lower costs"_s);
    rig.answer(u"Lower costs"_s);
    QTest::mouseClick(&rig.hint(), Qt::LeftButton);
    QVERIFY(rig.list().hasFocus());
    QCOMPARE(rig.list().currentIndex().data().toString(), remittances);
}

void RoomLikenessTest::comesBackToTheQuestionOfTheLine()
{
    Rig rig(remittances, u"AF"_s, 2);
    rig.ask(u"Lower costs"_s);
    rig.answer(u"Lower costs"_s);
    rig.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(rig.questions().currentIndex().row(), 1);
    QCOMPARE(rig.list().currentIndex().data().toString(), remittances);
    rig.press(Qt::Key_Escape);
    QCOMPARE(rig.questions().currentIndex().row(), 0);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.texts(u"AF"_s, 1), QStringList{u"Lower costs"_s});
    QCOMPARE(rig.texts(u"AF"_s, 2), QStringList{remittances});
}

void RoomLikenessTest::staysUnderTheQuestionThatIsChosen()
{
    Rig rig(remittances, u"AF"_s, 2);
    rig.ask(u"Lower costs"_s);
    rig.answer(u"Lower costs"_s);
    rig.press(Qt::Key_L, Qt::ControlModifier);
    const QRect row = rig.questions().visualRect(rig.questions().currentIndex());
    QTest::mouseClick(rig.questions().viewport(), Qt::LeftButton, {}, row.center());
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.texts(u"AF"_s, 2), (QStringList{remittances, u"Lower costs"_s}));
}

void RoomLikenessTest::isNotLikeItselfWhileEdited()
{
    Rig rig;
    rig.press(Qt::Key_Up, Qt::ControlModifier);
    auto* editor = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QSignalSpy answered(&rig.fixture.overlaps, &Overlaps::answered);
    rig.type(u" home"_s);
    QTRY_VERIFY(!answered.isEmpty() && answered.last().at(1).toString().endsWith(u"home"_s));
    QVERIFY(rig.hint().sentence().isEmpty());
    rig.answer(editor->toPlainText(), 990);
    QVERIFY(rig.hint().sentence().isEmpty());
    const PointId other = rig.fixture.meeting.addPoint(u"AF"_s, u"Lower the fees of transfers"_s);
    Q_EMIT rig.fixture.overlaps.answered(rig.fixture.meeting.group(u"AF"_s), editor->toPlainText(),
                                         {{rig.point, 990}, {other, 640}});
    QVERIFY(rig.hint().sentence().contains(u"Lower the fees"_s));
    rig.press(Qt::Key_Escape);
    QVERIFY(rig.hint().sentence().isEmpty());
}

void RoomLikenessTest::keepsWhatIsBeingEditedWhenGoing()
{
    Rig rig(remittances, u"AF"_s, 2);
    rig.write(u"Transfers home"_s);
    rig.press(Qt::Key_Up, Qt::ControlModifier);
    auto* editor = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    rig.type(u" that cost less"_s);
    rig.answer(editor->toPlainText());
    rig.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(rig.texts(u"AF"_s, 1), QStringList{u"Transfers home that cost less"_s});
    QCOMPARE(rig.list().currentIndex().data().toString(), remittances);
    QVERIFY(rig.list().hasFocus());
}

void RoomLikenessTest::forgetsWhatIsWithdrawn()
{
    Rig rig;
    rig.ask(u"Lower costs"_s);
    rig.answer(u"Lower costs"_s);
    QVERIFY(usecases::Points(rig.fixture.meeting.workspace()).edit(rig.point, u"Cheaper transfers"_s) &&
            rig.hint().sentence().contains(u"Cheaper transfers"_s));
    QVERIFY(usecases::Points(rig.fixture.meeting.workspace()).withdraw(rig.point));
    QVERIFY(rig.hint().sentence().isEmpty());
}

void RoomLikenessTest::forgetsTheOtherRoom()
{
    Rig rig;
    rig.ask(u"Lower costs"_s);
    rig.answer(u"Lower costs"_s);
    rig.press(Qt::Key_Right, Qt::AltModifier);
    rig.answer(u"Lower costs"_s);
    QVERIFY(rig.hint().sentence().isEmpty());
}

void RoomLikenessTest::isReadOutAfterAPause()
{
    // What has the focus is read out when its description changes: not at every key, for the next may say otherwise.
    Rig rig;
    rig.type(remittances);
    rig.answer(remittances);
    QVERIFY(!rig.hint().sentence().isEmpty());
    QVERIFY(rig.entry().accessibleDescription().isEmpty());
    QTRY_COMPARE(rig.entry().accessibleDescription(), rig.hint().accessibleName());
    QVERIFY(rig.entry().accessibleDescription().contains(remittances));
    rig.press(Qt::Key_Return);
    QTRY_VERIFY(rig.entry().accessibleDescription().isEmpty());
}

void RoomLikenessTest::costsAKeyNothing()
{
    // Prints what a key costs the screen where the room is full; how many points there are can be asked for.
    const int count = qEnvironmentVariable("RAPPORTEUR_ROOM_POINTS", u"100"_s).toInt();
    MeetingFixture meeting = MeetingFixture::small();
    for (int i = 0; i < count; ++i) {
        meeting.addPoint(u"AF"_s, u"Effective protection of the rights of migrants regardless of status %1"_s.arg(i));
    }
    const RoomRig rig(std::move(meeting));
    QCoreApplication::processEvents();
    QList<double> costs;
    for (const QChar letter : u"Protect the rights of migrants effectively, whatever their status may be today"_s) {
        QElapsedTimer timer;
        timer.start();
        rig.type(letter);
        costs.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    std::sort(costs.begin(), costs.end());
    qInfo("%d points: %.2f ms for a key, at most %.2f ms", rig.list().model()->rowCount(), costs.at(costs.size() / 2),
          costs.last());
    QCOMPARE(rig.entry().text().size(), costs.size());
}

QTEST_MAIN(RoomLikenessTest)
#include "roomlikenesstest.moc"
