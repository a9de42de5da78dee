// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/ballotspanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include "core/domain/electorate.h"
#include "core/usecases/ballotfiles.h"
#include "core/usecases/polling.h"
#include "core/usecases/votercodes.h"
#include "ui/screen/dialogs.h"
#include "ui/screen/makeaction.h"
#include "ui/style/theme.h"
#include "ui/vote/ballotform.h"
#include "ui/vote/votersview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int askEvery = 1000; ///< milliseconds between two looks at who has voted

} // namespace

BallotsPanel::BallotsPanel(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(m_model)
    , m_codes(makeAction(*this, "vote.codes", tr("Codes for the voters…"), {QKeySequence(u"Ctrl+Shift+C"_s)}))
    , m_import(makeAction(*this, "vote.importBallots", tr("Import ballots…"), {QKeySequence(u"Ctrl+Shift+I"_s)}))
    , m_takeBack(makeAction(*this, "vote.takeBack", tr("Take the ballot back"), {QKeySequence(u"Ctrl+Backspace"_s)}))
    , m_turnout(new PlainLabel({}, PlainLabel::Look::Title))
    , m_sentence(new PlainLabel(tr("Results stay hidden until the vote closes."), PlainLabel::Look::Muted))
    , m_untraceable(new PlainLabel(tr("Ballots cannot be traced to voters; who voted is kept, what they chose is not."),
                                   PlainLabel::Look::Muted))
    , m_codesHint(new PlainLabel(
          tr("A code lets its voter vote once. New codes are made for all who have not voted, and earlier ones stop "
             "counting."),
          PlainLabel::Look::Muted))
    , m_bar(new QProgressBar)
    , m_search(new QLineEdit)
    , m_voters(new VotersView(&m_filter, context.theme))
    , m_form(new BallotForm(context.theme, m_takeBack))
{
    setObjectName(u"vote.ballotsPanel"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4 * space);
    auto* left = new QVBoxLayout;
    left->setSpacing(2 * space);
    left->addWidget(makeTurnout());
    left->addWidget(makeVoters(), 1);
    row->addLayout(left, 3);
    row->addWidget(m_form, 2);

    m_timer.setInterval(askEvery);
    connect(&m_timer, &QTimer::timeout, this, &BallotsPanel::readTurnout);
    connect(m_codes, &QAction::triggered, this, &BallotsPanel::issueCodes);
    connect(m_import, &QAction::triggered, this, &BallotsPanel::importBallots);
    connect(m_takeBack, &QAction::triggered, this, &BallotsPanel::takeBack);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &VotersFilter::setWords);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_voters->setCurrentIndex(m_filter.index(0, 0));
        m_form->isVisible() ? m_form->enter() : m_voters->setFocus();
    });
    connect(m_voters, &VotersView::currentVoterChanged, this, &BallotsPanel::showVoter);
    connect(m_voters, &QAbstractItemView::activated, m_form, &BallotForm::enter);
    connect(m_form, &BallotForm::castWanted, this, &BallotsPanel::cast);
}

QWidget* BallotsPanel::makeTurnout()
{
    m_turnout->setObjectName(u"vote.turnout"_s);
    m_sentence->setObjectName(u"vote.hiddenResults"_s);
    m_untraceable->setObjectName(u"vote.untraceable"_s);
    m_codesHint->setObjectName(u"vote.codesHint"_s);
    m_bar->setObjectName(u"vote.turnoutBar"_s);
    m_bar->setAccessibleName(tr("Turnout"));
    m_bar->setTextVisible(false);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(m_turnout);
    column->addWidget(m_bar);
    for (PlainLabel* label : {m_sentence, m_untraceable}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return part;
}

QWidget* BallotsPanel::makeVoters()
{
    m_voters->setObjectName(u"vote.voterList"_s);
    m_voters->setAccessibleName(tr("Who may vote"));
    m_search->setObjectName(u"vote.voterSearch"_s);
    m_search->setAccessibleName(tr("Find a voter"));
    m_search->setPlaceholderText(tr("Find a voter (/)"));
    m_search->setClearButtonEnabled(true);
    m_codesHint->setWordWrap(true);
    auto* part = new QWidget;
    auto* top = new QHBoxLayout;
    top->setSpacing(2 * space);
    top->addWidget(makeActionButton(m_codes, false, this));
    top->addWidget(makeActionButton(m_import, false, this));
    top->addStretch();
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addLayout(top);
    column->addWidget(m_codesHint);
    column->addWidget(m_search);
    column->addWidget(m_voters, 1);
    return part;
}

void BallotsPanel::show(const Meeting& meeting, const Round& round)
{
    const bool other = m_round.id != round.id;
    m_round = round;
    if (other) {
        m_search->clear();
        m_model.resetRows({});
    }
    const bool open = round.casting == Casting::Open;
    m_untraceable->setVisible(!open);
    m_form->setVisible(open);
    if (open) {
        m_form->setRound(meeting, round);
    }
    readTurnout();
    if (!m_voters->currentIndex().isValid()) {
        goToVoter(true);
    }
    showVoter();
}

void BallotsPanel::enter()
{
    m_form->isVisible() && m_filter.rowCount() > 0 ? m_form->enter() : m_voters->setFocus();
}

void BallotsPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

QList<QAction*> BallotsPanel::commands() const
{
    return {m_codes, m_import, m_takeBack};
}

void BallotsPanel::readTurnout()
{
    const Meeting& meeting = m_context.workspace.meeting();
    const auto voted = usecases::votedIn(m_context.workspace, m_round.id);
    if (!voted) {
        m_timer.stop(); // not the same complaint every second
        m_context.complain(voted.error());
        return;
    }
    const bool other = m_voted != *voted;
    m_voted = *voted;
    m_model.setRows(voterRows(meeting, m_round, *voted));
    showTurnout(voted->size());
    if (other) {
        Q_EMIT turnoutChanged();
    }
}

/// Ballots on paper have no voter's name, so there may be more ballots than marks in the list.
void BallotsPanel::showTurnout(qsizetype voted)
{
    const auto entitled = static_cast<int>(m_round.voters.size());
    m_turnout->setText(tr("%1 of %n have voted", nullptr, entitled).arg(QLocale().toString(voted)));
    m_bar->setRange(0, qMax(1, entitled));
    m_bar->setValue(static_cast<int>(voted));
}

void BallotsPanel::showVoter()
{
    if (m_round.casting != Casting::Open) {
        return;
    }
    const VoterId voter = m_filter.voterAt(m_voters->currentIndex());
    const Round* now = m_context.workspace.meeting().rounds.find(m_round.id);
    const QList<int> marks = now ? now->openBallots.value(voter) : QList<int>();
    m_form->setVoter(voter, m_voters->currentIndex().data().toString(), marks);
}

/// To the next one who has not voted.
void BallotsPanel::goToVoter(bool forwards)
{
    const int rows = m_filter.rowCount();
    const int from = m_voters->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const QModelIndex index = m_filter.index((from + (forwards ? step : rows - step) + rows) % rows, 0);
        if (!index.data(VotersModel::VotedRole).toBool()) {
            m_voters->setCurrentIndex(index);
            return;
        }
    }
}

void BallotsPanel::cast(const QList<int>& marks)
{
    const VoterId voter = m_filter.voterAt(m_voters->currentIndex());
    if (m_context.check(usecases::Polling(m_context.workspace).cast(m_round.id, voter, marks))) {
        goToVoter(true);
        m_form->enter();
    }
}

void BallotsPanel::takeBack()
{
    const VoterId voter = m_filter.voterAt(m_voters->currentIndex());
    if (m_context.check(usecases::Polling(m_context.workspace).takeBack(m_round.id, voter))) {
        m_form->enter();
    }
}

void BallotsPanel::issueCodes()
{
    const auto path =
        m_context.dialogs.fileToSave(this, tr("Save the codes of the voters"), tr("codes.csv"), tr("Tables (*.csv)"));
    if (!path) {
        return;
    }
    const auto saved = usecases::saveCodes(m_context.workspace, m_round.id, *path);
    if (m_context.check(saved)) {
        m_context.say(tr("Saved %n codes; codes from before count no more.", nullptr, *saved));
    }
}

void BallotsPanel::importBallots()
{
    const auto path = m_context.dialogs.fileToOpen(this, tr("Import ballots"), tr("Tables (*.csv)"));
    if (!path) {
        return;
    }
    const auto cast = usecases::importBallots(m_context.workspace, m_round.id, *path);
    if (m_context.check(cast)) {
        readTurnout();
        m_context.say(tr("Put in %n ballots.", nullptr, *cast));
    }
}

void BallotsPanel::showEvent(QShowEvent* event)
{
    m_timer.start();
    QWidget::showEvent(event);
}

void BallotsPanel::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace ui
