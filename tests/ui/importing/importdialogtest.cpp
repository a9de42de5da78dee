// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>

#include "core/domain/lists.h"
#include "tests/support/visitor.h"
#include "ui/models/importmodel.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using usecases::ImportKind;

namespace {

const QString participants = u":/sample/participants.csv"_s;

/// A place to ask for an import from.
class Desk : public QWidget
{
public:
    explicit Desk(ui::Context& context)
        : m_context(context)
    {
    }

    void import(std::optional<ImportKind> suggestion = {}) { ui::importInto(m_context, this, suggestion); }

private:
    ui::Context& m_context;
};

using Importer = tests::Visitor<Desk>;

} // namespace

/// Reading a table in, as people do it.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldHappenAndDoesIt();
    void saysNothingNewTheSecondTime();
    void marksWhatChanges();
    void leavesTheMeetingAloneWhenCancelled();
    void saysWhereTheFileIsWrong_data();
    void saysWhereTheFileIsWrong();
    void readsTheSameFileAsAnotherKind();
    void guessesTheKind_data();
    void guessesTheKind();
    void showsHostileCellsAsTheyAre();
    void savesAnExampleThatCanBeReadIn_data();
    void savesAnExampleThatCanBeReadIn();
    void saysWhereTheExampleCannotBeWritten();
    void asksForNothingWhenNoFileIsChosen();
    void givesModelsAConsistentTable();
    void looksRight_data();
    void looksRight();

private:
    static void open(Importer& importer, const QString& path, std::optional<ImportKind> suggestion = {});
    static bool isOpen(Importer& importer) { return importer.screen.findChild<QDialog*>(u"import"_s) != nullptr; }
    static QString cell(Importer& importer, int row, int column);
};

void ImportDialogTest::open(Importer& importer, const QString& path, std::optional<ImportKind> suggestion)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    importer.fixture.answers.files = {path};
    importer.screen.import(suggestion);
}

QString ImportDialogTest::cell(Importer& importer, int row, int column)
{
    return importer.the<QTableView>(u"import.table"_s)->model()->index(row, column).data().toString();
}

void ImportDialogTest::showsWhatWouldHappenAndDoesIt()
{
    Importer importer(MeetingFixture::empty());
    open(importer, participants);
    QCOMPARE(importer.text(u"import.counts"_s),
             u"92 new · 0 changed · 0 already here · 52 bodies and groups are made with them"_s);
    QCOMPARE(cell(importer, 0, 0), u"2"_s);
    QCOMPARE(cell(importer, 0, 1), u"New"_s);
    QVERIFY(domain::participantsInOrder(importer.meeting()).isEmpty());
    QCOMPARE(importer.the<QAbstractButton>(u"import.run"_s)->text(), u"Import 92"_s);
    importer.press(u"import.run"_s);
    QCOMPARE(domain::participantsInOrder(importer.meeting()).size(), 92);
    QCOMPARE(domain::bodiesInOrder(importer.meeting()).size(), 48);
    QVERIFY(importer.workspace().undo());
    QVERIFY(domain::participantsInOrder(importer.meeting()).isEmpty());
}

void ImportDialogTest::saysNothingNewTheSecondTime()
{
    Importer importer(MeetingFixture::empty());
    open(importer, participants);
    importer.press(u"import.run"_s);
    const domain::Meeting before = importer.meeting();
    open(importer, participants);
    QCOMPARE(importer.text(u"import.counts"_s), u"Nothing new: all 92 rows are here already."_s);
    QCOMPARE(cell(importer, 5, 1), u"Already here"_s);
    QVERIFY(!importer.the<QAbstractButton>(u"import.run"_s)->isEnabled());
    QVERIFY(importer.meeting() == before);
}

void ImportDialogTest::marksWhatChanges()
{
    Importer importer(MeetingFixture::small());
    open(importer, importer.file(u"new.csv"_s, "Organization,Name,Position\n"
                                               "Budapest Process,Mr Two,Chair\n"
                                               "Budapest Process,Ms Four,Secretary\n"));
    QCOMPARE(cell(importer, 0, 1), u"Changed"_s);
    QCOMPARE(cell(importer, 1, 1), u"New"_s);
    QCOMPARE(importer.text(u"import.counts"_s), u"1 new · 1 changed · 0 already here"_s);
    importer.press(u"import.run"_s);
    QCOMPARE(domain::participantsInOrder(importer.meeting()).at(1).position, u"Chair"_s);
}

void ImportDialogTest::leavesTheMeetingAloneWhenCancelled()
{
    Importer importer(MeetingFixture::empty());
    const domain::Meeting before = importer.meeting();
    open(importer, participants);
    importer.press(u"import.cancel"_s);
    QVERIFY(importer.meeting() == before);
}

void ImportDialogTest::saysWhereTheFileIsWrong_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such day") << QByteArray("Date,Start,End,Title\n2018-02-30,09:00,10:00,Opening\n")
                                 << QStringList{u"2018-02-30"_s, u"2"_s, u"Date"_s};
    QTest::newRow("a column is missing") << QByteArray("Date,Start,Title\n2018-02-28,09:00,Opening\n")
                                         << QStringList{u"End"_s};
    QTest::newRow("an open quote") << QByteArray("Date,Start,End,Title\n2018-02-28,09:00,10:00,\"Opening\n")
                                   << QStringList{u"row 2"_s, u"column 4"_s};
}

void ImportDialogTest::saysWhereTheFileIsWrong()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, words);
    Importer importer(MeetingFixture::empty());
    const domain::Meeting before = importer.meeting();
    open(importer, importer.file(u"agenda.csv"_s, table), ImportKind::Agenda);
    const QString error = importer.text(u"import.error"_s);
    for (const QString& word : words) {
        QVERIFY2(error.contains(word), qPrintable(error));
    }
    QVERIFY(importer.the<QLabel>(u"import.error"_s)->isVisible());
    QVERIFY(!importer.the<QAbstractButton>(u"import.run"_s)->isEnabled());
    QVERIFY(importer.meeting() == before);
}

void ImportDialogTest::readsTheSameFileAsAnotherKind()
{
    Importer importer(MeetingFixture::empty());
    open(importer, importer.file(u"any.csv"_s, "Group,Question,Text,Organization,Name\nAfrica,What?,A,Body,Ms One\n"));
    auto* kind = importer.the<QComboBox>(u"import.kind"_s);
    QCOMPARE(kind->currentText(), u"Participants"_s);
    QCOMPARE(importer.the<QAbstractButton>(u"import.run"_s)->text(), u"Import 1"_s);
    kind->setCurrentIndex(kind->findText(u"Agenda"_s));
    QVERIFY(importer.the<QLabel>(u"import.error"_s)->isVisible());
    kind->setCurrentIndex(kind->findText(u"Groups"_s));
    QVERIFY(!importer.the<QLabel>(u"import.error"_s)->isVisible());
    importer.press(u"import.run"_s);
    QCOMPARE(domain::groupsInOrder(importer.meeting()).size(), 1);
    QVERIFY(domain::participantsInOrder(importer.meeting()).isEmpty());
}

void ImportDialogTest::guessesTheKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("participants") << u"participants"_s << u"Participants"_s;
    QTest::newRow("agenda") << u"agenda"_s << u"Agenda"_s;
    QTest::newRow("groups") << u"groups"_s << u"Groups"_s;
    QTest::newRow("themes") << u"themes"_s << u"Themes and elements"_s;
    QTest::newRow("questions") << u"questions"_s << u"Guiding questions"_s;
    QTest::newRow("points") << u"points"_s << u"Points"_s;
    QTest::newRow("recommendations") << u"recommendations"_s << u"Recommendations"_s;
}

void ImportDialogTest::guessesTheKind()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    Importer importer(MeetingFixture::empty());
    open(importer, u":/sample/%1.csv"_s.arg(name));
    QCOMPARE(importer.the<QComboBox>(u"import.kind"_s)->currentText(), kind);
}

void ImportDialogTest::showsHostileCellsAsTheyAre()
{
    Importer importer(MeetingFixture::empty());
    const QByteArray longCell(3000, 'x');
    open(importer, importer.file(u"hostile.csv"_s, "Organization,Name\n"
                                                   "<b>Body</b>,<img src=x onerror=alert(1)>\n"
                                                   "=1+1,\"two\nlines\"\n"
                                                   "Body," +
                                                       longCell + "\n"));
    QCOMPARE(cell(importer, 0, 2), u"<b>Body</b>"_s);
    QCOMPARE(cell(importer, 1, 3), u"two lines"_s);
    QCOMPARE(cell(importer, 2, 3).size(), ui::ImportModel::longestShown + 1);
}

void ImportDialogTest::savesAnExampleThatCanBeReadIn_data()
{
    guessesTheKind_data();
}

void ImportDialogTest::savesAnExampleThatCanBeReadIn()
{
    QFETCH(QString, name);
    Importer importer(MeetingFixture::empty());
    open(importer, u":/sample/%1.csv"_s.arg(name));
    const QString path = importer.fixture.meeting.path(u"example.csv"_s);
    importer.fixture.answers.files = {path};
    importer.press(u"import.example"_s);
    QFile example(path);
    QVERIFY(example.open(QIODevice::ReadOnly));
    QVERIFY(example.readAll().startsWith("\xEF\xBB\xBF"));
    QCOMPARE(importer.fixture.said, QStringList{u"Wrote an example to “example.csv”."_s});

    const auto kind = usecases::guessKind(path);
    QVERIFY(kind.has_value());
    MeetingFixture sample = MeetingFixture::sample();
    const auto preview = usecases::Import(sample.workspace()).preview(*kind, path);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->rows.size(), 2);
}

void ImportDialogTest::saysWhereTheExampleCannotBeWritten()
{
    Importer importer(MeetingFixture::empty());
    open(importer, participants);
    importer.fixture.answers.files = {u"/nowhere/at/all.csv"_s};
    importer.press(u"import.example"_s);
    QCOMPARE(importer.fixture.complaints.size(), 1);
    QCOMPARE(importer.fixture.complaints.first().code, domain::ErrorCode::CannotWrite);
}

void ImportDialogTest::asksForNothingWhenNoFileIsChosen()
{
    Importer importer(MeetingFixture::empty());
    importer.screen.import();
    QCOMPARE(importer.fixture.answers.asked, QStringList{u"Import a table"_s});
    QVERIFY(!isOpen(importer));
}

void ImportDialogTest::givesModelsAConsistentTable()
{
    ui::ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPreview({{u"Name"_s}, {{2, usecases::ImportPreview::Effect::New, {u"A"_s}}}, 1, 0, 0, 0});
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(0, 2).data().toString(), u"A"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    model.setPreview({});
    QCOMPARE(model.rowCount(), 0);
}

void ImportDialogTest::looksRight_data()
{
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("light") << ui::Theme::Mode::Light;
    QTest::newRow("dark") << ui::Theme::Mode::Dark;
}

void ImportDialogTest::looksRight()
{
    QFETCH(ui::Theme::Mode, mode);
    Importer importer(MeetingFixture::small(), mode);
    const QString name = mode == ui::Theme::Mode::Dark ? u"import-%1-dark"_s : u"import-%1-light"_s;
    open(importer, participants);
    QCoreApplication::processEvents();
    tests::ScreenFixture::picture(*importer.the<QDialog>(u"import"_s), name.arg(u"rows"_s));
    importer.press(u"import.cancel"_s);
    open(importer, importer.file(u"agenda.csv"_s, "Date,Start,End,Title\n2018-02-30,09:00,10:00,Opening\n"));
    QCoreApplication::processEvents();
    tests::ScreenFixture::picture(*importer.the<QDialog>(u"import"_s), name.arg(u"error"_s));
}

QTEST_MAIN(ImportDialogTest)
#include "importdialogtest.moc"
