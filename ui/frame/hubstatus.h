// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/hublink.h"

namespace ui {

class StatusLine;
class TopBar;

/// Shows how the meeting and its hub stand: in the bar the rooms or the line to the plenary, in the line at the bottom
/// whether what happened last has reached the plenary.
class HubStatus : public QObject
{
    Q_OBJECT

public:
    HubStatus(usecases::Workspace& workspace, usecases::HubLink& link, TopBar& bar, StatusLine& line);

    /// Says how all rooms stand, and tries again where the hub is away.
    void tellAll();
    /// A break shows after some seconds only: to be called every second.
    void show();

private:
    void followUp();

    usecases::Workspace& m_workspace;
    usecases::HubLink& m_link;
    TopBar& m_bar;
    StatusLine& m_line;
    QString m_entry;    ///< what happened last here
    QString m_sentence; ///< what the line says of it
};

} // namespace ui
