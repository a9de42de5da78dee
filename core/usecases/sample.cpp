// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sample.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/exchange/rows.h"
#include "core/usecases/agenda.h"
#include "core/usecases/importing.h"
#include "core/usecases/outcomes.h"
#include "core/usecases/points.h"
#include "core/usecases/rounds.h"
#include "core/usecases/setup.h"
#include "core/usecases/ties.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;

namespace {

constexpr int votersPresent = 68; ///< participants who sit in a group and handed in a ballot

QString sampleFile(const QString& name)
{
    return u":/sample/%1.csv"_s.arg(name);
}

Done importAll(Workspace& workspace)
{
    const QList<QPair<ImportKind, QString>> tables{{ImportKind::Questions, u"questions"_s},
                                                   {ImportKind::Groups, u"groups"_s},
                                                   {ImportKind::Themes, u"themes"_s},
                                                   {ImportKind::Agenda, u"agenda"_s},
                                                   {ImportKind::Participants, u"participants"_s},
                                                   {ImportKind::Points, u"points"_s},
                                                   {ImportKind::Recommendations, u"recommendations"_s}};
    if (const Done done = importDetails(workspace, sampleFile(u"meeting"_s)); !done) {
        return done;
    }
    for (const auto& [kind, name] : tables) {
        if (const auto done = Import(workspace).run(kind, sampleFile(name)); !done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

Done reportBack(Workspace& workspace)
{
    Points points(workspace);
    for (const Group& group : groupsInOrder(workspace.meeting())) {
        if (const Done done = points.reportBack(group.id); !done) {
            return done;
        }
    }
    return {};
}

/// The plenary in which the rooms report and vote is the one that follows the breakout groups.
Done startPlenary(Workspace& workspace)
{
    bool afterBreakout = false;
    for (const Session& session : sessionsInOrder(workspace.meeting())) {
        if (afterBreakout && session.kind == SessionKind::Plenary) {
            return Agenda(workspace).start(session.id);
        }
        afterBreakout = afterBreakout || session.kind == SessionKind::Breakout;
    }
    return fail(ErrorCode::NotFound);
}

Done enterCounts(Workspace& workspace, const RoundId& round, Track track, const QList<exchange::VoteRow>& votes)
{
    Rounds rounds(workspace);
    const QList<Recommendation> options = recommendationsOfTrack(workspace.meeting(), track);
    for (const exchange::VoteRow& row : votes) {
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&row](const Recommendation& one) { return one.text == row.text; });
        if (row.track != track || option == options.end()) {
            continue;
        }
        for (const Group& group : groupsInOrder(workspace.meeting())) {
            const int count = row.counts.value(group.mark);
            if (const Done done = rounds.countApprovals(round, option->id, group.id, count); !done) {
                return done;
            }
        }
    }
    return {};
}

Done vote(Workspace& workspace, Track track, const QList<exchange::VoteRow>& votes)
{
    Rounds rounds(workspace);
    const auto round = rounds.setUp(track, byHand(Method::Approval, entitledVoters(workspace.meeting())));
    if (!round) {
        return tl::unexpected(round.error());
    }
    return rounds.open(*round)
        .and_then([&] { return rounds.setBallots(*round, votersPresent); })
        .and_then([&] { return enterCounts(workspace, *round, track, votes); })
        .and_then([&] { return rounds.close(*round); });
}

} // namespace

Result<std::unique_ptr<Workspace>> createSampleMeeting(const QString& path, const Workspace::Now& now)
{
    auto workspace = createMeeting(path, u"GRCP 7"_s, u"sample"_s, now);
    const auto votes = exchange::readTable(sampleFile(u"votes"_s)).and_then(exchange::readVotes);
    if (!workspace || !votes) {
        return workspace ? tl::unexpected(votes.error()) : std::move(workspace);
    }
    const Done done = importAll(**workspace)
                          .and_then([&] { return reportBack(**workspace); })
                          .and_then([&] { return startPlenary(**workspace); })
                          .and_then([&] { return vote(**workspace, Track::Priority, *votes); })
                          .and_then([&] { return vote(**workspace, Track::FollowUp, *votes); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return workspace;
}

Done finishSampleMeeting(Workspace& workspace)
{
    const Meeting& meeting = workspace.meeting();
    const Round* priorities = latestRound(meeting, Track::Priority);
    if (!priorities) {
        return fail(ErrorCode::NotFound);
    }
    // Of the two that are tied the chair takes the one that more groups raised.
    QList<RecommendationId> tied = resultOf(meeting, *priorities).tied;
    const auto groupsOf = [&meeting](const RecommendationId& id) {
        QSet<GroupId> groups;
        for (const PointId& source : meeting.recommendations.find(id)->sources) {
            groups.insert(meeting.points.find(source)->group);
        }
        return groups.size();
    };
    std::sort(tied.begin(), tied.end(), [&](const auto& a, const auto& b) { return groupsOf(a) > groupsOf(b); });
    const QString reason = u"Raised in more of the rooms than the other"_s;
    return Ties(workspace)
        .rule(priorities->id, tied.first(std::min<qsizetype>(1, tied.size())), reason)
        .and_then([&] { return adopt(workspace, Track::Priority, proposedLines(meeting, Track::Priority)); })
        .and_then([&] { return adopt(workspace, Track::FollowUp, proposedLines(meeting, Track::FollowUp)); });
}

} // namespace usecases
