// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "core/usecases/drafts.h"

class QAction;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class PlainLabel;

/// What is edited.
struct EditedText
{
    QString place;            ///< of the draft, e.g. "paragraph/objective"; empty: nothing
    QString text;             ///< as it stands in the document
    QString note;             ///< what to know before editing; may be empty
    bool hasTemplate = false; ///< there is a template's text to go back to
    bool isOwn = false;       ///< the text is not the template's

    bool operator==(const EditedText&) const = default;
};

/// Plain text of a paragraph or line, kept as a draft until it is saved.
class LineEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LineEditor(usecases::Workspace& workspace, QWidget* parent = nullptr);
    ~LineEditor() override;

    /// Shows another text, or the same as it stands now: what was typed and not saved stays.
    void open(const EditedText& edited);
    [[nodiscard]] const EditedText& edited() const { return m_edited; }
    [[nodiscard]] bool isChanged() const;
    /// What was typed is saved, or given up: its draft goes.
    void settle();
    void edit();

    [[nodiscard]] QAction* saveAction() const { return m_save; }
    [[nodiscard]] QAction* restoreAction() const { return m_restore; }

Q_SIGNALS:
    void saveAsked(const QString& text);
    void restoreAsked();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setText(const QString& text);
    void keepDraft();
    void follow();

    usecases::Workspace& m_workspace;
    EditedText m_edited;
    PlainLabel* m_note;
    QPlainTextEdit* m_text;
    QAction* m_save;
    QAction* m_restore;
    QTimer m_keep;
    bool m_hasDraft = false; ///< a draft of this place is kept
};

} // namespace ui
