// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>

#include "ui/collecting/dispute.h"

class QRadioButton;

namespace ui {

class Theme;

/// A field that was changed in two places: its values side by side, of which one is chosen, the later one at first.
class DisputeCard : public QFrame
{
    Q_OBJECT

public:
    DisputeCard(const Dispute& dispute, const domain::Meeting& meeting, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const Dispute& dispute() const { return m_dispute; }
    /// Which of the sides.
    [[nodiscard]] qsizetype chosen() const;

private:
    Dispute m_dispute;
    QList<QRadioButton*> m_sides;
};

} // namespace ui
