// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agenda/agendascreen.h"

#include <QAction>
#include <QListView>

#include "core/domain/lists.h"
#include "core/usecases/agenda.h"
#include "tests/support/visitor.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using Agenda = tests::Visitor<ui::AgendaScreen>;

/// The Agenda screen as an organizer and a moderator use it.
class AgendaScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSessionsByDay();
    void startsExtendsAndEndsASession();
    void offersToShiftWhatComesLater();
    void movesASessionAndTheTimesFollow();
    void movesASessionByDragging();
    void movesASessionToTheEndOfTheDayBefore();
    void editsASessionInPlace();
    void refusesTheThirtiethOfFebruary();
    void refusesAnEndBeforeTheStart();
    void leavesTheFormWithoutAChange();
    void addsASession();
    void addsASessionAmongMovedOnes();
    void withdrawsASessionAndTakesThatBack();
    void keepsTheChoiceWhenSomethingElseChanges();
    void offersTheImportWhereThereIsNoAgenda();
    void findsAndRevealsASession();
    void looksRight_data();
    void looksRight();

private:
    static QListView* list(Agenda& agenda) { return agenda.the<QListView>(u"agenda.list"_s); }
    static void choose(Agenda& agenda, const QString& title);
    static Session chosen(Agenda& agenda);
    static Session session(Agenda& agenda, const QString& title);
    static QStringList titles(Agenda& agenda);
    static void key(Agenda& agenda, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        list(agenda)->setFocus();
        QTest::keyClick(list(agenda), key, modifiers);
    }
};

void AgendaScreenTest::choose(Agenda& agenda, const QString& title)
{
    QListView* view = list(agenda);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data().toString().startsWith(title)) {
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
            view->setFocus();
            return;
        }
    }
    QFAIL("There is no such session");
}

Session AgendaScreenTest::chosen(Agenda& agenda)
{
    return session(agenda, list(agenda)->currentIndex().data().toString());
}

Session AgendaScreenTest::session(Agenda& agenda, const QString& title)
{
    for (const Session& session : sessionsInOrder(agenda.meeting())) {
        if (session.title.startsWith(title)) {
            return session;
        }
    }
    return {};
}

QStringList AgendaScreenTest::titles(Agenda& agenda)
{
    QStringList titles;
    for (const Session& session : sessionsInOrder(agenda.meeting())) {
        titles.append(session.starts.toString(u"HH:mm "_s) + session.title.left(9));
    }
    return titles;
}

void AgendaScreenTest::showsTheSessionsByDay()
{
    Agenda agenda(MeetingFixture::sample());
    QCOMPARE(list(agenda)->model()->rowCount(), 12);
    QCOMPARE(list(agenda)->model()->index(0, 0).data().toString(), u"Tuesday 10 October 2017"_s);
    QCOMPARE(agenda.text(u"header.subtitle"_s), u"2 days · 10 sessions · Geneva"_s);
    choose(agenda, u"Session 1"_s);
    QCOMPARE(agenda.text(u"agenda.details.moderator"_s), u"Mr Kevin Playford"_s);
    QVERIFY(agenda.text(u"agenda.details.questions"_s).startsWith(u"1 How should"_s));
}

void AgendaScreenTest::startsExtendsAndEndsASession()
{
    Agenda agenda(MeetingFixture::sample());
    choose(agenda, u"Session 1"_s);
    agenda.press(u"agenda.start.button"_s);
    const Session running = session(agenda, u"Session 1"_s);
    QVERIFY(running.started.isValid() && !running.ended.isValid());
    QVERIFY(!agenda.the<QAction>(u"agenda.start"_s)->isEnabled());

    agenda.press(u"agenda.extend.button"_s);
    key(agenda, Qt::Key_Plus);
    QCOMPARE(session(agenda, u"Session 1"_s).extraMinutes, 2);

    agenda.press(u"agenda.end.button"_s);
    QVERIFY(session(agenda, u"Session 1"_s).ended.isValid());
    QVERIFY(!agenda.the<QAbstractButton>(u"agenda.end.button"_s)->isVisible());
}

void AgendaScreenTest::offersToShiftWhatComesLater()
{
    Agenda agenda(MeetingFixture::sample());
    agenda.fixture.meeting.clock().set(QDateTime(QDate(2017, 10, 10), QTime(14, 32), Qt::UTC));
    choose(agenda, u"Session 2. Inputs and recommendations on the global compact for migration: plenary"_s);
    key(agenda, Qt::Key_E);
    key(agenda, Qt::Key_S);
    QCOMPARE(agenda.text(u"agenda.late"_s), u"Started 2 minutes late; later times unchanged."_s);
    QCOMPARE(session(agenda, u"Group photo"_s).starts, QTime(17, 30));

    agenda.press(u"agenda.shift.button"_s);
    QCOMPARE(session(agenda, u"Group photo"_s).starts, QTime(17, 32));
    QCOMPARE(session(agenda, u"Session 3"_s).starts, QTime(10, 0));
    QVERIFY(!agenda.the<QLabel>(u"agenda.late"_s)->isVisible());
}

void AgendaScreenTest::movesASessionAndTheTimesFollow()
{
    Agenda agenda(MeetingFixture::sample());
    choose(agenda, u"Group photo"_s);
    key(agenda, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(titles(agenda).mid(6, 2), (QStringList{u"17:30 Reception"_s, u"19:30 Group pho"_s}));
    QCOMPARE(chosen(agenda).title, u"Group photo"_s);

    key(agenda, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(titles(agenda).mid(6, 2), (QStringList{u"17:30 Group pho"_s, u"18:00 Reception"_s}));
}

void AgendaScreenTest::movesASessionByDragging()
{
    Agenda agenda(MeetingFixture::sample());
    QAbstractItemModel* model = list(agenda)->model();
    const QModelIndex photo = model->index(7, 0);
    QCOMPARE(photo.data().toString(), u"Group photo"_s);
    const std::unique_ptr<QMimeData> dragged(model->mimeData({photo}));
    QVERIFY(model->dropMimeData(dragged.get(), Qt::MoveAction, 6, 0, {}));
    QCoreApplication::processEvents();
    QCOMPARE(titles(agenda).mid(5, 2), (QStringList{u"14:30 Group pho"_s, u"15:00 Session 2"_s}));
}

void AgendaScreenTest::movesASessionToTheEndOfTheDayBefore()
{
    Agenda agenda(MeetingFixture::sample());
    choose(agenda, u"Session 3"_s);
    key(agenda, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<Session> sessions = sessionsInOrder(agenda.meeting());
    QVERIFY(sessions.at(8).title.startsWith(u"Session 3"_s));
    QCOMPARE(sessions.at(8).date, QDate(2017, 10, 10));
    QCOMPARE(sessions.at(8).starts, QTime(20, 0));
}

void AgendaScreenTest::editsASessionInPlace()
{
    Agenda agenda(MeetingFixture::sample());
    choose(agenda, u"Lunch break"_s);
    key(agenda, Qt::Key_F2);
    agenda.type(u"session.title"_s, u"Lunch"_s);
    agenda.type(u"session.room"_s, u"Restaurant"_s);
    agenda.type(u"session.start"_s, u"13.15"_s);
    agenda.type(u"session.questions"_s, u"Who pays?"_s);
    QTest::keyClick(agenda.the<QWidget>(u"session.questions"_s), Qt::Key_Return, Qt::ControlModifier);
    const Session lunch = session(agenda, u"Lunch"_s);
    QCOMPARE(lunch.title, u"Lunch"_s);
    QCOMPARE(lunch.room, u"Restaurant"_s);
    QCOMPARE(lunch.starts, QTime(13, 15));
    QCOMPARE(lunch.ends, QTime(14, 30));
    QCOMPARE(lunch.questions, QStringList{u"Who pays?"_s});
    QVERIFY(list(agenda)->hasFocus());
    QCOMPARE(chosen(agenda).id, lunch.id);
}

void AgendaScreenTest::refusesTheThirtiethOfFebruary()
{
    Agenda agenda(MeetingFixture::sample());
    const Meeting before = agenda.meeting();
    choose(agenda, u"Lunch break"_s);
    key(agenda, Qt::Key_Return);
    agenda.type(u"session.date"_s, u"30 February 2018"_s);
    agenda.press(u"session.save"_s);
    QCOMPARE(agenda.text(u"session.complaint"_s),
             u"“30 February 2018” is no day of the calendar; write it as 2017-10-10."_s);
    QVERIFY(agenda.the<QWidget>(u"session.date"_s)->hasFocus());
    QVERIFY(agenda.meeting() == before);

    agenda.type(u"session.date"_s, u"28 February 2018"_s);
    agenda.press(u"session.save"_s);
    QCOMPARE(session(agenda, u"Lunch break"_s).date, QDate(2018, 2, 28));
}

void AgendaScreenTest::refusesAnEndBeforeTheStart()
{
    Agenda agenda(MeetingFixture::sample());
    choose(agenda, u"Lunch break"_s);
    key(agenda, Qt::Key_F2);
    agenda.type(u"session.end"_s, u"12:00"_s);
    QTest::keyClick(agenda.the<QWidget>(u"session.end"_s), Qt::Key_Return);
    QCOMPARE(agenda.text(u"session.complaint"_s),
             u"The session ends at 12:00, which is not after its start at 13:00."_s);
    QCOMPARE(session(agenda, u"Lunch break"_s).ends, QTime(14, 30));
}

void AgendaScreenTest::leavesTheFormWithoutAChange()
{
    Agenda agenda(MeetingFixture::sample());
    const Meeting before = agenda.meeting();
    choose(agenda, u"Lunch break"_s);
    key(agenda, Qt::Key_F2);
    agenda.type(u"session.title"_s, u"Supper"_s);
    QTest::keyClick(agenda.the<QWidget>(u"session.title"_s), Qt::Key_Escape);
    QVERIFY(agenda.meeting() == before);
    QVERIFY(list(agenda)->hasFocus());
}

void AgendaScreenTest::addsASession()
{
    Agenda agenda(MeetingFixture::sample());
    choose(agenda, u"Reception"_s);
    agenda.press(u"agenda.add.button"_s);
    agenda.press(u"session.save"_s);
    QCOMPARE(agenda.text(u"session.complaint"_s), u"A session needs a title."_s);
    agenda.type(u"session.title"_s, u"Walk by the lake"_s);
    agenda.press(u"session.save"_s);
    const Session walk = session(agenda, u"Walk"_s);
    QCOMPARE(walk.date, QDate(2017, 10, 10));
    QCOMPARE(walk.starts, QTime(20, 0));
    QCOMPARE(chosen(agenda).id, walk.id);
}

void AgendaScreenTest::addsASessionAmongMovedOnes()
{
    Agenda agenda(MeetingFixture::sample());
    choose(agenda, u"Group photo"_s);
    key(agenda, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    choose(agenda, u"Registration"_s);
    key(agenda, Qt::Key_Insert);
    agenda.type(u"session.title"_s, u"Lateshow"_s);
    agenda.type(u"session.start"_s, u"20:30"_s);
    agenda.type(u"session.end"_s, u"21:30"_s);
    agenda.press(u"session.save"_s);
    QCOMPARE(titles(agenda).mid(6, 3), (QStringList{u"17:30 Reception"_s, u"19:30 Group pho"_s, u"20:30 Lateshow"_s}));
    key(agenda, Qt::Key_F2);
    agenda.type(u"session.start"_s, u"17:40"_s);
    agenda.press(u"session.save"_s);
    QCOMPARE(titles(agenda).mid(6, 3), (QStringList{u"17:30 Reception"_s, u"17:40 Lateshow"_s, u"19:30 Group pho"_s}));
}

void AgendaScreenTest::withdrawsASessionAndTakesThatBack()
{
    Agenda agenda(MeetingFixture::sample());
    choose(agenda, u"Group photo"_s);
    key(agenda, Qt::Key_Delete);
    QVERIFY(session(agenda, u"Group photo"_s).id.isNull());
    QCOMPARE(list(agenda)->model()->rowCount(), 11);
    QVERIFY(agenda.workspace().undo());
    QCOMPARE(list(agenda)->model()->rowCount(), 12);
}

void AgendaScreenTest::keepsTheChoiceWhenSomethingElseChanges()
{
    Agenda agenda(MeetingFixture::sample());
    choose(agenda, u"Reception"_s);
    QVERIFY(usecases::Agenda(agenda.workspace()).withdraw(session(agenda, u"Opening"_s).id));
    QCOMPARE(chosen(agenda).title.left(9), u"Reception"_s);
}

void AgendaScreenTest::offersTheImportWhereThereIsNoAgenda()
{
    Agenda agenda(MeetingFixture::empty());
    QVERIFY(agenda.the<QWidget>(u"empty"_s)->isVisible());
    agenda.fixture.answers.files = {
        agenda.file(u"agenda.csv"_s, "Date,Start,End,Title\n2018-02-28,09:00,10:00,Opening\n")};
    QTest::mouseClick(agenda.the<QWidget>(u"empty"_s)->findChild<QAbstractButton*>(u"agenda.import.button"_s),
                      Qt::LeftButton);
    agenda.press(u"import.run"_s);
    QCOMPARE(session(agenda, u"Opening"_s).date, QDate(2018, 2, 28));
    QVERIFY(list(agenda)->isVisible());
}

void AgendaScreenTest::findsAndRevealsASession()
{
    Agenda agenda(MeetingFixture::sample());
    const QList<ui::Found> found = agenda.screen.find(u"chacon"_s, 5);
    QCOMPARE(found.size(), 1);
    agenda.screen.reveal(found.first().id);
    QCOMPARE(chosen(agenda).id.uuid(), found.first().id);
}

void AgendaScreenTest::looksRight_data()
{
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("light") << ui::Theme::Mode::Light;
    QTest::newRow("dark") << ui::Theme::Mode::Dark;
}

void AgendaScreenTest::looksRight()
{
    QFETCH(ui::Theme::Mode, mode);
    Agenda empty(MeetingFixture::empty(), mode);
    empty.look(u"agenda-empty"_s);

    Agenda agenda(MeetingFixture::sample(), mode);
    agenda.fixture.meeting.clock().set(QDateTime(QDate(2017, 10, 10), QTime(14, 32), Qt::UTC));
    choose(agenda, u"Session 2. Inputs and recommendations on the global compact for migration: plenary"_s);
    key(agenda, Qt::Key_E);
    key(agenda, Qt::Key_S);
    key(agenda, Qt::Key_N);
    agenda.look(u"agenda-running"_s);
    choose(agenda, u"Session 3"_s);
    agenda.look(u"agenda-coming"_s);
    key(agenda, Qt::Key_F2);
    agenda.type(u"session.date"_s, u"30 February"_s);
    agenda.press(u"session.save"_s);
    agenda.look(u"agenda-form"_s);
}

QTEST_MAIN(AgendaScreenTest)
#include "agendascreentest.moc"
