// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidinglabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new PlainLabel(title, PlainLabel::Look::Title))
    , m_badge(new PlainLabel({}, PlainLabel::Look::Badge))
    , m_subtitle(new ElidingLabel(PlainLabel::Look::Quiet))
{
    setObjectName(u"header"_s);
    m_title->setObjectName(u"header.title"_s);
    m_badge->setObjectName(u"header.badge"_s);
    m_subtitle->setObjectName(u"header.subtitle"_s);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(3 * space);
    m_row->addWidget(m_title);
    m_row->addWidget(m_badge);
    m_row->addWidget(m_subtitle, 1);
    m_badge->hide();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::setLeading(QWidget* widget)
{
    m_row->insertWidget(0, widget);
}

void PageHeader::setBadge(const QString& text)
{
    m_badge->setText(text);
    m_badge->setVisible(!text.isEmpty());
}

QPushButton* PageHeader::addButton(QAction* action, bool primary)
{
    QPushButton* button = makeActionButton(action, primary, this);
    m_row->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

} // namespace ui
