// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"

class QVBoxLayout;

namespace ui {

class InfoCard;

/// What the round's own rule chooses, and what two others would.
class RuleSection : public QWidget
{
    Q_OBJECT

public:
    explicit RuleSection(QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const domain::Round& round);

private:
    QVBoxLayout* m_column;
    InfoCard* m_own;
    QList<InfoCard*> m_others;
};

} // namespace ui
