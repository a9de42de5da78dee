// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace ui {

class ElidingLabel;
class PlainLabel;

/// Title, a muted line beside it, and the screen's buttons at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// A widget before the title, e.g. a group's mark.
    void setLeading(QWidget* widget);
    /// A small word in a box behind the title ("Draft 4", "Closed 16:58"); empty: none.
    void setBadge(const QString& text);
    /// A button that does the action, follows its text and state, and shows its key in the tool tip.
    QPushButton* addButton(QAction* action, bool primary = false);
    void addWidget(QWidget* widget);

private:
    QHBoxLayout* m_row;
    PlainLabel* m_title;
    PlainLabel* m_badge;
    ElidingLabel* m_subtitle;
};

} // namespace ui
