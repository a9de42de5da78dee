// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"

class QRadioButton;
class QSpinBox;

namespace ui {

class Theme;

/// How the next round is taken, and who may vote.
class SetUpSection : public QWidget
{
    Q_OBJECT

public:
    explicit SetUpSection(const Theme& theme, QWidget* parent = nullptr);

    /// Proposes what a new round would have; what was chosen already stays.
    void propose(int entitled);
    /// What the round that is set up has.
    void show(const domain::Round& round);
    [[nodiscard]] domain::Method method() const;
    [[nodiscard]] int entitled() const;
    void enter();

Q_SIGNALS:
    void changed();

private:
    void set(domain::Method method, int entitled);

    QRadioButton* m_approval;
    QRadioButton* m_hands;
    QSpinBox* m_entitled;
    int m_proposed = -1;
};

} // namespace ui
