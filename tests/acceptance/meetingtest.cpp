// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

#include "core/domain/lists.h"
#include "core/usecases/importing.h"
#include "core/usecases/rounds.h"
#include "tests/core/documents/docxreader.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"
#include "tests/support/windowfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr int ideas = 6; ///< that every group has

QString idea(const QString& group, int number)
{
    return u"Idea %1 as %2 sees it"_s.arg(number).arg(group);
}

} // namespace

/// A meeting from the first point to the exported document, by clicks and keys in the program's own window.
class MeetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<tests::MeetingFixture>(tests::MeetingFixture::small());
        const QString groups = tests::writeFile(m_fixture->path(u"groups.csv"_s), "Group,Mark,Room\nAmericas,AM,15\n");
        QVERIFY(usecases::Import(m_fixture->workspace()).run(usecases::ImportKind::Groups, groups));
        m_window = std::make_unique<tests::WindowFixture>(m_fixture->workspace());
    }

    void rapporteursEnterPointsWithEnterAlone()
    {
        m_window->press(Qt::Key_3, Qt::ControlModifier);
        for (const QString& mark : {u"AF"_s, u"EU"_s, u"AM"_s}) {
            m_window->click(u"rooms.group."_s + mark);
            auto* line = m_window->find<QLineEdit>(u"rooms.entry"_s);
            line->setFocus();
            const int count = mark == u"AF"_s ? 15 : ideas;
            for (int number = 1; number <= count; ++number) {
                m_window->type(idea(mark, number));
                m_window->press(Qt::Key_Return);
                QVERIFY(line->text().isEmpty());
            }
            QCOMPARE(pointsOfGroup(meeting(), m_fixture->group(mark)).size(), count);
        }
    }

    void theModeratorMergesPointsOfThreeGroups()
    {
        m_window->press(Qt::Key_4, Qt::ControlModifier);
        for (int row = 0; row < ideas; ++row) {
            clickCard(0, row);
            clickCard(1, row, Qt::ControlModifier);
            clickCard(2, row, Qt::ControlModifier);
            m_window->press(Qt::Key_M);
        }
        m_window->press(Qt::Key_F);
        for (int row = ideas; row < ideas + 5; ++row) {
            clickCard(0, row);
            m_window->press(Qt::Key_M);
        }
        m_window->press(Qt::Key_P);
        QCOMPARE(priorities().size(), ideas);
        QCOMPARE(recommendationsOfTrack(meeting(), Track::FollowUp).size(), 5);
        for (const Recommendation& recommendation : priorities()) {
            QCOMPARE(recommendation.sources.size(), 3);
        }
    }

    void editsAndTakesItBackAndDoesItAgain()
    {
        const QString before = priorities().first().text;
        auto* list = m_window->find<QAbstractItemView>(u"board.recommendations"_s);
        clickRow(*list, 0);
        m_window->press(Qt::Key_F2);
        auto* editor = m_window->find<QPlainTextEdit>(u"board.wording"_s);
        editor->selectAll();
        QTest::keyClicks(editor, u"Uphold the rights of all"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        m_window->settle();
        QCOMPARE(priorities().first().text, u"Uphold the rights of all"_s);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(priorities().first().text, before);
        m_window->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(priorities().first().text, u"Uphold the rights of all"_s);
    }

    void votesAndSettlesTheTie()
    {
        m_window->press(Qt::Key_5, Qt::ControlModifier);
        vote({9, 8, 7, 6, 4, 4});
        const Round* round = latestRound(meeting(), Track::Priority);
        QVERIFY(usecases::tieWaits(meeting(), *round));
        QCOMPARE(usecases::resultOf(meeting(), *round).tied.size(), 2);
        QVERIFY(!m_window->find<QWidget>(u"vote.adopt.button"_s)->isEnabled());

        m_window->find<QAbstractButton>(u"vote.way.ruling"_s)->click();
        const auto boxes = m_window->find(u"vote.tied"_s)->findChildren<QAbstractButton*>();
        QCOMPARE(boxes.size(), 2);
        boxes.last()->setFocus();
        m_window->press(Qt::Key_Space);
        m_window->find<QLineEdit>(u"vote.reason"_s)->setFocus();
        m_window->type(u"Raised first"_s);
        m_window->click(u"vote.rule.button"_s);
        QVERIFY(!usecases::tieWaits(meeting(), *latestRound(meeting(), Track::Priority)));
    }

    void adoptsFiveAndFive()
    {
        m_window->click(u"vote.adopt.button"_s);
        QVERIFY(adoptedOutcome(meeting(), Track::Priority));
        QCOMPARE(adoptedOutcome(meeting(), Track::Priority)->lines.size(), 5);
        m_window->press(Qt::Key_2, Qt::AltModifier);
        vote({9, 8, 7, 6, 5});
        m_window->click(u"vote.adopt.button"_s);
        QVERIFY(adoptedOutcome(meeting(), Track::FollowUp));
        QCOMPARE(adoptedOutcome(meeting(), Track::FollowUp)->lines.size(), 5);
    }

    void exportsTheTenLinesWithTheirSources()
    {
        m_window->press(Qt::Key_6, Qt::ControlModifier);
        const QString path = m_fixture->path(u"highlights.docx"_s);
        m_window->answers.files = {path};
        m_window->press(Qt::Key_E, Qt::ControlModifier);
        const QByteArray docx = tests::readFile(path);
        QVERIFY(!docx.isEmpty());

        QStringList lettered;
        for (const WordParagraph& paragraph : paragraphsOf(docx)) {
            QVERIFY2(!paragraph.text.startsWith(u"(a)"_s), "a typed figure");
            if (paragraph.level == 1) {
                QVERIFY(paragraph.number > 0);
                lettered.append(paragraph.text);
            }
        }
        QCOMPARE(lettered.size(), 10);
        const QString all = textsOf(docx).join(u'\n');
        for (const Track track : {Track::Priority, Track::FollowUp}) {
            for (const RecommendationId& line : adoptedOutcome(meeting(), track)->lines) {
                const Recommendation* recommendation = meeting().recommendations.find(line);
                QCOMPARE(lettered.filter(recommendation->text).size(), 1);
                for (const PointId& source : recommendation->sources) {
                    QVERIFY2(all.contains(meeting().points.find(source)->text), "a source is missing in the annex");
                }
            }
        }
        QVERIFY(all.contains(u"Raised first"_s));
    }

    void everythingIsThereAfterARestart()
    {
        const Meeting before = meeting();
        m_window.reset();
        m_fixture->reopen();
        QVERIFY(meeting() == before);
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    [[nodiscard]] const Meeting& meeting() const { return m_fixture->meeting(); }
    [[nodiscard]] QList<Recommendation> priorities() const
    {
        return recommendationsOfTrack(meeting(), Track::Priority);
    }

    void clickRow(QAbstractItemView& view, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QModelIndex index = view.model()->index(row, 0);
        view.scrollTo(index);
        m_window->settle();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(index).center());
        m_window->settle();
    }

    void clickCard(int column, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        clickRow(*m_window->find<QAbstractItemView>(u"board.column.%1"_s.arg(column)), row, modifiers);
    }

    /// Opens the round, enters the first group's approvals down the column, and closes it.
    void vote(const QList<int>& approvals)
    {
        m_window->find<QSpinBox>(u"vote.entitled"_s)->setValue(9);
        m_window->click(u"vote.open.button"_s);
        m_window->find<QSpinBox>(u"vote.ballots"_s)->setValue(9);
        m_window->settle();
        auto* counts = m_window->find<QTableView>(u"vote.counts"_s);
        int column = 0;
        while (!(counts->model()->flags(counts->model()->index(0, column)) & Qt::ItemIsEditable)) {
            ++column;
        }
        const QModelIndex first = counts->model()->index(0, column);
        QTest::mouseClick(counts->viewport(), Qt::LeftButton, Qt::NoModifier, counts->visualRect(first).center());
        for (const int count : approvals) {
            m_window->type(QString::number(count));
            m_window->press(Qt::Key_Return);
        }
        m_window->click(u"vote.close.button"_s);
    }

    std::unique_ptr<tests::MeetingFixture> m_fixture;
    std::unique_ptr<tests::WindowFixture> m_window;
};

QTEST_MAIN(MeetingTest)
#include "meetingtest.moc"
