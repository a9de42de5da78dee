// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"
#include "ui/models/rollcallmodel.h"
#include "ui/screen/screen.h"

class QAction;

namespace ui {

class PlainLabel;
class RollCallView;

/// A roll call as it goes on: each body's voice, option after option, by one key each.
class RollCallPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RollCallPanel(Context& context, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const domain::Round& round);
    void enter();
    [[nodiscard]] QList<QAction*> commands() const;

private:
    QWidget* makeKeys();
    void take(std::optional<domain::Voice> voice);
    void showOption();

    Context& m_context;
    domain::Round m_round;
    RollCallModel m_model;
    RollCallView* m_table;
    PlainLabel* m_option;
    PlainLabel* m_totals;
    QAction* m_inFavour;
    QAction* m_against;
    QAction* m_abstaining;
    QAction* m_takeBack;
};

} // namespace ui
