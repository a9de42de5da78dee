// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/openstage.h"

#include "ui/vote/ballotspanel.h"
#include "ui/vote/countingpanel.h"
#include "ui/vote/objectionspanel.h"
#include "ui/vote/rollcallpanel.h"

namespace ui {

using namespace domain;

namespace {

constexpr int leastWidth = 320;
constexpr int leastHeight = 240;

} // namespace

OpenStage::OpenStage(Context& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_counting(new CountingPanel(context, this))
    , m_ballots(new BallotsPanel(context, this))
    , m_rollCall(new RollCallPanel(context, this))
    , m_objections(new ObjectionsPanel(context, this))
{
    setObjectName(QStringLiteral("vote.openStage"));
    insertWidget(Counting, m_counting);
    insertWidget(Ballots, m_ballots);
    insertWidget(RollCall, m_rollCall);
    insertWidget(Objections, m_objections);
    connect(m_ballots, &BallotsPanel::turnoutChanged, this, &OpenStage::turnoutChanged);
}

OpenStage::Panel OpenStage::panelFor(const Round& round)
{
    switch (round.method) {
    case Method::Consensus:
        return Objections;
    case Method::RollCall:
        return RollCall;
    default:
        return round.casting == Casting::Counted ? Counting : Ballots;
    }
}

void OpenStage::show(const Meeting& meeting, const Round& round)
{
    setCurrentIndex(panelFor(round));
    switch (currentIndex()) {
    case Counting:
        m_counting->show(meeting, round);
        break;
    case Ballots:
        m_ballots->show(meeting, round);
        break;
    case RollCall:
        m_rollCall->show(meeting, round);
        break;
    default:
        m_objections->show(meeting, round);
        break;
    }
}

void OpenStage::enter()
{
    switch (currentIndex()) {
    case Counting:
        m_counting->enter();
        break;
    case Ballots:
        m_ballots->enter();
        break;
    case RollCall:
        m_rollCall->enter();
        break;
    default:
        m_objections->enter();
        break;
    }
}

QSize OpenStage::minimumSizeHint() const
{
    return {leastWidth, leastHeight};
}

void OpenStage::focusSearch()
{
    if (currentIndex() == Ballots) {
        m_ballots->focusSearch();
    }
}

bool OpenStage::hasBallots() const
{
    return currentIndex() == Ballots && m_ballots->hasBallots();
}

QList<QAction*> OpenStage::commands() const
{
    if (!isVisible()) {
        return {};
    }
    switch (currentIndex()) {
    case Ballots:
        return m_ballots->commands();
    case RollCall:
        return m_rollCall->commands();
    case Objections:
        return m_objections->commands();
    default:
        return {};
    }
}

} // namespace ui
