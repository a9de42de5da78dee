// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"

class QPlainTextEdit;

namespace ui {

class PlainLabel;

/// How the tie of a round was settled, and of a lot how anyone can check it.
class SettledSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettledSection(QWidget* parent = nullptr);

    /// Nothing is shown for a round without a settled tie.
    void show(const domain::Meeting& meeting, const domain::Round& round);

private:
    PlainLabel* m_how;
    PlainLabel* m_checking;
    QPlainTextEdit* m_commands;
};

} // namespace ui
