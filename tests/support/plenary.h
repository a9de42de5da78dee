// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/electorate.h"
#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/polling.h"
#include "core/usecases/results.h"
#include "core/usecases/rounds.h"
#include "core/usecases/ties.h"
#include "tests/support/meetingfixture.h"

namespace tests {

/// A plenary of 92 delegates of the sample meeting with so many recommendations "R0", "R1"… of the priorities, of which
/// nothing was voted on.
class Plenary
{
public:
    explicit Plenary(int recommendations = 7);

    /// A round with ballots that is set up and open.
    domain::RoundId opened(domain::Method method = domain::Method::Approval,
                           domain::Casting casting = domain::Casting::Secret, domain::Rule rule = domain::Rule::Av);
    domain::RoundId opened(const usecases::RoundLimits& limits);
    /// Casts the ballots for the first voters, one each, and closes.
    void closeWith(const domain::RoundId& round, const QList<QList<int>>& ballots);
    void close(const domain::RoundId& round);

    [[nodiscard]] usecases::Rounds rounds() { return usecases::Rounds(fixture.workspace(), secrecy::Effort::least()); }
    [[nodiscard]] usecases::Polling polling() { return usecases::Polling(fixture.workspace()); }
    [[nodiscard]] usecases::Ties ties() { return usecases::Ties(fixture.workspace()); }
    [[nodiscard]] const domain::Meeting& meeting() const { return fixture.meeting(); }
    [[nodiscard]] const domain::Round& at(const domain::RoundId& id) const
    {
        return *fixture.meeting().rounds.find(id);
    }
    /// By their numbers, e.g. {0, 2}.
    [[nodiscard]] QList<domain::RecommendationId> some(const QList<int>& numbers) const;

    [[nodiscard]] QString meetingPath() const { return fixture.path(QStringLiteral("test.rapporteur")); }
    static secrecy::Passphrases officers();

    MeetingFixture fixture;
    QList<domain::RecommendationId> options;
    QList<domain::VoterId> voters;
};

} // namespace tests
