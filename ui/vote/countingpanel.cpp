// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/countingpanel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/usecases/rounds.h"
#include "ui/style/theme.h"
#include "ui/vote/countsview.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int largestBallots = 99'999;

}

CountingPanel::CountingPanel(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(RoundModel::Use::Counting)
    , m_table(new CountsView(m_model, context.theme, this))
    , m_ballots(new QSpinBox(this))
    , m_ballotsName(new PlainLabel)
{
    m_table->setObjectName(u"vote.counts"_s);
    m_table->setAccessibleName(tr("Figures, by option"));
    m_ballots->setObjectName(u"vote.ballots"_s);
    m_ballots->setRange(0, largestBallots);
    m_ballots->setKeyboardTracking(false);
    m_ballotsName->setBuddy(m_ballots);
    auto* hidden = new PlainLabel(tr("Shown to nobody until the round closes"), PlainLabel::Look::Muted);
    hidden->setObjectName(u"vote.hidden"_s);

    auto* top = new QHBoxLayout;
    top->setSpacing(2 * space);
    top->addWidget(new PlainLabel(tr("Figures as they are counted"), PlainLabel::Look::Strong));
    top->addStretch();
    top->addWidget(m_ballotsName);
    top->addWidget(m_ballots);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(hidden);

    setTabOrder(m_ballots, m_table);
    m_model.setTake([this](const RecommendationId& option, int at, int figure) { return take(option, at, figure); });
    connect(m_ballots, &QSpinBox::valueChanged, this, &CountingPanel::takeBallots);
}

void CountingPanel::show(const Meeting& meeting, const Round& round)
{
    m_round = round;
    const bool approval = round.method == Method::Approval;
    m_ballotsName->setText(approval ? tr("Ballots handed in") : tr("Voters in the room"));
    m_ballots->setAccessibleName(m_ballotsName->text());
    const QSignalBlocker blocker(m_ballots);
    m_ballots->setValue(round.ballots);
    m_model.show(figuresToCount(meeting, round));
    m_table->start();
}

void CountingPanel::enter()
{
    if (m_round.ballots == 0) {
        m_ballots->setFocus();
        m_ballots->selectAll();
    } else {
        m_table->setFocus();
    }
}

bool CountingPanel::accepted(const Done& done)
{
    return (!done && done.error().code == ErrorCode::NothingToDo) || m_context.check(done);
}

bool CountingPanel::take(const RecommendationId& option, int column, int figure)
{
    usecases::Rounds rounds(m_context.workspace);
    const FigureColumn of = m_model.figures().columns.value(column);
    if (of.kind == FigureColumn::Kind::Group) {
        return accepted(rounds.countApprovals(m_round.id, option, of.group.id, figure));
    }
    Count hands = m_round.counts.value(option);
    int& typed = of.kind == FigureColumn::Kind::InFavour  ? hands.inFavour
                 : of.kind == FigureColumn::Kind::Against ? hands.against
                                                          : hands.abstaining;
    typed = figure;
    return accepted(rounds.countHands(m_round.id, option, hands.inFavour, hands.against, hands.abstaining));
}

void CountingPanel::takeBallots(int ballots)
{
    if (!accepted(usecases::Rounds(m_context.workspace).setBallots(m_round.id, ballots))) {
        const QSignalBlocker blocker(m_ballots);
        m_ballots->setValue(m_round.ballots);
        m_ballots->selectAll();
    }
}

} // namespace ui
