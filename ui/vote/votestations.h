// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>

#include "core/domain/meeting.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/screen/screen.h"
#include "ui/vote/voteactions.h"

namespace ui {

/// The windows that a vote opens besides the operator's: the voting station, and what is put on the projector.
class VoteStations : public QObject
{
    Q_OBJECT

public:
    VoteStations(Context& context, const VoteActions& actions, QWidget* screen);
    ~VoteStations() override;

    /// Offers what goes with the round that is shown; nullptr: none.
    void offer(const domain::Round* round);
    [[nodiscard]] KioskWindow* kiosk() const { return m_kiosk; }

private:
    void openKiosk();
    void toProjector();
    void showOffers();
    /// What the button would put before the room; empty: nothing.
    [[nodiscard]] QString offered() const;

    Context& m_context;
    VoteActions m_actions;
    QWidget* m_screen;
    domain::RoundId m_round;
    QPointer<KioskWindow> m_kiosk;
};

} // namespace ui
