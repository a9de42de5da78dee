// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/polling.h"
#include "core/usecases/rounds.h"
#include "tests/ui/vote/look.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::look;
using tests::MeetingFixture;
using tests::Moderator;

/// Setting up and the open stages, in both sizes and both modes. Pictures are kept where RAPPORTEUR_PICTURES names a
/// folder.
class StagePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndIsLargeEnough_data();
    void everyControlHasANameAndIsLargeEnough();

private:
    static void click(Moderator& moderator, const QString& name) { moderator.the<QAbstractButton>(name)->click(); }
    static void closeAndSetUp(Moderator& moderator)
    {
        moderator.press(u"vote.close"_s);
        moderator.press(u"vote.again"_s);
    }
};

void StagePicturesTest::everyControlHasANameAndIsLargeEnough_data()
{
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("light") << ui::Theme::Mode::Light;
    QTest::newRow("dark") << ui::Theme::Mode::Dark;
}

void StagePicturesTest::everyControlHasANameAndIsLargeEnough()
{
    QFETCH(const ui::Theme::Mode, mode);
    Moderator moderator(MeetingFixture::sample(), mode);
    usecases::Polling polling(moderator.fixture.meeting.workspace());
    moderator.press(u"vote.again"_s);
    look(moderator, u"setup-counted"_s);
    click(moderator, u"vote.casting.secret"_s);
    look(moderator, u"setup-secret"_s);
    click(moderator, u"vote.electorate.categories"_s);
    click(moderator, u"vote.rule.breadth"_s);
    click(moderator, u"vote.moreRules"_s);
    look(moderator, u"setup-all"_s);
    click(moderator, u"vote.electorate.participants"_s);
    moderator.press(u"vote.open"_s);
    Moderator::type(u"short"_s);
    Moderator::key(Qt::Key_Return);
    Moderator::key(Qt::Key_Return);
    look(moderator, u"officers"_s);
    moderator.the<QLineEdit>(u"vote.officers.first"_s)->setText(u"quiet river stone"_s);
    moderator.typeInto(u"vote.officers.second"_s, u"paper lantern hill"_s);
    Moderator::key(Qt::Key_Return);
    QList<int> marks(moderator.round().options.size(), 0);
    marks.first() = 1;
    for (int voter = 0; voter < 9; ++voter) {
        QVERIFY(polling.cast(moderator.round().id, moderator.round().voters.at(voter * 2), marks));
    }
    QTRY_VERIFY(moderator.text(u"vote.turnout"_s).startsWith(u"9 "_s));
    look(moderator, u"open-secret"_s);
    click(moderator, u"vote.limits.button"_s);
    look(moderator, u"limits-frozen"_s);
    moderator.press(u"vote.close"_s);
    look(moderator, u"officers-close"_s);
    moderator.typeInto(u"vote.officers.first"_s, u"quiet river stone"_s);
    moderator.typeInto(u"vote.officers.second"_s, u"paper lantern hill"_s);
    Moderator::key(Qt::Key_Return);
    moderator.press(u"vote.again"_s);

    click(moderator, u"vote.casting.open"_s);
    moderator.press(u"vote.open"_s);
    Moderator::key(Qt::Key_Space);
    Moderator::key(Qt::Key_Return);
    look(moderator, u"open-ballots"_s);
    closeAndSetUp(moderator);
    click(moderator, u"vote.dots"_s);
    look(moderator, u"setup-dots"_s);
    moderator.press(u"vote.open"_s);
    look(moderator, u"open-dots"_s);
    closeAndSetUp(moderator);
    click(moderator, u"vote.rollCall"_s);
    look(moderator, u"setup-rollcall"_s);
    moderator.press(u"vote.open"_s);
    Moderator::type(u"ffa-fffaf"_s);
    look(moderator, u"rollcall"_s);
    closeAndSetUp(moderator);
    click(moderator, u"vote.byConsensus"_s);
    look(moderator, u"setup-consensus"_s);
    moderator.press(u"vote.open"_s);
    moderator.typeInto(u"vote.objection"_s, u"Two bodies find the wording on returns too narrow"_s);
    Moderator::key(Qt::Key_Return);
    look(moderator, u"consensus"_s);
}

QTEST_MAIN(StagePicturesTest)
#include "stagepicturestest.moc"
