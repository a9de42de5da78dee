// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include "core/domain/people.h"

class QAction;
class QMenu;
class QWidget;

namespace ui {

/// One action a group, which puts the chosen participants into it, and one that takes them out of any.
class GroupActions : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 8; ///< as many as there are colours, and keys

    explicit GroupActions(QWidget* parent);

    void setGroups(const QList<domain::Group>& groups);
    [[nodiscard]] QList<QAction*> all() const;
    [[nodiscard]] QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    /// Null: out of any group.
    void groupWanted(const domain::GroupId& group);

private:
    QMenu* m_menu;
    QList<QAction*> m_actions;
    QAction* m_out;
    QList<domain::Group> m_groups;
};

} // namespace ui
