// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/scores.h"

#include "core/voting/approval/levels.h"
#include "core/voting/approval/weights.h"
#include "core/voting/separable.h"

namespace voting {

namespace {

bool isMoreThanHalf(int part, int whole)
{
    return part > whole - part;
}

std::vector<Row> votersOfRegions(const ApprovalProfile& profile)
{
    std::vector<Row> regions(static_cast<std::size_t>(profile.regions()), Row(profile.words()));
    for (int voter = 0; voter < profile.voters(); ++voter) {
        if (profile.regionOf(voter) >= 0) {
            Row& region = regions[static_cast<std::size_t>(profile.regionOf(voter))];
            region[static_cast<std::size_t>(voter / 64)] |= Word(1) << (voter % 64);
        }
    }
    return regions;
}

} // namespace

std::vector<Exact> approvalScores(const ApprovalProfile& profile)
{
    std::vector<Exact> scores;
    for (int option = 0; option < profile.options(); ++option) {
        scores.emplace_back(count(profile.row(option)));
    }
    return scores;
}

Tally approvalVoting(const ApprovalProfile& profile, int seats)
{
    return bestByScore(approvalScores(profile), seats);
}

Tally satisfactionApproval(const ApprovalProfile& profile, int seats)
{
    Levels levels(profile, profile.options());
    for (int option = 0; option < profile.options(); ++option) {
        levels.add(option);
    }
    const Weights weights = Weights::harmonic(profile.options());
    std::vector<Exact> scores;
    for (int option = 0; option < profile.options(); ++option) {
        scores.push_back(weights.exact(weights.sum(levels.counts(profile.row(option)), -1)));
    }
    return bestByScore(std::move(scores), seats);
}

Tally breadthGate(const ApprovalProfile& profile, const Limits& limits)
{
    const std::vector<Row> regions = votersOfRegions(profile);
    std::vector<bool> eligible;
    for (int option = 0; option < profile.options(); ++option) {
        const Bits row = profile.row(option);
        int carried = 0;
        for (const Row& region : regions) {
            carried += isMoreThanHalf(countBoth(region, row), count(region)) ? 1 : 0;
        }
        eligible.push_back(isMoreThanHalf(count(row), profile.voters()) && carried >= limits.regionsNeeded);
    }
    return bestByScore(approvalScores(profile), limits.seats, eligible);
}

} // namespace voting
