// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include "core/hub/connectionline.h"

namespace hub {

class HubDatabase;

struct HubRoom
{
    domain::GroupId id;
    QString mark;
};

struct HubMeeting
{
    domain::MeetingId id;
    QString title;
    QList<HubRoom> rooms;
};

/// Who gets a new password although there is one already. The lines that were given out before are then void, and
/// whoever is connected by one of them is cut off.
struct Renewal
{
    bool plenary = false;
    bool observer = false;
    QSet<domain::GroupId> rooms;
};

/// Brings the schema of the owner's database up to what this program knows; refuses a newer one.
domain::Done initHub(HubDatabase& owner);

/// The meeting with its rooms and logins: made where missing, else kept. The lines are the plenary's, the rooms' in the
/// order of \a meeting, the observers'; a line of a login that was there already has no password unless it is renewed.
domain::Result<QList<ConnectionLine>> addMeeting(HubDatabase& owner, const HubMeeting& meeting,
                                                 const Renewal& renewal = {});

/// Letters and figures, good for a password: 24 of 62.
QString randomPassword();

} // namespace hub
