// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/models/shownoverlap.h"
#include "ui/style/theme.h"

class QCheckBox;

namespace ui {

class GroupMark;
class MarkedText;
class PlainLabel;

/// One point of the suggestion: its group's mark and its words; of more than two each can be left out.
class OverlapMember : public QWidget
{
    Q_OBJECT

public:
    /// \a number: from 1.
    OverlapMember(int number, const Theme& theme, QWidget* parent);

    void show(const ShownOverlap::Member& member, bool canLeaveOut, int lines);

Q_SIGNALS:
    void toggled();

private:
    const int m_number;
    QCheckBox* m_chosen;
    GroupMark* m_mark;
    MarkedText* m_text;
    PlainLabel* m_merged;
};

} // namespace ui
