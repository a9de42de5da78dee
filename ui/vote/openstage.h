// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

#include "core/domain/meeting.h"
#include "ui/screen/screen.h"

namespace ui {

class BallotsPanel;
class CountingPanel;
class ObjectionsPanel;
class RollCallPanel;

/// An open round: the panel that its method asks for.
class OpenStage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit OpenStage(Context& context, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const domain::Round& round);
    void enter();
    void focusSearch();
    /// Small, whatever the panels that are not shown would need.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Whether a ballot is in, of which the meeting says nothing.
    [[nodiscard]] bool hasBallots() const;
    /// What can be done in the panel that is shown.
    [[nodiscard]] QList<QAction*> commands() const;

Q_SIGNALS:
    void turnoutChanged();

private:
    enum Panel { Counting, Ballots, RollCall, Objections };
    static Panel panelFor(const domain::Round& round);

    CountingPanel* m_counting;
    BallotsPanel* m_ballots;
    RollCallPanel* m_rollCall;
    ObjectionsPanel* m_objections;
};

} // namespace ui
