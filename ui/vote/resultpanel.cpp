// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/resultpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

#include "core/domain/support.h"
#include "ui/style/theme.h"
#include "ui/vote/consensusview.h"
#include "ui/vote/countsview.h"
#include "ui/vote/legend.h"
#include "ui/vote/resultchart.h"
#include "ui/vote/resultwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

/// The round and the closed run-offs behind it, each of which settles the tie of the one before.
QList<RoundId> chainOf(const Meeting& meeting, const Round& round)
{
    QList<RoundId> chain{round.id};
    for (const Round* next = runOffOf(meeting, round); next && !chain.contains(next->id);
         next = runOffOf(meeting, *next)) {
        if (!next->closed.isValid()) {
            break;
        }
        chain.append(next->id);
    }
    return chain;
}

} // namespace

ResultPanel::ResultPanel(QAction* asTable, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_asTable(asTable)
    , m_model(RoundModel::Use::Reading)
    , m_tabs(new QTabBar)
    , m_headline(new PlainLabel({}, PlainLabel::Look::Strong))
    , m_cut(new PlainLabel({}, PlainLabel::Look::Warning))
    , m_merged(new PlainLabel({}, PlainLabel::Look::Muted))
    , m_legend(new Legend(theme))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ResultChart(theme))
    , m_table(new CountsView(m_model, theme))
    , m_consensus(new ConsensusView)
{
    m_table->setObjectName(u"vote.resultTable"_s);
    m_table->setAccessibleName(tr("Result of the vote, as a table"));
    m_cut->setObjectName(u"vote.cut"_s);
    m_merged->setObjectName(u"vote.merged"_s);
    m_merged->setWordWrap(true);
    m_headline->setObjectName(u"vote.resultHeadline"_s);
    m_tabs->setObjectName(u"vote.resultOf"_s);
    m_tabs->setAccessibleName(tr("Round whose result is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack->insertWidget(ChartPage, makeChartPage());
    m_stack->insertWidget(TablePage, makeTablePage());
    m_stack->insertWidget(ConsensusPage, m_consensus);
    layOut();
    connect(asTable, &QAction::toggled, this, &ResultPanel::choose);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResultPanel::showRound);
    choose();
}

QWidget* ResultPanel::makeChartPage()
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"vote.chartScroll"_s);
    scroll->setAccessibleName(tr("Chart of the result"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_chart);
    return scroll;
}

QWidget* ResultPanel::makeTablePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    column->addWidget(m_cut);
    return page;
}

void ResultPanel::layOut()
{
    QPushButton* toggle = makeActionButton(m_asTable, false, this);
    toggle->setProperty("flat", true);
    auto* top = new QHBoxLayout;
    top->setSpacing(3 * space);
    top->addWidget(m_headline);
    top->addStretch();
    top->addWidget(m_tabs);
    top->addWidget(toggle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addLayout(top);
    column->addWidget(m_legend);
    column->addWidget(m_merged);
    column->addWidget(m_stack, 1);
}

void ResultPanel::choose()
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    const bool consensus = m_model.figures().method == Method::Consensus;
    m_stack->setCurrentIndex(consensus ? ConsensusPage : m_asTable->isChecked() ? TablePage : ChartPage);
    m_legend->setVisible(!consensus);
    if (hadFocus) {
        enter();
    }
}

void ResultPanel::enter()
{
    switch (m_stack->currentIndex()) {
    case TablePage:
        m_table->setFocus();
        break;
    case ConsensusPage:
        m_consensus->enter();
        break;
    default:
        m_chart->setFocus();
    }
}

void ResultPanel::show(const Meeting& meeting, const Round& round)
{
    m_meeting = &meeting;
    const QList<RoundId> rounds = chainOf(meeting, round);
    if (rounds != m_rounds) {
        m_rounds = rounds;
        const QSignalBlocker blocker(m_tabs);
        while (m_tabs->count() > 0) {
            m_tabs->removeTab(0);
        }
        for (qsizetype i = 0; i < rounds.size(); ++i) {
            m_tabs->addTab(i == 0   ? tr("The vote")
                           : i == 1 ? tr("Run-off")
                                    : tr("Run-off %1").arg(QLocale().toString(i)));
        }
        m_tabs->setCurrentIndex(0);
    }
    m_tabs->setVisible(rounds.size() > 1);
    showRound();
}

void ResultPanel::showRound()
{
    const Round* round = m_meeting ? m_meeting->rounds.find(m_rounds.value(m_tabs->currentIndex())) : nullptr;
    if (!round) {
        return;
    }
    const RoundFigures figures = figuresOfResult(*m_meeting, *round);
    const QString cut = ResultWords::cut(figures, *round);
    m_headline->setText(ResultWords::headline(*round));
    m_chart->show(figures, cut);
    m_chart->setAccessibleDescription(ResultWords::inWords(figures, cut));
    m_model.show(figures);
    m_consensus->show(figures, *round);
    m_cut->setText(cut);
    m_cut->setVisible(!cut.isEmpty());
    m_legend->show(figures.columns);
    const QString merged = ResultWords::merged(figures);
    m_merged->setText(merged);
    m_merged->setVisible(!merged.isEmpty());
    choose();
}

} // namespace ui
