// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplescreen.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

#include "core/domain/lists.h"
#include "core/usecases/people.h"
#include "tests/support/visitor.h"
#include "ui/models/participantsmodel.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using ui::ParticipantsModel;
using People = tests::Visitor<ui::PeopleScreen>;

/// The People screen as an organizer uses it.
class PeopleScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverybodyWithCounts();
    void importsAListByClicks();
    void togglesPresenceBySpaceAndClick();
    void togglesPresenceOfSeveral();
    void putsIntoAGroupByDragging();
    void putsIntoAGroupByKeys();
    void assignsByRegionAndTakesThatBack();
    void filtersByWordsWithoutAccents();
    void filtersByCategoryAndGroup();
    void editsAParticipant();
    void refusesABodyThatIsNotThere();
    void addsAParticipantOfANewBody();
    void withdrawsParticipants();
    void addsAndEditsAGroup();
    void keepsSelectionAndScrollWhenSomethingChanges();
    void exportsTheListThatCanBeReadInAgain();
    void findsAndRevealsAParticipant();
    void saysWhatBelongsOnAnEmptyScreen();
    void looksRight_data();
    void looksRight();

private:
    static QTableView* table(People& people) { return people.the<QTableView>(u"people.table"_s); }
    static QListView* sections(People& people) { return people.the<QListView>(u"people.sections"_s); }
    static void key(People& people, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        table(people)->setFocus();
        QTest::keyClick(table(people), key, modifiers);
    }
    static void click(People& people, int row, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void chooseSection(People& people, const QString& name);
    static Participant participant(People& people, const QString& name);
    static QStringList names(People& people);
};

void PeopleScreenTest::click(People& people, int row, int column, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = table(people)->model()->index(row, column);
    QTest::mouseClick(table(people)->viewport(), Qt::LeftButton, modifiers, table(people)->visualRect(index).center());
}

void PeopleScreenTest::chooseSection(People& people, const QString& name)
{
    const QAbstractItemModel* model = sections(people)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name) {
            QTest::mouseClick(sections(people)->viewport(), Qt::LeftButton, {},
                              sections(people)->visualRect(model->index(row, 0)).center());
            return;
        }
    }
    QFAIL("There is no such section");
}

Participant PeopleScreenTest::participant(People& people, const QString& name)
{
    for (const Participant& participant : participantsInOrder(people.meeting())) {
        if (participant.name == name) {
            return participant;
        }
    }
    return {};
}

QStringList PeopleScreenTest::names(People& people)
{
    QStringList names;
    const QAbstractItemModel* model = table(people)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        names.append(model->index(row, ParticipantsModel::NameColumn).data().toString());
    }
    return names;
}

void PeopleScreenTest::showsEverybodyWithCounts()
{
    People people(MeetingFixture::sample());
    QCOMPARE(table(people)->model()->rowCount(), 92);
    QCOMPARE(people.text(u"header.subtitle"_s), u"92 participants · 48 bodies · 87 present"_s);
    QStringList shown;
    const QAbstractItemModel* model = sections(people)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        shown.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
    QCOMPARE(shown.first(), u"Everybody, 92 participants"_s);
    QVERIFY(shown.contains(u"ISCM, 52 participants"_s));
    QVERIFY(shown.contains(u"Africa, 23 participants"_s));
    QCOMPARE(shown.last(), u"No group, 16 participants"_s);
}

void PeopleScreenTest::importsAListByClicks()
{
    People people(MeetingFixture::empty());
    people.fixture.answers.files = {u":/sample/participants.csv"_s};
    people.press(u"people.import.button"_s);
    QCOMPARE(people.the<QTableView>(u"import.table"_s)->model()->rowCount(), 92);
    people.press(u"import.run"_s);
    QCOMPARE(table(people)->model()->rowCount(), 92);
    QVERIFY(table(people)->isVisible());
}

void PeopleScreenTest::togglesPresenceBySpaceAndClick()
{
    People people(MeetingFixture::small());
    QVERIFY(participant(people, u"Ms One"_s).present);
    click(people, 0, ParticipantsModel::NameColumn);
    key(people, Qt::Key_Space);
    QVERIFY(!participant(people, u"Ms One"_s).present);
    QCOMPARE(people.text(u"header.subtitle"_s), u"3 participants · 3 bodies · 1 present"_s);
    click(people, 0, ParticipantsModel::HereColumn);
    QVERIFY(participant(people, u"Ms One"_s).present);
    QVERIFY(people.workspace().undo());
    QVERIFY(!participant(people, u"Ms One"_s).present);
}

void PeopleScreenTest::togglesPresenceOfSeveral()
{
    People people(MeetingFixture::small());
    table(people)->selectAll();
    key(people, Qt::Key_Space);
    QVERIFY(participant(people, u"Ms Three"_s).present);
    QVERIFY(participant(people, u"Ms One"_s).present);
    key(people, Qt::Key_Space);
    QVERIFY(!participant(people, u"Ms Three"_s).present);
    QVERIFY(!participant(people, u"Ms One"_s).present);
}

void PeopleScreenTest::putsIntoAGroupByDragging()
{
    People people(MeetingFixture::small());
    click(people, 0, ParticipantsModel::NameColumn);
    click(people, 2, ParticipantsModel::NameColumn, Qt::ControlModifier);
    const std::unique_ptr<QMimeData> dragged(
        table(people)->model()->mimeData(table(people)->selectionModel()->selectedIndexes()));
    QAbstractItemModel* model = sections(people)->model();
    const QModelIndex europe = model->match(model->index(0, 0), Qt::DisplayRole, u"Europe"_s).value(0);
    QWidget* target = sections(people)->viewport();
    const QPoint where = sections(people)->visualRect(europe).center();
    QDragEnterEvent enter(where, Qt::CopyAction | Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDragMoveEvent move(where, Qt::CopyAction | Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(where, Qt::CopyAction | Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QCoreApplication::processEvents();
    const GroupId group = people.fixture.meeting.group(u"EU"_s);
    QCOMPARE(participant(people, u"Ms One"_s).group, group);
    QCOMPARE(participant(people, u"Ms Three"_s).group, group);
    QVERIFY(participant(people, u"Mr Two"_s).group.isNull());
    QVERIFY(!model->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, model->index(0, 0)));
}

void PeopleScreenTest::putsIntoAGroupByKeys()
{
    People people(MeetingFixture::small());
    click(people, 1, ParticipantsModel::NameColumn);
    key(people, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(participant(people, u"Mr Two"_s).group, people.fixture.meeting.group(u"EU"_s));
    key(people, Qt::Key_G);
    auto* menu = people.the<QMenu>(u"people.group.menu"_s);
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_1);
    QCOMPARE(participant(people, u"Mr Two"_s).group, people.fixture.meeting.group(u"AF"_s));
    key(people, Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(participant(people, u"Mr Two"_s).group.isNull());
}

void PeopleScreenTest::assignsByRegionAndTakesThatBack()
{
    People people(MeetingFixture::small());
    people.press(u"people.assign.button"_s);
    QCOMPARE(participant(people, u"Ms One"_s).group, people.fixture.meeting.group(u"AF"_s));
    QCOMPARE(participant(people, u"Mr Two"_s).group, people.fixture.meeting.group(u"EU"_s));
    QVERIFY(people.workspace().undo());
    QVERIFY(participant(people, u"Ms One"_s).group.isNull());
    QVERIFY(participant(people, u"Mr Two"_s).group.isNull());
}

void PeopleScreenTest::filtersByWordsWithoutAccents()
{
    People people(MeetingFixture::sample());
    people.screen.focusSearch();
    QVERIFY(people.the<QLineEdit>(u"people.filter"_s)->hasFocus());
    people.type(u"people.filter"_s, u"zak RADIM"_s);
    QCOMPARE(names(people), QStringList{u"Dr Radim Žák"_s});
    QTest::keyClick(people.the<QWidget>(u"people.filter"_s), Qt::Key_Escape);
    QCOMPARE(names(people).size(), 92);
    QVERIFY(table(people)->hasFocus());
}

void PeopleScreenTest::filtersByCategoryAndGroup()
{
    People people(MeetingFixture::sample());
    chooseSection(people, u"United Nations"_s);
    QCOMPARE(names(people).size(), 10);
    chooseSection(people, u"Africa"_s);
    QCOMPARE(names(people).size(), 23);
    chooseSection(people, u"No group"_s);
    QCOMPARE(names(people).size(), 16);
    sections(people)->setFocus();
    QTest::keyClick(sections(people), Qt::Key_Up);
    QCOMPARE(names(people).size(), 18);
    people.type(u"people.filter"_s, u"tarik"_s);
    QVERIFY(names(people).isEmpty());
    chooseSection(people, u"Everybody"_s);
    QCOMPARE(names(people), QStringList{u"Mr Tarik Sissou"_s});
}

void PeopleScreenTest::editsAParticipant()
{
    People people(MeetingFixture::small());
    click(people, 1, ParticipantsModel::NameColumn);
    key(people, Qt::Key_F2);
    people.type(u"participant.name"_s, u"Mr Two Again"_s);
    people.type(u"participant.position"_s, u"Chair"_s);
    auto* body = people.the<QComboBox>(u"participant.body"_s);
    body->setCurrentIndex(body->findText(u"European Union"_s));
    people.type(u"participant.roles"_s, u"speaker"_s);
    QTest::keyClick(people.the<QWidget>(u"participant.roles"_s), Qt::Key_Return, Qt::ControlModifier);
    const Participant edited = participant(people, u"Mr Two Again"_s);
    QCOMPARE(edited.position, u"Chair"_s);
    QCOMPARE(edited.body, people.fixture.meeting.body(u"EU"_s));
    QCOMPARE(edited.roles, QStringList{u"speaker"_s});
    QVERIFY(edited.present);
    QVERIFY(table(people)->hasFocus());
    QCOMPARE(names(people).at(1), u"Mr Two Again"_s);
}

void PeopleScreenTest::refusesABodyThatIsNotThere()
{
    People people(MeetingFixture::small());
    const Meeting before = people.meeting();
    click(people, 1, ParticipantsModel::NameColumn);
    key(people, Qt::Key_Return);
    people.the<QComboBox>(u"participant.body"_s)->setEditText(u"Atlantis"_s);
    people.press(u"participant.save"_s);
    QCOMPARE(people.text(u"participant.complaint"_s), u"The meeting has no body “Atlantis”; choose one that it has."_s);
    people.type(u"participant.name"_s, u" "_s);
    people.press(u"participant.save"_s);
    QCOMPARE(people.text(u"participant.complaint"_s), u"A participant needs a name."_s);
    people.press(u"participant.cancel"_s);
    QVERIFY(people.meeting() == before);
}

void PeopleScreenTest::addsAParticipantOfANewBody()
{
    People people(MeetingFixture::small());
    key(people, Qt::Key_Insert);
    people.type(u"participant.name"_s, u"Ms Four"_s);
    people.the<QComboBox>(u"participant.body"_s)->setEditText(u"Abu Dhabi Dialogue"_s);
    people.press(u"participant.save"_s);
    const Participant added = participant(people, u"Ms Four"_s);
    QCOMPARE(added.number, 4);
    QCOMPARE(people.meeting().bodies.find(added.body)->name, u"Abu Dhabi Dialogue"_s);
    QCOMPARE(table(people)->currentIndex().row(), 3);
}

void PeopleScreenTest::withdrawsParticipants()
{
    People people(MeetingFixture::small());
    click(people, 0, ParticipantsModel::NameColumn);
    click(people, 1, ParticipantsModel::NameColumn, Qt::ControlModifier);
    key(people, Qt::Key_Delete);
    QCOMPARE(names(people), QStringList{u"Ms Three"_s});
    QVERIFY(people.workspace().undo());
    QCOMPARE(names(people).size(), 3);
}

void PeopleScreenTest::addsAndEditsAGroup()
{
    People people(MeetingFixture::small());
    people.press(u"people.addGroup.button"_s);
    people.press(u"group.save"_s);
    QCOMPARE(people.text(u"group.complaint"_s), u"A group needs a name."_s);
    people.type(u"group.name"_s, u"Americas"_s);
    people.type(u"group.facilitators"_s, u"Dr Two"_s);
    people.press(u"group.save"_s);
    const GroupId group = people.fixture.meeting.group(u"AM"_s);
    QVERIFY(!group.isNull());
    QCOMPARE(people.meeting().groups.find(group)->facilitators, QStringList{u"Dr Two"_s});

    sections(people)->setFocus();
    QTest::keyClick(sections(people), Qt::Key_F2);
    people.type(u"group.room"_s, u"15"_s);
    people.type(u"group.interpretation"_s, u"en, es"_s);
    QTest::keyClick(people.the<QWidget>(u"group.interpretation"_s), Qt::Key_Return);
    QCOMPARE(people.meeting().groups.find(group)->room, u"15"_s);
    QCOMPARE(people.meeting().groups.find(group)->interpretation, (QStringList{u"en"_s, u"es"_s}));

    people.press(u"people.addGroup.button"_s);
    people.type(u"group.name"_s, u"Europe"_s);
    people.press(u"group.save"_s);
    QVERIFY(people.the<QLabel>(u"group.complaint"_s)->text().contains(u"Europe"_s));
}

void PeopleScreenTest::keepsSelectionAndScrollWhenSomethingChanges()
{
    People people(MeetingFixture::sample());
    table(people)->scrollToBottom();
    const int scrolled = table(people)->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    click(people, 85, ParticipantsModel::NameColumn);
    const QString chosen = names(people).at(85);
    QVERIFY(usecases::People(people.workspace()).setPresent({participant(people, chosen).id}, false));
    QVERIFY(usecases::People(people.workspace()).withdraw({participant(people, names(people).at(80)).id}));
    QCOMPARE(table(people)->currentIndex().siblingAtColumn(ParticipantsModel::NameColumn).data().toString(), chosen);
    QVERIFY(table(people)->verticalScrollBar()->value() >= scrolled - 1);
}

void PeopleScreenTest::exportsTheListThatCanBeReadInAgain()
{
    People people(MeetingFixture::sample());
    const QString path = people.fixture.meeting.path(u"list.csv"_s);
    people.fixture.answers.files = {path, path};
    people.press(u"people.export.button"_s);
    QCOMPARE(people.fixture.said, QStringList{u"Wrote the participant list to “list.csv”."_s});
    people.press(u"people.import.button"_s);
    QCOMPARE(people.text(u"import.counts"_s), u"Nothing new: all 92 rows are here already."_s);
}

void PeopleScreenTest::findsAndRevealsAParticipant()
{
    People people(MeetingFixture::sample());
    people.type(u"people.filter"_s, u"nobody at all"_s);
    const QList<ui::Found> found = people.screen.find(u"moola milomo"_s, 3);
    QCOMPARE(found.size(), 1);
    people.screen.reveal(found.first().id);
    QCOMPARE(table(people)->currentIndex().data().toString(), u"Mr Moola Milomo"_s);
}

void PeopleScreenTest::saysWhatBelongsOnAnEmptyScreen()
{
    People people(MeetingFixture::empty());
    QVERIFY(people.the<QWidget>(u"empty"_s)->isVisible());
    QVERIFY(!people.the<QAction>(u"people.assign"_s)->isEnabled());
}

void PeopleScreenTest::looksRight_data()
{
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("light") << ui::Theme::Mode::Light;
    QTest::newRow("dark") << ui::Theme::Mode::Dark;
}

void PeopleScreenTest::looksRight()
{
    QFETCH(ui::Theme::Mode, mode);
    People empty(MeetingFixture::empty(), mode);
    empty.look(u"people-empty"_s);
    People people(MeetingFixture::sample(), mode);
    click(people, 7, ParticipantsModel::NameColumn);
    people.look(u"people"_s);
    key(people, Qt::Key_F2);
    people.look(u"people-form"_s);
    chooseSection(people, u"Africa"_s);
    people.the<QAction>(u"people.editGroup"_s)->trigger();
    people.look(u"people-group"_s);
}

QTEST_MAIN(PeopleScreenTest)
#include "peoplescreentest.moc"
