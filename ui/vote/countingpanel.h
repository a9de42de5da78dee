// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"
#include "core/domain/result.h"
#include "ui/models/roundmodel.h"
#include "ui/screen/screen.h"

class QSpinBox;

namespace ui {

class CountsView;
class PlainLabel;

/// The figures of an open round, typed as they are called out.
class CountingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CountingPanel(Context& context, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const domain::Round& round);
    void enter();

private:
    bool take(const domain::RecommendationId& option, int column, int figure);
    void takeBallots(int ballots);
    /// Says it where it is an error; typing what stands there already is none.
    bool accepted(const domain::Done& done);

    Context& m_context;
    RoundModel m_model;
    CountsView* m_table;
    QSpinBox* m_ballots;
    PlainLabel* m_ballotsName;
    domain::Round m_round;
};

} // namespace ui
