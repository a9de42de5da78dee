// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

#include "ui/style/theme.h"
#include "ui/vote/adoptionsection.h"
#include "ui/vote/linesview.h"
#include "ui/vote/officerspanel.h"
#include "ui/vote/openstage.h"
#include "ui/vote/resultpanel.h"
#include "ui/vote/roundssection.h"
#include "ui/vote/rulesection.h"
#include "ui/vote/settledsection.h"
#include "ui/vote/setupsection.h"
#include "ui/vote/tiesection.h"
#include "ui/vote/votescreen.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int leastLeft = 380;

} // namespace

void VoteScreen::makeHeader()
{
    m_tabs->setObjectName(u"vote.track"_s);
    m_tabs->setAccessibleName(tr("Track"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Priorities"));
    m_tabs->addTab(tr("Follow-up"));
    m_tabs->setAccessibleTabName(1, tr("Follow-up highlights"));
    m_header->addWidget(m_tabs);
    m_header->addButton(m_actions.again);
    m_header->addButton(m_actions.kiosk);
    m_header->addButton(m_actions.toProjector);
    m_header->addButton(m_actions.withdraw);
    m_header->addButton(m_actions.limits);
    m_header->addButton(m_actions.withoutVote);
    m_header->addButton(m_actions.back);
    for (QAction* action : {m_actions.open, m_actions.close, m_actions.adopt, m_actions.highlights}) {
        m_header->addButton(action, true);
    }
}

QWidget* VoteScreen::makeBody()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(3 * space);
    row->addWidget(makeLeft(), 1);
    row->addWidget(makeRight(), 1); // as far as fitRight() lets it
    return body;
}

QWidget* VoteScreen::makeLeft()
{
    auto* card = new QWidget;
    card->setObjectName(u"vote.left"_s);
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    m_left = new QStackedWidget(card);
    m_left->setMinimumWidth(leastLeft); // whatever the pages that are not shown would need
    m_openStage = new OpenStage(m_context);
    m_officers = new OfficersPanel;
    m_result = new ResultPanel(m_actions.asTable, m_context.theme);
    m_left->insertWidget(OptionsPage, makeOptions());
    m_left->insertWidget(OpenPage, m_openStage);
    m_left->insertWidget(ResultPage, m_result);
    m_left->insertWidget(OfficersPage, m_officers);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(4 * space, 3 * space, 4 * space, 3 * space);
    column->addWidget(m_left);
    return card;
}

QWidget* VoteScreen::makeOptions()
{
    auto* page = new QWidget;
    m_options = new LinesView(m_optionsModel, m_context.theme);
    m_options->setObjectName(u"vote.options"_s);
    m_options->setAccessibleName(tr("Options of the vote"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("Options, as on the Board"), PlainLabel::Look::Strong));
    column->addWidget(m_options, 1);
    return page;
}

QWidget* VoteScreen::makeRight()
{
    auto* sections = new QWidget;
    m_setUp = new SetUpSection(m_context.theme);
    m_rule = new RuleSection;
    m_tie = new TieSection(m_actions.rule, m_context);
    m_settled = new SettledSection;
    m_adoption = new AdoptionSection(m_context.theme);
    m_rounds = new RoundsSection;
    auto* column = new QVBoxLayout(sections);
    column->setContentsMargins({});
    column->setSpacing(4 * space);
    for (QWidget* section :
         {static_cast<QWidget*>(m_setUp), static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_tie),
          static_cast<QWidget*>(m_settled), static_cast<QWidget*>(m_adoption), static_cast<QWidget*>(m_rounds)}) {
        column->addWidget(section);
    }
    column->addStretch();
    m_right = new QScrollArea;
    m_right->setObjectName(u"vote.right"_s);
    m_right->setAccessibleName(tr("What the vote decides"));
    m_right->setFocusPolicy(Qt::NoFocus);
    m_right->setWidgetResizable(true);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->setWidget(sections);
    return m_right;
}

} // namespace ui
