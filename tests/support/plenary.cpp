// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/plenary.h"

#include "core/usecases/importing.h"
#include "core/usecases/people.h"

using namespace Qt::Literals::StringLiterals;

namespace tests {

using namespace domain;

namespace {

void must(bool done, const char* what)
{
    if (!done) {
        qFatal("%s", what);
    }
}

} // namespace

Plenary::Plenary(int recommendations)
    : fixture(MeetingFixture::empty())
{
    using usecases::ImportKind;
    must(usecases::importAll(fixture.workspace(), {{ImportKind::Groups, u":/sample/groups.csv"_s},
                                                   {ImportKind::Participants, u":/sample/participants.csv"_s}})
             .has_value(),
         "no participants");
    QList<ParticipantId> everybody;
    for (const Participant& participant : meeting().participants) {
        everybody.append(participant.id);
    }
    must(usecases::People(fixture.workspace()).setPresent(everybody, true).has_value(), "nobody present");
    for (int i = 0; i < recommendations; ++i) {
        const auto id = usecases::Board(fixture.workspace()).add(Track::Priority, u"R%1"_s.arg(i));
        must(id.has_value(), "no recommendation");
        options.append(*id);
    }
    voters = votersOf(meeting(), Electorate::Participants, {});
}

RoundId Plenary::opened(Method method, Casting casting, Rule rule)
{
    usecases::RoundLimits limits;
    limits.method = method;
    limits.casting = casting;
    limits.rule = rule;
    return opened(limits);
}

RoundId Plenary::opened(const usecases::RoundLimits& limits)
{
    const auto id = rounds().setUp(Track::Priority, limits);
    must(id && rounds().open(*id, officers()), "the round did not open");
    return *id;
}

void Plenary::closeWith(const RoundId& round, const QList<QList<int>>& ballots)
{
    QHash<VoterId, QList<int>> cast;
    for (qsizetype i = 0; i < ballots.size(); ++i) {
        cast.insert(at(round).voters.at(i), ballots.at(i));
    }
    must(polling().cast(round, cast).has_value(), "the ballots were refused");
    close(round);
}

void Plenary::close(const RoundId& round)
{
    must(rounds().close(round, officers()).has_value(), "the round did not close");
}

QList<RecommendationId> Plenary::some(const QList<int>& numbers) const
{
    QList<RecommendationId> ids;
    for (const int number : numbers) {
        ids.append(options.at(number));
    }
    return ids;
}

secrecy::Passphrases Plenary::officers()
{
    return {u"seven small boats"_s, u"a chair by the door"_s};
}

} // namespace tests
