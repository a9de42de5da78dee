// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QScrollArea>

#include "core/domain/lists.h"
#include "core/usecases/ballotfiles.h"
#include "core/usecases/rounds.h"
#include "ui/screen/dialogs.h"
#include "ui/vote/officerspanel.h"
#include "ui/vote/openstage.h"
#include "ui/vote/setupsection.h"
#include "ui/vote/votescreen.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int leastRight = 312; ///< the ways to settle a tie, in French too
constexpr int mostRight = 336;
constexpr int rightShare = 4; ///< of the screen's width, one in so many
constexpr int leastSetUp = 440;
constexpr int mostSetUp = 600;
constexpr int leastLimits = 392; ///< while a vote is open

} // namespace

void VoteScreen::connectStages()
{
    connect(m_actions.open, &QAction::triggered, this, &VoteScreen::open);
    connect(m_actions.close, &QAction::triggered, this, &VoteScreen::close);
    connect(m_actions.exportBallots, &QAction::triggered, this, &VoteScreen::exportBallots);
    connect(m_actions.limits, &QAction::toggled, this, [this](bool shown) {
        showRight(stage());
        if (shown) {
            m_setUp->enter();
        } else {
            entered();
        }
    });
    connect(m_setUp, &SetUpSection::changed, this, &VoteScreen::limit);
    connect(m_openStage, &OpenStage::turnoutChanged, this, [this] { showSetUp(stage()); });
    connect(m_officers, &OfficersPanel::left, this, &VoteScreen::leaveOfficers);
    connect(m_officers, &OfficersPanel::done, this, &VoteScreen::leaveOfficers);
    connect(m_officers, &OfficersPanel::failed, this, [this](const Error& error) { m_context.complain(error); });
}

/// Setting up takes what the options leave; while a vote is open its panel has all the room.
void VoteScreen::fitRight()
{
    const Stage at = stage();
    const int wanted = at == Stage::SetUp  ? qMin(width() * 9 / 20, mostSetUp)
                       : at == Stage::Open ? qMin(width() * 2 / 5, mostSetUp)
                                           : qMin(width() / rightShare, mostRight);
    const int least = at == Stage::SetUp ? leastSetUp : at == Stage::Open ? leastLimits : leastRight;
    m_right->setMinimumWidth(least);
    m_right->setMaximumWidth(qMax(wanted, least));
}

void VoteScreen::showSetUp(Stage at)
{
    const Meeting& meeting = m_context.workspace.meeting();
    const Round* latest = round();
    const bool whileOpen = at == Stage::Open && m_actions.limits->isChecked();
    using Freedom = SetUpSection::Freedom;
    if (whileOpen) {
        const bool frozen = latest->hasFigures() || m_openStage->hasBallots();
        m_setUp->show(meeting, *latest, frozen ? Freedom::Nothing : Freedom::SameCasting);
    } else if (at == Stage::SetUp && latest) {
        m_setUp->show(meeting, *latest, Freedom::All);
    } else if (at == Stage::SetUp) {
        m_setUp->propose(meeting);
    }
    m_setUp->setVisible(whileOpen || at == Stage::SetUp);
    m_right->setVisible(whileOpen || at != Stage::Open);
}

void VoteScreen::focusSearch()
{
    if (stage() == Stage::Open) {
        m_openStage->focusSearch();
    }
}

void VoteScreen::limit()
{
    if (m_officers->isAsking() && m_setUp->limits().casting != Casting::Secret) {
        leaveOfficers();
    }
    const Round* latest = round();
    if (latest && (latest->state == RoundState::SetUp || latest->state == RoundState::Open) &&
        !m_context.check(usecases::Rounds(m_context.workspace).setLimits(latest->id, m_setUp->limits()))) {
        showSetUp(stage());
    }
}

void VoteScreen::open()
{
    if (m_setUp->limits().casting == Casting::Secret) {
        m_officers->ask(OfficersPanel::Asked::ToOpen,
                        [this](const secrecy::Passphrases& typed) { return openWith(typed); });
        refresh();
        m_officers->enter();
    } else if (m_context.check(openWith({}))) {
        entered();
    }
}

Done VoteScreen::openWith(const secrecy::Passphrases& passphrases)
{
    const usecases::RoundLimits limits = m_setUp->limits();
    if (limits.casting == Casting::Secret) {
        if (const Done checked = secrecy::checkPassphrases(passphrases); !checked) {
            return checked; // before anything is set up
        }
    }
    usecases::Rounds rounds(m_context.workspace, m_effort);
    const Round* latest = round();
    if (!latest || latest->state != RoundState::SetUp) {
        const auto made = rounds.setUp(m_track, limits);
        return made ? rounds.open(*made, passphrases) : tl::unexpected(made.error());
    }
    const RoundId id = latest->id;
    const Done limited = rounds.setLimits(id, limits);
    return limited ? rounds.open(id, passphrases) : limited;
}

void VoteScreen::close()
{
    if (round()->casting == Casting::Secret) {
        m_officers->ask(OfficersPanel::Asked::ToClose,
                        [this](const secrecy::Passphrases& typed) { return closeWith(typed); });
        m_actions.limits->setChecked(false);
        refresh();
        m_officers->enter();
    } else if (m_context.check(closeWith({}))) {
        entered();
    }
}

Done VoteScreen::closeWith(const secrecy::Passphrases& passphrases)
{
    return usecases::Rounds(m_context.workspace, m_effort).close(round()->id, passphrases);
}

/// Without names, so that anybody can count again.
void VoteScreen::exportBallots()
{
    const auto path = m_context.dialogs.fileToSave(this, tr("Export ballots"), u"ballots.csv"_s,
                                                   tr("Ballots (*.csv);;What the rule makes of them (*.json)"));
    if (path && m_context.check(usecases::exportRound(m_context.workspace, shownRound()->id, *path))) {
        m_context.say(tr("Exported to %1.").arg(*path));
    }
}

void VoteScreen::leaveOfficers()
{
    m_officers->forget();
    refresh();
    entered();
}

} // namespace ui
