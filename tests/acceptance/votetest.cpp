// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include "core/domain/support.h"
#include "core/exchange/csv.h"
#include "core/usecases/outcomes.h"
#include "tests/core/documents/docxreader.h"
#include "tests/support/files.h"
#include "tests/support/plenary.h"
#include "tests/support/windowfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr int entitled = 92;
constexpr int ballots = 49;
constexpr auto firstOfficer = "seven small boats"_L1;
constexpr auto secondOfficer = "a chair by the door"_L1;

/// Which options the voter of that number supports: R0 to R3 have 40 or more, R4 and R5 29 each, R6 14.
QList<int> supportedBy(int voter)
{
    QList<int> options;
    const QList<int> support{46, 44, 42, 40};
    for (int option = 0; option < support.size(); ++option) {
        if (voter < support.at(option)) {
            options.append(option);
        }
    }
    if (voter < 29) {
        options.append(4);
    }
    if (voter >= ballots - 29) {
        options.append(5);
    }
    if (voter % 7 < 2) {
        options.append(6);
    }
    return options;
}

} // namespace

/// A secret vote of 92 in the program's own window and its voting station: 49 ballots, a tie at the cut, a run-off, the
/// adoption, and what the annex says of it.
class VoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_plenary = std::make_unique<tests::Plenary>(7);
        m_window = std::make_unique<tests::WindowFixture>(m_plenary->fixture.workspace());
        m_window->press(Qt::Key_5, Qt::ControlModifier);
    }

    void opensASecretVoteWithTwoOfficers()
    {
        m_window->click(u"vote.casting.secret"_s);
        m_window->click(u"vote.open.button"_s);
        QVERIFY(!latestRound(meeting(), Track::Priority)); // nothing is set up before the officers typed
        typePassphrases();
        QCOMPARE(round().state, RoundState::Open);
        QCOMPARE(round().casting, Casting::Secret);
        QCOMPARE(round().entitled, entitled);
        QVERIFY(round().lotSeed.isEmpty() && !round().lotCommitment.isEmpty());
    }

    void handsOutCodes()
    {
        m_codes = codes();
        QCOMPARE(m_codes.size(), entitled);
    }

    void takesFortyNineBallotsAtTheStation()
    {
        openStation();
        for (int voter = 0; voter < ballots; ++voter) {
            vote(m_codes.at(voter), supportedBy(voter));
        }
        leaveStation();
        QCOMPARE(usecases::votedIn(m_plenary->fixture.workspace(), round().id)->size(), ballots);
        QTRY_VERIFY(m_window->find<QLabel>(u"vote.turnout"_s)->text().contains(QString::number(ballots)));
    }

    void aSecondBallotIsRefused()
    {
        openStation();
        auto* code = station()->findChild<QLineEdit*>(u"kiosk.code"_s);
        QTest::keyClicks(code, m_codes.first());
        QTest::keyClick(code, Qt::Key_Return);
        m_window->settle();
        QVERIFY(!station()->findChild<QWidget*>(u"kiosk.ballotPage"_s));
        leaveStation();
    }

    void showsTheTieOnceItClosed()
    {
        QVERIFY(round().secretBallots.isEmpty());
        m_window->click(u"vote.close.button"_s);
        typePassphrases();
        QCOMPARE(round().state, RoundState::Closed);
        QCOMPARE(round().ballots, ballots);
        const voting::Selection result = usecases::resultOf(meeting(), round());
        QCOMPARE(result.certain, m_plenary->some({0, 1, 2, 3}));
        QCOMPARE(QSet<RecommendationId>(result.tied.begin(), result.tied.end()).size(), 2);
        QVERIFY(m_window->find<QLabel>(u"vote.cut"_s)->text().contains(u"29"_s));
        QVERIFY(!m_window->find<QWidget>(u"vote.adopt.button"_s)->isEnabled());
    }

    void settlesItByARunOff()
    {
        const RoundId main = round().id;
        m_window->click(u"vote.way.runOff"_s);
        m_window->click(u"vote.rule.button"_s);
        QCOMPARE(round().runOffOf, main);
        QCOMPARE(round().options, m_plenary->some({4, 5}));
        m_window->click(u"vote.open.button"_s);
        typePassphrases();
        QCOMPARE(round().state, RoundState::Open);
        m_codes = codes();
        openStation();
        for (int voter = 0; voter < 21; ++voter) {
            vote(m_codes.at(voter), {voter < 8 ? 0 : 1});
        }
        leaveStation();
        m_window->click(u"vote.close.button"_s);
        typePassphrases();
        QVERIFY(!usecases::tieWaits(meeting(), *meeting().rounds.find(main)));
    }

    void adoptsTheFive()
    {
        m_window->click(u"vote.adopt.button"_s);
        const Outcome* outcome = adoptedOutcome(meeting(), Track::Priority);
        QVERIFY(outcome);
        QCOMPARE(outcome->lines, m_plenary->some({0, 1, 2, 3, 5}));
        QVERIFY(outcome->reason.isEmpty());
    }

    void theAnnexTellsHow()
    {
        m_window->press(Qt::Key_6, Qt::ControlModifier);
        const QString path = m_plenary->fixture.path(u"highlights.docx"_s);
        m_window->answers.files = {path};
        m_window->press(Qt::Key_E, Qt::ControlModifier);
        const QString all = textsOf(tests::readFile(path)).join(u'\n');
        QVERIFY(!all.isEmpty());
        for (const QString& said : {u"secret"_s, u"run-off"_s, u"49"_s, u"92"_s, u"29"_s, u"13"_s}) {
            QVERIFY2(all.contains(said, Qt::CaseInsensitive), qPrintable(said));
        }
    }

    void nothingOfTheVotersChoicesIsInTheFile()
    {
        for (const Round& one : meeting().rounds) {
            QVERIFY(one.openBallots.isEmpty());
            QCOMPARE(one.secretBallots.size(), one.ballots);
        }
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    [[nodiscard]] const Meeting& meeting() const { return m_plenary->meeting(); }
    [[nodiscard]] const Round& round() const { return *latestRound(meeting(), Track::Priority); }

    void typePassphrases()
    {
        for (const auto& [field, words] :
             {std::pair{u"vote.officers.first"_s, firstOfficer}, std::pair{u"vote.officers.second"_s, secondOfficer}}) {
            auto* line = m_window->find<QLineEdit>(field);
            line->setFocus();
            QTest::keyClicks(line, words);
        }
        m_window->click(u"vote.officers.go.button"_s);
        // The key takes its time.
        QTRY_VERIFY(m_window->find<QLineEdit>(u"vote.officers.first"_s)->text().isEmpty());
    }

    /// The codes that the program wrote for the room.
    QStringList codes()
    {
        const QString path = m_plenary->fixture.path(u"codes%1.csv"_s.arg(m_written++));
        m_window->answers.files = {path};
        m_window->click(u"vote.codes.button"_s);
        const auto table = exchange::readTable(path);
        QStringList found;
        const qsizetype column = table ? table->header.indexOf(u"Code"_s) : -1;
        for (const exchange::Row& row : column >= 0 ? table->rows : QList<exchange::Row>()) {
            found.append(row.cells.at(column));
        }
        return found;
    }

    static QWidget* station()
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window->objectName() == u"kiosk"_s && window->isVisible()) {
                return window;
            }
        }
        return nullptr;
    }

    void openStation()
    {
        m_window->click(u"vote.kiosk.button"_s);
        QVERIFY(station() && QTest::qWaitForWindowActive(station()));
    }

    void leaveStation()
    {
        QTest::keyClick(station(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!station());
        m_window->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
    }

    /// One voter: the code, the options by their numbers, review, cast, and the page that says so is left.
    void vote(const QString& code, const QList<int>& options)
    {
        auto* field = station()->findChild<QLineEdit*>(u"kiosk.code"_s);
        QVERIFY(field);
        QTest::keyClicks(field, code);
        QTest::keyClick(field, Qt::Key_Return);
        m_window->settle();
        for (const int option : options) {
            touch(u"kiosk.option.%1"_s.arg(option + 1));
        }
        touch(u"kiosk.review"_s);
        touch(u"kiosk.cast"_s);
        QVERIFY(station()->findChild<QWidget*>(u"kiosk.said"_s));
        QTest::keyClick(station(), Qt::Key_Space);
        QTRY_VERIFY(station()->findChild<QLineEdit*>(u"kiosk.code"_s));
    }

    void touch(const QString& name)
    {
        auto* target = station()->findChild<QWidget*>(name);
        QVERIFY2(target, qPrintable(name));
        QTest::mouseClick(target, Qt::LeftButton);
        for (int i = 0; i < 3; ++i) {
            m_window->settle();
        }
    }

    std::unique_ptr<tests::Plenary> m_plenary;
    std::unique_ptr<tests::WindowFixture> m_window;
    QStringList m_codes;
    int m_written = 0;
};

QTEST_MAIN(VoteTest)
#include "votetest.moc"
