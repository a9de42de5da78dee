// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/voting/preferenceprofiles.h"
#include "core/voting/tally.h"

namespace voting {

/// Of each option the place that a ballot gives it, from 0; options held equal share one. All that are left out share
/// the place behind the last.
using Places = std::vector<int>;

/// Equal ballots together, whatever the order in which they came.
std::map<Places, int> placesOf(const RankingProfile& profile);

/// A yes or no for each pair of options, as bits.
class Relation
{
public:
    explicit Relation(int options);

    [[nodiscard]] int options() const { return m_options; }
    [[nodiscard]] bool holds(int a, int b) const { return (m_bits[at(a, b)] >> (b % 64)) & 1; }
    void set(int a, int b) { m_bits[at(a, b)] |= std::uint64_t(1) << (b % 64); }
    /// Adds a before b and all that follows from it; the relation stays transitive.
    void lock(int a, int b);
    void intersectWith(const Relation& other);
    /// How many options \a a stands before.
    [[nodiscard]] int before(int a) const;

    [[nodiscard]] std::size_t size() const { return m_bits.size(); } ///< in words
    auto operator<=>(const Relation&) const = default;

private:
    [[nodiscard]] std::size_t at(int a, int b) const
    {
        return static_cast<std::size_t>(a) * m_words + static_cast<std::size_t>(b / 64);
    }

    int m_options = 0;
    std::size_t m_words = 0;
    std::vector<std::uint64_t> m_bits;
};

/// How many ballots put the first option strictly before the second.
class Pairwise
{
public:
    /// Nothing where comparing all pairs on all ballots would take longer than a room waits.
    static std::optional<Pairwise> of(const RankingProfile& profile);

    [[nodiscard]] int options() const { return m_options; }
    [[nodiscard]] int prefer(int a, int b) const { return m_counts[static_cast<std::size_t>(a * m_options + b)]; }

private:
    int m_options = 0;
    std::vector<int> m_counts;
};

/// Every set of \a seats options (all, where there are no more) outside of which nothing stands before one inside: the
/// first \a seats of every order that agrees with \a order, which is strict and transitive. Lexicographic; one more
/// than \a most where there are more than that.
std::vector<Committee> firstPlaces(const Relation& order, int seats, std::size_t most);

} // namespace voting
