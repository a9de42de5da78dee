// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <functional>
#include <map>
#include <set>

#include "tests/core/voting/rankings.h"

using namespace Qt::Literals::StringLiterals;
using domain::Rule;
using tests::randomRankings;
using tests::shuffledOptions;
using voting::Committee;
using voting::Exact;
using voting::RankingProfile;
using voting::Tally;

/// \name The rules once more, word for word and without a thought for speed
/// \{
namespace {

using Committees = std::set<Committee>;

int placeOf(const voting::Ranking& ballot, int option)
{
    for (std::size_t place = 0; place < ballot.size(); ++place) {
        if (std::find(ballot[place].begin(), ballot[place].end(), option) != ballot[place].end()) {
            return static_cast<int>(place);
        }
    }
    return static_cast<int>(ballot.size());
}

int preferring(const RankingProfile& profile, int a, int b)
{
    return static_cast<int>(std::count_if(profile.ballots.begin(), profile.ballots.end(), [a, b](const auto& ballot) {
        return placeOf(ballot, a) < placeOf(ballot, b);
    }));
}

Committees allOf(int options, int seats, const std::function<bool(const Committee&)>& wins)
{
    Committees found;
    for (unsigned bits = 0; bits < (1U << options); ++bits) {
        Committee committee;
        for (int option = 0; option < options; ++option) {
            if ((bits >> option) & 1) {
                committee.push_back(option);
            }
        }
        if (static_cast<int>(committee.size()) == seats && wins(committee)) {
            found.insert(committee);
        }
    }
    return found;
}

Committees bordaPlainly(const RankingProfile& profile, int seats)
{
    std::vector<int> doubled(static_cast<std::size_t>(profile.options));
    for (const auto& ballot : profile.ballots) {
        for (int a = 0; a < profile.options; ++a) {
            for (int b = 0; b < profile.options; ++b) {
                const int ahead = placeOf(ballot, b) - placeOf(ballot, a);
                doubled[static_cast<std::size_t>(a)] += a == b ? 0 : ahead > 0 ? 2 : ahead == 0 ? 1 : 0;
            }
        }
    }
    int best = -1;
    std::map<Committee, int> sums;
    for (const Committee& committee : allOf(profile.options, seats, [](const auto&) { return true; })) {
        for (const int option : committee) {
            sums[committee] += doubled[static_cast<std::size_t>(option)];
        }
        best = std::max(best, sums[committee]);
    }
    return allOf(profile.options, seats, [&](const Committee& committee) { return sums[committee] == best; });
}

/// The strongest path, by trying every path that visits nothing twice.
int strongest(const RankingProfile& profile, int from, int to, std::set<int> visited)
{
    int best = 0;
    visited.insert(from);
    for (int next = 0; next < profile.options; ++next) {
        const int votes = preferring(profile, from, next);
        if (visited.contains(next) || votes <= preferring(profile, next, from)) {
            continue;
        }
        best = std::max(best, next == to ? votes : std::min(votes, strongest(profile, next, to, visited)));
    }
    return best;
}

Committees schulzePlainly(const RankingProfile& profile, int seats)
{
    return allOf(profile.options, seats, [&](const Committee& committee) {
        for (int outside = 0; outside < profile.options; ++outside) {
            for (const int inside : committee) {
                if (!std::binary_search(committee.begin(), committee.end(), outside) &&
                    strongest(profile, outside, inside, {}) > strongest(profile, inside, outside, {})) {
                    return false;
                }
            }
        }
        return true;
    });
}

bool leads(const std::set<std::pair<int, int>>& locked, int from, int to)
{
    return std::any_of(locked.begin(), locked.end(), [&](const auto& pair) {
        return pair.first == from && (pair.second == to || leads(locked, pair.second, to));
    });
}

Committees rankedPairsPlainly(const RankingProfile& profile, int seats)
{
    using Entry = std::pair<int, std::pair<int, int>>; // less its margin, and the pair
    std::vector<Entry> pairs;
    for (int a = 0; a < profile.options; ++a) {
        for (int b = 0; b < profile.options; ++b) {
            if (const int margin = preferring(profile, a, b) - preferring(profile, b, a); margin > 0) {
                pairs.push_back({-margin, {a, b}});
            }
        }
    }
    std::sort(pairs.begin(), pairs.end());
    Committees found;
    std::vector<Entry> order = pairs;
    do {
        if (!std::is_sorted(order.begin(), order.end(),
                            [](const auto& x, const auto& y) { return x.first < y.first; })) {
            continue;
        }
        std::set<std::pair<int, int>> locked;
        for (const Entry& entry : order) {
            if (!leads(locked, entry.second.second, entry.second.first)) {
                locked.insert(entry.second);
            }
        }
        std::vector<int> line(static_cast<std::size_t>(profile.options));
        std::iota(line.begin(), line.end(), 0);
        do {
            const auto at = [&line](int option) { return std::find(line.begin(), line.end(), option); };
            if (std::all_of(locked.begin(), locked.end(),
                            [&](const auto& pair) { return at(pair.first) < at(pair.second); })) {
                Committee committee(line.begin(), line.begin() + seats);
                std::sort(committee.begin(), committee.end());
                found.insert(committee);
            }
        } while (std::next_permutation(line.begin(), line.end()));
    } while (std::next_permutation(order.begin(), order.end()));
    return found;
}

void transferPlainly(const RankingProfile& profile, std::vector<Exact> weights, std::set<int> continuing,
                     Committee elected, int seats, const Exact& quota, Committees& found)
{
    const auto left = static_cast<std::size_t>(seats) - elected.size();
    if (left == 0 || continuing.size() <= left) {
        elected.insert(elected.end(), continuing.begin(), left == 0 ? continuing.begin() : continuing.end());
        std::sort(elected.begin(), elected.end());
        found.insert(elected);
        return;
    }
    std::vector<std::vector<int>> sharers;
    std::map<int, Exact> votes;
    for (const int option : continuing) {
        votes[option] = 0;
    }
    for (std::size_t ballot = 0; ballot < weights.size(); ++ballot) {
        sharers.emplace_back();
        for (const auto& equal : profile.ballots[ballot]) {
            std::copy_if(equal.begin(), equal.end(), std::back_inserter(sharers.back()),
                         [&](int option) { return continuing.contains(option); });
            if (!sharers.back().empty()) {
                break;
            }
        }
        for (const int option : sharers.back()) {
            votes[option] += weights[ballot] / Exact(static_cast<long>(sharers.back().size()));
        }
    }
    const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
    const Exact most = std::max_element(votes.begin(), votes.end(), less)->second;
    const Exact fewest = std::min_element(votes.begin(), votes.end(), less)->second;
    for (const auto& [option, count] : votes) {
        if (count != (most >= quota ? most : fewest)) {
            continue;
        }
        std::vector<Exact> after = weights;
        Committee chosen = elected;
        if (most >= quota) {
            chosen.push_back(option);
            for (std::size_t ballot = 0; ballot < weights.size(); ++ballot) {
                if (std::count(sharers[ballot].begin(), sharers[ballot].end(), option) > 0) {
                    after[ballot] -= weights[ballot] / Exact(static_cast<long>(sharers[ballot].size())) * quota / count;
                }
            }
        }
        std::set<int> others = continuing;
        others.erase(option);
        transferPlainly(profile, after, others, chosen, seats, quota, found);
    }
}

Committees stvPlainly(const RankingProfile& profile, int seats)
{
    const auto valid = std::count_if(profile.ballots.begin(), profile.ballots.end(),
                                     [](const auto& ballot) { return !ballot.empty(); });
    std::set<int> all;
    for (int option = 0; option < profile.options; ++option) {
        all.insert(option);
    }
    Committees found;
    transferPlainly(profile, std::vector<Exact>(profile.ballots.size(), Exact(1)), all, {}, seats,
                    Exact(static_cast<long>(valid) / (seats + 1) + 1), found);
    return found;
}
/// \}

} // namespace

class PreferenceBruteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAsTheRuleSays_data();
    void choosesAsTheRuleSays();
    void orderDecidesNothing();
};

void PreferenceBruteTest::choosesAsTheRuleSays_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<std::function<Committees(const RankingProfile&, int)>>("plainly");
    QTest::addColumn<int>("options");
    const auto row = [](const char* name, Rule rule, Committees (*plainly)(const RankingProfile&, int), int options) {
        QTest::newRow(name) << rule << std::function<Committees(const RankingProfile&, int)>(plainly) << options;
    };
    row("borda", Rule::Borda, bordaPlainly, 5);
    row("schulze", Rule::Schulze, schulzePlainly, 5);
    row("ranked pairs", Rule::RankedPairs, rankedPairsPlainly, 4);
    row("stv", Rule::Stv, stvPlainly, 5);
}

void PreferenceBruteTest::choosesAsTheRuleSays()
{
    QFETCH(Rule, rule);
    using Plainly = std::function<Committees(const RankingProfile&, int)>;
    QFETCH(Plainly, plainly);
    QFETCH(int, options);
    QRandomGenerator random(11);
    int ties = 0;
    for (int turn = 0; turn < 400; ++turn) {
        const int seats = 1 + random.bounded(options - 1);
        const RankingProfile profile = randomRankings(options, random.bounded(10), random);
        const auto tally = voting::count(rule, profile, {.seats = seats});
        QVERIFY(tally.has_value());
        const Committees expected = plainly(profile, seats);
        QCOMPARE(Committees(tally->committees.begin(), tally->committees.end()), expected);
        QVERIFY(std::is_sorted(tally->committees.begin(), tally->committees.end()));
        QCOMPARE(tally->committees.size(), expected.size());
        ties += expected.size() > 1 ? 1 : 0;
    }
    // Both kinds were there.
    QVERIFY(ties > 20 && ties < 380);
}

void PreferenceBruteTest::orderDecidesNothing()
{
    QRandomGenerator random(12);
    for (int turn = 0; turn < 200; ++turn) {
        const int options = 2 + random.bounded(8);
        const RankingProfile profile = randomRankings(options, 1 + random.bounded(30), random);
        RankingProfile shuffled = profile;
        std::shuffle(shuffled.ballots.begin(), shuffled.ballots.end(), random);
        const std::vector<int> named = shuffledOptions(options, random);
        RankingProfile renamed = shuffled;
        for (auto& ballot : renamed.ballots) {
            for (auto& equal : ballot) {
                for (int& option : equal) {
                    option = named[static_cast<std::size_t>(option)];
                }
            }
        }
        for (const Rule rule : {Rule::Borda, Rule::Schulze, Rule::RankedPairs, Rule::Stv}) {
            const voting::Limits limits{.seats = 1 + random.bounded(options)};
            const auto tally = voting::count(rule, profile, limits);
            QVERIFY(tally.has_value());
            QCOMPARE(*voting::count(rule, shuffled, limits), *tally);
            const auto other = voting::count(rule, renamed, limits);
            Committees expected;
            for (Committee committee : tally->committees) {
                for (int& option : committee) {
                    option = named[static_cast<std::size_t>(option)];
                }
                std::sort(committee.begin(), committee.end());
                expected.insert(committee);
            }
            QCOMPARE(Committees(other->committees.begin(), other->committees.end()), expected);
            for (std::size_t option = 0; option < named.size(); ++option) {
                QCOMPARE(other->scores[static_cast<std::size_t>(named[option])], tally->scores[option]);
            }
        }
    }
}

QTEST_GUILESS_MAIN(PreferenceBruteTest)

#include "preferencebrutetest.moc"
