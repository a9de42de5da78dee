// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/groupactions.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace ui {

GroupActions::GroupActions(QWidget* parent)
    : QObject(parent)
    , m_menu(new QMenu(tr("Put into group"), parent))
    , m_out(new QAction(tr("Out of any group"), this))
{
    m_menu->setObjectName(u"people.group.menu"_s);
    m_menu->setAccessibleName(tr("Groups to put the participants into"));
    for (int at = 0; at < most; ++at) {
        auto* action = new QAction(this);
        action->setObjectName(u"people.group.%1"_s.arg(at + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + at)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, at] { Q_EMIT groupWanted(m_groups.at(at).id); });
        m_actions.append(action);
    }
    m_out->setObjectName(u"people.group.none"_s);
    m_out->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0));
    m_out->setShortcutContext(Qt::WidgetShortcut);
    connect(m_out, &QAction::triggered, this, [this] { Q_EMIT groupWanted({}); });
    setGroups({});
}

void GroupActions::setGroups(const QList<domain::Group>& groups)
{
    m_groups = groups.mid(0, most);
    m_menu->clear();
    for (int at = 0; at < most; ++at) {
        const bool there = at < m_groups.size();
        QAction* action = m_actions.at(at);
        action->setVisible(there);
        action->setEnabled(there);
        if (there) {
            QString name = m_groups.at(at).name;
            name.replace(u'&', "&&"_L1);
            action->setText(tr("Put into %1").arg(name));
            m_menu->addAction(u"&%1 "_s.arg(at + 1) + name, action, &QAction::trigger);
        }
    }
    m_menu->addSeparator();
    m_menu->addAction(u"&0 "_s + m_out->text(), m_out, &QAction::trigger);
}

QList<QAction*> GroupActions::all() const
{
    return m_actions + QList<QAction*>{m_out};
}

} // namespace ui
