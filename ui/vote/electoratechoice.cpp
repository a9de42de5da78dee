// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/electoratechoice.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "core/domain/electorate.h"
#include "ui/style/theme.h"
#include "ui/vote/calmspinbox.h"
#include "ui/vote/choicegroup.h"
#include "ui/vote/setupwords.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using domain::Casting;
using domain::Electorate;

namespace {

constexpr int mostEntitled = 99'999;

QList<ChoiceGroup::Offer> offersOfElectorates()
{
    QList<ChoiceGroup::Offer> offers;
    for (const Electorate one : domain::allOf<Electorate>()) {
        offers.append(
            {static_cast<int>(one), u"vote.electorate."_s + domain::toText(one), {SetUpWords::name(one), {}, false}});
    }
    return offers;
}

} // namespace

ElectorateChoice::ElectorateChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_electorate(new ChoiceGroup(theme, 3, this))
    , m_categories(new QWidget(this))
    , m_categoriesColumn(new QVBoxLayout(m_categories))
    , m_voters(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_numberRow(new QWidget(this))
    , m_entitled(new CalmSpinBox(m_numberRow))
    , m_hint(new PlainLabel(tr("Everybody who is noted as present, or all where presence was never noted."),
                            PlainLabel::Look::Muted, this))
{
    setObjectName(u"vote.electorate"_s);
    m_categories->setObjectName(u"vote.categories"_s);
    m_categories->setAccessibleName(tr("Categories whose participants vote"));
    m_categoriesColumn->setContentsMargins(2 * space, 0, 0, 0);
    m_categoriesColumn->setSpacing(0);
    m_voters->setObjectName(u"vote.voters"_s);
    m_entitled->setObjectName(u"vote.entitled"_s);
    m_entitled->setRange(0, mostEntitled);
    m_entitled->setKeyboardTracking(false);
    auto* name = new PlainLabel(tr("Entitled to vote"));
    name->setBuddy(m_entitled);
    m_entitled->setAccessibleName(name->text());
    m_hint->setWordWrap(true);

    auto* row = new QHBoxLayout(m_numberRow);
    row->setContentsMargins({});
    row->addWidget(name, 1);
    row->addWidget(m_entitled);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("Who may vote"), PlainLabel::Look::Strong));
    column->addWidget(m_electorate);
    column->addWidget(m_categories);
    column->addWidget(m_voters);
    column->addWidget(m_numberRow);
    column->addWidget(m_hint);

    m_electorate->offer(offersOfElectorates());
    connect(m_electorate, &ChoiceGroup::chosen, this,
            [this](int one) { Q_EMIT electorateChosen(static_cast<Electorate>(one)); });
    connect(m_entitled, &QSpinBox::valueChanged, this, &ElectorateChoice::entitledChosen);
}

void ElectorateChoice::show(const domain::Meeting& meeting, const usecases::RoundLimits& limits)
{
    const bool counted = limits.casting == Casting::Counted;
    m_electorate->setVisible(!counted);
    m_electorate->setChosen(static_cast<int>(limits.electorate));
    m_categories->setVisible(!counted && limits.electorate == Electorate::Categories);
    showCategories(domain::categoriesOf(meeting), limits.categories);
    m_voters->setVisible(!counted);
    const auto voters = domain::votersOf(meeting, limits.electorate, limits.categories).size();
    m_voters->setText(SetUpWords::voters(limits.electorate, static_cast<int>(voters)));
    m_numberRow->setVisible(counted);
    const QSignalBlocker quiet(m_entitled);
    m_entitled->setValue(limits.entitled);
}

void ElectorateChoice::showCategories(const QStringList& all, const QStringList& chosen)
{
    if (all != m_offered) {
        m_offered = all;
        qDeleteAll(m_boxes);
        m_boxes.clear();
        for (const QString& category : all) {
            // An ampersand in a category is no key.
            auto* box = new QCheckBox(QString(category).replace(u'&', u"&&"_s), m_categories);
            box->setObjectName(u"vote.category.%1"_s.arg(m_boxes.size() + 1));
            box->setAccessibleName(category);
            m_categoriesColumn->addWidget(box);
            m_boxes.append(box);
            connect(box, &QCheckBox::toggled, this, &ElectorateChoice::takeCategories);
        }
    }
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        const QSignalBlocker quiet(m_boxes.at(at));
        m_boxes.at(at)->setChecked(chosen.contains(m_offered.at(at)));
    }
}

void ElectorateChoice::takeCategories()
{
    QStringList chosen;
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        if (m_boxes.at(at)->isChecked()) {
            chosen.append(m_offered.at(at));
        }
    }
    Q_EMIT categoriesChosen(chosen);
}

} // namespace ui
