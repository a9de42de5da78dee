// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class CodeField;
class WrappedLabel;

/// Where every voter starts: the question, and a large field for the code with keys to touch.
class CodePage : public QWidget
{
    Q_OBJECT

public:
    explicit CodePage(const QString& question, QWidget* parent = nullptr);

    /// Says one sentence and clears the field.
    void tell(const QString& sentence);
    void enter();

Q_SIGNALS:
    void entered(const QString& code);

private:
    QWidget* makeKeys();
    void submit();

    CodeField* m_field;
    WrappedLabel* m_message;
    QPushButton* m_go;
};

} // namespace ui
