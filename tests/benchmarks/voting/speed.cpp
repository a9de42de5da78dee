// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

#include "core/domain/enums.h"
#include "core/voting/rules.h"
#include "tests/benchmarks/voting/plain.h"

// How long each rule takes, in seconds, the least of up to five runs. One electorate a size, always the same.

namespace {

constexpr int options = 50;
constexpr voting::Limits limits{5, 3};
constexpr int regions = 4;
/// A rule that took longer than this is not run on larger electorates.
constexpr double mostSeconds = 10;

template <class Work>
double secondsOf(Work work)
{
    double least = 1e9;
    double sum = 0;
    for (int run = 0; run < 5 && sum < 1; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        least = std::min(least, seconds);
        sum += seconds;
    }
    return least;
}

voting::ApprovalProfile approvalProfile(const benchmarks::Approvals& electorate)
{
    voting::ApprovalProfile profile(options);
    int region = 0;
    for (const std::vector<int>& ballot : electorate) {
        profile.add(ballot, region++ % regions);
    }
    return profile;
}

/// The same opinions as rankings: what is approved, rotated so that voters of a camp differ, best first.
voting::RankingProfile rankingProfile(const benchmarks::Approvals& electorate)
{
    voting::RankingProfile profile{options, {}};
    std::ptrdiff_t voter = 0;
    for (std::vector<int> ballot : electorate) {
        std::rotate(ballot.begin(), ballot.begin() + voter++ % std::ssize(ballot), ballot.end());
        voting::Ranking ranking;
        for (const int option : ballot) {
            ranking.push_back({option});
        }
        profile.ballots.push_back(ranking);
    }
    return profile;
}

/// The same opinions as points from 1 to 5.
voting::PointsProfile pointsProfile(const benchmarks::Approvals& electorate)
{
    voting::PointsProfile profile{options, {}};
    int voter = 0;
    for (const std::vector<int>& ballot : electorate) {
        std::vector<int> points(options, 0);
        for (const int option : ballot) {
            points[static_cast<std::size_t>(option)] = 1 + (option + voter) % 5;
        }
        profile.ballots.push_back(points);
        ++voter;
    }
    return profile;
}

/// Prints a line; false: the rule took too long or refused.
bool printRule(domain::Rule rule, const voting::Ballots& ballots, int voters)
{
    domain::Result<voting::Tally> tally;
    const double seconds = secondsOf([&] { tally = voting::count(rule, ballots, limits); });
    if (!tally) {
        std::printf("%7d voters  %-18s too much work, refused after %.4f s\n", voters, qPrintable(domain::toText(rule)),
                    seconds);
        return false;
    }
    std::printf("%7d voters  %-18s %10.6f s  %d committee(s)\n", voters, qPrintable(domain::toText(rule)), seconds,
                static_cast<int>(tally->committees.size()));
    std::fflush(stdout);
    return seconds < mostSeconds;
}

void printPlain(const benchmarks::Approvals& electorate, const voting::ApprovalProfile& profile, int voters)
{
    std::vector<int> chosen;
    const double building = secondsOf([&] { approvalProfile(electorate); });
    std::printf("%7d voters  %-18s %10.6f s\n", voters, "(profile)", building);
    const double av = secondsOf([&] { chosen = benchmarks::plainApprovalVoting(electorate, options, limits.seats); });
    const double pav = secondsOf([&] { chosen = benchmarks::plainSequentialPav(electorate, options, limits.seats); });
    std::sort(chosen.begin(), chosen.end());
    const auto exact = voting::count(domain::Rule::SeqPav, profile, limits);
    std::printf("%7d voters  plain loops over lists: av %.6f s, seqpav in doubles %.6f s, which is %s\n", voters, av,
                pav,
                exact && exact->committees == std::vector<voting::Committee>{chosen} ? "the same committee"
                                                                                     : "another committee");
}

} // namespace

int main()
{
    QList<domain::Rule> refused;
    for (const int voters : {200, 2'000, 20'000, 200'000}) {
        const benchmarks::Approvals electorate = benchmarks::campElectorate(voters, options);
        const voting::Ballots all[] = {approvalProfile(electorate), rankingProfile(electorate),
                                       pointsProfile(electorate)};
        printPlain(electorate, std::get<voting::ApprovalProfile>(all[0]), voters);
        for (const voting::Ballots& ballots : all) {
            for (const domain::Rule rule : voting::rulesFor(static_cast<voting::BallotKind>(ballots.index()))) {
                if (refused.contains(rule)) {
                    std::printf("%7d voters  %-18s skipped\n", voters, qPrintable(domain::toText(rule)));
                } else if (!printRule(rule, ballots, voters)) {
                    refused.append(rule);
                }
            }
        }
    }
    return 0;
}
