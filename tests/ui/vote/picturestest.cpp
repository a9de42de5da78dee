// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>

#include "tests/ui/vote/closedvote.h"
#include "tests/ui/vote/voter.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::Moderator;
using tests::ScreenFixture;

/// The screen in each of its states, in both sizes and both modes: nothing is cut off that people must read. Pictures
/// are kept where RAPPORTEUR_PICTURES names a folder.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndIsLargeEnough_data();
    void everyControlHasANameAndIsLargeEnough();
    void everyResultFits_data();
    void everyResultFits();

private:
    static void check(Moderator& voter, const QString& name);
};

void PicturesTest::check(Moderator& voter, const QString& name)
{
    for (const QSize size : {QSize(1350, 815), QSize(930, 615)}) {
        voter.screen.resize(size);
        QCoreApplication::processEvents();
        ScreenFixture::picture(voter.screen, u"vote-%1-%2-%3"_s.arg(name)
                                                 .arg(size.width())
                                                 .arg(voter.fixture.theme.tokens().dark ? u"dark"_s : u"light"_s));
        for (const QAbstractButton* button : voter.screen.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->objectName().startsWith(u"qt_"_s)) {
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
                QVERIFY2(button->height() >= ui::leastTarget, qPrintable(button->objectName()));
            }
        }
    }
}

void PicturesTest::everyControlHasANameAndIsLargeEnough_data()
{
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("light") << ui::Theme::Mode::Light;
    QTest::newRow("dark") << ui::Theme::Mode::Dark;
}

void PicturesTest::everyControlHasANameAndIsLargeEnough()
{
    QFETCH(ui::Theme::Mode, mode);
    Moderator empty(MeetingFixture::empty(), mode);
    check(empty, u"empty"_s);

    Moderator consensus(Moderator::withRecommendations(6), mode);
    check(consensus, u"first"_s);
    consensus.press(u"vote.withoutVote"_s);
    check(consensus, u"without"_s);

    Moderator voter(MeetingFixture::sample(), mode);
    check(voter, u"tie"_s);
    voter.the<QAction>(u"vote.asTable"_s)->trigger();
    check(voter, u"table"_s);
    voter.the<QAction>(u"vote.asTable"_s)->trigger();
    voter.the<QAbstractButton>(u"vote.way.ruling"_s)->click();
    check(voter, u"ruling"_s);
    voter.rule(1);
    check(voter, u"settled"_s);
    voter.the<QAction>(u"vote.change"_s)->trigger();
    voter.the<QAction>(u"vote.lineDown"_s)->trigger();
    check(voter, u"changing"_s);
    voter.the<QAction>(u"vote.afresh"_s)->trigger();
    voter.press(u"vote.adopt"_s);
    check(voter, u"adopted"_s);
    voter.press(u"vote.again"_s);
    check(voter, u"setup"_s);
    voter.press(u"vote.open"_s);
    voter.enterBallots(60);
    voter.typeFigures({12, 9, 14});
    check(voter, u"open"_s);
    voter.press(u"vote.close"_s);
    voter.press(u"vote.again"_s);
    QTest::mouseClick(voter.the<QWidget>(u"vote.hands"_s), Qt::LeftButton);
    voter.press(u"vote.open"_s);
    voter.typeFigures({50, 40, 30, 20, 35, 10, 5, 10, 12, 14, 20, 3, 40, 50, 2, 4});
    check(voter, u"hands-open"_s);
    voter.press(u"vote.close"_s);
    check(voter, u"hands"_s);
}

void PicturesTest::everyResultFits_data()
{
    everyControlHasANameAndIsLargeEnough_data();
}

void PicturesTest::everyResultFits()
{
    QFETCH(ui::Theme::Mode, mode);
    tests::ClosedVote held = tests::fortyNineBallots(
        {u"Uphold the human rights of all migrants"_s, u"Facilitate regular and combat irregular migration"_s,
         u"Combat racism, discrimination and xenophobia"_s, u"Enhance collection and exchange of migration data"_s,
         u"Promote social integration and social inclusion"_s, u"Make remittances faster, cheaper and safer"_s,
         u"Cooperation on return and readmission"_s});
    Moderator voter(std::move(held.meeting), mode);
    check(voter, u"secret"_s);
    voter.the<QAction>(u"vote.asTable"_s)->trigger();
    check(voter, u"secret-table"_s);
    voter.the<QAction>(u"vote.asTable"_s)->trigger();
    voter.the<QAbstractButton>(u"vote.way.lot"_s)->click();
    check(voter, u"lot"_s);
    voter.typeInto(u"vote.word"_s, u"lake"_s);
    voter.press(u"vote.rule"_s);
    check(voter, u"drawn"_s);
}

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
