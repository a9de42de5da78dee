// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/overlapstrip.h"

#include <QScrollBar>

#include "core/usecases/points.h"
#include "tests/ui/board/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using namespace tests;

class OverlapStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFocusWhenTheScreenIsEntered();
    void walksOnFromAColumnWithCtrl();
    void goesBetweenStripAndColumnsByArrows();
    void outlinesItsCards();
    void scrollsToItsCardsUnlessSomethingIsChosen();
    void keepsStillWhilePointsCome();
    void goesOnWhenAPointIsWithdrawn();
    void isHiddenWithoutOverlaps();
    void isToldInWords();
    void warnsBeforeAMergeInAHurry();
    void showsHostileTextsAsTheyAre_data();
    void showsHostileTextsAsTheyAre();
    void marksWholeStretches();
    void showsNoMarksOfOldWords();
    void marksWithoutColourToo();
    void isOfferedByFindOrRun();
};

void OverlapStripTest::takesTheFocusWhenTheScreenIsEntered()
{
    Desk desk(twoOverlaps());
    QVERIFY(desk.strip().hasFocus());
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
    QCOMPARE(desk.button(u"later"_s).key(), u"→"_s);
}

void OverlapStripTest::walksOnFromAColumnWithCtrl()
{
    Desk desk(twoOverlaps());
    desk.key(Qt::Key_Down);
    QVERIFY(desk.column(0).hasFocus());
    QCOMPARE(desk.button(u"later"_s).key(), u"Ctrl →"_s);
    desk.key(Qt::Key_Right);
    QVERIFY(desk.column(1).hasFocus());
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(desk.column(1).hasFocus());
    QCOMPARE(desk.place(), u"Overlap 2 of 2"_s);
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
}

void OverlapStripTest::goesBetweenStripAndColumnsByArrows()
{
    Desk desk(twoOverlaps());
    desk.key(Qt::Key_Down);
    QVERIFY(desk.column(0).hasFocus());
    desk.key(Qt::Key_Up);
    QVERIFY(desk.strip().hasFocus());
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.column(0).hasFocus());
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Up);
    QVERIFY(desk.column(0).hasFocus());
}

void OverlapStripTest::outlinesItsCards()
{
    Desk desk(twoOverlaps());
    for (int step = 0; step < 2; ++step) {
        for (int number = 0; number < 2; ++number) {
            for (int row = 0; row < 3; ++row) {
                const QString text = desk.column(number).model()->index(row, 0).data().toString();
                QCOMPARE(desk.isOutlined(number, row), desk.texts().contains(text));
            }
        }
        desk.key(Qt::Key_Right);
    }
    QVERIFY(!desk.isOutlined(0, 0) && !desk.isOutlined(0, 1));
}

void OverlapStripTest::scrollsToItsCardsUnlessSomethingIsChosen()
{
    MeetingFixture meeting = MeetingFixture::small();
    QStringList numbers;
    for (int i = 0; i < 40; ++i) {
        meeting.addPoint(u"AF"_s, QString(12, QChar(u'a' + i % 26)) + QString::number(1000 + 7 * i));
        meeting.addPoint(u"EU"_s, QString(9, QChar(u'z' - i % 26)) + QString::number(5000 + 11 * i));
    }
    meeting.addPoint(u"AF"_s, QString::fromUtf16(longRights));
    meeting.addPoint(u"EU"_s, QString::fromUtf16(rights));
    Desk desk(std::move(meeting));
    const auto bar = [&](int number) { return desk.column(number).verticalScrollBar(); };
    QTRY_VERIFY(desk.texts().contains(QString::fromUtf16(rights)));
    bar(0)->setValue(0);
    bar(1)->setValue(0);
    Stage::click(desk.column(0), 0);
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(bar(0)->value(), 0);
    QVERIFY(bar(1)->value() > 0);
    QCOMPARE(desk.column(0).selected().size(), 1);
}

void OverlapStripTest::keepsStillWhilePointsCome()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    const QSize size = desk.strip().size();
    desk.fixture.meeting.addPoint(u"AF"_s, u"Readmission agreements"_s);
    QCOMPARE(desk.texts(), shown);
    desk.catchUp();
    QCoreApplication::processEvents();
    QCOMPARE(desk.texts(), shown);
    QCOMPARE(desk.place(), u"Overlap 1 of 3"_s);
    QCOMPARE(desk.strip().size(), size);
    QVERIFY(desk.strip().hasFocus());
}

void OverlapStripTest::goesOnWhenAPointIsWithdrawn()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    QVERIFY(usecases::Points(desk.workspace()).withdraw(desk.pointOf(shown.first())));
    QVERIFY(!desk.texts().contains(shown.first()));
    QCOMPARE(desk.place(), u"Overlap 1 of 1"_s);
}

void OverlapStripTest::isHiddenWithoutOverlaps()
{
    Desk desk(fourPoints());
    QVERIFY(!desk.strip().isVisible());
    QVERIFY(desk.column(0).hasFocus());
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    desk.key(Qt::Key_K);
    desk.key(Qt::Key_Up);
    QVERIFY(desk.column(0).hasFocus());
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).size(), 1);
    Desk empty(MeetingFixture::empty());
    QVERIFY(!empty.strip().isVisible());
}

void OverlapStripTest::isToldInWords()
{
    Desk desk(twoOverlaps());
    QCOMPARE(desk.strip().accessibleName(), u"Overlap 1 of 2"_s);
    for (const QString& text : desk.texts()) {
        QVERIFY(desk.strip().accessibleDescription().contains(text));
    }
    QVERIFY(desk.strip().accessibleDescription().contains(u"Africa"_s));
    QVERIFY(desk.strip().accessibleDescription().contains(desk.label(u"likelihood"_s)));
    for (const QAbstractButton* one : desk.strip().findChildren<QAbstractButton*>()) {
        if (one->isVisible()) {
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
            QVERIFY2(one->height() >= 28, qPrintable(one->objectName()));
        }
    }
}

void OverlapStripTest::warnsBeforeAMergeInAHurry()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Reduce the fees of transfers to 10 per cent by 2030"_s);
    meeting.addPoint(u"EU"_s, u"Increase the fees of transfers to 20 per cent by 2030"_s);
    Desk desk(std::move(meeting));
    const QStringList texts{desk.column(0).model()->index(0, 0).data().toString(),
                            desk.column(1).model()->index(0, 0).data().toString()};
    desk.suggest(texts);
    QVERIFY(!desk.screen.findChild<QLabel*>(u"board.overlap.warning"_s)->isVisible());
    QVERIFY(desk.button(u"merge"_s).property("primary").toBool());
    using overlap::Warning;
    desk.suggest(texts, Warning::Number | Warning::Direction | Warning::Negation | Warning::Stance);
    QVERIFY(desk.screen.findChild<QLabel*>(u"board.overlap.warning"_s)->isVisible());
    const QString warning = desk.label(u"warning"_s);
    QVERIFY(warning.startsWith(u"Look twice."_s));
    QVERIFY2(warning.endsWith(u"They name different numbers: 10 / 20."_s), qPrintable(warning));
    QCOMPARE(warning.count(u'.'), 5);
    ScreenFixture::picture(desk.screen, u"overlap-warning"_s);
    QVERIFY(!desk.button(u"merge"_s).property("primary").toBool());
    QVERIFY(desk.strip().accessibleDescription().startsWith(u"Look twice."_s));
}

void OverlapStripTest::showsHostileTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>Bold</b> &amp; <img src=x>"_s;
    QTest::newRow("placeholders") << u"%1 of %2, %n %L1"_s;
    QTest::newRow("right to left") << u"حماية حقوق العمال المهاجرين"_s;
    QTest::newRow("very long") << u"Wort "_s.repeated(800).trimmed();
    QTest::newRow("one long word") << QString(3000, u'x');
    QTest::newRow("an ampersand") << u"Rights && duties & &more"_s;
}

void OverlapStripTest::showsHostileTextsAsTheyAre()
{
    QFETCH(const QString, text);
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, text);
    meeting.addPoint(u"EU"_s, text);
    Desk desk(std::move(meeting));
    desk.suggest({text});
    QCOMPARE(desk.texts(), QStringList({text, text}));
    QCOMPARE(desk.label(u"wording.text"_s), u"“%1”"_s.arg(text));
    QVERIFY(desk.strip().accessibleDescription().contains(text));
    QVERIFY(desk.strip().width() <= desk.screen.width());
    QVERIFY(desk.strip().height() < 220);
    for (const QWidget* widget : desk.strip().findChildren<QWidget*>()) {
        QVERIFY2(!Qt::mightBeRichText(widget->toolTip()) || !text.contains(u'<') ||
                     widget->toolTip().contains(u"&lt;"_s),
                 qPrintable(widget->objectName()));
    }
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).first().text, text);
}

void OverlapStripTest::marksWholeStretches()
{
    MeetingFixture meeting = MeetingFixture::small();
    const PointId first = meeting.addPoint(u"AF"_s, u"Protect labour rights, mandatory fees"_s);
    const PointId second = meeting.addPoint(u"EU"_s, u"compulsory labour rights"_s);
    Desk desk(std::move(meeting));
    usecases::Suggestion suggestion;
    suggestion.members = {{first, {{8, 6, true}, {15, 6, true}, {23, 9, false}, {33, 99, true}, {-3, 2, true}}, 400},
                          {second, {{0, 10, false}, {11, 6, true}, {18, 6, true}}, 1000}};
    suggestion.score = 700;
    desk.screen.findChild<ui::OverlapCommands*>()->follow({suggestion}, false);
    using Marks = QList<usecases::SharedStretch>;
    const auto marks = [&](int member) {
        return desk.screen.findChild<ui::MarkedText*>(u"board.overlap.text.%1"_s.arg(member))->marks();
    };
    QCOMPARE(marks(1), Marks({{8, 13, true}, {23, 9, false}}));
    QCOMPARE(marks(2), Marks({{0, 10, false}, {11, 13, true}}));
    QCOMPARE(desk.label(u"figure"_s), u"0.70"_s);
    QCOMPARE(desk.label(u"likelihood"_s), u"likely the same"_s);
    QCOMPARE(desk.label(u"reasons"_s), u"all of EU’s terms are in AF’s"_s);
}

void OverlapStripTest::showsNoMarksOfOldWords()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    auto* first = desk.screen.findChild<ui::MarkedText*>(u"board.overlap.text.1"_s);
    QVERIFY(!first->marks().isEmpty());
    QVERIFY(usecases::Points(desk.workspace()).edit(desk.pointOf(shown.first()), u"So "_s + shown.first()));
    QCOMPARE(first->text(), u"So "_s + shown.first());
    QVERIFY(first->marks().isEmpty());
    desk.catchUp();
    QTRY_VERIFY(!first->marks().isEmpty());
    QVERIFY(first->marks().first().start >= 3);
}

void OverlapStripTest::marksWithoutColourToo()
{
    const ui::Theme theme(ui::Theme::Mode::Light);
    ui::MarkedText text(theme, nullptr);
    text.setLines(1);
    text.resize(300, 24);
    text.show(u"Words that are marked"_s, {});
    const QImage plain = text.grab().toImage();
    text.show(u"Words that are marked"_s, {{0, 5, true}});
    const QImage exact = text.grab().toImage();
    text.show(u"Words that are marked"_s, {{0, 5, false}});
    const QImage near = text.grab().toImage();
    const auto pixels = [](const QImage& image, const QColor& colour) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == colour ? 1 : 0;
            }
        }
        return count;
    };
    const ui::Tokens& tokens = theme.tokens();
    QCOMPARE(pixels(plain, tokens.markLine), 0);
    QVERIFY(pixels(exact, tokens.mark) > 100);
    QVERIFY(pixels(near, tokens.nearMark) > 100);
    QVERIFY(pixels(exact, tokens.markLine) > pixels(near, tokens.markLine));
    QVERIFY(pixels(near, tokens.markLine) > 0);
    QVERIFY(text.accessibleDescription().contains(u"Words"_s));
}

void OverlapStripTest::isOfferedByFindOrRun()
{
    Desk desk(twoOverlaps());
    QStringList offered;
    for (const QAction* action : desk.screen.commands()) {
        if (action->isEnabled() && action->isVisible()) {
            offered.append(action->text());
        }
    }
    for (const QString& text : {u"Merge this overlap"_s, u"Keep this overlap apart"_s, u"Keep this overlap for later"_s,
                                u"Edit the wording before the merge"_s, u"Words that do not count…"_s}) {
        QVERIFY2(offered.contains(text), qPrintable(text));
    }
    QVERIFY(!offered.contains(u"Previous overlap"_s));
}

QTEST_MAIN(OverlapStripTest)
#include "overlapstriptest.moc"
