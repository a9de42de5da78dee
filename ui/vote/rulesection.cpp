// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/rulesection.h"

#include <QVBoxLayout>

#include "core/usecases/results.h"
#include "ui/style/theme.h"
#include "ui/vote/infocard.h"
#include "ui/vote/resultwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/rulewords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

RuleSection::RuleSection(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_own(new InfoCard(u"vote.ownRule"_s))
{
    setObjectName(u"vote.ruleSection"_s);
    m_own->setChosen(true);
    m_column->setContentsMargins({});
    m_column->setSpacing(2 * space);
    m_column->addWidget(new PlainLabel(tr("Which five, by rule"), PlainLabel::Look::Strong));
    m_column->addWidget(m_own);
}

void RuleSection::show(const Meeting& meeting, const Round& round)
{
    m_own->setText({ResultWords::ruleName(round),
                    ResultWords::ruleSentence(round),
                    ResultWords::ruleResult(figuresOfResult(meeting, round), round),
                    {}});
    const QList<usecases::Comparison> comparisons = usecases::comparisonsOf(meeting, round);
    while (m_others.size() < comparisons.size()) {
        m_others.append(new InfoCard(u"vote.otherRule.%1"_s.arg(m_others.size() + 1)));
        m_column->addWidget(m_others.last());
    }
    for (qsizetype i = 0; i < m_others.size(); ++i) {
        m_others.at(i)->setVisible(i < comparisons.size());
        if (i < comparisons.size()) {
            const usecases::Comparison& other = comparisons.at(i);
            m_others.at(i)->setText({ui::ruleName(other.rule), ui::ruleSentence(other.rule, round.regionsNeeded),
                                     ResultWords::comparison(meeting, round, other, false),
                                     ResultWords::comparison(meeting, round, other, true)});
        }
    }
}

} // namespace ui
