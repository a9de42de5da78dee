// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <functional>
#include <memory>

namespace tests {

/// A clock that goes on by a second each time it is asked, from 10 October 2017, 09:30 UTC; tests may set it.
class TestClock
{
public:
    [[nodiscard]] std::function<QDateTime()> function() const
    {
        return [now = m_now] { return *now = now->addSecs(1); };
    }
    void set(const QDateTime& utc) { *m_now = utc; }

private:
    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(QDate(2017, 10, 10), QTime(9, 30), Qt::UTC);
};

} // namespace tests
