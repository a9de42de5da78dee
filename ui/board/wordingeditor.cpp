// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/wordingeditor.h"

#include <QKeyEvent>
#include <QMimeData>

#include "core/domain/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

WordingEditor::WordingEditor(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"board.wording"_s);
    setAccessibleName(tr("Wording of the recommendation"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool WordingEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that mean something on the board's cards are letters, arrows and Delete: here they are for the text.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool windowsOwn = (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) &&
                                key->key() != Qt::Key_Z && key->key() != Qt::Key_Up && key->key() != Qt::Key_Down;
        if (!windowsOwn) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void WordingEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!(event->modifiers() & Qt::ShiftModifier)) {
            Q_EMIT committed();
        }
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void WordingEditor::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(domain::oneLine(source->text()));
}

} // namespace ui
