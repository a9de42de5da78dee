// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/people.h"
#include "ui/style/theme.h"

class QButtonGroup;
class QHBoxLayout;

namespace ui {

/// The groups' marks side by side, one of them chosen; none where there is only one.
class GroupTabs : public QWidget
{
    Q_OBJECT

public:
    explicit GroupTabs(const Theme& theme, QWidget* parent = nullptr);

    /// All but \a own are quiet: they are only to be read. Null: none is.
    void setGroups(const QList<domain::Group>& groups, const domain::GroupId& own = {});
    void setCurrent(const domain::GroupId& id);

Q_SIGNALS:
    void chosen(const domain::GroupId& id);

private:
    const Theme& m_theme;
    QHBoxLayout* m_row;
    QButtonGroup* m_buttons;
    QList<domain::Group> m_groups;
    domain::GroupId m_own;
};

} // namespace ui
