// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/overlapmember.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include "ui/board/cardmetrics.h"
#include "ui/board/markedtext.h"
#include "ui/widgets/groupmark.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int boxAbove = space; ///< how much higher the box is than a line of text, above and below

} // namespace

OverlapMember::OverlapMember(int number, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_chosen(new QCheckBox(this))
    , m_mark(new GroupMark({}, theme, cards::markSize, this))
    , m_text(new MarkedText(theme, this))
    , m_merged(new PlainLabel({}, PlainLabel::Look::Muted, this))
{
    setObjectName(u"board.overlap.member.%1"_s.arg(number));
    m_chosen->setObjectName(u"board.overlap.chosen.%1"_s.arg(number));
    m_chosen->setFocusPolicy(Qt::TabFocus);
    m_chosen->setText(number <= 9 ? QString::number(number) : QString());
    m_text->setObjectName(u"board.overlap.text.%1"_s.arg(number));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * space);
    row->addWidget(m_chosen, 0, Qt::AlignTop);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_merged, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    connect(m_chosen, &QCheckBox::clicked, this, &OverlapMember::toggled);
}

void OverlapMember::show(const ShownOverlap::Member& member, bool canLeaveOut, int lines)
{
    m_mark->setGroup(member.group);
    const int above = canLeaveOut ? boxAbove : 0;
    m_text->setLines(lines, above);
    m_mark->setFixedHeight(cards::markSize + 2 * above);
    m_merged->setContentsMargins(0, above, 0, 0);
    m_text->setFaint(!member.chosen);
    m_text->show(member.text, member.marks);
    m_merged->setText(member.chosen ? member.merged.isEmpty()
                                          ? QString()
                                          : tr("in %1", "number of the recommendation").arg(member.merged)
                                    : tr("left out"));
    m_merged->setVisible(!m_merged->text().isEmpty());
    m_chosen->setVisible(canLeaveOut);
    m_chosen->setChecked(member.chosen);
    m_chosen->setAccessibleName(tr("Merge the point of %1").arg(member.group.name));
    m_chosen->setAccessibleDescription(member.text);
    m_chosen->setToolTip(member.chosen ? tr("Leave this point out of the merge (%1)").arg(m_number)
                                       : tr("Take this point in again (%1)").arg(m_number));
    QWidget::setVisible(true);
}

} // namespace ui
