// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/synchronizer.h"

#include <QRandomGenerator>

namespace hub {

using domain::Done;
using domain::Error;
using domain::ErrorCode;

namespace {

constexpr int beatEveryMs = 5'000;
constexpr int shortestWaitMs = 250;
constexpr int longestWaitMs = 8'000;

/// What will not be otherwise for being tried again at once.
bool needsSomebody(ErrorCode code)
{
    return code == ErrorCode::WrongPassword || code == ErrorCode::WrongFingerprint ||
           code == ErrorCode::OtherHubVersion;
}

} // namespace

Synchronizer::Synchronizer(const QString& path, const ConnectionLine& line)
    : m_path(path)
    , m_line(line)
    , m_beat(this)
    , m_retry(this)
{
    m_beat.setInterval(beatEveryMs);
    m_retry.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &Synchronizer::beat);
    connect(&m_retry, &QTimer::timeout, this, &Synchronizer::poke);
}

Synchronizer::~Synchronizer()
{
    m_breaker->hold(nullptr);
}

void Synchronizer::start()
{
    m_standing.since = QDateTime::currentDateTimeUtc();
    auto file = storage::MeetingFile::open(m_path);
    if (!file) {
        m_standing.problem = file.error();
        tell();
        return;
    }
    m_file = std::move(*file);
    poke();
}

void Synchronizer::poke()
{
    if (!m_file || m_hasGivenUp) {
        return;
    }
    if (!m_hub && !m_retry.isActive()) {
        connectToHub();
    }
    if (m_hub) {
        exchange();
    } else {
        tell();
    }
}

void Synchronizer::tryAgain()
{
    m_retry.stop();
    m_wait = 0;
    poke();
}

void Synchronizer::connectToHub()
{
    auto opened = HubDatabase::open(m_line);
    if (!opened) {
        drop(opened.error());
        return;
    }
    m_hub = std::move(*opened);
    m_breaker->hold(m_hub.get());
    m_exchange = std::make_unique<Exchange>(*m_file, *m_hub);
    // Not from within what is being done: a notification may come in while a statement runs.
    connect(m_hub.get(), &HubDatabase::notified, this, &Synchronizer::poke, Qt::QueuedConnection);
    connect(m_hub.get(), &HubDatabase::lost, this, &Synchronizer::poke, Qt::QueuedConnection);
    const Done done = m_exchange->listen();
    if (!done) {
        drop(done.error());
        return;
    }
    m_standing.isConnected = true;
    m_standing.since = QDateTime::currentDateTimeUtc();
    m_beat.start();
    askWhoIsHere();
}

/// Until nothing waits and nothing is new.
Done Synchronizer::talk()
{
    bool hasArrived = false;
    std::optional<Error> refusal;
    QSet<journal::DeviceId> stuck;
    for (bool isDone = false; !isDone && !m_hasGivenUp;) {
        const qsizetype stuckBefore = stuck.size();
        const auto sent = m_exchange->push(stuck);
        if (!sent) {
            refusal = sent.error();
            if (stuck.size() == stuckBefore) { // not of an entry
                return tl::unexpected(sent.error());
            }
        }
        const auto taken = m_exchange->pull(m_clock);
        if (!taken) {
            return tl::unexpected(taken.error());
        }
        hasArrived = hasArrived || *taken > 0;
        if (*taken > 0) {
            Q_EMIT arrived();
        }
        isDone = sent && *sent == 0 && *taken == 0;
    }
    if (hasArrived) {
        if (const Done listening = m_exchange->listen(); !listening) {
            return listening;
        }
    }
    return refusal ? Done(tl::unexpected(*refusal)) : Done();
}

void Synchronizer::exchange()
{
    const Done done = m_hub->isBroken() ? domain::fail(ErrorCode::HubUnreachable, {m_line.host}) : talk();
    m_standing.isUpToDate = done.has_value();
    if (!done && m_hub->isBroken()) {
        drop(done.error());
    } else if (!done) {
        m_standing.problem = done.error();
        retryLater();
    } else {
        m_standing.problem.reset();
        m_wait = 0;
    }
    tell();
}

void Synchronizer::beat()
{
    if (m_hub && !m_hasGivenUp && askWhoIsHere()) {
        poke();
    } else {
        tell();
    }
}

/// False where the connection broke over it.
bool Synchronizer::askWhoIsHere()
{
    const Done here = m_exchange->beat();
    auto present = here ? m_exchange->presence() : tl::unexpected(here.error());
    if (present) {
        m_standing.present = *present;
    } else if (m_hub->isBroken()) {
        drop(present.error());
        return false;
    }
    return true;
}

void Synchronizer::drop(const Error& error)
{
    if (m_standing.isConnected) {
        m_standing.isConnected = false;
        m_standing.since = QDateTime::currentDateTimeUtc();
    }
    m_standing.problem = error;
    m_standing.isUpToDate = false;
    m_beat.stop();
    m_exchange.reset();
    m_breaker->hold(nullptr);
    if (m_hub) {
        m_hub.release()->deleteLater(); // it may be what is calling
    }
    retryLater();
}

void Synchronizer::retryLater()
{
    const bool isFutile = m_standing.problem && needsSomebody(m_standing.problem->code);
    m_wait = isFutile ? longestWaitMs : qBound(shortestWaitMs, 2 * m_wait, longestWaitMs);
    // A hundred rooms that were cut off together do not come back together.
    m_retry.start(m_wait + QRandomGenerator::global()->bounded(m_wait / 4));
}

void Synchronizer::tell()
{
    m_standing.waiting = m_file ? m_file->outbox().count().value_or(m_standing.waiting) : 0;
    Q_EMIT stood(m_standing);
}

} // namespace hub
