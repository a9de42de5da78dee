// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/models/shownoverlap.h"
#include "ui/style/theme.h"

class QAction;
class QGridLayout;
class QHBoxLayout;

namespace ui {

class ElidingLabel;
class KeyButton;
class OverlapMember;
class OverlapWording;
class PlainLabel;

/// Above the board's columns: which points may say the same thing, why, and what can be done about it. Arrow keys walk
/// through the suggestions while it has the focus.
class OverlapStrip : public QWidget
{
    Q_OBJECT

public:
    OverlapStrip(const Theme& theme, QWidget* parent);

    struct Actions
    {
        QAction* merge = nullptr;
        QAction* keepApart = nullptr;
        QAction* later = nullptr;
        QAction* word = nullptr;
    };
    void setActions(const Actions& actions);

    void show(const ShownOverlap& overlap);
    /// Nothing is left to look at: a quiet line. \a putOff are kept for later.
    void fold(int putOff);
    /// How many points are chosen by hand: while there are some, M is theirs.
    void setChosenByHand(int points);
    [[nodiscard]] bool hasFocusWithin() const;
    [[nodiscard]] OverlapWording& wording() const { return *m_wording; }

Q_SIGNALS:
    void toggled(int member); ///< from 0
    void leftDownwards();
    void escaped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QWidget* buildDetails();
    QWidget* buildWhy();
    void addButtons(const Actions& actions);
    void showMembers();
    void placeMembers();
    void showHint();
    void takeSpace();
    void showKeys();
    void announce();

    const Theme& m_theme;
    ShownOverlap m_shown;
    bool m_folded = false;
    int m_byHand = 0;
    QString m_announced;

    QHBoxLayout* m_head;
    PlainLabel* m_place;
    ElidingLabel* m_hint;
    KeyButton* m_merge = nullptr;
    KeyButton* m_keepApart = nullptr;
    KeyButton* m_later = nullptr;
    QWidget* m_details = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<OverlapMember*> m_members;
    QWidget* m_why = nullptr;
    PlainLabel* m_figure = nullptr;
    PlainLabel* m_likelihood = nullptr;
    PlainLabel* m_reasons = nullptr;
    PlainLabel* m_warning = nullptr;
    OverlapWording* m_wording = nullptr;
};

} // namespace ui
