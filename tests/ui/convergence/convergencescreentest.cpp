// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/convergence/convergencescreen.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

#include "core/domain/breadth.h"
#include "core/usecases/points.h"
#include "tests/support/looks.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::ScreenFixture;

namespace {

struct Stage
{
    explicit Stage(MeetingFixture meeting, ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : fixture(std::move(meeting), mode)
        , screen(fixture.context)
    {
        screen.resize(1350, 815);
        screen.show();
        screen.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&screen);
        screen.entered();
    }

    QTableView& table() { return *screen.findChild<QTableView*>(u"convergence.table"_s); }
    QListView& list(const QString& name) { return *screen.findChild<QListView*>(u"convergence."_s + name); }
    QStringList texts(const QString& name)
    {
        QStringList texts;
        const QAbstractItemModel* model = list(name).model();
        for (int row = 0; row < model->rowCount(); ++row) {
            texts.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        return texts;
    }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void click(int row, int column)
    {
        const QRect rect = table().visualRect(table().model()->index(row, column));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, rect.center());
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    ScreenFixture fixture;
    ui::ConvergenceScreen screen;
};

PointId raise(MeetingFixture& meeting, const QString& mark, const QString& code, int question = 1)
{
    const auto point = usecases::Points(meeting.workspace())
                           .add({meeting.group(mark),
                                 meeting.question(question),
                                 mark + u" on "_s + code,
                                 {meeting.element(code)},
                                 {}});
    return point.value_or(PointId());
}

} // namespace

class ConvergenceScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data();
    void looksRight();
    void countsTheSample();
    void saysWhatTheRoomsShare();
    void marksWhereRoomsDisagree();
    void saysMoreQuietlyWhatIsNotSettled();
    void showsADisputeInTheTableThenOnTheBoard();
    void showsADisputeOfAnElementInItsTheme();
    void listsWhoRaisedACell();
    void followsAConclusionToItsRow();
    void goesFromAPointToTheBoard();
    void switchesToThemes();
    void exportsTheTable();
    void complainsWhenTheTableCannotBeWritten();
    void leavesByEscape();
    void followsChanges();
    void saysWhatBelongsOnAnEmptyScreen();
};

void ConvergenceScreenTest::looksRight_data()
{
    tests::addLooks();
}

void ConvergenceScreenTest::looksRight()
{
    QFETCH(const tests::Look, look);
    Stage stage(MeetingFixture::sample(), look.mode);
    stage.screen.resize(look.size);
    QCoreApplication::processEvents();
    const QString name = look.name(u"convergence"_s);
    ScreenFixture::picture(stage.screen, name);
    stage.click(1, 1);
    QCoreApplication::processEvents();
    ScreenFixture::picture(stage.screen, name + u"-cell"_s);
    QCOMPARE(stage.screen.size(), look.size);
    QVERIFY(stage.list(u"statements"_s).isVisible());
    QVERIFY(stage.table().horizontalScrollBar()->maximum() == 0);
}

void ConvergenceScreenTest::countsTheSample()
{
    Stage stage(MeetingFixture::sample());
    const QList<ConvergenceRow> rows = convergenceByElement(stage.fixture.meeting.meeting());
    QCOMPARE(stage.table().model()->rowCount(), rows.size());
    QCOMPARE(stage.table().model()->columnCount(), 6);
    for (int row = 0; row < rows.size(); ++row) {
        QCOMPARE(stage.cell(row, 5), u"%1 of 4"_s.arg(rows.at(row).groups.size()));
        int points = 0;
        int groups = 0;
        for (int column = 1; column < 5; ++column) {
            points += stage.cell(row, column).toInt();
            groups += stage.cell(row, column).isEmpty() ? 0 : 1;
        }
        QCOMPARE(points, rows.at(row).points);
        QCOMPARE(groups, rows.at(row).groups.size());
    }
}

void ConvergenceScreenTest::saysWhatTheRoomsShare()
{
    Stage stage(MeetingFixture::sample());
    const QStringList said = stage.texts(u"conclusions"_s);
    QCOMPARE(said.first(), u"In all four rooms"_s);
    const auto most = said.indexOf(u"In three of four"_s);
    QVERIFY(most > 1);
    QVERIFY(said.at(most + 1).contains(u"not in "_s));
}

void ConvergenceScreenTest::marksWhereRoomsDisagree()
{
    MeetingFixture meeting = MeetingFixture::small();
    raise(meeting, u"AF"_s, u"h"_s);
    raise(meeting, u"EU"_s, u"h"_s, 4);
    raise(meeting, u"EU"_s, u"q"_s, 4);
    Stage stage(std::move(meeting));
    QCOMPARE(stage.texts(u"conclusions"_s), (QStringList{u"In both rooms"_s, u"remittances"_s}));
    QCOMPARE(stage.texts(u"differences"_s),
             (QStringList{u"Where rooms differ"_s, u"remittances: agreement in Africa, disagreement in Europe"_s}));
    const auto spoken = stage.table().model()->index(0, 2).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Europe raised remittances: 1 points, with disagreement"_s);
}

void ConvergenceScreenTest::saysMoreQuietlyWhatIsNotSettled()
{
    MeetingFixture meeting = MeetingFixture::small();
    raise(meeting, u"AF"_s, u"h"_s);
    const PointId open = raise(meeting, u"EU"_s, u"h"_s);
    Stage stage(std::move(meeting));
    QVERIFY(usecases::Points(stage.fixture.meeting.workspace()).setStance(open, Stance::NotSettled)); // live
    QCOMPARE(stage.texts(u"differences"_s),
             (QStringList{u"Not yet settled in every room"_s,
                          u"remittances: agreement in Africa, not settled in Europe"_s}));
    const auto spoken = stage.table().model()->index(0, 2).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Europe raised remittances: 1 points, not settled"_s);
    stage.click(0, 2);
    QCOMPARE(stage.texts(u"statements"_s), QStringList{u"Not settled in Europe: EU on h"_s});
}

void ConvergenceScreenTest::showsADisputeInTheTableThenOnTheBoard()
{
    MeetingFixture meeting = MeetingFixture::small();
    raise(meeting, u"AF"_s, u"q"_s);
    raise(meeting, u"AF"_s, u"h"_s);
    const PointId against = raise(meeting, u"EU"_s, u"h"_s, 4);
    Stage stage(std::move(meeting));
    QListView& list = stage.list(u"differences"_s);
    const QModelIndex dispute = list.model()->index(1, 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(dispute).center());
    QVERIFY(stage.fixture.went.isEmpty());
    QCOMPARE(stage.texts(u"statements"_s),
             (QStringList{u"Point of Africa: AF on h"_s, u"Disagreement of Europe: EU on h"_s}));
    list.setFocus();
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.fixture.went, (QList<QPair<QString, QUuid>>{{u"board"_s, against.uuid()}}));
}

void ConvergenceScreenTest::showsADisputeOfAnElementInItsTheme()
{
    MeetingFixture meeting = MeetingFixture::small();
    raise(meeting, u"AF"_s, u"h"_s);
    raise(meeting, u"EU"_s, u"h"_s, 4);
    Stage stage(std::move(meeting));
    stage.screen.findChild<QAction*>(u"convergence.byTheme"_s)->trigger();
    QListView& list = stage.list(u"differences"_s);
    const QModelIndex dispute = list.model()->index(1, 0);
    QCOMPARE(dispute.data().toString(), u"(h) remittances"_s);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(dispute).center());
    QCOMPARE(stage.table().currentIndex().data().toString(), u"(4) Contributions of migrants"_s);
}

void ConvergenceScreenTest::listsWhoRaisedACell()
{
    MeetingFixture meeting = MeetingFixture::small();
    raise(meeting, u"AF"_s, u"h"_s);
    raise(meeting, u"EU"_s, u"h"_s, 4);
    Stage stage(std::move(meeting));
    QVERIFY(!stage.list(u"statements"_s).isVisible());
    stage.click(0, 1);
    QCOMPARE(stage.texts(u"statements"_s), QStringList{u"Point of Africa: AF on h"_s});
    stage.key(Qt::Key_Right);
    QCOMPARE(stage.texts(u"statements"_s), QStringList{u"Disagreement of Europe: EU on h"_s});
    stage.key(Qt::Key_Right);
    QCOMPARE(stage.list(u"statements"_s).model()->rowCount(), 2);
    stage.click(1, 1);
    QCOMPARE(stage.list(u"statements"_s).model()->rowCount(), 0);
    QCOMPARE(stage.screen.findChild<QLabel*>(u"convergence.raised"_s)->text(), u"Nobody here raised “labour rights”"_s);
}

void ConvergenceScreenTest::followsAConclusionToItsRow()
{
    Stage stage(MeetingFixture::sample());
    QListView& list = stage.list(u"conclusions"_s);
    const QModelIndex second = list.model()->index(2, 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(second).center());
    QCOMPARE(stage.table().currentIndex().data(Qt::UserRole), second.data(Qt::UserRole));
    QVERIFY(stage.list(u"statements"_s).model()->rowCount() >= 4);
}

void ConvergenceScreenTest::goesFromAPointToTheBoard()
{
    MeetingFixture meeting = MeetingFixture::small();
    const PointId point = raise(meeting, u"AF"_s, u"h"_s);
    Stage stage(std::move(meeting));
    stage.click(0, 1);
    QListView& list = stage.list(u"statements"_s);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(stage.fixture.went.first(), qMakePair(u"board"_s, point.uuid()));
}

void ConvergenceScreenTest::switchesToThemes()
{
    Stage stage(MeetingFixture::sample());
    stage.screen.findChild<QAction*>(u"convergence.byTheme"_s)->trigger();
    QCOMPARE(stage.table().model()->rowCount(), 6);
    QCOMPARE(stage.table().model()->headerData(0, Qt::Horizontal).toString(), u"Theme"_s);
    stage.screen.findChild<QAction*>(u"convergence.byElement"_s)->trigger();
    QCOMPARE(stage.table().model()->rowCount(), 24);
}

void ConvergenceScreenTest::exportsTheTable()
{
    Stage stage(MeetingFixture::sample());
    const QString path = stage.fixture.meeting.path(u"table.csv"_s);
    stage.fixture.answers.files = {path};
    QTest::mouseClick(stage.screen.findChild<QWidget*>(u"convergence.export.button"_s), Qt::LeftButton);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 25);
    QCOMPARE(stage.fixture.said, QStringList{u"The table was written to table.csv."_s});
}

void ConvergenceScreenTest::complainsWhenTheTableCannotBeWritten()
{
    Stage stage(MeetingFixture::sample());
    stage.fixture.answers.files = {stage.fixture.meeting.path(u"nowhere/table.csv"_s)};
    QVERIFY(stage.screen.exportShown());
    QCOMPARE(stage.fixture.complaints.size(), 1);
    QVERIFY(stage.screen.exportShown()); // the person leaves the question
    QCOMPARE(stage.fixture.complaints.size(), 1);
}

void ConvergenceScreenTest::leavesByEscape()
{
    Stage stage(MeetingFixture::sample());
    stage.click(0, 1);
    stage.key(Qt::Key_Escape);
    QVERIFY(!stage.list(u"statements"_s).isVisible());
    QVERIFY(stage.fixture.went.isEmpty());
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.fixture.went.size(), 1);
    stage.key(Qt::Key_Backspace);
    QCOMPARE(stage.fixture.went.size(), 2);
    QTest::keyClick(&stage.table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(stage.fixture.went.size(), 3);
    QCOMPARE(stage.fixture.went.last().first, u"board"_s);
}

void ConvergenceScreenTest::followsChanges()
{
    MeetingFixture meeting = MeetingFixture::small();
    raise(meeting, u"AF"_s, u"h"_s);
    Stage stage(std::move(meeting));
    stage.click(0, 1);
    raise(stage.fixture.meeting, u"AF"_s, u"h"_s);
    QCOMPARE(stage.cell(0, 1), u"2"_s);
    QCOMPARE(stage.list(u"statements"_s).model()->rowCount(), 2);
    stage.screen.hide();
    raise(stage.fixture.meeting, u"EU"_s, u"h"_s);
    QCOMPARE(stage.cell(0, 3), u"1 of 2"_s);
    stage.screen.show();
    QCOMPARE(stage.cell(0, 3), u"2 of 2"_s);
}

void ConvergenceScreenTest::saysWhatBelongsOnAnEmptyScreen()
{
    Stage stage(MeetingFixture::empty());
    ScreenFixture::picture(stage.screen, u"convergence-empty"_s);
    QVERIFY(!stage.table().isVisible());
    QVERIFY(!stage.screen.findChild<QAction*>(u"convergence.export"_s)->isEnabled());
}

QTEST_MAIN(ConvergenceScreenTest)
#include "convergencescreentest.moc"
