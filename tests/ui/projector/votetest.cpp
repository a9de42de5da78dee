// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>

#include "core/usecases/polling.h"
#include "core/usecases/rounds.h"
#include "core/usecases/ties.h"
#include "tests/ui/vote/voter.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/projector/projector.h"
#include "ui/projector/projectorview.h"
#include "ui/projector/projectorwindow.h"
#include "ui/vote/projectedvote.h"
#include "ui/vote/votestations.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::ScreenFixture;

namespace {

template <class T>
T sure(Result<T> result)
{
    if (!result) {
        qFatal("Error %d", static_cast<int>(result.error().code));
    }
    return std::move(*result);
}

/// The Vote screen with an open round, a projector, and the hands of the moderator.
class Moderator
{
public:
    Moderator(int options, Casting casting, Method method = Method::Approval)
        : fixture(meetingWith(options))
        , projector(fixture.meeting.workspace())
        , round(opened(casting, method))
    {
        fixture.context.projector = &projector;
        screen = std::make_unique<ui::VoteScreen>(fixture.context);
        screen->resize(1350, 815);
        screen->show();
        QCoreApplication::processEvents();
    }

    static MeetingFixture meetingWith(int options)
    {
        const QStringList wordings{u"Uphold the human rights of all migrants"_s,
                                   u"Facilitate regular and combat irregular migration"_s,
                                   u"Combat racism, discrimination and xenophobia"_s,
                                   u"Enhance the collection, analysis and exchange of migration data between countries "
                                   "of origin, transit and destination"_s,
                                   u"Promote social integration and social inclusion"_s,
                                   u"Make remittances faster, cheaper and safer"_s,
                                   u"Cooperate on return and readmission"_s};
        MeetingFixture meeting = MeetingFixture::small();
        usecases::Board board(meeting.workspace());
        for (int option = 0; option < options; ++option) {
            sure(board.add(Track::Priority, wordings.value(option, u"Option %1"_s.arg(option + 1))));
        }
        return meeting;
    }

    usecases::Workspace& workspace() { return fixture.meeting.workspace(); }
    const Round& theRound() { return *fixture.meeting.meeting().rounds.find(round); }
    void cast(int voter, const QList<int>& marks)
    {
        QVERIFY(usecases::Polling(workspace()).cast(round, theRound().voters.at(voter), marks));
    }
    void close()
    {
        const bool secret = theRound().casting == Casting::Secret;
        const secrecy::Passphrases passphrases{u"correct horse"_s, u"battery staple"_s};
        QVERIFY(usecases::Rounds(workspace(), secrecy::Effort::least())
                    .close(round, secret ? passphrases : secrecy::Passphrases()));
    }
    QAbstractButton* button(const QString& name) { return screen->findChild<QAbstractButton*>(name + u".button"_s); }
    void press(const QString& name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QString said() { return projector.window()->view().accessibleDescription(); }

    ScreenFixture fixture;
    ui::Projector projector;
    RoundId round;
    std::unique_ptr<ui::VoteScreen> screen;

private:
    RoundId opened(Casting casting, Method method)
    {
        usecases::RoundLimits limits;
        limits.method = method;
        limits.casting = casting;
        limits.seats = 1;
        limits.entitled = 3;
        limits.question = u"Which one comes first?"_s;
        usecases::Rounds rounds(workspace(), secrecy::Effort::least());
        const RoundId id = sure(rounds.setUp(Track::Priority, usecases::fitting(limits)));
        const bool secret = casting == Casting::Secret;
        if (!(secret ? rounds.open(id, {u"correct horse"_s, u"battery staple"_s}) : rounds.open(id))) {
            qFatal("The round does not open");
        }
        return id;
    }
};

} // namespace

/// What the Vote screen puts before the room, and when.
class VoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheQuestionWithLiveTurnout_data();
    void showsTheQuestionWithLiveTurnout();
    void showsNeverAResultWhileOpen();
    void keepsTheQuestionUntilTheResultIsAskedFor();
    void saysATieThatWaits();
    void saysHowATieWasSettled();
    void showsTotalsWithoutRegions();
    void countsHandsForAndAgainst();
    void takesItOffWithTheSameButton();
    void opensTheStationForBallotsOnly();
    void closesItsWindowsWithTheScreen();
    void looksRight_data();
    void looksRight();
};

void VoteTest::showsTheQuestionWithLiveTurnout_data()
{
    QTest::addColumn<Casting>("casting");
    QTest::newRow("open") << Casting::Open;
    QTest::newRow("secret") << Casting::Secret;
}

void VoteTest::showsTheQuestionWithLiveTurnout()
{
    QFETCH(Casting, casting);
    Moderator moderator(3, casting);
    moderator.press(u"vote.toProjector"_s);
    QVERIFY(moderator.projector.isOn());
    QCOMPARE(moderator.said(), u"Vote on the priorities\nWhich one comes first?\n"
                               "1. Uphold the human rights of all migrants\n"
                               "2. Facilitate regular and combat irregular migration\n"
                               "3. Combat racism, discrimination and xenophobia\n0 of 2 have voted"_s);
    moderator.cast(0, {0, 1, 0});
    QTRY_VERIFY(moderator.said().endsWith(u"\n1 of 2 have voted"_s));
}

void VoteTest::showsNeverAResultWhileOpen()
{
    Moderator moderator(3, Casting::Open);
    moderator.cast(0, {0, 1, 0});
    moderator.press(u"vote.toProjector"_s);
    for (const ui::ProjectorLine& line : moderator.projector.window()->view().content().lines) {
        QVERIFY(line.figure.isEmpty());
        QVERIFY(line.share < 0);
    }
    QCOMPARE(ui::ProjectedVote::result(moderator.fixture.meeting.meeting(), moderator.round), ui::ProjectorContent());
}

void VoteTest::keepsTheQuestionUntilTheResultIsAskedFor()
{
    Moderator moderator(3, Casting::Secret);
    moderator.press(u"vote.toProjector"_s);
    moderator.cast(0, {0, 1, 0});
    moderator.cast(1, {1, 1, 0});
    moderator.close();
    QTRY_VERIFY(moderator.said().endsWith(u"The vote is closed."_s));
    QVERIFY(moderator.said().startsWith(u"Vote on the priorities\n"_s));
    QVERIFY(!moderator.said().contains(u": 2"_s));
    QCOMPARE(moderator.button(u"vote.toProjector"_s)->text(), u"To projector"_s);
    moderator.press(u"vote.toProjector"_s);
    QCOMPARE(moderator.said(), u"Result · Vote on the priorities\nWhich one comes first?\n"
                               "1. Facilitate regular and combat irregular migration: 2\n"
                               "Cut line: those above it are chosen\n"
                               "Uphold the human rights of all migrants: 1\n"
                               "Combat racism, discrimination and xenophobia: 0\n2 of 2 have voted"_s);
}

void VoteTest::saysATieThatWaits()
{
    Moderator moderator(2, Casting::Open);
    moderator.cast(0, {1, 0});
    moderator.cast(1, {0, 1});
    moderator.close();
    moderator.press(u"vote.toProjector"_s);
    QVERIFY(moderator.said().contains(u"Uphold the human rights of all migrants (tied): 1"_s));
    QVERIFY(moderator.said().endsWith(u"A tie at the cut line for 1 places; it is not settled yet"_s) ||
            moderator.said().endsWith(u"A tie at the cut line for 1 place; it is not settled yet"_s));
}

void VoteTest::saysHowATieWasSettled()
{
    Moderator moderator(2, Casting::Open);
    moderator.cast(0, {1, 0});
    moderator.cast(1, {0, 1});
    moderator.close();
    QVERIFY(usecases::Ties(moderator.workspace())
                .rule(moderator.round, {moderator.theRound().options.last()}, u"raised by more bodies"_s));
    moderator.press(u"vote.toProjector"_s);
    QVERIFY(moderator.said().contains(u"1. Facilitate regular and combat irregular migration: 1\n"
                                      "Cut line: the tie was settled by the chair\n"_s));
    QVERIFY(!moderator.said().contains(u"(tied)"_s));
}

void VoteTest::showsTotalsWithoutRegions()
{
    Moderator moderator(2, Casting::Secret);
    moderator.cast(0, {1, 0});
    moderator.cast(1, {1, 0});
    moderator.close();
    moderator.press(u"vote.toProjector"_s);
    for (const QString& name : {u"Africa"_s, u"Europe"_s, u"Ms One"_s, u"Mr Two"_s, u"MIDSA"_s}) {
        QVERIFY(!moderator.said().contains(name));
    }
}

void VoteTest::countsHandsForAndAgainst()
{
    Moderator moderator(2, Casting::Counted, Method::ShowOfHands);
    const RecommendationId first = moderator.theRound().options.first();
    QVERIFY(usecases::Rounds(moderator.workspace()).countHands(moderator.round, first, 2, 1, 0));
    moderator.press(u"vote.toProjector"_s);
    QVERIFY(!moderator.said().contains(u"voted"_s));
    moderator.close();
    moderator.press(u"vote.toProjector"_s);
    QVERIFY(moderator.said().contains(u"1. Uphold the human rights of all migrants: 2 for, 1 against"_s));
}

void VoteTest::takesItOffWithTheSameButton()
{
    Moderator moderator(2, Casting::Open);
    moderator.press(u"vote.toProjector"_s);
    QCOMPARE(moderator.button(u"vote.toProjector"_s)->text(), u"Take off the projector"_s);
    moderator.press(u"vote.toProjector"_s);
    QVERIFY(!moderator.projector.isOn());
    QCOMPARE(moderator.button(u"vote.toProjector"_s)->text(), u"To projector"_s);
}

void VoteTest::opensTheStationForBallotsOnly()
{
    Moderator hands(2, Casting::Counted, Method::ShowOfHands);
    QVERIFY(!hands.button(u"vote.kiosk"_s)->isVisible());
    Moderator moderator(2, Casting::Secret);
    QVERIFY(moderator.button(u"vote.kiosk"_s)->isVisible());
    moderator.press(u"vote.kiosk"_s);
    ui::KioskWindow* kiosk = moderator.screen->findChild<ui::VoteStations*>()->kiosk();
    QVERIFY(kiosk);
    QVERIFY(kiosk->isFullScreen());
    moderator.press(u"vote.kiosk"_s);
    QCOMPARE(moderator.screen->findChild<ui::VoteStations*>()->kiosk(), kiosk);
    moderator.close();
    QVERIFY(!moderator.button(u"vote.kiosk"_s)->isVisible());
    kiosk->leave();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!moderator.screen->findChild<ui::VoteStations*>()->kiosk());
}

void VoteTest::closesItsWindowsWithTheScreen()
{
    Moderator moderator(2, Casting::Open);
    moderator.press(u"vote.kiosk"_s);
    const QPointer<ui::KioskWindow> kiosk = moderator.screen->findChild<ui::VoteStations*>()->kiosk();
    moderator.press(u"vote.toProjector"_s);
    moderator.screen.reset();
    QVERIFY(!kiosk);
    moderator.cast(0, {1, 0});
    QVERIFY2(moderator.projector.isOn(), "what is before the room needs no screen");
    QTRY_VERIFY(moderator.said().endsWith(u"1 of 2 have voted"_s));
}

void VoteTest::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1920") << QSize(1920, 1080);
    QTest::newRow("1440") << QSize(1440, 900);
    QTest::newRow("1024") << QSize(1024, 700);
}

void VoteTest::looksRight()
{
    QFETCH(QSize, size);
    Moderator moderator(7, Casting::Open);
    const auto look = [&moderator, size](const QString& name) {
        moderator.projector.window()->resize(size);
        QCoreApplication::processEvents();
        ScreenFixture::picture(*moderator.projector.window(), u"projector-%1-%2"_s.arg(name).arg(size.width()));
    };
    moderator.press(u"vote.toProjector"_s);
    look(u"question"_s);
    ScreenFixture::picture(*moderator.screen, u"projector-operator"_s);
    moderator.cast(0, {1, 1, 0, 0, 0, 1, 0});
    moderator.cast(1, {1, 0, 0, 1, 0, 0, 0});
    moderator.close();
    moderator.press(u"vote.toProjector"_s);
    look(u"result"_s);
    QCOMPARE(moderator.projector.window()->view().pages(), 1);
}

QTEST_MAIN(VoteTest)
#include "votetest.moc"
