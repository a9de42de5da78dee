// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlights/highlightsscreen.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include "core/documents/tracklines.h"
#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/drafts.h"
#include "core/usecases/highlights.h"
#include "core/usecases/outcomes.h"
#include "tests/support/screenfixture.h"
#include "ui/highlights/pageview.h"
#include "ui/highlights/sourcecard.h"
#include "ui/highlights/wordingcard.h"
#include "ui/models/outlinemodel.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::ScreenFixture;

namespace {

/// The screen, shown, and what people reach on it.
struct Shown
{
    explicit Shown(MeetingFixture meeting, ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : fixture(std::move(meeting), mode)
        , screen(fixture.context)
    {
        screen.resize(1350, 815);
        screen.show();
        [this] { QVERIFY(QTest::qWaitForWindowExposed(&screen)); }();
        screen.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&screen)); }();
        screen.entered();
    }

    template <class Widget>
    Widget& get(const char* name)
    {
        return *screen.findChild<Widget*>(QLatin1String(name));
    }

    ui::PageView& page() { return get<ui::PageView>("highlights.page"); }
    QListView& outline() { return get<QListView>("highlights.outline"); }
    QPlainTextEdit& editor() { return get<QPlainTextEdit>("highlights.editor"); }
    QPushButton& save() { return get<QPushButton>("highlights.save"); }
    QString label(const char* name) { return get<QLabel>(name).text(); }
    QString blockText(const QString& anchor)
    {
        for (QTextBlock block = page().text().begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().stringProperty(QTextFormat::UserProperty + 1) == anchor) {
                return block.text();
            }
        }
        return {};
    }
    void click(const QString& anchor)
    {
        page().scrollTo(anchor);
        const QPoint at = page().rectOf(anchor).center();
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, at);
    }
    void typeAnew(const QString& text)
    {
        editor().setFocus();
        editor().selectAll();
        QTest::keyClicks(&editor(), text);
    }
    usecases::Workspace& workspace() { return fixture.meeting.workspace(); }
    const Meeting& meeting() { return fixture.meeting.meeting(); }
    Recommendation line(Track track, int at) { return documents::trackLines(meeting(), track).lines.value(at); }

    ScreenFixture fixture;
    ui::HighlightsScreen screen;
};

Shown sample()
{
    return Shown(MeetingFixture::sample());
}

} // namespace

class HighlightsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheComposedText();
    void listsTheNumberedParagraphs();
    void choosesByOutline();
    void choosesByClick();
    void walksByArrows();
    void editsAParagraphAndRestoresIt();
    void savesByKey();
    void keepsUnsavedTextAsADraft();
    void keepsTypingWhileTheMeetingChanges();
    void rewordsALineByF2();
    void leavesTheEditorByEscape();
    void followsAWordingChangedElsewhere();
    void followsTheChosenLineWhenItMoves();
    void showsWhereALineComesFrom();
    void goesToASource();
    void marksWhatBecameOtherInAWording();
    void showsHostileTextAsItIs();
    void saysWhatIsNotAdopted();
    void saysWhenAllIsAdopted();
    void speaksTheDocumentsLanguage();
    void exportsWordAndPdf();
    void complainsAboutAPlaceThatCannotBeWritten();
    void zooms();
    void findsAndReveals();
    void standsWithAnEmptyMeeting();
    void staysQuickWithManyPoints();
    void looksRight_data();
    void looksRight();
};

void HighlightsScreenTest::showsTheComposedText()
{
    Shown shown = sample();
    const auto document = usecases::Highlights(shown.workspace()).compose(u"en"_s);
    QVERIFY(document.has_value());
    const QString text = shown.page().text().toRawText();
    for (const documents::Block& block : document->blocks) {
        QVERIFY2(text.contains(documents::plainText(block)), qPrintable(documents::plainText(block)));
    }
    QVERIFY(shown.page().text().pageCount() > 1);
}

void HighlightsScreenTest::listsTheNumberedParagraphs()
{
    Shown shown = sample();
    const QAbstractItemModelTester tester(shown.screen.findChild<ui::OutlineModel*>());
    const QAbstractItemModel* model = shown.outline().model();
    QVERIFY(model->rowCount() >= 8);
    for (int row = 0; row < model->rowCount(); ++row) {
        QCOMPARE(model->index(row, 0).data(ui::OutlineModel::NumberRole).toString(), QString::number(row + 1));
    }
    QCOMPARE(model->index(0, 0).data().toString(), u"Host, theme, date and place"_s);
    QVERIFY(shown.label("header.subtitle").contains(u"5 priorities"_s));
}

void HighlightsScreenTest::choosesByOutline()
{
    Shown shown = sample();
    const QModelIndex second = shown.outline().model()->index(1, 0);
    QTest::mouseClick(shown.outline().viewport(), Qt::LeftButton, {}, shown.outline().visualRect(second).center());
    QCOMPARE(shown.page().chosen(), u"objective"_s);
    QVERIFY(shown.editor().isVisible());
    QVERIFY(shown.blockText(u"objective"_s).endsWith(shown.editor().toPlainText()));
    shown.outline().setFocus();
    QTest::keyClick(&shown.outline(), Qt::Key_Down);
    QCOMPARE(shown.page().chosen(), u"mechanisms"_s);
}

void HighlightsScreenTest::choosesByClick()
{
    Shown shown = sample();
    shown.click(u"followup/2"_s);
    QCOMPARE(shown.page().chosen(), u"followup/2"_s);
    shown.click(u"held"_s);
    shown.click(u"priorities/1"_s);
    QCOMPARE(shown.outline().currentIndex().data(ui::OutlineModel::AnchorRole).toString(), u"priorities"_s);
    QVERIFY(shown.label("highlights.lineTitle").contains(u"(b)"_s));
}

void HighlightsScreenTest::walksByArrows()
{
    Shown shown = sample();
    QTest::keyClick(&shown.page(), Qt::Key_Home);
    QCOMPARE(shown.page().chosen(), shown.page().anchors().first());
    QStringList walked{shown.page().chosen()};
    for (int i = 1; i < shown.page().anchors().size(); ++i) {
        QTest::keyClick(&shown.page(), Qt::Key_Down);
        walked.append(shown.page().chosen());
        const QRect at = shown.page().rectOf(shown.page().chosen());
        QVERIFY(shown.page().viewport()->rect().intersects(at));
    }
    QCOMPARE(walked, shown.page().anchors());
    QTest::keyClick(&shown.page(), Qt::Key_Down);
    QCOMPARE(shown.page().chosen(), walked.last());
    QTest::keyClick(&shown.page(), Qt::Key_Up);
    QCOMPARE(shown.page().chosen(), walked.at(walked.size() - 2));
}

void HighlightsScreenTest::editsAParagraphAndRestoresIt()
{
    Shown shown = sample();
    shown.click(u"revealed"_s);
    const QString before = shown.blockText(u"revealed"_s);
    QVERIFY(!shown.save().isEnabled());
    shown.typeAnew(u"Everybody agreed."_s);
    QVERIFY(shown.save().isEnabled());
    QTest::mouseClick(&shown.save(), Qt::LeftButton);
    QCOMPARE(paragraphOfKey(shown.meeting(), u"revealed"_s)->text, u"Everybody agreed."_s);
    QVERIFY(shown.blockText(u"revealed"_s).endsWith(u"Everybody agreed."_s));
    QCOMPARE(shown.page().chosen(), u"revealed"_s);

    QTest::mouseClick(&shown.get<QPushButton>("highlights.restore"), Qt::LeftButton);
    QVERIFY(!paragraphOfKey(shown.meeting(), u"revealed"_s));
    QCOMPARE(shown.blockText(u"revealed"_s), before);
    QVERIFY(before.endsWith(shown.editor().toPlainText()));
}

void HighlightsScreenTest::savesByKey()
{
    Shown shown = sample();
    shown.click(u"survey"_s);
    QTest::keyClick(&shown.page(), Qt::Key_Return);
    QVERIFY(shown.editor().hasFocus());
    shown.typeAnew(u"A survey was made."_s);
    QTest::keyClick(&shown.editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(paragraphOfKey(shown.meeting(), u"survey"_s)->text, u"A survey was made."_s);
    QVERIFY(shown.page().hasFocus());
}

void HighlightsScreenTest::keepsUnsavedTextAsADraft()
{
    Shown shown = sample();
    shown.click(u"survey"_s);
    shown.typeAnew(u"Half a sentence"_s);
    shown.click(u"objective"_s);
    QVERIFY(shown.editor().toPlainText() != u"Half a sentence"_s);
    QCOMPARE(*usecases::Drafts(shown.workspace()).load(u"paragraph/survey"_s), u"Half a sentence"_s);
    QVERIFY(!paragraphOfKey(shown.meeting(), u"survey"_s));
    shown.click(u"survey"_s);
    QCOMPARE(shown.editor().toPlainText(), u"Half a sentence"_s);
    QTest::mouseClick(&shown.save(), Qt::LeftButton);
    QVERIFY(usecases::Drafts(shown.workspace()).load(u"paragraph/survey"_s)->isEmpty());
}

void HighlightsScreenTest::keepsTypingWhileTheMeetingChanges()
{
    Shown shown = sample();
    shown.click(u"survey"_s);
    shown.typeAnew(u"Half a sentence"_s);
    QVERIFY(usecases::Board(shown.workspace()).reword(shown.line(Track::Priority, 0).id, u"Other"_s).has_value());
    QTRY_VERIFY(shown.blockText(u"priorities/0"_s).contains(u"Other"_s));
    QCOMPARE(shown.editor().toPlainText(), u"Half a sentence"_s);
    QVERIFY(shown.editor().hasFocus());
}

void HighlightsScreenTest::rewordsALineByF2()
{
    Shown shown = sample();
    shown.click(u"priorities/0"_s);
    const RecommendationId id = shown.line(Track::Priority, 0).id;
    QVERIFY(!shown.editor().isVisible());
    QTest::keyClick(&shown.page(), Qt::Key_F2);
    QVERIFY(shown.editor().hasFocus());
    QCOMPARE(shown.editor().toPlainText(), shown.meeting().recommendations.find(id)->text);
    shown.typeAnew(u"Uphold the rights of all migrants"_s);
    QTest::keyClick(&shown.editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.meeting().recommendations.find(id)->text, u"Uphold the rights of all migrants"_s);
    QVERIFY(shown.blockText(u"priorities/0"_s).contains(u"Uphold the rights of all migrants;"_s));
    QVERIFY(!shown.editor().isVisible());
}

void HighlightsScreenTest::leavesTheEditorByEscape()
{
    Shown shown = sample();
    shown.click(u"priorities/0"_s);
    QTest::keyClick(&shown.page(), Qt::Key_F2);
    QTest::keyClick(&shown.editor(), Qt::Key_Escape);
    QVERIFY(shown.page().hasFocus());
    QVERIFY(!shown.editor().isVisible());
}

void HighlightsScreenTest::followsAWordingChangedElsewhere()
{
    Shown shown = sample();
    const int scroll = shown.page().verticalScrollBar()->value();
    QVERIFY(usecases::Board(shown.workspace()).reword(shown.line(Track::FollowUp, 1).id, u"Other"_s).has_value());
    QTRY_VERIFY(shown.blockText(u"followup/1"_s).contains(u"Other"_s));
    QCOMPARE(shown.page().verticalScrollBar()->value(), scroll);
}

void HighlightsScreenTest::followsTheChosenLineWhenItMoves()
{
    Shown shown = sample();
    shown.click(u"priorities/1"_s);
    const RecommendationId chosen = shown.line(Track::Priority, 1).id;
    QVERIFY(usecases::Board(shown.workspace()).moveBefore(chosen, shown.line(Track::Priority, 0).id).has_value());
    QTRY_COMPARE(shown.page().chosen(), u"priorities/0"_s);
    QCOMPARE(shown.line(Track::Priority, 0).id, chosen);
}

void HighlightsScreenTest::showsWhereALineComesFrom()
{
    Shown shown = sample();
    shown.click(u"priorities/0"_s);
    const Recommendation line = shown.line(Track::Priority, 0);
    const auto cards = shown.screen.findChildren<ui::SourceCard*>();
    QCOMPARE(cards.size(), line.sources.size());
    for (const ui::SourceCard* card : cards) {
        QVERIFY(line.sources.contains(card->point()));
        QVERIFY(card->accessibleName().contains(shown.meeting().points.find(card->point())->text));
    }
    QVERIFY(shown.label("highlights.breadth").contains(u"rooms"_s));
    QVERIFY(shown.label("highlights.adopted").startsWith(u"Not adopted yet"_s));

    shown.click(u"objective"_s);
    QVERIFY(shown.screen.findChildren<ui::SourceCard*>().isEmpty());
}

void HighlightsScreenTest::goesToASource()
{
    Shown shown = sample();
    shown.click(u"priorities/0"_s);
    ui::SourceCard* card = shown.screen.findChildren<ui::SourceCard*>().value(0);
    QVERIFY(card);
    const PointId point = card->point();
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(shown.fixture.went, (QList<QPair<QString, QUuid>>{{u"board"_s, point.uuid()}}));
}

void HighlightsScreenTest::marksWhatBecameOtherInAWording()
{
    Shown shown = sample();
    shown.click(u"priorities/0"_s);
    const RecommendationId id = shown.line(Track::Priority, 0).id;
    usecases::Board board(shown.workspace());
    QVERIFY(board.reword(id, u"Ensure the rights of migrants"_s).has_value());
    QVERIFY(board.reword(id, u"Uphold the human rights of migrants"_s).has_value());
    using ui::WordPiece;
    const QList<WordPiece> wanted{{WordPiece::Kind::Removed, u"Ensure"_s},
                                  {WordPiece::Kind::Inserted, u"Uphold"_s},
                                  {WordPiece::Kind::Kept, u"the"_s},
                                  {WordPiece::Kind::Inserted, u"human"_s},
                                  {WordPiece::Kind::Kept, u"rights of migrants"_s}};
    QTRY_COMPARE(shown.screen.findChildren<ui::WordingCard*>().value(0)->pieces(), wanted);
    QVERIFY(shown.screen.findChildren<ui::WordingCard*>().value(0)->accessibleName().startsWith(
        u"edited by the moderator"_s));
}

void HighlightsScreenTest::showsHostileTextAsItIs()
{
    const QString hostile = u"<b>bold</b> & <script>alert(1)</script> %1 {{title}}"_s;
    MeetingFixture meeting = MeetingFixture::small();
    const PointId point = meeting.addPoint(u"AF"_s, hostile);
    QVERIFY(usecases::Board(meeting.workspace()).merge({point}, Track::Priority).has_value());
    Shown shown(std::move(meeting));
    QVERIFY(shown.blockText(u"priorities/0"_s).contains(hostile));
    shown.click(u"priorities/0"_s);
    QVERIFY(shown.screen.findChild<ui::SourceCard*>()->accessibleName().endsWith(hostile));
    QTest::keyClick(&shown.page(), Qt::Key_F2);
    QCOMPARE(shown.editor().toPlainText(), hostile);
    for (const QLabel* label : shown.screen.findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void HighlightsScreenTest::saysWhatIsNotAdopted()
{
    Shown shown = sample();
    QCOMPARE(shown.label("header.badge"), u"Draft"_s);
    QVERIFY(shown.get<QWidget>("highlights.banner").isVisible());
    QTest::mouseClick(&shown.get<QPushButton>("highlights.goToVote.button"), Qt::LeftButton);
    QCOMPARE(shown.fixture.went.value(0).first, u"vote"_s);
}

void HighlightsScreenTest::saysWhenAllIsAdopted()
{
    MeetingFixture meeting = MeetingFixture::small();
    usecases::Board board(meeting.workspace());
    const auto priority = board.add(Track::Priority, u"Cut costs"_s);
    const auto followUp = board.add(Track::FollowUp, u"Meet again"_s);
    Shown shown(std::move(meeting));
    QVERIFY(usecases::adopt(shown.workspace(), Track::Priority, {*priority}, u"The plenary wanted one."_s).has_value());
    QTRY_COMPARE(shown.label("highlights.bannerText"), u"The follow-up highlights are not adopted yet."_s);
    QVERIFY(usecases::adopt(shown.workspace(), Track::FollowUp, {*followUp}, u"The same."_s).has_value());
    QTRY_COMPARE(shown.label("header.badge"), u"Adopted"_s);
    QVERIFY(!shown.get<QWidget>("highlights.banner").isVisible());
    shown.click(u"priorities/0"_s);
    QVERIFY(shown.label("highlights.adopted").startsWith(u"Adopted without a vote"_s));
    QCOMPARE(shown.label("highlights.reason"), u"Reason: The plenary wanted one."_s);
}

void HighlightsScreenTest::speaksTheDocumentsLanguage()
{
    Shown shown = sample();
    QComboBox& language = shown.get<QComboBox>("highlights.language");
    language.setCurrentIndex(language.findData(u"fr"_s));
    const auto document = usecases::Highlights(shown.workspace()).compose(u"fr"_s);
    QVERIFY(shown.page().text().toRawText().contains(documents::plainText(document->blocks.last())));
    QVERIFY(shown.page().text().toPlainText().contains(u"Annexe"_s));
    QVERIFY(shown.blockText(u"priorities/0"_s).startsWith(u"a)"_s));
}

void HighlightsScreenTest::exportsWordAndPdf()
{
    Shown shown = sample();
    const QString word = shown.fixture.meeting.path(u"out/highlights.docx"_s);
    const QString pdf = shown.fixture.meeting.path(u"out/highlights"_s); // the suffix is added
    QVERIFY(QDir().mkpath(shown.fixture.meeting.path(u"out"_s)));
    shown.fixture.answers.files = {word, pdf};
    QVERIFY(shown.screen.exportShown());
    QVERIFY(shown.fixture.said.last().contains(word));
    shown.get<QAction>("highlights.exportPdf").trigger();
    QVERIFY(shown.fixture.complaints.isEmpty());
    QFile written(word);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(2) == "PK");
    QFile paper(pdf + u".pdf"_s);
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QVERIFY(paper.read(5) == "%PDF-");
}

void HighlightsScreenTest::complainsAboutAPlaceThatCannotBeWritten()
{
    Shown shown = sample();
    const QString folder = shown.fixture.meeting.path(u"taken.docx"_s);
    QVERIFY(QDir().mkpath(folder));
    const QDir around(shown.fixture.meeting.path(u"."_s));
    const QStringList before = around.entryList();
    shown.fixture.answers.files = {folder, shown.fixture.meeting.path(u"no/such/folder/highlights.pdf"_s)};
    QVERIFY(shown.screen.exportShown());
    shown.get<QAction>("highlights.exportPdf").trigger();
    QCOMPARE(shown.fixture.complaints.size(), 2);
    QCOMPARE(around.entryList(), before);
    QVERIFY(QDir(folder).isEmpty());
}

void HighlightsScreenTest::zooms()
{
    Shown shown = sample();
    const int before = shown.page().rectOf(u"priorities/0"_s).width();
    shown.get<QAction>("highlights.zoomIn").trigger();
    QVERIFY(shown.page().rectOf(u"priorities/0"_s).width() > before);
    shown.get<QAction>("highlights.zoomOut").trigger();
    QCOMPARE(shown.page().rectOf(u"priorities/0"_s).width(), before);
}

void HighlightsScreenTest::findsAndReveals()
{
    Shown shown = sample();
    const Recommendation line = shown.line(Track::FollowUp, 0);
    const QList<ui::Found> found = shown.screen.find(line.text, 5);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().id, line.id.uuid());
    shown.screen.reveal(found.first().id);
    QCOMPARE(shown.page().chosen(), u"followup/0"_s);
    QVERIFY(shown.screen.find(QString(), 5).isEmpty());
}

void HighlightsScreenTest::standsWithAnEmptyMeeting()
{
    Shown shown(MeetingFixture::empty());
    QVERIFY(!shown.page().anchors().isEmpty());
    QVERIFY(shown.get<QWidget>("highlights.banner").isVisible());
    QTest::keyClick(&shown.page(), Qt::Key_End);
    QTest::keyClick(&shown.page(), Qt::Key_F2);
    QVERIFY(shown.fixture.complaints.isEmpty());
    ScreenFixture::picture(shown.screen, u"highlights-empty"_s);
}

void HighlightsScreenTest::staysQuickWithManyPoints()
{
    MeetingFixture meeting = MeetingFixture::sample();
    for (int i = 0; i < 300; ++i) {
        meeting.addPoint(u"AF"_s, u"Point %1 about regular pathways"_s.arg(i));
    }
    Shown shown(std::move(meeting));
    QElapsedTimer timer;
    timer.start();
    const RecommendationId id = shown.line(Track::Priority, 0).id;
    QVERIFY(usecases::Board(shown.workspace()).reword(id, u"Other"_s).has_value());
    qInfo("committed after %lld ms", timer.restart());
    QCoreApplication::processEvents();
    qInfo("shown after %lld ms", timer.restart());
    shown.page().viewport()->repaint();
    qInfo("painted after %lld ms", timer.restart());
    QVERIFY(shown.blockText(u"priorities/0"_s).contains(u"Other"_s));
}

void HighlightsScreenTest::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("large-light") << QSize(1350, 815) << ui::Theme::Mode::Light << u"priorities/0"_s;
    QTest::newRow("small-light") << QSize(930, 615) << ui::Theme::Mode::Light << u"objective"_s;
    QTest::newRow("large-dark") << QSize(1350, 815) << ui::Theme::Mode::Dark << u"priorities/0"_s;
    QTest::newRow("small-dark") << QSize(930, 615) << ui::Theme::Mode::Dark << u"followup/1"_s;
}

void HighlightsScreenTest::looksRight()
{
    QFETCH(const QSize, size);
    QFETCH(const ui::Theme::Mode, mode);
    QFETCH(const QString, anchor);
    MeetingFixture meeting = MeetingFixture::sample();
    const RecommendationId id = documents::trackLines(meeting.meeting(), Track::Priority).lines.value(0).id;
    const QString text = meeting.meeting().recommendations.find(id)->text;
    QVERIFY(usecases::Board(meeting.workspace()).reword(id, u"Ensure "_s + text + u" of everybody"_s).has_value());
    QVERIFY(usecases::Board(meeting.workspace()).reword(id, text).has_value());
    Shown shown(std::move(meeting), mode);
    shown.screen.resize(size);
    shown.click(anchor);
    QTRY_VERIFY(shown.screen.width() <= size.width());
    QVERIFY(shown.screen.height() <= size.height());
    for (const ui::SourceCard* card : shown.screen.findChildren<ui::SourceCard*>()) {
        QTRY_COMPARE(card->height(), card->heightForWidth(card->width()));
    }
    ScreenFixture::picture(shown.screen, u"highlights-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(HighlightsScreenTest)
#include "highlightsscreentest.moc"
