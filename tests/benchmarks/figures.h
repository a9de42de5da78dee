// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <algorithm>
#include <cstdio>

namespace benchmarks {

/// Milliseconds of single runs, and what they come to.
class Figures
{
public:
    /// Times one run of \a work.
    template <class Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        note(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    void note(double milliseconds) { m_milliseconds.append(milliseconds); }

    [[nodiscard]] double share(double part) const
    {
        QList<double> sorted = m_milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(static_cast<qsizetype>(part * static_cast<double>(sorted.size() - 1)));
    }

    void print(const char* what) const
    {
        std::printf("%-58s n=%-5d p50=%8.2f ms  p99=%8.2f ms  most=%8.2f ms\n", what,
                    static_cast<int>(m_milliseconds.size()), share(0.5), share(0.99), share(1));
        std::fflush(stdout);
    }

private:
    QList<double> m_milliseconds;
};

} // namespace benchmarks
