// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"
#include "core/usecases/roundlimits.h"

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class ChoiceGroup;
class PlainLabel;
class Theme;

/// Who may vote, and how many they are now; where only figures are counted the number alone, as it is typed.
class ElectorateChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ElectorateChoice(const Theme& theme, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const usecases::RoundLimits& limits);

Q_SIGNALS:
    void electorateChosen(domain::Electorate electorate);
    void categoriesChosen(const QStringList& categories);
    void entitledChosen(int entitled);

private:
    void showCategories(const QStringList& all, const QStringList& chosen);
    void takeCategories();

    ChoiceGroup* m_electorate;
    QWidget* m_categories;
    QVBoxLayout* m_categoriesColumn;
    QStringList m_offered;
    QList<QCheckBox*> m_boxes;
    PlainLabel* m_voters;
    QWidget* m_numberRow;
    QSpinBox* m_entitled;
    PlainLabel* m_hint;
};

} // namespace ui
