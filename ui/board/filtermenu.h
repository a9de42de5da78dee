// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QMenu>

#include "core/domain/meeting.h"

class QActionGroup;

namespace ui {

/// Which theme the board shows, and whether only open points.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget* parent);

    /// Offers the themes that stand; the chosen one stays where it still does.
    void offer(const QList<domain::Theme>& themes);
    [[nodiscard]] domain::ThemeId theme() const { return m_theme; }
    [[nodiscard]] bool openOnly() const { return m_openOnly->isChecked(); }
    /// "Filter: all themes"
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    QAction* addTheme(const QString& title, const domain::ThemeId& theme);

    QList<domain::Theme> m_themes;
    domain::ThemeId m_theme;
    QActionGroup* m_group;
    QAction* m_openOnly;
};

} // namespace ui
