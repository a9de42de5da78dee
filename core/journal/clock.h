// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <functional>

namespace journal {

/// A point in hybrid logical time: milliseconds since 1970 UTC in the upper 48 bits, a counter in the lower 16, so that
/// whatever was known when an entry was made lies before it, even where a laptop's clock is wrong.
/// (Kulkarni et al., "Logical Physical Clocks", 2014.)
struct Time
{
    qint64 ticks = 0;

    friend auto operator<=>(const Time&, const Time&) = default;
    [[nodiscard]] QDateTime toUtc() const;
    static Time fromUtc(const QDateTime& utc);
};

class Clock
{
public:
    using Now = std::function<QDateTime()>;

    /// \a now gives the current UTC time; tests give their own.
    explicit Clock(Now now = [] { return QDateTime::currentDateTimeUtc(); });

    /// A time later than any given or seen before.
    Time next();
    /// Takes note of a time that somebody else gave.
    void saw(Time time);
    [[nodiscard]] QDateTime now() const { return m_now(); }

private:
    Now m_now;
    Time m_last;
};

} // namespace journal
