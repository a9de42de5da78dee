// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/usecases/roundlimits.h"

class QPushButton;
class QSpinBox;

namespace ui {

class ChoiceGroup;
class PlainLabel;
class Theme;

/// Which rule chooses: the usual ones, and the others behind a button.
class RuleChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RuleChoice(const Theme& theme, QWidget* parent = nullptr);

    void show(const usecases::RoundLimits& limits);

Q_SIGNALS:
    void chosen(domain::Rule rule);
    void regionsChosen(int regions);

private:
    ChoiceGroup* m_rules;
    PlainLabel* m_only;
    QPushButton* m_more;
    QWidget* m_regionsRow;
    QSpinBox* m_regions;
    usecases::RoundLimits m_limits;
};

} // namespace ui
