// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/votestations.h"

#include "core/domain/lists.h"
#include "ui/projector/projector.h"
#include "ui/vote/projectedvote.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

VoteStations::VoteStations(Context& context, const VoteActions& actions, QWidget* screen)
    : QObject(screen)
    , m_context(context)
    , m_actions(actions)
    , m_screen(screen)
{
    connect(m_actions.kiosk, &QAction::triggered, this, &VoteStations::openKiosk);
    connect(m_actions.toProjector, &QAction::triggered, this, &VoteStations::toProjector);
    if (m_context.projector) {
        connect(m_context.projector, &Projector::changed, this, &VoteStations::showOffers);
    }
    showOffers();
}

VoteStations::~VoteStations()
{
    delete m_kiosk;
}

void VoteStations::offer(const Round* round)
{
    m_round = round ? round->id : RoundId();
    showOffers();
}

QString VoteStations::offered() const
{
    const Round* round = m_context.workspace.meeting().rounds.find(m_round);
    if (!round || !stands(*round) || round->state == RoundState::SetUp) {
        return {};
    }
    const bool open = round->state == RoundState::Open;
    return (open ? u"vote.question "_s : u"vote.result "_s) + m_round.toText();
}

void VoteStations::showOffers()
{
    const Round* round = m_context.workspace.meeting().rounds.find(m_round);
    const bool serves = round && KioskWindow::canServe(*round);
    m_actions.kiosk->setVisible(serves);
    m_actions.kiosk->setEnabled(serves);
    const QString thing = offered();
    const bool shown = m_context.projector && m_context.projector->isOn() && m_context.projector->shown() == thing;
    m_actions.toProjector->setText(shown ? tr("Take off the projector") : tr("To projector"));
    m_actions.toProjector->setVisible(!thing.isEmpty() && m_context.projector);
    m_actions.toProjector->setEnabled(m_actions.toProjector->isVisible());
}

void VoteStations::openKiosk()
{
    if (!m_kiosk) {
        m_kiosk = new KioskWindow(m_context.workspace, m_round, m_context.theme);
        m_kiosk->setAttribute(Qt::WA_DeleteOnClose);
        m_kiosk->setGeometry(m_screen->window()->geometry());
    }
    m_kiosk->showFullScreen();
    m_kiosk->activateWindow();
}

void VoteStations::toProjector()
{
    Projector& projector = *m_context.projector;
    const QString thing = offered();
    if (projector.isOn() && projector.shown() == thing) {
        projector.takeOff();
        return;
    }
    usecases::Workspace& workspace = m_context.workspace;
    const bool open = workspace.meeting().rounds.find(m_round)->state == RoundState::Open;
    projector.show(
        thing,
        [&workspace, id = m_round, open] {
            return open ? ProjectedVote::question(workspace, id) : ProjectedVote::result(workspace.meeting(), id);
        },
        m_screen->window());
}

} // namespace ui
