// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/setupsection.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "core/usecases/rounds.h"
#include "ui/style/theme.h"
#include "ui/vote/ballotlimits.h"
#include "ui/vote/choicegroup.h"
#include "ui/vote/electoratechoice.h"
#include "ui/vote/rulechoice.h"
#include "ui/vote/setupwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using domain::Casting;
using domain::Electorate;
using domain::Method;
using usecases::RoundLimits;

namespace {

struct NamedMethod
{
    Method method;
    QString name;
};

/// The usual ones first.
QList<ChoiceGroup::Offer> offersOfMethods()
{
    const QList<NamedMethod> methods{{Method::Approval, u"vote.approval"_s}, {Method::ShowOfHands, u"vote.hands"_s},
                                     {Method::RollCall, u"vote.rollCall"_s}, {Method::Consensus, u"vote.byConsensus"_s},
                                     {Method::Dots, u"vote.dots"_s},         {Method::Score, u"vote.score"_s},
                                     {Method::Ranking, u"vote.ranking"_s}};
    QList<ChoiceGroup::Offer> offers;
    for (const NamedMethod& one : methods) {
        offers.append(
            {static_cast<int>(one.method), one.name, {wordOf(one.method), SetUpWords::sentence(one.method), true}});
    }
    return offers;
}

QList<ChoiceGroup::Offer> offersOfCastings(Method method)
{
    QList<ChoiceGroup::Offer> offers;
    for (const Casting one : usecases::castingsOf(method)) {
        offers.append({static_cast<int>(one),
                       u"vote.casting."_s + domain::toText(one),
                       {SetUpWords::name(one), SetUpWords::sentence(one), false}});
    }
    return offers;
}

} // namespace

SetUpSection::SetUpSection(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_frozen(new PlainLabel({}, PlainLabel::Look::Warning, this))
    , m_methods(new ChoiceGroup(theme, 2, this))
    , m_castingName(new PlainLabel(tr("How ballots are given"), PlainLabel::Look::Strong, this))
    , m_castings(new ChoiceGroup(theme, 3, this))
    , m_ballot(new BallotLimits(this))
    , m_rule(new RuleChoice(theme, this))
    , m_electorate(new ElectorateChoice(theme, this))
    , m_question(new QLineEdit(this))
{
    setObjectName(u"vote.setup"_s);
    m_frozen->setObjectName(u"vote.frozen"_s);
    m_frozen->setWordWrap(true);
    m_question->setObjectName(u"vote.question"_s);
    m_question->setPlaceholderText(tr("Empty: the usual question"));
    auto* questionName = new PlainLabel(tr("The question to the room"), PlainLabel::Look::Strong);
    questionName->setBuddy(m_question);
    m_question->setAccessibleName(questionName->text());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(m_frozen);
    column->addWidget(new PlainLabel(tr("How the vote is taken"), PlainLabel::Look::Strong));
    column->addWidget(m_methods);
    column->addWidget(m_castingName);
    column->addWidget(m_castings);
    column->addWidget(m_ballot);
    column->addSpacing(space);
    column->addWidget(m_electorate);
    column->addSpacing(space);
    column->addWidget(m_rule);
    column->addSpacing(space);
    column->addWidget(questionName);
    column->addWidget(m_question);

    m_methods->offer(offersOfMethods());
    connectParts();
}

void SetUpSection::connectParts()
{
    connect(m_methods, &ChoiceGroup::chosen, this, [this](int method) { choose(static_cast<Method>(method)); });
    connect(m_castings, &ChoiceGroup::chosen, this, [this](int casting) {
        RoundLimits limits = m_limits;
        limits.casting = static_cast<Casting>(casting);
        take(limits);
    });
    connect(m_ballot, &BallotLimits::changed, this, [this] { take(m_ballot->taken(m_limits)); });
    const auto takeInto = [this](auto RoundLimits::*member) {
        return [this, member](const auto& value) {
            RoundLimits limits = m_limits;
            limits.*member = value;
            take(limits);
        };
    };
    connect(m_rule, &RuleChoice::chosen, this, takeInto(&RoundLimits::rule));
    connect(m_rule, &RuleChoice::regionsChosen, this, takeInto(&RoundLimits::regionsNeeded));
    connect(m_electorate, &ElectorateChoice::electorateChosen, this, takeInto(&RoundLimits::electorate));
    connect(m_electorate, &ElectorateChoice::categoriesChosen, this, takeInto(&RoundLimits::categories));
    connect(m_electorate, &ElectorateChoice::entitledChosen, this, takeInto(&RoundLimits::entitled));
    connect(m_question, &QLineEdit::editingFinished, this, [this] {
        RoundLimits limits = m_limits;
        limits.question = m_question->text();
        take(limits);
    });
}

/// In a roll call it is the bodies that are called.
void SetUpSection::choose(Method method)
{
    RoundLimits limits = m_limits;
    if (method == Method::RollCall) {
        limits.electorate = Electorate::Bodies;
    } else if (m_limits.method == Method::RollCall && limits.electorate == Electorate::Bodies) {
        limits.electorate = Electorate::Participants;
    }
    limits.method = method;
    take(limits);
}

void SetUpSection::take(const RoundLimits& limits)
{
    RoundLimits fitting = usecases::fitting(limits);
    if (m_limits.casting != Casting::Counted && fitting.casting == Casting::Counted && m_meeting) {
        fitting.entitled = usecases::entitledVoters(*m_meeting);
    }
    if (fitting == m_limits) {
        return;
    }
    m_limits = fitting;
    reflect();
    Q_EMIT changed();
}

void SetUpSection::reflect()
{
    if (!m_meeting) {
        return;
    }
    m_methods->setChosen(static_cast<int>(m_limits.method));
    const QList<ChoiceGroup::Offer> castings = offersOfCastings(m_limits.method);
    m_castings->offer(castings.size() > 1 ? castings : QList<ChoiceGroup::Offer>());
    m_castings->setChosen(static_cast<int>(m_limits.casting));
    m_castings->setVisible(castings.size() > 1);
    m_castingName->setVisible(castings.size() > 1);
    m_ballot->show(m_limits);
    m_rule->show(m_limits);
    m_electorate->show(*m_meeting, m_limits);
    if (!m_question->hasFocus()) {
        m_question->setText(m_limits.question);
    }
    const bool free = m_freedom != Freedom::Nothing;
    for (QWidget* part : {static_cast<QWidget*>(m_ballot), static_cast<QWidget*>(m_rule),
                          static_cast<QWidget*>(m_electorate), static_cast<QWidget*>(m_question)}) {
        part->setEnabled(free);
    }
    m_methods->allow([this](int method) {
        return m_freedom == Freedom::All ||
               (m_freedom == Freedom::SameCasting &&
                usecases::castingsOf(static_cast<Method>(method)).contains(m_limits.casting));
    });
    m_castings->allow([this](int) { return m_freedom == Freedom::All; });
    m_frozen->setText(free ? tr("The vote is open: all but the kind of ballot can be changed until the first ballot.")
                           : tr("The first ballot is in: the method and the limits stay as they are."));
    m_frozen->setVisible(m_freedom != Freedom::All);
}

void SetUpSection::propose(const domain::Meeting& meeting)
{
    m_meeting = &meeting;
    m_freedom = Freedom::All;
    const int entitled = usecases::entitledVoters(meeting);
    if (entitled != m_proposed) {
        m_limits.entitled = entitled;
        m_proposed = entitled;
    }
    reflect();
}

void SetUpSection::show(const domain::Meeting& meeting, const domain::Round& round, Freedom freedom)
{
    m_meeting = &meeting;
    m_freedom = freedom;
    m_proposed = -1;
    m_limits = usecases::limitsOf(round);
    reflect();
}

/// With the question as it is typed, also before its field is left.
RoundLimits SetUpSection::limits() const
{
    RoundLimits limits = m_limits;
    limits.question = m_question->text();
    return limits;
}

void SetUpSection::enter()
{
    m_methods->enter();
}

} // namespace ui
