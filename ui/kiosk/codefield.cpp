// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/codefield.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <algorithm>

namespace ui {

namespace {

constexpr int longest = 20; ///< a code with spaces between its signs

bool wouldKeepOrBring(const QKeyEvent& event)
{
    const auto keys = {QKeySequence::Copy, QKeySequence::Cut,  QKeySequence::Paste,
                       QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll};
    return std::any_of(keys.begin(), keys.end(), [&event](auto key) { return event.matches(key); });
}

} // namespace

CodeField::CodeField(QWidget* parent)
    : QLineEdit(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
    setMaxLength(longest);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase | Qt::ImhSensitiveData);
    connect(this, &QLineEdit::selectionChanged, this, &QLineEdit::deselect);
}

void CodeField::add(const QString& sign)
{
    setText((text() + sign).left(longest));
}

void CodeField::keyPressEvent(QKeyEvent* event)
{
    if (wouldKeepOrBring(*event)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CodeField::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
}

void CodeField::dropEvent(QDropEvent* event)
{
    event->ignore();
}

} // namespace ui
