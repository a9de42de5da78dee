// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/ballotlimits.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "ui/style/theme.h"
#include "ui/vote/calmspinbox.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using domain::Casting;
using domain::Method;

namespace {

constexpr int mostFigure = 999;

QWidget* makeRow(const QString& words, const QString& name, QSpinBox*& spin, int least, QWidget* parent)
{
    auto* row = new QWidget(parent);
    spin = new CalmSpinBox(row);
    spin->setObjectName(name);
    spin->setAccessibleName(words);
    spin->setRange(least, mostFigure);
    spin->setKeyboardTracking(false);
    auto* label = new PlainLabel(words);
    label->setBuddy(spin);
    label->setWordWrap(true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label, 1);
    layout->addWidget(spin);
    return row;
}

} // namespace

BallotLimits::BallotLimits(QWidget* parent)
    : QWidget(parent)
    , m_approvalRow(makeRow(tr("On one ballot, at most"), u"vote.mostApprovals"_s, m_mostApprovals, 0, this))
    , m_dotsRow(makeRow(tr("Dots of each voter"), u"vote.dotsEach"_s, m_dots, 1, this))
    , m_mostDotsRow(makeRow(tr("On one option, at most"), u"vote.mostDots"_s, m_mostDots, 1, this))
{
    setObjectName(u"vote.ballotLimits"_s);
    m_mostApprovals->setSpecialValueText(tr("all that they can accept"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    for (QWidget* row : {m_approvalRow, m_dotsRow, m_mostDotsRow}) {
        column->addWidget(row);
    }
    for (QSpinBox* spin : {m_mostApprovals, m_dots, m_mostDots}) {
        connect(spin, &QSpinBox::valueChanged, this, &BallotLimits::changed);
    }
}

void BallotLimits::show(const usecases::RoundLimits& limits)
{
    const bool approval = limits.method == Method::Approval && limits.casting != Casting::Counted;
    const bool dots = limits.method == Method::Dots;
    m_approvalRow->setVisible(approval);
    m_dotsRow->setVisible(dots);
    m_mostDotsRow->setVisible(dots);
    setVisible(approval || dots);
    const QSignalBlocker quiet(this);
    m_mostApprovals->setValue(limits.mostApprovals);
    m_dots->setValue(limits.dots);
    m_mostDots->setMaximum(limits.dots);
    m_mostDots->setValue(limits.mostDots);
}

usecases::RoundLimits BallotLimits::taken(usecases::RoundLimits limits) const
{
    limits.mostApprovals = m_mostApprovals->value();
    limits.mostDots = m_mostDots->value() == limits.dots ? m_dots->value() : m_mostDots->value();
    limits.dots = m_dots->value();
    return limits;
}

} // namespace ui
