// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QWidget;

namespace ui {

/// An action that its keys reach while the focus is in \a where, which owns it.
QAction* makeAction(QWidget& where, const char* name, const QString& text, const QList<QKeySequence>& keys = {});

} // namespace ui
