// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/rulesection.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/usecases/rounds.h"
#include "ui/models/roundfigures.h"
#include "ui/vote/choice.h"
#include "ui/vote/votewords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

QVBoxLayout* cardColumn(QWidget* card)
{
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(space);
    return column;
}

PlainLabel* wrapped(PlainLabel::Look look)
{
    auto* label = new PlainLabel({}, look);
    label->setWordWrap(true);
    return label;
}

} // namespace

RuleSection::RuleSection(QAction* rule, Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rule(wrapped(PlainLabel::Look::Strong))
    , m_sentence(wrapped(PlainLabel::Look::Small))
    , m_result(wrapped(PlainLabel::Look::Muted))
    , m_settle(new QWidget(this))
    , m_headline(new PlainLabel({}, PlainLabel::Look::Strong))
    , m_places(wrapped(PlainLabel::Look::Small))
    , m_tied(new QWidget)
    , m_tiedColumn(new QVBoxLayout(m_tied))
    , m_reason(new QLineEdit)
    , m_ruling(wrapped(PlainLabel::Look::Small))
{
    setObjectName(u"vote.ruleSection"_s);
    m_result->setObjectName(u"vote.result"_s);
    m_tied->setObjectName(u"vote.tied"_s);
    m_tied->setAccessibleName(tr("The tied options"));
    m_tiedColumn->setContentsMargins({});
    m_tiedColumn->setSpacing(space);
    m_reason->setObjectName(u"vote.reason"_s);
    m_reason->setAccessibleName(tr("Reason for the ruling"));
    m_reason->setPlaceholderText(tr("The chair's reason"));
    m_ruling->setObjectName(u"vote.ruling"_s);
    m_ruling->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* card = new QWidget;
    QVBoxLayout* ruleColumn = cardColumn(card);
    for (PlainLabel* label : {m_rule, m_sentence, m_result}) {
        ruleColumn->addWidget(label);
    }
    QVBoxLayout* settle = cardColumn(m_settle);
    settle->setSpacing(2 * space);
    QPushButton* record = makeActionButton(rule, false, m_settle);
    auto* annex = wrapped(PlainLabel::Look::Muted);
    annex->setText(tr("The way the tie was settled is printed in the document's annex."));
    settle->addWidget(m_headline);
    settle->addWidget(m_places);
    settle->addWidget(m_tied);
    settle->addWidget(m_reason);
    settle->addWidget(record);
    settle->addWidget(m_ruling);
    settle->addWidget(annex);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("Which five, by rule"), PlainLabel::Look::Strong));
    column->addWidget(card);
    column->addWidget(m_settle);
    connect(m_reason, &QLineEdit::returnPressed, rule, &QAction::trigger);
}

void RuleSection::show(const Meeting& meeting, const Round& round)
{
    const voting::Selection selection = usecases::resultOf(meeting, round);
    const bool waiting = usecases::tieWaits(meeting, round) && round.state == RoundState::Closed;
    m_rule->setText(VoteWords::ruleName(round.method));
    m_sentence->setText(VoteWords::ruleSentence(round.method));
    m_result->setText(VoteWords::ruleResult(figuresOfResult(meeting, round)));
    m_settle->setVisible(selection.hasTie() && (waiting || !round.ruling.isEmpty()));
    m_headline->setText(waiting ? tr("Settle the tie") : tr("How the tie was settled"));
    m_places->setText(tr("Choose %n of these:", nullptr, selection.placesLeft));
    if (m_round != round.id) {
        m_round = round.id;
        m_reason->clear();
        m_offered.clear();
    }
    showTied(meeting, waiting ? selection.tied : QList<RecommendationId>());
    for (QWidget* widget : {static_cast<QWidget*>(m_places), m_tied, static_cast<QWidget*>(m_reason)}) {
        widget->setVisible(waiting);
    }
    QStringList taken;
    for (const RecommendationId& id : round.ruled) {
        const Recommendation* recommendation = meeting.recommendations.find(id);
        taken.append(recommendation ? recommendation->text : QString());
    }
    m_ruling->setText(tr("The chair takes “%1”. Reason: %2").arg(taken.join(tr("” and “")), round.ruling));
    m_ruling->setVisible(!round.ruling.isEmpty());
}

void RuleSection::showTied(const Meeting& meeting, const QList<RecommendationId>& tied)
{
    const QList<LineRow> wanted = VoteWords::lines(meeting, tied);
    if (wanted == m_offered) {
        return;
    }
    m_offered = wanted;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const LineRow& line : wanted) {
        auto* box = new CheckChoice({line.text, line.breadth}, m_context.theme, m_tied);
        box->setObjectName(u"vote.tied.%1"_s.arg(line.number));
        m_tiedColumn->addWidget(box);
        m_boxes.append(box);
    }
}

QList<RecommendationId> RuleSection::taken() const
{
    QList<RecommendationId> taken;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked()) {
            taken.append(m_offered.at(i).id);
        }
    }
    return taken;
}

QString RuleSection::reason() const
{
    return m_reason->text();
}

void RuleSection::enter()
{
    if (!m_boxes.isEmpty()) {
        m_boxes.first()->setFocus();
    }
}

} // namespace ui
