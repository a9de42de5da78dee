// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/infocard.h"

#include <QVBoxLayout>

#include "ui/style/restyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

InfoCard::InfoCard(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_headline(new PlainLabel({}, PlainLabel::Look::Strong))
    , m_sentence(new PlainLabel({}, PlainLabel::Look::Small))
    , m_result(new PlainLabel({}, PlainLabel::Look::Muted))
{
    setObjectName(name);
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::TabFocus);
    m_result->setObjectName(name + u".result"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(space);
    for (PlainLabel* label : {m_headline, m_sentence, m_result}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void InfoCard::setText(const InfoText& text)
{
    m_headline->setText(text.headline);
    m_sentence->setText(text.sentence);
    m_result->setText(text.result);
    m_sentence->setVisible(!text.sentence.isEmpty());
    m_result->setVisible(!text.result.isEmpty());
    const QString whole = text.whole.isEmpty() ? text.result : text.whole;
    m_result->setToolTip(whole == text.result ? QString() : whole.toHtmlEscaped());
    setAccessibleName(text.headline);
    setAccessibleDescription((text.sentence + u' ' + whole).trimmed());
}

void InfoCard::setChosen(bool chosen)
{
    restyle(*this, "chosen", chosen);
}

} // namespace ui
