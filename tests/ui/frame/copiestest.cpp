// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/copies.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/domain/lists.h"
#include "core/usecases/points.h"
#include "tests/support/screenfixture.h"
#include "tests/support/windowfixture.h"
#include "ui/board/recommendationlist.h"

using namespace Qt::Literals::StringLiterals;
using domain::Role;
using tests::MeetingFixture;
using tests::WindowFixture;

namespace {

/// The window of an observer's copy of the sample meeting.
struct Observed
{
    explicit Observed(ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : window(meeting.workspace(), mode)
    {
    }

    [[nodiscard]] qint64 entries() { return *meeting.workspace().file().lastSequence(); }

    MeetingFixture meeting = tests::copyOf(MeetingFixture::sample(), Role::Observer);
    WindowFixture window;
};

QStringList screensOf(WindowFixture& window)
{
    QStringList names;
    for (const QAction* action : window.window.findChildren<QAction*>()) {
        if (action->objectName().startsWith(u"frame.go."_s)) {
            names.append(action->data().toString());
        }
    }
    return names;
}

const QStringList observersScreens{u"agenda"_s, u"board"_s, u"convergence"_s, u"highlights"_s, u"history"_s};

} // namespace

/// What the window shows and offers in a copy that may not do everything.
class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeCopyHasEverything();
    void anObserverHasFiveScreens();
    void theLineSaysWhoWorksHere();
    void whatAnObserverIsOfferedWritesNothing_data();
    void whatAnObserverIsOfferedWritesNothing();
    void keysAndTheMouseWriteNothingForAnObserver();
    void whatSlipsThroughIsRefusedInASentence();
    void anObserverFindsPointsOnTheBoard();
    void aRapporteurTakesBackOnlyWhatItsRoomDid();
    void looksRight_data();
    void looksRight();
};

void CopiesTest::aWholeCopyHasEverything()
{
    MeetingFixture meeting = MeetingFixture::sample();
    WindowFixture window(meeting.workspace());
    QCOMPARE(screensOf(window).size(), 8);
    QVERIFY(window.find<QAction>(u"frame.import"_s)->isVisible());
    window.window.goTo(u"board"_s);
    QVERIFY(window.find<QAction>(u"board.vote"_s)->isEnabled());
    QCOMPARE(window.find<QLabel>(u"statusline.actor"_s)->text(), u"Moderator"_s);
}

void CopiesTest::anObserverHasFiveScreens()
{
    Observed here;
    QCOMPARE(screensOf(here.window), observersScreens);
    QCOMPARE(here.window.window.shownScreen()->objectName(), u"agenda"_s);
    here.window.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(here.window.window.shownScreen()->objectName(), u"board"_s);
    for (const QString& name : {u"frame.import"_s, u"frame.undo"_s, u"frame.redo"_s}) {
        QVERIFY2(!here.window.find<QAction>(name)->isEnabled(), qPrintable(name));
        QVERIFY2(!here.window.find<QAction>(name)->isVisible(), qPrintable(name));
    }
}

void CopiesTest::theLineSaysWhoWorksHere()
{
    Observed here;
    for (const QString& screen : observersScreens) {
        here.window.window.goTo(screen);
        QCOMPARE(here.window.find<QLabel>(u"statusline.actor"_s)->text(), u"Observer"_s);
    }
    MeetingFixture sample = MeetingFixture::sample();
    const domain::GroupId africa = sample.group(u"AF"_s);
    MeetingFixture room = tests::copyOf(std::move(sample), Role::Rapporteur, africa);
    WindowFixture window(room.workspace());
    for (const QString& screen : {u"rooms"_s, u"history"_s}) {
        window.window.goTo(screen);
        QCOMPARE(window.find<QLabel>(u"statusline.actor"_s)->text(), u"Rapporteur, Africa"_s);
    }
}

void CopiesTest::whatAnObserverIsOfferedWritesNothing_data()
{
    QTest::addColumn<QString>("screen");
    for (const QString& screen : observersScreens) {
        QTest::newRow(qPrintable(screen)) << screen;
    }
}

void CopiesTest::whatAnObserverIsOfferedWritesNothing()
{
    QFETCH(const QString, screen);
    const QStringList openMenus{u"board.filterBy"_s, u"convergence.by"_s};
    Observed here;
    here.window.window.goTo(screen);
    WindowFixture::settle();
    const qint64 before = here.entries();
    QStringList tried;
    for (QAction* action : here.window.window.shownScreen()->commands()) {
        if (action->isVisible() && action->isEnabled() && !openMenus.contains(action->objectName())) {
            here.window.window.goTo(screen);
            tried.append(action->objectName());
            action->trigger();
            WindowFixture::settle();
            const QString said = here.window.find<QLabel>(u"statusline.sentence"_s)->text();
            QVERIFY2(!said.contains(u"copy of the meeting"_s), qPrintable(action->objectName()));
            QCOMPARE(here.entries(), before);
        }
    }
    qInfo().noquote() << tried.join(u' ');
    for (QPushButton* button : here.window.window.shownScreen()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->isEnabled() && !button->menu()) {
            button->click();
            WindowFixture::settle();
            here.window.window.goTo(screen);
            QCOMPARE(here.entries(), before);
        }
    }
}

void CopiesTest::keysAndTheMouseWriteNothingForAnObserver()
{
    Observed here;
    WindowFixture& window = here.window;
    const qint64 before = here.entries();
    const QHash<QString, QString> lists{{u"agenda"_s, u"agenda.list"_s},
                                        {u"board"_s, u"board.recommendations"_s},
                                        {u"highlights"_s, u"highlights.outline"_s},
                                        {u"history"_s, u"history.table"_s}};
    for (auto at = lists.begin(); at != lists.end(); ++at) {
        window.window.goTo(at.key());
        WindowFixture::settle();
        auto* list = window.find<QAbstractItemView>(at.value());
        QVERIFY2(list->dragDropMode() == QAbstractItemView::NoDragDrop, qPrintable(at.value()));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Delete, Qt::Key_S, Qt::Key_M, Qt::Key_K,
                                  Qt::Key_T, Qt::Key_J, Qt::Key_U, Qt::Key_Insert, Qt::Key_E, Qt::Key_N}) {
            QTest::keyClick(list, key);
        }
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        WindowFixture::settle();
        QVERIFY2(window.window.shownScreen()->objectName() == at.key(), qPrintable(at.key()));
        for (const QWidget* field : window.window.shownScreen()->findChildren<QWidget*>()) {
            const bool forText = qobject_cast<const QPlainTextEdit*>(field) || qobject_cast<const QLineEdit*>(field);
            const bool forSearch =
                field->objectName().contains(u"search"_s) || field->objectName().contains(u"filter"_s);
            QVERIFY2(!forText || forSearch || !field->isVisible(), qPrintable(field->objectName()));
        }
    }
    window.window.goTo(u"board"_s);
    QVERIFY(!window.find(u"board.overlap"_s)->isVisible());
    auto* column = window.find<QAbstractItemView>(u"board.column.0"_s);
    QVERIFY(!column->dragEnabled());
    column->setFocus();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_M, Qt::Key_A, Qt::Key_V, Qt::Key_K}) {
        QTest::keyClick(column, key);
    }
    QVERIFY(!window.find(u"board.selection"_s)->isVisible());
    QCOMPARE(window.window.shownScreen()->objectName(), u"board"_s);
    QCOMPARE(here.entries(), before);
    QVERIFY(!window.find(u"history.takeBack"_s)->isVisible());
}

void CopiesTest::whatSlipsThroughIsRefusedInASentence()
{
    Observed here;
    here.window.window.goTo(u"board"_s);
    const qint64 before = here.entries();
    auto* list = here.window.find<ui::RecommendationList>(u"board.recommendations"_s);
    const auto first = domain::recommendationsOfTrack(here.meeting.meeting(), domain::Track::Priority).first();
    Q_EMIT list->reworded(first.id, u"Otherwise"_s);
    QCOMPARE(here.window.find<QLabel>(u"statusline.sentence"_s)->text(),
             u"That is not for this copy of the meeting to change; nothing was changed, ask the plenary to do it."_s);
    QCOMPARE(here.entries(), before);
    QCOMPARE(here.meeting.meeting().recommendations.find(first.id)->text, first.text);
}

void CopiesTest::anObserverFindsPointsOnTheBoard()
{
    Observed here;
    const QString wanted = u"Guarantee the rights of every migrant, documented or not"_s;
    here.window.press(Qt::Key_K, Qt::ControlModifier);
    here.window.type(wanted);
    here.window.press(Qt::Key_Return);
    QCOMPARE(here.window.window.shownScreen()->objectName(), u"board"_s);
    here.window.press(Qt::Key_K, Qt::ControlModifier);
    here.window.type(u"Moola Milomo"_s); // who is a participant, but there are no people here
    here.window.press(Qt::Key_Return);
    QVERIFY(here.window.window.shownScreen()->objectName() != u"people"_s);
}

void CopiesTest::aRapporteurTakesBackOnlyWhatItsRoomDid()
{
    MeetingFixture sample = MeetingFixture::small();
    sample.addPoint(u"EU"_s, u"Of Europe"_s);
    sample.addPoint(u"AF"_s, u"Of Africa"_s);
    const domain::GroupId africa = sample.group(u"AF"_s);
    MeetingFixture room = tests::copyOf(std::move(sample), Role::Rapporteur, africa);
    WindowFixture window(room.workspace());
    window.window.goTo(u"history"_s);
    WindowFixture::settle();
    auto* table = window.find<QAbstractItemView>(u"history.table"_s);
    const auto* button = window.find(u"history.takeBack"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(button->isVisible());
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(!button->isVisible());
    QVERIFY(!window.find<QAction>(u"history.takeBackAction"_s)->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(button->isVisible());
    window.press(Qt::Key_U);
    QVERIFY(domain::pointsOfGroup(room.meeting(), africa).isEmpty());
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(domain::pointsOfGroup(room.meeting(), africa).size(), 1);
}

void CopiesTest::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("large-light") << QSize(1440, 900) << ui::Theme::Mode::Light;
    QTest::newRow("large-dark") << QSize(1440, 900) << ui::Theme::Mode::Dark;
    QTest::newRow("small-light") << QSize(1024, 700) << ui::Theme::Mode::Light;
    QTest::newRow("small-dark") << QSize(1024, 700) << ui::Theme::Mode::Dark;
}

void CopiesTest::looksRight()
{
    QFETCH(const QSize, size);
    QFETCH(const ui::Theme::Mode, mode);
    Observed here(mode);
    here.window.window.resize(size);
    for (const QString& screen : observersScreens) {
        here.window.window.goTo(screen);
        WindowFixture::settle();
        tests::ScreenFixture::picture(here.window.window,
                                      u"observer-%1-%2"_s.arg(screen, QLatin1String(QTest::currentDataTag())));
        QCOMPARE(here.window.window.size(), size);
    }
}

QTEST_MAIN(CopiesTest)
#include "copiestest.moc"
