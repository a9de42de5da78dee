// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// A form beside a list: fields under their labels, what is wrong with them in one sentence, Save and Cancel.
/// Ctrl+Enter saves, and so does Enter in a field of one line; Esc leaves.
class FormPanel : public QWidget
{
    Q_OBJECT

public:
    /// Parts are named \a name with the part's own name behind it, e.g. "session.title".
    explicit FormPanel(const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// What is wrong, in one sentence; \a field (or none) takes the focus and shows that it is meant.
    void complain(const QString& sentence, QWidget* field = nullptr);
    void clearComplaint();

Q_SIGNALS:
    void saveWanted();
    void left();

protected:
    QLineEdit* addLine(const QString& label, const QString& part);
    /// A text of several lines, \a lines of them shown.
    QPlainTextEdit* addLines(const QString& label, const QString& part, int lines);
    QComboBox* addChoice(const QString& label, const QString& part);
    /// Puts the last \a count fields beside one another, the first \a firstShare times as wide as each other.
    void joinLast(int count, int firstShare = 1);

    /// Shows a text from its beginning, however long it is.
    static void fill(QLineEdit* field, const QString& text);
    /// The lines that say something.
    static QStringList linesOf(const QPlainTextEdit* field);
    /// Words parted by commas, semicolons or spaces.
    static QStringList codesOf(const QLineEdit* field);

private:
    void addField(const QString& label, const QString& part, QWidget* field);

    QString m_name;
    PlainLabel* m_title;
    PlainLabel* m_complaint;
    QVBoxLayout* m_fields;
    QWidget* m_wrong = nullptr;
};

} // namespace ui
