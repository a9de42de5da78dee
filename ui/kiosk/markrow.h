// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAbstractButton;
class QHBoxLayout;
class QPushButton;

namespace ui {

class PlainLabel;

/// One option of a ballot with dots or points: its wording, and buttons for its mark.
class MarkRow : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Dots, Score };

    MarkRow(int number, const QString& option, Kind kind, QWidget* parent = nullptr);

    void show(int mark, const QString& said);
    [[nodiscard]] QList<QAbstractButton*> buttons() const { return m_buttons; }
    /// The button that is used next.
    [[nodiscard]] QAbstractButton* usual() const;

Q_SIGNALS:
    void asked(int mark); ///< the mark that the option should have

private:
    QAbstractButton* addButton(QHBoxLayout& row, const QString& name, const QString& text, const QString& said);
    void addDots(QHBoxLayout& row, const QString& name, const QString& option);
    void addScore(QHBoxLayout& row, const QString& name, const QString& option);

    Kind m_kind;
    int m_mark = 0;
    PlainLabel* m_figure = nullptr;
    QList<QAbstractButton*> m_buttons;
};

} // namespace ui
