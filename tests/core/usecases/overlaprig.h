// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include "core/usecases/overlaps.h"
#include "tests/support/meetingfixture.h"

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// Three ways to say one thing, and another.
inline const QString lower = u"Lower the cost of sending remittances home"_s;
inline const QString cheaper = u"Make the cost of sending remittances home lower"_s;
inline const QString reduce = u"The cost of sending remittances home must be lower"_s;
inline const QString train = u"Train border officials in human rights"_s;

/// A small meeting whose points are compared.
class OverlapRig
{
public:
    domain::PointId add(const QString& mark, const QString& text) { return fixture.addPoint(mark, text); }
    usecases::Workspace& workspace() { return fixture.workspace(); }
    /// Waits until what is suggested is of the last change.
    bool settle()
    {
        return QTest::qWaitFor([this] { return !overlaps->isBehind(); }, 20'000);
    }
    void reopen()
    {
        overlaps.reset();
        fixture.reopen();
        overlaps = std::make_unique<usecases::Overlaps>(fixture.workspace());
    }
    /// The points of each suggestion.
    [[nodiscard]] QList<QList<domain::PointId>> suggested() const
    {
        QList<QList<domain::PointId>> all;
        for (const usecases::Suggestion& suggestion : overlaps->suggestions()) {
            QList<domain::PointId> points;
            for (const usecases::Suggestion::Member& member : suggestion.members) {
                points.append(member.point);
            }
            all.append(points);
        }
        return all;
    }
    /// Whether some suggestion holds both.
    [[nodiscard]] bool suggests(const domain::PointId& a, const domain::PointId& b) const
    {
        const auto all = suggested();
        return std::any_of(all.begin(), all.end(), [&](const QList<domain::PointId>& points) {
            return points.contains(a) && points.contains(b);
        });
    }

    MeetingFixture fixture = MeetingFixture::small();
    std::unique_ptr<usecases::Overlaps> overlaps = std::make_unique<usecases::Overlaps>(fixture.workspace());
};

} // namespace tests
