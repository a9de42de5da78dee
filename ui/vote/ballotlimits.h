// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/usecases/roundlimits.h"

class QSpinBox;

namespace ui {

/// What a ballot may hold: how many approvals, how many dots.
class BallotLimits : public QWidget
{
    Q_OBJECT

public:
    explicit BallotLimits(QWidget* parent = nullptr);

    void show(const usecases::RoundLimits& limits);
    /// \a limits with what stands in the fields.
    [[nodiscard]] usecases::RoundLimits taken(usecases::RoundLimits limits) const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_mostApprovals;
    QSpinBox* m_dots;
    QSpinBox* m_mostDots;
    QWidget* m_approvalRow;
    QWidget* m_dotsRow;
    QWidget* m_mostDotsRow;
};

} // namespace ui
