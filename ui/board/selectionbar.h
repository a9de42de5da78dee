// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace ui {

class PlainLabel;

/// What is chosen on the board, and what can be done with it; there while something is chosen.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent);

    void addAction(QAction* action, bool primary);
    void setWords(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where there is room for them.
    void showKeys();

    PlainLabel* m_words;
    QHBoxLayout* m_row;
    QList<std::pair<QAction*, PlainLabel*>> m_keys;
};

} // namespace ui
