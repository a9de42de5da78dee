// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/rulingform.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/vote/votewords.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

RulingForm::RulingForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_places(new PlainLabel({}, PlainLabel::Look::Small))
    , m_tied(new QWidget)
    , m_tiedColumn(new QVBoxLayout(m_tied))
    , m_together(new PlainLabel({}, PlainLabel::Look::Small))
    , m_reason(new QLineEdit)
{
    m_tied->setObjectName(u"vote.tied"_s);
    m_tied->setAccessibleName(tr("The tied options"));
    m_tiedColumn->setContentsMargins({});
    m_tiedColumn->setSpacing(space);
    m_together->setObjectName(u"vote.together"_s);
    m_together->setWordWrap(true);
    m_places->setWordWrap(true);
    m_reason->setObjectName(u"vote.reason"_s);
    m_reason->setAccessibleName(tr("Reason for the ruling"));
    m_reason->setPlaceholderText(tr("The chair's reason"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    for (QWidget* widget : {static_cast<QWidget*>(m_places), m_tied, static_cast<QWidget*>(m_together),
                            static_cast<QWidget*>(m_reason)}) {
        column->addWidget(widget);
    }
    connect(m_reason, &QLineEdit::returnPressed, this, &RulingForm::confirmed);
}

void RulingForm::show(const Meeting& meeting, const voting::Selection& selection)
{
    m_selection = selection;
    m_places->setText(tr("Choose %n of these:", nullptr, selection.placesLeft));
    showTied(VoteWords::lines(meeting, selection.tied));
    follow();
}

void RulingForm::showTied(const QList<LineRow>& tied)
{
    if (tied == m_offered) {
        return;
    }
    m_offered = tied;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const LineRow& line : tied) {
        auto* box = new CheckChoice({line.text, line.breadth}, m_theme, m_tied);
        box->setObjectName(u"vote.tied.%1"_s.arg(line.number));
        m_tiedColumn->addWidget(box);
        m_boxes.append(box);
        connect(box, &QAbstractButton::toggled, this, &RulingForm::follow);
    }
}

/// Some rules choose whole committees: then not every choice among the tied is one of theirs.
void RulingForm::follow()
{
    QList<RecommendationId> some = taken();
    std::sort(some.begin(), some.end());
    const bool whole = some.size() == m_selection.placesLeft;
    m_together->setVisible(!m_selection.together.isEmpty());
    m_together->setText(whole && !m_selection.together.contains(some)
                            ? tr("The rule does not allow these together: choose others.")
                            : tr("The rule allows only some of the tied together."));
}

void RulingForm::clear()
{
    m_reason->clear();
    m_offered.clear();
    qDeleteAll(m_boxes);
    m_boxes.clear();
}

QList<RecommendationId> RulingForm::taken() const
{
    QList<RecommendationId> taken;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked()) {
            taken.append(m_offered.at(i).id);
        }
    }
    return taken;
}

QString RulingForm::reason() const
{
    return m_reason->text();
}

void RulingForm::enter()
{
    if (!m_boxes.isEmpty()) {
        m_boxes.first()->setFocus();
    }
}

} // namespace ui
