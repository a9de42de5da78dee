// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyscreen.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/points.h"
#include "tests/support/screenfixture.h"
#include "ui/models/historymodel.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using tests::ScreenFixture;
using ui::HistoryModel;

namespace {

/// The screen, shown, and what people reach on it.
struct Shown
{
    explicit Shown(MeetingFixture meeting)
        : fixture(std::move(meeting))
        , screen(fixture.context)
    {
        screen.resize(1350, 815);
        show();
    }

    void show()
    {
        screen.show();
        QVERIFY(QTest::qWaitForWindowExposed(&screen));
        screen.activateWindow();
        screen.entered();
    }

    QTableView& table() { return *screen.findChild<QTableView*>(u"history.table"_s); }
    QLineEdit& search() { return *screen.findChild<QLineEdit*>(u"history.search"_s); }
    QPushButton& takeBack() { return *screen.findChild<QPushButton*>(u"history.takeBack"_s); }
    QComboBox& choice(const QString& name) { return *screen.findChild<QComboBox*>(name); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, HistoryModel::Column column)
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool isTakenBack(int row)
    {
        return table().model()->index(row, 0).data(HistoryModel::TakenBackRole).toBool();
    }
    void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }

    ScreenFixture fixture;
    ui::HistoryScreen screen;
};

} // namespace

class HistoryScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasDoneNewestFirst();
    void insertsWhatIsDoneNow();
    void readsAgainWhatWasDoneWhileHidden();
    void takesBackByKey();
    void takesBackByButton();
    void doesAgain();
    void hearsOfUndoElsewhere();
    void refusesWhatChangedSince();
    void refusesToTakeTheMeetingItselfBack();
    void searchesWhileTyping();
    void filtersByPersonAndScreen();
    void keepsTheChosenLineWhileFiltering();
    void typesLettersIntoTheSearchWithoutTakingBack();
    void checksTheFile();
    void exportsATable();
    void complainsAboutAPlaceThatCannotBeWritten();
    void showsHostileTextAsItIs();
    void opensThousandsOfLines();
    void looksRight_data();
    void looksRight();
};

void HistoryScreenTest::tellsWhatWasDoneNewestFirst()
{
    MeetingFixture meeting = MeetingFixture::small();
    const domain::PointId point = meeting.addPoint(u"AF"_s, u"Cut costs"_s);
    const auto merged = usecases::Board(meeting.workspace()).merge({point}, domain::Track::Priority);
    QVERIFY(merged.has_value());
    QVERIFY(usecases::Board(meeting.workspace()).reword(*merged, u"Lower the costs"_s).has_value());
    Shown shown(std::move(meeting));

    QCOMPARE(shown.cell(0, HistoryModel::Verb), u"reworded"_s);
    QCOMPARE(shown.cell(0, HistoryModel::Object), u"“Cut costs” to “Lower the costs”"_s);
    QCOMPARE(shown.cell(0, HistoryModel::Who), u"Moderator"_s);
    QCOMPARE(shown.cell(0, HistoryModel::Where), u"Board"_s);
    QCOMPARE(shown.cell(1, HistoryModel::Verb), u"merged"_s);
    QCOMPARE(shown.cell(2, HistoryModel::Verb), u"wrote"_s);
    QCOMPARE(shown.cell(2, HistoryModel::Who), u"Rapporteur, Africa"_s);
    QCOMPARE(shown.cell(3, HistoryModel::Object), u"3 participants"_s);
    QCOMPARE(shown.cell(0, HistoryModel::Time).size(), 8);
    QCOMPARE(shown.cell(shown.rows() - 1, HistoryModel::Verb), u"made"_s);
}

void HistoryScreenTest::insertsWhatIsDoneNow()
{
    Shown shown(MeetingFixture::small());
    const QAbstractItemModelTester tester(shown.screen.findChild<HistoryModel*>());
    QSignalSpy resets(shown.table().model(), &QAbstractItemModel::modelReset);
    const int before = shown.rows();
    shown.choose(1);
    const QString chosen = shown.table().currentIndex().data(HistoryModel::EntryRole).toString();
    shown.fixture.meeting.addPoint(u"EU"_s, u"Skills"_s);
    QCoreApplication::processEvents();
    QCOMPARE(shown.rows(), before + 1);
    QCOMPARE(shown.cell(0, HistoryModel::Object), u"“Skills”"_s);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(shown.table().currentIndex().data(HistoryModel::EntryRole).toString(), chosen);
}

void HistoryScreenTest::readsAgainWhatWasDoneWhileHidden()
{
    Shown shown(MeetingFixture::small());
    shown.screen.hide();
    shown.fixture.meeting.addPoint(u"EU"_s, u"Skills"_s);
    shown.show();
    QCOMPARE(shown.cell(0, HistoryModel::Object), u"“Skills”"_s);
}

void HistoryScreenTest::takesBackByKey()
{
    MeetingFixture meeting = MeetingFixture::small();
    const domain::PointId point = meeting.addPoint(u"AF"_s, u"Cut costs"_s);
    QVERIFY(usecases::Points(meeting.workspace()).edit(point, u"Lower costs"_s).has_value());
    Shown shown(std::move(meeting));
    shown.choose(0);
    QTest::keyClick(&shown.table(), Qt::Key_U);
    QCOMPARE(shown.fixture.meeting.meeting().points.find(point)->text, u"Cut costs"_s);
    QCOMPARE(shown.cell(0, HistoryModel::Verb), u"took back"_s);
    QVERIFY(shown.isTakenBack(1));
    QVERIFY(!shown.isTakenBack(0));
}

void HistoryScreenTest::takesBackByButton()
{
    MeetingFixture meeting = MeetingFixture::small();
    const domain::PointId point = meeting.addPoint(u"AF"_s, u"Cut costs"_s);
    Shown shown(std::move(meeting));
    shown.choose(0);
    QVERIFY(shown.takeBack().isVisible());
    QTest::mouseClick(&shown.takeBack(), Qt::LeftButton);
    const domain::Point* left = shown.fixture.meeting.meeting().points.find(point);
    QVERIFY(!left || !domain::stands(*left));
    // The chosen line has been taken back: nothing more to do there.
    QVERIFY(!shown.takeBack().isVisible());
}

void HistoryScreenTest::doesAgain()
{
    MeetingFixture meeting = MeetingFixture::small();
    const domain::PointId point = meeting.addPoint(u"AF"_s, u"Cut costs"_s);
    QVERIFY(usecases::Points(meeting.workspace()).edit(point, u"Lower costs"_s).has_value());
    Shown shown(std::move(meeting));
    shown.choose(0);
    QTest::keyClick(&shown.table(), Qt::Key_Backspace, Qt::ControlModifier);
    shown.choose(0);
    QCOMPARE(shown.takeBack().text(), u"Do again"_s);
    QTest::mouseClick(&shown.takeBack(), Qt::LeftButton);
    QCOMPARE(shown.fixture.meeting.meeting().points.find(point)->text, u"Lower costs"_s);
    QCOMPARE(shown.cell(0, HistoryModel::Verb), u"did again"_s);
    QVERIFY(shown.isTakenBack(1));
    QVERIFY(!shown.isTakenBack(2));
}

void HistoryScreenTest::hearsOfUndoElsewhere()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Cut costs"_s);
    Shown shown(std::move(meeting));
    QVERIFY(shown.fixture.meeting.workspace().undo().has_value());
    QVERIFY(shown.isTakenBack(1));
    QVERIFY(shown.fixture.meeting.workspace().redo().has_value());
    QVERIFY(!shown.isTakenBack(2));
}

void HistoryScreenTest::refusesWhatChangedSince()
{
    MeetingFixture meeting = MeetingFixture::small();
    const domain::PointId point = meeting.addPoint(u"AF"_s, u"Cut costs"_s);
    usecases::Points points(meeting.workspace());
    QVERIFY(points.edit(point, u"Lower costs"_s).has_value());
    QVERIFY(points.edit(point, u"Halve costs"_s).has_value());
    Shown shown(std::move(meeting));
    const int before = shown.rows();
    shown.choose(1);
    QTest::keyClick(&shown.table(), Qt::Key_U);
    QCOMPARE(shown.fixture.complaints.size(), 1);
    QCOMPARE(shown.fixture.complaints.first().code, domain::ErrorCode::ChangedSince);
    QVERIFY(!shown.fixture.said.first().isEmpty());
    QCOMPARE(shown.rows(), before);
    QCOMPARE(shown.fixture.meeting.meeting().points.find(point)->text, u"Halve costs"_s);
}

void HistoryScreenTest::refusesToTakeTheMeetingItselfBack()
{
    Shown shown(MeetingFixture::small());
    shown.choose(shown.rows() - 1);
    QTest::keyClick(&shown.table(), Qt::Key_U);
    QCOMPARE(shown.fixture.complaints.size(), 1);
    QCOMPARE(shown.fixture.complaints.first().code, domain::ErrorCode::WrongState);
}

void HistoryScreenTest::searchesWhileTyping()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Réduire les coûts"_s);
    meeting.addPoint(u"EU"_s, u"Skills"_s);
    Shown shown(std::move(meeting));
    const int all = shown.rows();
    shown.screen.focusSearch();
    QTest::keyClicks(&shown.search(), u"reduire"_s);
    QCOMPARE(shown.rows(), 1);
    QCOMPARE(shown.cell(0, HistoryModel::Object), u"“Réduire les coûts”"_s);
    QTest::keyClick(&shown.search(), Qt::Key_Escape);
    QCOMPARE(shown.rows(), all);
    QVERIFY(shown.table().hasFocus());
}

void HistoryScreenTest::filtersByPersonAndScreen()
{
    MeetingFixture meeting = MeetingFixture::small();
    const domain::PointId point = meeting.addPoint(u"AF"_s, u"Cut costs"_s);
    meeting.addPoint(u"EU"_s, u"Skills"_s);
    QVERIFY(usecases::Board(meeting.workspace()).merge({point}, domain::Track::Priority).has_value());
    Shown shown(std::move(meeting));
    QComboBox& who = shown.choice(u"history.who"_s);
    who.setCurrentIndex(who.findText(u"Rapporteur, Africa"_s));
    QCOMPARE(shown.rows(), 1);
    who.setCurrentIndex(0);
    QComboBox& where = shown.choice(u"history.where"_s);
    where.setCurrentIndex(where.findText(u"Board"_s));
    QCOMPARE(shown.rows(), 1);
    // The choice stays when something new comes in.
    shown.fixture.meeting.addPoint(u"EU"_s, u"More skills"_s);
    QCOMPARE(where.currentText(), u"Board"_s);
    QCOMPARE(shown.rows(), 1);
}

void HistoryScreenTest::keepsTheChosenLineWhileFiltering()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Cut costs"_s);
    meeting.addPoint(u"EU"_s, u"Skills"_s);
    Shown shown(std::move(meeting));
    shown.choose(1);
    shown.search().setText(u"costs"_s);
    QCOMPARE(shown.table().currentIndex().siblingAtColumn(HistoryModel::Object).data().toString(), u"“Cut costs”"_s);
    shown.search().clear();
    QCOMPARE(shown.table().currentIndex().row(), 1);
}

void HistoryScreenTest::typesLettersIntoTheSearchWithoutTakingBack()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Cut costs"_s);
    Shown shown(std::move(meeting));
    const int before = shown.rows();
    shown.screen.focusSearch();
    QTest::keyClicks(&shown.search(), u"u"_s);
    QCOMPARE(shown.search().text(), u"u"_s);
    shown.search().clear();
    QCOMPARE(shown.rows(), before);
}

void HistoryScreenTest::checksTheFile()
{
    Shown shown(MeetingFixture::small());
    QTest::mouseClick(shown.screen.findChild<QPushButton*>(u"history.check.button"_s), Qt::LeftButton);
    QVERIFY(shown.fixture.complaints.isEmpty());
    const auto* subtitle = shown.screen.findChild<QLabel*>(u"header.subtitle"_s);
    QVERIFY(subtitle->text().endsWith(u"the chain of the one device holds"_s));
    shown.fixture.meeting.addPoint(u"EU"_s, u"Skills"_s);
    QVERIFY(!subtitle->text().contains(u"chain"_s));
}

void HistoryScreenTest::exportsATable()
{
    Shown shown(MeetingFixture::small());
    const QString path = shown.fixture.meeting.path(u"history.csv"_s);
    shown.fixture.answers.files = {path};
    QTest::mouseClick(shown.screen.findChild<QPushButton*>(u"history.export.button"_s), Qt::LeftButton);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("meeting.create"));
    QVERIFY(shown.fixture.said.last().contains(path));
}

void HistoryScreenTest::complainsAboutAPlaceThatCannotBeWritten()
{
    Shown shown(MeetingFixture::small());
    const QString path = shown.fixture.meeting.path(u"no/such/folder/history.csv"_s);
    shown.fixture.answers.files = {path};
    QVERIFY(shown.screen.exportShown());
    QCOMPARE(shown.fixture.complaints.size(), 1);
    QVERIFY(!QFile::exists(path));
}

void HistoryScreenTest::showsHostileTextAsItIs()
{
    MeetingFixture meeting = MeetingFixture::small();
    const QString hostile = u"<b>bold</b> %1 %n &amp; <script>"_s;
    meeting.addPoint(u"AF"_s, hostile);
    Shown shown(std::move(meeting));
    QCOMPARE(shown.cell(0, HistoryModel::Object), u"“"_s + hostile + u"”"_s);
}

void HistoryScreenTest::opensThousandsOfLines()
{
    MeetingFixture meeting = MeetingFixture::small();
    for (int i = 0; i < 2'000; ++i) {
        meeting.addPoint(u"AF"_s, u"Point %1 of the group, about regular pathways"_s.arg(i));
    }
    QElapsedTimer timer;
    timer.start();
    Shown shown(std::move(meeting));
    qInfo("opened after %lld ms", timer.restart());
    shown.search().setText(u"9"_s);
    qInfo("searched after %lld ms", timer.restart());
    shown.search().setText(u"99"_s);
    qInfo("searched on after %lld ms", timer.restart());
    shown.search().clear();
    qInfo("cleared after %lld ms", timer.restart());
    shown.fixture.meeting.addPoint(u"EU"_s, u"Skills"_s);
    qInfo("heard of one more after %lld ms", timer.restart());
    QCOMPARE(shown.cell(0, HistoryModel::Object), u"“Skills”"_s);
}

void HistoryScreenTest::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("large-light") << QSize(1350, 815) << ui::Theme::Mode::Light;
    QTest::newRow("small-dark") << QSize(930, 615) << ui::Theme::Mode::Dark;
}

void HistoryScreenTest::looksRight()
{
    QFETCH(const QSize, size);
    QFETCH(const ui::Theme::Mode, mode);
    MeetingFixture meeting = MeetingFixture::sample();
    const domain::PointId point = meeting.addPoint(u"AF"_s, u"Reduce the cost of sending remittances"_s);
    const domain::PointId other = meeting.addPoint(u"EU"_s, u"Lower the price of remittances"_s);
    usecases::Board board(meeting.workspace());
    const auto merged = board.merge({point, other}, domain::Track::Priority);
    QVERIFY(merged.has_value());
    QVERIFY(board.reword(*merged, u"Reduce the cost of sending remittances through legal channels"_s).has_value());
    QVERIFY(usecases::Points(meeting.workspace()).putInFive(point, 5).has_value());
    QVERIFY(meeting.workspace().undo().has_value());
    Shown shown(std::move(meeting));
    shown.fixture.theme.setMode(mode);
    shown.screen.resize(size);
    shown.choose(3);
    ScreenFixture::picture(shown.screen, u"history-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(shown.screen.width() <= size.width());
}

QTEST_MAIN(HistoryScreenTest)
#include "historyscreentest.moc"
