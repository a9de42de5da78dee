// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace ui {

/// What stands on a screen that has nothing to show yet: what belongs there, and the one action that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& headline, const QString& sentence, QAction* action, QWidget* parent = nullptr);
};

} // namespace ui
