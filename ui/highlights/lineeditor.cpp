// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlights/lineeditor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int editorHeight = 150;
constexpr int draftPause = 400; // ms without a key before a draft is written

} // namespace

LineEditor::LineEditor(usecases::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_note(new PlainLabel({}, PlainLabel::Look::Muted))
    , m_text(new QPlainTextEdit)
    , m_save(new QAction(tr("Save"), this))
    , m_restore(new QAction(tr("Back to the template"), this))
{
    setObjectName(u"highlights.lineEditor"_s);
    m_note->setObjectName(u"highlights.editorNote"_s);
    m_note->setWordWrap(true);
    m_text->setObjectName(u"highlights.editor"_s);
    m_text->setAccessibleName(tr("Text of the paragraph"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(editorHeight);
    m_text->installEventFilter(this);
    m_save->setObjectName(u"highlights.saveAction"_s);
    m_save->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_restore->setObjectName(u"highlights.restoreAction"_s);
    addAction(m_save);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addWidget(m_text);
    column->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * space);
    QPushButton* save = makeActionButton(m_save, false, this);
    save->setObjectName(u"highlights.save"_s);
    QPushButton* restore = makeActionButton(m_restore, false, this);
    restore->setObjectName(u"highlights.restore"_s);
    buttons->addWidget(save);
    buttons->addWidget(restore);
    buttons->addStretch();
    column->addLayout(buttons);

    m_keep.setSingleShot(true);
    m_keep.setInterval(draftPause);
    connect(&m_keep, &QTimer::timeout, this, &LineEditor::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_keep.start();
        follow();
    });
    connect(m_save, &QAction::triggered, this, [this] { Q_EMIT saveAsked(m_text->toPlainText()); });
    connect(m_restore, &QAction::triggered, this, &LineEditor::restoreAsked);
    follow();
}

LineEditor::~LineEditor()
{
    if (m_keep.isActive()) {
        keepDraft();
    }
}

bool LineEditor::isChanged() const
{
    return !m_edited.place.isEmpty() && m_text->toPlainText() != m_edited.text;
}

void LineEditor::settle()
{
    m_edited.text = m_text->toPlainText();
    m_keep.stop();
    keepDraft();
    follow();
}

void LineEditor::open(const EditedText& edited)
{
    if (edited == m_edited) {
        return;
    }
    const bool same = edited.place == m_edited.place;
    const bool keepsTyped = same && isChanged();
    if (!same && m_keep.isActive()) {
        m_keep.stop();
        keepDraft();
    }
    m_edited = edited;
    if (!keepsTyped) {
        const auto draft = same || edited.place.isEmpty() ? domain::Result<QString>(QString())
                                                          : usecases::Drafts(m_workspace).load(edited.place);
        m_hasDraft = same ? m_hasDraft : draft && !draft->isEmpty();
        setText(draft && !draft->isEmpty() ? *draft : edited.text);
    }
    if (!isChanged()) {
        m_keep.stop();
        keepDraft();
    }
    follow();
}

void LineEditor::setText(const QString& text)
{
    if (m_text->toPlainText() != text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
}

void LineEditor::edit()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void LineEditor::keepDraft()
{
    const bool wanted = isChanged();
    if (wanted || m_hasDraft) {
        // A draft that cannot be kept is no reason to interrupt somebody who types: the text is on the screen.
        m_hasDraft = wanted;
        static_cast<void>(
            usecases::Drafts(m_workspace).save(m_edited.place, wanted ? m_text->toPlainText() : QString()));
    }
}

void LineEditor::follow()
{
    const bool changed = isChanged();
    m_save->setEnabled(changed && !m_text->toPlainText().trimmed().isEmpty());
    m_restore->setVisible(m_edited.hasTemplate);
    m_restore->setEnabled(m_edited.isOwn || changed);
    m_note->setText(changed ? tr("Not saved yet. Ctrl+Enter saves.") : m_edited.note);
    m_note->setVisible(!m_note->text().isEmpty());
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LineEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_keep.isActive()) {
        m_keep.stop();
        keepDraft();
    }
}

} // namespace ui
