// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/rulechoice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/style/theme.h"
#include "ui/vote/calmspinbox.h"
#include "ui/vote/choicegroup.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/rulewords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using domain::Rule;

namespace {

constexpr int usualRules = 4;
constexpr int mostRegions = 99;

QList<ChoiceGroup::Offer> offersOf(const QList<Rule>& rules, int regions)
{
    QList<ChoiceGroup::Offer> offers;
    for (const Rule rule : rules) {
        offers.append({static_cast<int>(rule),
                       u"vote.rule."_s + domain::toText(rule),
                       {ruleName(rule), ruleSentence(rule, regions), true}});
    }
    return offers;
}

} // namespace

RuleChoice::RuleChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_rules(new ChoiceGroup(theme, 1, this))
    , m_only(new PlainLabel({}, PlainLabel::Look::Small, this))
    , m_more(new QPushButton(tr("More rules"), this))
    , m_regionsRow(new QWidget(this))
    , m_regions(new CalmSpinBox(m_regionsRow))
{
    setObjectName(u"vote.rules"_s);
    m_only->setWordWrap(true);
    m_only->setObjectName(u"vote.onlyRule"_s);
    m_more->setObjectName(u"vote.moreRules"_s);
    m_more->setAccessibleName(m_more->text());
    m_more->setProperty("link", true);
    m_more->setCheckable(true);
    m_regions->setObjectName(u"vote.regionsNeeded"_s);
    m_regions->setRange(1, mostRegions);
    m_regions->setKeyboardTracking(false);
    auto* name = new PlainLabel(tr("Regions in which more than half must agree"));
    name->setBuddy(m_regions);
    name->setWordWrap(true);
    m_regions->setAccessibleName(name->text());

    auto* regions = new QHBoxLayout(m_regionsRow);
    regions->setContentsMargins({});
    regions->addWidget(name, 1);
    regions->addWidget(m_regions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("Which rule chooses"), PlainLabel::Look::Strong));
    column->addWidget(m_only);
    column->addWidget(m_rules);
    column->addWidget(m_regionsRow);
    column->addWidget(m_more, 0, Qt::AlignLeading);

    connect(m_rules, &ChoiceGroup::chosen, this, [this](int rule) { Q_EMIT chosen(static_cast<Rule>(rule)); });
    connect(m_regions, &QSpinBox::valueChanged, this, &RuleChoice::regionsChosen);
    connect(m_more, &QPushButton::toggled, this, [this] { show(m_limits); });
}

void RuleChoice::show(const usecases::RoundLimits& limits)
{
    m_limits = limits;
    const QList<Rule> rules = usecases::rulesOf(limits.method, limits.casting);
    const bool several = rules.size() > 1;
    m_only->setText(several ? QString() : ruleSentence(rules.first(), limits.regionsNeeded));
    m_only->setVisible(!several);
    m_rules->setVisible(several);
    m_rules->offer(offersOf(several ? rules : QList<Rule>(), limits.regionsNeeded));
    m_rules->setChosen(static_cast<int>(limits.rule));
    m_rules->showFirst(m_more->isChecked() ? -1 : usualRules);
    m_more->setText(m_more->isChecked() ? tr("Fewer rules") : tr("More rules"));
    m_more->setVisible(rules.size() > usualRules);
    m_regionsRow->setVisible(limits.rule == Rule::Breadth);
    const QSignalBlocker quiet(m_regions);
    m_regions->setValue(limits.regionsNeeded);
}

} // namespace ui
