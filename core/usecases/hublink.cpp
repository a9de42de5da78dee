// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/hublink.h"

#include "core/hub/passwords.h"
#include "core/hub/synchronizer.h"
#include "core/storage/facts.h"
#include "core/storage/meetingfile.h"

namespace usecases {

using domain::Done;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr double liveSeconds = 8; // everybody says every five seconds that they are there
constexpr qint64 graceMs = 3'000;
constexpr int patienceMs = 1'000; // with a hub that does not answer, when the meeting is closed

QList<RoomStatus> roomsOf(const QList<hub::Presence>& present)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<RoomStatus> rooms;
    for (const hub::Presence& one : present) {
        if (!one.room.isNull()) {
            const auto ago = one.secondsAgo;
            rooms.append({one.room, ago && *ago <= liveSeconds,
                          ago ? now.addMSecs(-static_cast<qint64>(*ago * 1'000)) : QDateTime()});
        }
    }
    return rooms;
}

} // namespace

int LinkStatus::liveRooms() const
{
    return static_cast<int>(
        std::count_if(rooms.begin(), rooms.end(), [](const RoomStatus& one) { return one.isLive; }));
}

bool LinkStatus::isBroken(const QDateTime& now) const
{
    return line != Line::Off && line != Line::Up && since.msecsTo(now) >= graceMs;
}

HubLink::HubLink(Workspace& workspace)
    : m_workspace(workspace)
{
    m_thread.setObjectName(QStringLiteral("hub"));
}

HubLink::~HubLink()
{
    stop();
}

Done HubLink::start()
{
    const auto kept = m_workspace.file().fact(storage::fact::hub);
    if (!kept || kept->isEmpty()) {
        return kept ? fail(ErrorCode::NotConnected, {m_workspace.path()}) : tl::unexpected(kept.error());
    }
    const auto line = hub::ConnectionLine::parse(*kept).and_then(hub::Passwords::complete);
    return line ? start(line->toText()) : tl::unexpected(line.error());
}

Done HubLink::start(const QString& text)
{
    const auto line = hub::ConnectionLine::parse(text);
    if (!line) {
        return tl::unexpected(line.error());
    }
    stop();
    m_status.line = LinkStatus::Line::Trying;
    m_status.since = QDateTime::currentDateTimeUtc();
    m_synchronizer = new hub::Synchronizer(m_workspace.path(), *line);
    m_synchronizer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_synchronizer, &hub::Synchronizer::start);
    connect(&m_thread, &QThread::finished, m_synchronizer, &QObject::deleteLater);
    // What an earlier one has sent may still be underway.
    const hub::Synchronizer* own = m_synchronizer;
    connect(m_synchronizer, &hub::Synchronizer::stood, this, [this, own](const hub::Standing& standing) {
        if (own == m_synchronizer) {
            take(standing);
        }
    });
    connect(m_synchronizer, &hub::Synchronizer::arrived, this, [this, own] {
        if (own != m_synchronizer) {
            return;
        }
        if (const Done done = m_workspace.refresh(); !done) {
            m_status.problem = done.error();
            Q_EMIT changed();
        }
    });
    connect(&m_workspace, &Workspace::acted, m_synchronizer, &hub::Synchronizer::poke);
    connect(&m_workspace, &Workspace::acted, this, [this] {
        readWaiting();
        Q_EMIT changed();
    });
    readWaiting();
    m_thread.start();
    Q_EMIT changed();
    return {};
}

void HubLink::stop()
{
    if (!m_synchronizer) {
        return;
    }
    disconnect(&m_workspace, nullptr, this, nullptr);
    disconnect(m_synchronizer, nullptr, this, nullptr);
    const auto breaker = m_synchronizer->breaker();
    m_synchronizer->giveUp();
    m_thread.quit();
    if (!m_thread.wait(patienceMs)) {
        breaker->hangUp();
        m_thread.wait();
    }
    m_synchronizer = nullptr;
    m_status = {};
    m_waiting.clear();
    Q_EMIT changed();
}

void HubLink::tryAgain()
{
    if (m_synchronizer) {
        QMetaObject::invokeMethod(m_synchronizer, &hub::Synchronizer::tryAgain);
    }
}

bool HubLink::isLevel() const
{
    return m_status.line == LinkStatus::Line::Up && m_isUpToDate && m_status.waiting == 0 && m_waiting.isEmpty();
}

bool HubLink::hasReached(const QString& entry) const
{
    return !m_workspace.file().outbox().waits(journal::EntryId::fromText(entry)).value_or(true);
}

void HubLink::take(const hub::Standing& standing)
{
    const bool wasUp = m_status.line == LinkStatus::Line::Up;
    const bool isNews = standing.isConnected != wasUp;
    if (standing.isConnected) {
        m_status.line = LinkStatus::Line::Up;
    } else if (wasUp || m_status.line == LinkStatus::Line::Off) {
        m_status.line = LinkStatus::Line::Down;
    }
    m_status.since = isNews ? standing.since : m_status.since;
    m_status.problem = standing.problem;
    m_status.waiting = standing.waiting;
    m_status.rooms = roomsOf(standing.present);
    m_isUpToDate = standing.isUpToDate;
    readWaiting();
    Q_EMIT changed();
}

void HubLink::readWaiting()
{
    if (const auto things = m_workspace.file().outbox().waitingThings()) {
        m_waiting = *things;
    }
}

} // namespace usecases
