// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/votescreen.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "core/domain/lists.h"
#include "core/domain/support.h"
#include "core/usecases/countedrounds.h"
#include "core/usecases/outcomes.h"
#include "core/usecases/rounds.h"
#include "ui/style/theme.h"
#include "ui/vote/adoptionsection.h"
#include "ui/vote/linesview.h"
#include "ui/vote/officerspanel.h"
#include "ui/vote/openstage.h"
#include "ui/vote/resultpanel.h"
#include "ui/vote/resultwords.h"
#include "ui/vote/roundssection.h"
#include "ui/vote/rulesection.h"
#include "ui/vote/settledsection.h"
#include "ui/vote/setupsection.h"
#include "ui/vote/setupwords.h"
#include "ui/vote/tiesection.h"
#include "ui/vote/votestations.h"
#include "ui/vote/votewords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

VoteScreen::VoteScreen(Context& context, QWidget* parent, const secrecy::Effort& effort)
    : Screen(u"vote"_s, context, parent)
    , m_actions(this)
    , m_header(new PageHeader({}, this))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget(this))
    , m_optionsModel(false)
    , m_effort(effort)
    , m_runOff(new PlainLabel({}, PlainLabel::Look::Small))
    , m_stations(new VoteStations(context, m_actions, this))
{
    setAccessibleName(tr("Vote"));
    makeHeader();
    m_pages->addWidget(makeBody());
    m_pages->addWidget(new EmptyState(tr("Nothing to vote on yet"),
                                      tr("The options of a vote are the recommendations of the Board."),
                                      m_actions.board));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * space, 3 * space, 4 * space, 4 * space);
    column->setSpacing(3 * space);
    column->addWidget(m_header);
    column->addWidget(m_runOff);
    m_runOff->setObjectName(u"vote.runOff"_s);
    m_runOff->setWordWrap(true);
    column->addWidget(m_pages, 1);
    connectActions();
    connectStages();
    connect(&context.workspace, &usecases::Workspace::changed, this, &VoteScreen::meetingChanged);
}

void VoteScreen::connectActions()
{
    for (QAction* action : commands()) {
        if (action->shortcutContext() == Qt::WindowShortcut) {
            addAction(action);
        }
    }
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { setTrack(tab == 0 ? Track::Priority : Track::FollowUp); });
    connect(m_actions.priorities, &QAction::triggered, this, [this] { m_tabs->setCurrentIndex(0); });
    connect(m_actions.followUp, &QAction::triggered, this, [this] { m_tabs->setCurrentIndex(1); });
    connect(m_actions.withoutVote, &QAction::triggered, this, [this] { setWithoutVote(true); });
    connect(m_actions.back, &QAction::triggered, this, [this] { setWithoutVote(false); });
    connect(m_actions.withdraw, &QAction::triggered, this,
            [this] { m_context.check(usecases::Rounds(m_context.workspace).withdraw(round()->id)); });
    connect(m_actions.rule, &QAction::triggered, this, &VoteScreen::settle);
    connect(m_actions.again, &QAction::triggered, this, &VoteScreen::again);
    connect(m_actions.adopt, &QAction::triggered, this, &VoteScreen::adopt);
    connect(m_actions.highlights, &QAction::triggered, this, [this] { m_context.goTo(u"highlights"_s, {}); });
    connect(m_actions.board, &QAction::triggered, this, [this] { m_context.goTo(u"board"_s, {}); });
    connect(m_adoption, &AdoptionSection::changed, this, &VoteScreen::enableAdopt);
    connect(m_adoption, &AdoptionSection::asked, this, [this](QWidget* field) {
        // Once the list is laid out around it.
        QMetaObject::invokeMethod(
            m_right, [this, field] { m_right->ensureWidgetVisible(field); }, Qt::QueuedConnection);
    });
    connect(m_adoption, &AdoptionSection::confirmed, m_actions.adopt, &QAction::trigger);
}

QList<QAction*> VoteScreen::commands() const
{
    return m_actions.all() + m_adoption->commands() + m_openStage->commands();
}

QList<Found> VoteScreen::find(const QString& text, int limit) const
{
    QList<Found> found;
    for (const LineRow& row : m_optionsModel.rows()) {
        if (found.size() < limit && row.text.contains(text, Qt::CaseInsensitive)) {
            found.append({row.text, tr("Option of the vote"), row.id.uuid()});
        }
    }
    return found;
}

void VoteScreen::reveal(const QUuid& id)
{
    const Meeting& meeting = m_context.workspace.meeting();
    if (const Round* of = meeting.rounds.find(RoundId(id))) {
        m_tabs->setCurrentIndex(of->track == Track::Priority ? 0 : 1);
    } else if (const Recommendation* one = meeting.recommendations.find(RecommendationId(id))) {
        m_tabs->setCurrentIndex(one->track == Track::Priority ? 0 : 1);
        m_options->setCurrentLine(one->id);
    }
}

void VoteScreen::entered()
{
    if (m_stale) {
        refresh();
    }
    if (m_officers->isAsking()) {
        m_officers->enter();
        return;
    }
    switch (stage()) {
    case Stage::Empty:
        break;
    case Stage::SetUp:
        m_setUp->enter();
        break;
    case Stage::WithoutVote:
        m_adoption->enter();
        break;
    case Stage::Open:
        m_openStage->enter();
        break;
    case Stage::Closed:
    case Stage::Adopted:
        if (roundToSettle()) {
            m_tie->enter();
        } else {
            m_result->enter();
        }
        break;
    }
}

void VoteScreen::showEvent(QShowEvent* event)
{
    if (m_stale) {
        refresh();
    }
    Screen::showEvent(event);
}

void VoteScreen::resizeEvent(QResizeEvent* event)
{
    fitRight();
    Screen::resizeEvent(event);
}

void VoteScreen::meetingChanged(const usecases::Changed& what)
{
    if (!what.touches({Entity::Round, Entity::Outcome, Entity::Recommendation, Entity::Group, Entity::Participant,
                       Entity::Point})) {
        return;
    }
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

const Round* VoteScreen::round() const
{
    return latestRound(m_context.workspace.meeting(), m_track);
}

const Round* VoteScreen::shownRound() const
{
    const Round* latest = round();
    return latest ? &mainRound(m_context.workspace.meeting(), *latest) : nullptr;
}

const Round* VoteScreen::roundToSettle() const
{
    const Round* shown = stage() == Stage::Closed ? shownRound() : nullptr;
    const Round* tied = shown ? usecases::tiedRound(m_context.workspace.meeting(), *shown) : nullptr;
    return tied && !settledBy(*tied) ? tied : nullptr;
}

VoteScreen::Stage VoteScreen::stage() const
{
    const Meeting& meeting = m_context.workspace.meeting();
    const Round* latest = round();
    const Outcome* adopted = adoptedOutcome(meeting, m_track);
    if (adopted && (!latest || latest->created < adopted->adopted)) {
        return Stage::Adopted;
    }
    if (latest && latest->state != RoundState::SetUp) {
        return latest->state == RoundState::Open ? Stage::Open : Stage::Closed;
    }
    if (!latest && recommendationsOfTrack(meeting, m_track).isEmpty()) {
        return Stage::Empty;
    }
    return m_withoutVote && !latest ? Stage::WithoutVote : Stage::SetUp;
}

void VoteScreen::setTrack(Track track)
{
    m_track = track;
    m_withoutVote = false;
    m_officers->forget();
    m_actions.limits->setChecked(false);
    refresh();
}

void VoteScreen::refresh()
{
    m_stale = false;
    const Stage at = stage();
    m_pages->setCurrentIndex(at == Stage::Empty ? 1 : 0);
    showHeader(at);
    showLeft(at);
    showRight(at);
    enableActions(at);
}

void VoteScreen::showHeader(Stage at)
{
    const Outcome* adopted = at == Stage::Adopted ? adoptedOutcome(m_context.workspace.meeting(), m_track) : nullptr;
    const Round* latest = round();
    const bool hasResult = latest && (at == Stage::Closed || at == Stage::Adopted);
    m_header->setTitle(VoteWords::title(m_track));
    m_header->setBadge(VoteWords::badge(latest, adopted));
    m_header->setSubtitle(hasResult ? ResultWords::turnout(*shownRound())
                          : latest  ? SetUpWords::subtitle(*latest)
                                    : QString());
    const bool underWay = latest && (at == Stage::SetUp || at == Stage::Open);
    const QString runOff = underWay ? ResultWords::runOffOf(m_context.workspace.meeting(), *latest) : QString();
    m_runOff->setText(runOff);
    m_runOff->setVisible(!runOff.isEmpty());
}

void VoteScreen::showLeft(Stage at)
{
    const Meeting& meeting = m_context.workspace.meeting();
    const Round* latest = round();
    const bool hasResult = latest && (at == Stage::Closed || at == Stage::Adopted);
    if (hasResult) {
        m_result->show(meeting, *shownRound());
    }
    QList<RecommendationId> options;
    for (const Recommendation& one : recommendationsOfTrack(meeting, m_track)) {
        options.append(one.id);
    }
    m_optionsModel.setRows(VoteWords::lines(meeting, latest ? latest->options : options));
    m_left->setCurrentIndex(m_officers->isAsking() ? OfficersPage
                            : at == Stage::Open    ? OpenPage
                            : hasResult            ? ResultPage
                                                   : OptionsPage);
    if (at == Stage::Open) {
        m_openStage->show(meeting, *latest); // last: it may hear of changes
    }
}

void VoteScreen::showRight(Stage at)
{
    const Meeting& meeting = m_context.workspace.meeting();
    const Round* latest = round();
    const bool hasResult = latest && (at == Stage::Closed || at == Stage::Adopted);
    if (hasResult) {
        m_rule->show(meeting, *shownRound());
    }
    const bool waits = at == Stage::Closed && usecases::tieWaits(meeting, *shownRound());
    const Round* toSettle = roundToSettle();
    if (toSettle) {
        m_tie->show(meeting, *toSettle);
    }
    m_tie->setVisible(toSettle);
    if (hasResult) {
        m_settled->show(meeting, *shownRound());
    } else {
        m_settled->hide();
    }
    const bool adopts = at == Stage::WithoutVote || at == Stage::Closed || at == Stage::Adopted;
    using State = AdoptionSection::State;
    if (adopts) {
        m_adoption->show(meeting, m_track,
                         waits                  ? State::TieWaits
                         : at == Stage::Adopted ? State::Adopted
                                                : State::Proposed);
    }
    m_rule->setVisible(hasResult);
    m_adoption->setVisible(adopts);
    m_rounds->show(meeting, m_track);
    showSetUp(at);
    fitRight();
}

void VoteScreen::enableActions(Stage at)
{
    const Round* latest = round();
    const auto offer = [](QAction* action, bool offered) {
        action->setVisible(offered);
        action->setEnabled(offered);
    };
    offer(m_actions.board, at == Stage::Empty);
    const bool asking = m_officers->isAsking();
    offer(m_actions.open, at == Stage::SetUp && !asking);
    offer(m_actions.limits, at == Stage::Open && !asking);
    offer(m_actions.withoutVote, at == Stage::SetUp && !latest && !asking);
    offer(m_actions.back, at == Stage::WithoutVote);
    offer(m_actions.withdraw, at == Stage::SetUp && latest && !asking);
    offer(m_actions.close, at == Stage::Open && !asking);
    const bool hasResult = latest && (at == Stage::Closed || at == Stage::Adopted);
    offer(m_actions.asTable, hasResult && shownRound()->method != Method::Consensus);
    m_actions.rule->setVisible(roundToSettle());
    m_tie->followAction();
    offer(m_actions.again, at == Stage::Closed || at == Stage::Adopted);
    offer(m_actions.highlights, at == Stage::Adopted);
    m_stations->offer(latest);
    m_actions.adopt->setVisible(at == Stage::Closed || at == Stage::WithoutVote);
    for (QAction* action : m_adoption->commands()) {
        if (!m_actions.adopt->isVisible()) {
            action->setEnabled(false);
        }
    }
    enableAdopt();
}

void VoteScreen::enableAdopt()
{
    const bool shown = m_actions.adopt->isVisible();
    const Round* counted = shownRound();
    const bool fiveWait =
        shown && counted && usecases::tieWaits(m_context.workspace.meeting(), *counted) && !m_adoption->isReady();
    m_actions.adopt->setText(VoteWords::adoptButton(fiveWait ? usecases::mostLines : m_adoption->lines().size()));
    m_actions.adopt->setEnabled(shown && m_adoption->isReady());
}

void VoteScreen::settle()
{
    if (m_tie->settle()) {
        entered();
    }
}

void VoteScreen::again()
{
    usecases::Rounds rounds(m_context.workspace);
    const Round* latest = round();
    const auto made =
        latest ? rounds.openAgain(latest->id)
               : rounds.setUp(m_track, usecases::byHand(Method::Approval,
                                                        usecases::entitledVoters(m_context.workspace.meeting())));
    if (m_context.check(made)) {
        entered();
    }
}

void VoteScreen::adopt()
{
    const Track track = m_track;
    if (m_context.check(usecases::adopt(m_context.workspace, track, m_adoption->lines(), m_adoption->reason()))) {
        m_adoption->forget(track);
        m_withoutVote = false;
        refresh();
        entered();
    }
}

void VoteScreen::setWithoutVote(bool without)
{
    m_withoutVote = without;
    refresh();
    entered();
}

} // namespace ui
