// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collecting/disputecard.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/collecting/collectwords.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/groupmark.h"
#include "ui/widgets/wrappedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int columns = 2;

/// The group whose point it is, or nullptr.
const domain::Group* groupOf(const Dispute& dispute, const domain::Meeting& meeting)
{
    const domain::Point* point =
        dispute.entity == domain::Entity::Point ? meeting.points.find(domain::PointId(dispute.id)) : nullptr;
    return point ? meeting.groups.find(point->group) : nullptr;
}

/// Not where it is one of the values.
bool needsSubject(const Dispute& dispute)
{
    return !dispute.subject.isEmpty() &&
           std::none_of(dispute.sides.begin(), dispute.sides.end(),
                        [&dispute](const DisputeSide& side) { return side.written.value == dispute.subject; });
}

} // namespace

DisputeCard::DisputeCard(const Dispute& dispute, const domain::Meeting& meeting, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_dispute(dispute)
{
    setObjectName(u"collect.dispute"_s);
    const QString heading = CollectWords::heading(dispute, meeting);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * space);
    if (const domain::Group* group = groupOf(dispute, meeting)) {
        head->addWidget(new GroupMark(*group, theme));
    }
    head->addWidget(new WrappedLabel(heading, PlainLabel::Look::Strong), 1);
    column->addLayout(head);
    if (needsSubject(dispute)) {
        auto* subject = new ElidingLabel(PlainLabel::Look::Muted);
        subject->setText(dispute.subject);
        column->addWidget(subject);
    }
    auto* grid = new QGridLayout;
    grid->setContentsMargins({});
    grid->setSpacing(2 * space);
    for (int at = 0; at < dispute.sides.size(); ++at) {
        const ChoiceText text{CollectWords::value(dispute, dispute.sides.at(at), meeting),
                              CollectWords::origin(dispute, at, meeting)};
        auto* side = new RadioChoice(text, theme, this);
        side->setObjectName(u"collect.side%1"_s.arg(at));
        side->setAccessibleDescription(
            tr("%1, %2", "a field and where a value was written").arg(heading, text.sentence));
        side->setChecked(at == dispute.later);
        side->setFocusPolicy(at == dispute.later ? Qt::StrongFocus : Qt::ClickFocus); // Tab comes to the chosen one
        side->setEnabled(dispute.mayBeChosen());
        m_sides.append(side);
        grid->addWidget(side, at / columns, at % columns);
    }
    for (int at = 0; at < columns; ++at) {
        grid->setColumnStretch(at, 1);
    }
    column->addLayout(grid);
    if (!dispute.mayBeChosen()) {
        column->addWidget(
            new WrappedLabel(tr("What belongs to a vote stays as the later one has it."), PlainLabel::Look::Muted));
    }
}

qsizetype DisputeCard::chosen() const
{
    for (qsizetype at = 0; at < m_sides.size(); ++at) {
        if (m_sides.at(at)->isChecked()) {
            return at;
        }
    }
    return m_dispute.later;
}

} // namespace ui
