// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/pointeditor.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

PointEditor::PointEditor(const domain::PointId& point, const QString& text, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_point(point)
{
    setObjectName(u"rooms.editor"_s);
    setAccessibleName(tr("Words of the point"));
    setPlainText(text);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    moveCursor(QTextCursor::End);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PointEditor::growToText);
}

void PointEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT committed();
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void PointEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!m_ended && !comesBack) {
        Q_EMIT committed();
    }
}

void PointEditor::insertFromMimeData(const QMimeData* source)
{
    // A point is one line.
    insertPlainText(source->text().replace(u'\n', u' '));
}

void PointEditor::growToText()
{
    const int lines = qRound(document()->size().height()); // of a plain text document: counted in lines
    const int around = height() - viewport()->height() + 2 * qRound(document()->documentMargin());
    const int wanted = lines * fontMetrics().lineSpacing() + around;
    const int room = parentWidget()->height() - y();
    resize(width(), std::max(leastTarget, std::min(wanted, std::max(room, height()))));
}

} // namespace ui
