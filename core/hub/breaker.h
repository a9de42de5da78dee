// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>

#include "core/hub/hubdatabase.h"

namespace hub {

/// Breaks a connection that another thread waits on, if it is there still.
class Breaker
{
public:
    /// By the thread of the connection; null before the connection ends.
    void hold(const HubDatabase* hub)
    {
        const QMutexLocker lock(&m_mutex);
        m_hub = hub;
    }
    /// By any thread.
    void hangUp()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_hub) {
            m_hub->hangUp();
        }
    }

private:
    QMutex m_mutex;
    const HubDatabase* m_hub = nullptr;
};

} // namespace hub
