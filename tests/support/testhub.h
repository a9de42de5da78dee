// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>
#include <memory>

#include "core/hub/hubdatabase.h"
#include "core/hub/hubsetup.h"
#include "core/hub/server.h"
#include "core/journal/entry.h"

namespace tests {

/// A real hub on 127.0.0.1 with a free port; it ends with the object. What goes wrong ends the test. No keychain is
/// asked from then on.
class TestHub
{
public:
    /// \a folder: where its data is; empty: a temporary folder of its own.
    explicit TestHub(const QString& folder = {});
    ~TestHub();
    TestHub(const TestHub&) = delete;
    TestHub& operator=(const TestHub&) = delete;

    /// As when the power is cut.
    void stopNow();
    void startAgain();

    /// The plenary's line, a line for each of \a rooms, the observers' line.
    QList<hub::ConnectionLine> addMeeting(const hub::HubMeeting& meeting);
    /// A meeting with \a rooms rooms marked A, B, C…
    static hub::HubMeeting meetingWithRooms(int rooms);

    [[nodiscard]] hub::ConnectionLine ownerLine() const;
    [[nodiscard]] std::unique_ptr<hub::HubDatabase> owner() const;
    /// A connection to the hub's database that may do anything.
    [[nodiscard]] std::unique_ptr<hub::HubDatabase> superuser() const;
    [[nodiscard]] hub::LocalServer& server() { return m_server; }

private:
    QTemporaryDir m_temporary;
    hub::LocalServer m_server;
};

/// Opens \a line; what goes wrong ends the test.
std::unique_ptr<hub::HubDatabase> openHub(const hub::ConnectionLine& line);

/// Writes \a entry to the hub as it would stand there.
domain::Done pushEntry(hub::HubDatabase& database, const journal::Entry& entry, const QString& audience);

/// The next entry of \a device: it adds a point of \a room with \a text.
journal::Entry pointEntry(const journal::DeviceId& device, const domain::GroupId& room, const QString& text,
                          const journal::Entry& before = {});

} // namespace tests
