// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace ui {

class ElidingLabel;
class PlainLabel;

/// The line at the bottom: the last thing that happened, with Undo; who works here, and the file.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    enum class Offer { Nothing, Undo, Redo };

    explicit StatusLine(QWidget* parent = nullptr);
    void tell(const QString& sentence, Offer offer);
    void complain(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    /// What became of it: stands behind the sentence until there is another.
    void setAfterword(const QString& words);
    void setActor(const QString& word);
    void setFile(const QString& name);

Q_SIGNALS:
    void undoClicked();
    void redoClicked();

private:
    ElidingLabel* m_sentence;
    PlainLabel* m_afterword;
    QPushButton* m_undo;
    QPushButton* m_redo;
    PlainLabel* m_actor;
    ElidingLabel* m_file;
};

} // namespace ui
