// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QToolTip>

#include "core/usecases/history.h"
#include "core/usecases/points.h"
#include "tests/support/looks.h"
#include "tests/ui/board/stage.h"
#include "ui/board/cardmetrics.h"
#include "ui/models/pointcardsmodel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::fourPoints;
using tests::MeetingFixture;
using tests::ScreenFixture;
using tests::Stage;
using ui::PointCardsModel;

namespace {

/// The board of two rooms, of which Africa has reported "One" as its first of five, and "Two".
struct Reported : Stage
{
    explicit Reported(MeetingFixture meeting = oneOfFive())
        : Stage(std::move(meeting))
    {
        fixture.meeting.clock().set(QDateTime(QDate(2017, 10, 10), QTime(11, 52), Qt::UTC));
        must(points().reportBack(fixture.meeting.group(u"AF"_s)).has_value());
        time = ui::timeWord(this->meeting().groups.find(fixture.meeting.group(u"AF"_s))->reported);
    }

    static void must(bool done)
    {
        if (!done) {
            qFatal("It was not done");
        }
    }
    static MeetingFixture oneOfFive()
    {
        MeetingFixture meeting = fourPoints();
        must(usecases::Points(meeting.workspace()).putInFive(pointOf(meeting, u"One"_s), 1).has_value());
        return meeting;
    }
    static PointId pointOf(const MeetingFixture& meeting, const QString& text)
    {
        for (const Point& point : meeting.meeting().points) {
            if (point.text == text) {
                return point.id;
            }
        }
        return {};
    }
    PointId point(const QString& text) const { return pointOf(fixture.meeting, text); }
    [[nodiscard]] usecases::Points points() { return usecases::Points(fixture.meeting.workspace()); }
    QLabel& head(int number) { return *screen.findChild<QLabel*>(u"board.report.%1"_s.arg(number)); }
    QVariant shown(int number, int row, int role) { return column(number).model()->index(row, 0).data(role); }
    QString mark(int row) { return shown(0, row, PointCardsModel::MarksRole).toStringList().value(0); }
    QString told(int row) { return shown(0, row, Qt::AccessibleTextRole).toString(); }
    QStringList texts(int number)
    {
        QStringList texts;
        for (int row = 0; row < column(number).model()->rowCount(); ++row) {
            texts.append(shown(number, row, Qt::DisplayRole).toString());
        }
        return texts;
    }

    QString time;
};

} // namespace

/// What the plenary sees of what the rooms reported.
class BoardReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherAndWhenEachRoomReported();
    void marksWhatCameAfterTheReport();
    void saysWhatChanged();
    void showsWhatChangedByKey();
    void leavesNoMarkWhereItIsAsItWasReported();
    void forgetsTheMarksWithTheNextReport();
    void putsTheFiveFirst();
    void paintsALineAboveTheRest();
    void costsNextToNothingWhilePointsCome();
    void looksRight_data();
    void looksRight();
};

void BoardReportsTest::saysWhetherAndWhenEachRoomReported()
{
    Reported board;
    QCOMPARE(board.head(0).text(), u"reported "_s + board.time);
    QCOMPARE(board.head(1).text(), u"not reported yet"_s);
    QCOMPARE(board.column(0).accessibleName(), u"Points of Africa, reported "_s + board.time);
    const auto* subtitle = board.screen.findChild<QLabel*>(u"header.subtitle"_s);
    QVERIFY(subtitle->text().endsWith(u"1 rooms not reported yet"_s));
    QVERIFY(board.points().withdraw(board.point(u"Two"_s)));
    QCOMPARE(board.head(0).text(), u"reported %1 · 1 withdrawn since"_s.arg(board.time));
    QVERIFY(board.points().reportBack(board.fixture.meeting.group(u"EU"_s)));
    QVERIFY(board.head(1).text().startsWith(u"reported "_s));
    QVERIFY(!subtitle->text().contains(u"reported"_s));
    QVERIFY(board.fixture.meeting.workspace().undo());
    QCOMPARE(board.head(1).text(), u"not reported yet"_s);
}

void BoardReportsTest::marksWhatCameAfterTheReport()
{
    Reported board;
    QCOMPARE(board.mark(0) + board.mark(1), QString());
    board.fixture.meeting.addPoint(u"AF"_s, u"Late"_s);
    QVERIFY(board.points().edit(board.point(u"Two"_s), u"Two, otherwise"_s));
    QCOMPARE(board.texts(0), (QStringList{u"One"_s, u"Two, otherwise"_s, u"Late"_s}));
    QCOMPARE(board.mark(0), QString());
    QCOMPARE(board.mark(1), u"changed since "_s + board.time);
    QCOMPARE(board.mark(2), u"new since "_s + board.time);
    QVERIFY(board.told(2).contains(u"new since "_s + board.time));
    board.fixture.meeting.addPoint(u"EU"_s, u"Five"_s);
    QVERIFY(board.shown(1, 2, PointCardsModel::MarksRole).toStringList().value(0).isEmpty());
}

void BoardReportsTest::saysWhatChanged()
{
    Reported board;
    QVERIFY(board.points().edit(board.point(u"Two"_s), u"<b>Two</b> & more"_s));
    QVERIFY(board.points().putInFive(board.point(u"One"_s), 0));
    QVERIFY(board.told(1).contains(u"Before: “Two”. Now: “<b>Two</b> & more”"_s));
    const QString tip = board.shown(0, 1, Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"Before: “Two”<br>Now: “&lt;b&gt;Two&lt;/b&gt; &amp; more”"_s));
    QCOMPARE(board.mark(0), u"changed since "_s + board.time);
    QVERIFY(board.told(0).endsWith(u"No longer among the room's five."_s));
    QVERIFY(board.points().putInFive(board.point(u"<b>Two</b> & more"_s), 1));
    QCOMPARE(board.texts(0).first(), u"<b>Two</b> & more"_s);
    QVERIFY(board.told(0).endsWith(u"Now among the room's five."_s));
}

void BoardReportsTest::showsWhatChangedByKey()
{
    Reported board;
    QVERIFY(board.points().edit(board.point(u"Two"_s), u"Two, otherwise"_s));
    board.column(0).setFocus();
    board.column(0).walkTo(board.column(0).model()->index(0, 0));
    board.key(Qt::Key_I);
    QVERIFY(!QToolTip::isVisible());
    QCOMPARE(board.fixture.said.last(), u"Nothing of this point has changed since its room reported back."_s);
    board.key(Qt::Key_Down);
    board.key(Qt::Key_I);
    QVERIFY(QToolTip::text().contains(u"Before: “Two”"_s));
    QCOMPARE(board.fixture.said.size(), 1);
    QToolTip::hideText();
}

void BoardReportsTest::leavesNoMarkWhereItIsAsItWasReported()
{
    Reported board;
    const PointId two = board.point(u"Two"_s);
    QVERIFY(board.points().edit(two, u"Otherwise"_s));
    QVERIFY(board.points().edit(two, u"Two"_s));
    QCOMPARE(board.mark(1), QString());
    QVERIFY(board.points().edit(two, u"Otherwise"_s));
    QVERIFY(board.fixture.meeting.workspace().undo());
    QCOMPARE(board.mark(1), QString());
    QVERIFY(board.shown(0, 1, Qt::ToolTipRole).isNull());
}

void BoardReportsTest::forgetsTheMarksWithTheNextReport()
{
    Reported board;
    QVERIFY(board.points().edit(board.point(u"Two"_s), u"Otherwise"_s));
    QVERIFY(!board.mark(1).isEmpty());
    board.fixture.meeting.clock().set(QDateTime(QDate(2017, 10, 10), QTime(12, 30), Qt::UTC));
    QVERIFY(board.points().reportBack(board.fixture.meeting.group(u"AF"_s)));
    QCOMPARE(board.mark(1), QString());
    QVERIFY(board.head(0).text() != u"reported "_s + board.time);
    QVERIFY(board.fixture.meeting.workspace().undo());
    QCOMPARE(board.mark(1), u"changed since "_s + board.time);
    QCOMPARE(board.head(0).text(), u"reported "_s + board.time);
}

void BoardReportsTest::putsTheFiveFirst()
{
    Reported board;
    board.fixture.meeting.addPoint(u"AF"_s, u"Last"_s);
    QVERIFY(board.points().putInFive(board.point(u"Last"_s), 1));
    QCOMPARE(board.texts(0), (QStringList{u"Last"_s, u"One"_s, u"Two"_s}));
    const auto opensRest = [&](int number) {
        QList<bool> opens;
        for (int row = 0; row < board.column(number).model()->rowCount(); ++row) {
            opens.append(board.shown(number, row, PointCardsModel::OpensRestRole).toBool());
        }
        return opens;
    };
    QCOMPARE(opensRest(0), (QList<bool>{false, false, true}));
    QCOMPARE(opensRest(1), (QList<bool>{false, false}));
    const auto heightOf = [&](int row) {
        return board.column(0).sizeHintForIndex(board.column(0).model()->index(row, 0)).height();
    };
    const int withLine = heightOf(2);
    QVERIFY(board.points().putInFive(board.point(u"Two"_s), 3));
    QCOMPARE(opensRest(0), (QList<bool>{false, false, false}));
    QVERIFY(board.points().putInFive(board.point(u"Last"_s), 0));
    QVERIFY(board.points().putInFive(board.point(u"One"_s), 0));
    QVERIFY(board.points().putInFive(board.point(u"Two"_s), 0));
    QCOMPARE(opensRest(0), (QList<bool>{false, false, false}));
    QVERIFY(heightOf(1) < withLine);
}

void BoardReportsTest::paintsALineAboveTheRest()
{
    Reported board;
    ui::PointList& list = board.column(0);
    const QRect row = list.visualRect(list.model()->index(1, 0));
    const QImage image = list.viewport()->grab(row).toImage();
    QSet<QRgb> aboveTheCard;
    for (int y = 0; y < ui::cards::restLineHeight; ++y) {
        aboveTheCard.insert(image.pixel(row.width() / 2, y));
    }
    QCOMPARE(aboveTheCard.size(), 2); // the ground and the line
}

void BoardReportsTest::costsNextToNothingWhilePointsCome()
{
    Reported board;
    for (int i = 0; i < 200; ++i) {
        board.fixture.meeting.addPoint(i % 2 ? u"AF"_s : u"EU"_s, u"A point with the number %1"_s.arg(i));
    }
    usecases::Reports reports(board.fixture.meeting.workspace());
    QElapsedTimer watch;
    watch.start();
    QVERIFY(reports.update());
    qInfo("%lld us for the first look at 200 points, half of them new", watch.nsecsElapsed() / 1000);
    QCOMPARE(reports.of(board.fixture.meeting.group(u"AF"_s)).since.size(), 100);
    const PointId one = board.point(u"One"_s);
    qint64 spent = 0;
    constexpr int times = 50;
    for (int i = 0; i < times; ++i) {
        QVERIFY(board.points().edit(one, i % 2 ? u"One"_s : u"Other"_s));
        watch.start();
        QVERIFY(reports.update());
        spent += watch.nsecsElapsed();
    }
    qInfo("%lld us for each change after that", spent / times / 1000);
}

void BoardReportsTest::looksRight_data()
{
    tests::addLooks();
}

void BoardReportsTest::looksRight()
{
    QFETCH(const tests::Look, look);
    Stage stage(MeetingFixture::sample(), look.mode);
    stage.screen.resize(look.size);
    MeetingFixture& meeting = stage.fixture.meeting;
    usecases::Workspace& workspace = meeting.workspace();
    usecases::Points points(workspace);
    const auto lines = usecases::history(workspace);
    const auto last = std::find_if(lines->begin(), lines->end(),
                                   [](const usecases::HistoryLine& line) { return line.intent == u"group.report"_s; });
    QVERIFY(last != lines->end() && workspace.takeBack(last->entry));
    QVERIFY(points.edit(stage.pointIn(0, 1), u"Lower the fees of remittances, whatever the corridor"_s));
    QVERIFY(points.putInFive(stage.pointIn(0, 3), 0));
    meeting.addPoint(u"AF"_s, u"Support reintegration of returning migrants"_s);
    QVERIFY(points.withdraw(stage.pointIn(1, 2)));
    QVERIFY(points.putInFive(stage.pointIn(2, 6), 2));
    QCoreApplication::processEvents();
    ScreenFixture::picture(stage.screen, look.name(u"board-reports"_s));
    for (int column = 0; column < 4; ++column) {
        const QLabel* head = stage.screen.findChild<QLabel*>(u"board.report.%1"_s.arg(column));
        QVERIFY(head->isVisible() && head->height() >= head->heightForWidth(head->width()));
        stage.column(column).scrollTo(stage.column(column).model()->index(6, 0), QAbstractItemView::PositionAtBottom);
    }
    ScreenFixture::picture(stage.screen, look.name(u"board-reports-below"_s));
    QCOMPARE(stage.screen.size(), look.size);
}

QTEST_MAIN(BoardReportsTest)
#include "boardreportstest.moc"
