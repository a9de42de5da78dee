// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>
#include <optional>

#include "core/hub/breaker.h"
#include "core/hub/connectionline.h"
#include "core/hub/exchange.h"

namespace hub {

/// How a file and its hub stand.
struct Standing
{
    bool isConnected = false;
    QDateTime since;                      ///< UTC, of being connected or of not being it any more
    std::optional<domain::Error> problem; ///< what keeps the two apart, or what the hub does not take
    qint64 waiting = 0;                   ///< entries that have not reached the hub
    bool isUpToDate = false;              ///< all that the hub had when it was asked last is here
    QList<Presence> present;
};

/// Keeps a meeting file and its hub level, on a connection and with a file object of its own, in the thread that it is
/// moved to: sends what waits when it is poked, takes in what is new when the hub notifies of it, and both from time to
/// time. A break is mended by itself, after a wait that doubles from a quarter of a second to eight.
class Synchronizer : public QObject
{
    Q_OBJECT

public:
    Synchronizer(const QString& path, const ConnectionLine& line);
    ~Synchronizer() override;

    /// From any thread: ends what is being done after the step that it is at.
    void giveUp() { m_hasGivenUp = true; }
    /// For whoever cannot wait for that step. Outlives this object.
    [[nodiscard]] std::shared_ptr<Breaker> breaker() const { return m_breaker; }

public Q_SLOTS:
    void start();
    /// There may be something to send.
    void poke();
    /// Tries now instead of after the wait.
    void tryAgain();

Q_SIGNALS:
    /// Entries came in: whoever shows the file reads its news.
    void arrived();
    void stood(const hub::Standing& standing);

private:
    void connectToHub();
    void exchange();
    void beat();
    bool askWhoIsHere();
    void drop(const domain::Error& error);
    void retryLater();
    domain::Done talk();
    void tell();

    const QString m_path;
    const ConnectionLine m_line;
    std::atomic<bool> m_hasGivenUp = false;
    journal::Clock m_clock;
    std::unique_ptr<storage::MeetingFile> m_file;
    std::shared_ptr<Breaker> m_breaker = std::make_shared<Breaker>();
    std::unique_ptr<HubDatabase> m_hub;
    std::unique_ptr<Exchange> m_exchange;
    Standing m_standing;
    QTimer m_beat;
    QTimer m_retry;
    int m_wait = 0; ///< milliseconds before the next try
};

} // namespace hub
