// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/rail.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/frame/railbutton.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

Rail::Rail(const QList<ScreenEntry>& entries, const Theme& theme, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Screens"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * space, 0, 2 * space);
    column->setSpacing(0);
    for (const ScreenEntry& entry : entries) {
        if (!entry.inRail()) {
            continue;
        }
        auto* button = new RailButton(entry, static_cast<int>(m_buttons.size()) + 1, theme, this);
        connect(button, &RailButton::clicked, this, [this, button] { Q_EMIT chosen(button->id()); });
        m_buttons.append(button);
        column->addWidget(button);
    }
    column->addStretch();
}

void Rail::setCurrent(const QString& id)
{
    for (RailButton* button : m_buttons) {
        button->setChecked(button->id() == id);
    }
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        walk(-1);
        break;
    case Qt::Key_Down:
        walk(1);
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void Rail::walk(int step)
{
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        if (m_buttons.at(at)->hasFocus()) {
            m_buttons.at(qBound(qsizetype(0), at + step, m_buttons.size() - 1))->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace ui
