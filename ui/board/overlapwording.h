// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/style/theme.h"

class QAction;
class QHBoxLayout;

namespace ui {

class ElidingLabel;
class KeyButton;
class PlainLabel;
class WordingEditor;
struct ShownOverlap;

/// The wording that a merge would give the recommendation, to be read or, before the merge, to be written.
class OverlapWording : public QWidget
{
    Q_OBJECT

public:
    explicit OverlapWording(QWidget* parent);

    void setAction(QAction* word, const Theme& theme);
    void show(const ShownOverlap& overlap);
    void edit();
    [[nodiscard]] bool isBeingEdited() const { return m_editor != nullptr; }
    void leave();

Q_SIGNALS:
    void committed(const QString& text);
    void left();

private:
    void setBeingEdited(bool edited);

    QString m_wording;
    QAction* m_action = nullptr;
    QHBoxLayout* m_row;
    PlainLabel* m_caption;
    ElidingLabel* m_text;
    KeyButton* m_button = nullptr;
    WordingEditor* m_editor = nullptr;
    PlainLabel* m_keys;
};

} // namespace ui
