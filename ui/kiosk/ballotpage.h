// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QPushButton;
class QScrollArea;

namespace ui {

class BallotDraft;
class OptionBox;
class MarkRow;
class Theme;
class WrappedLabel;

/// The ballot: every option in full with large targets, in the round's order. Arrows walk, Space touches, figures mark
/// (the option of that number, or its dots or points), Enter goes on to the review.
class BallotPage : public QWidget
{
    Q_OBJECT

public:
    BallotPage(BallotDraft& draft, const QString& question, const QStringList& options, const Theme& theme,
               QWidget* parent = nullptr);

    void enter();

Q_SIGNALS:
    void reviewed();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is touched to mark an option, in one line of the page.
    struct Row
    {
        QWidget* widget = nullptr;
        OptionBox* box = nullptr;
        MarkRow* marks = nullptr;

        [[nodiscard]] QList<QAbstractButton*> buttons() const;
    };

    Row makeRow(int option, const QString& text, const Theme& theme);
    QWidget* makeFoot();
    void setMark(int option, int mark);
    void toggle(int option);
    void show(bool refused);
    [[nodiscard]] int rowOf(const QObject* button) const;
    bool press(QAbstractButton& button, int key);
    bool pressFigure(int row, int figure);
    bool stepUpOrDown(QAbstractButton& from, int step);
    bool stepSideways(QAbstractButton& from, int step);
    void focus(QWidget* button, QWidget* row);

    BallotDraft& m_draft;
    QList<Row> m_rows;
    QScrollArea* m_area = nullptr;
    WrappedLabel* m_used;
    QPushButton* m_leave;
    QPushButton* m_review;
};

} // namespace ui
