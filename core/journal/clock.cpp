// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/clock.h"

#include <algorithm>

namespace journal {

namespace {
constexpr int counterBits = 16;
}

QDateTime Time::toUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(ticks >> counterBits, Qt::UTC);
}

Time Time::fromUtc(const QDateTime& utc)
{
    return {utc.toMSecsSinceEpoch() << counterBits};
}

Clock::Clock(Now now)
    : m_now(std::move(now))
{
}

Time Clock::next()
{
    m_last = Time{std::max(Time::fromUtc(m_now()).ticks, m_last.ticks + 1)};
    return m_last;
}

void Clock::saw(Time time)
{
    m_last = std::max(m_last, time);
}

} // namespace journal
