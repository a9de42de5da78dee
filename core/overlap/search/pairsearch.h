// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/likeness.h"
#include "core/overlap/model/features.h"
#include "core/overlap/search/neighbourhood.h"

namespace overlap {

/// Which documents a document is held against when it is said how alike it is to the others: all, or those with which
/// it makes a pair that is wanted; the latter asks of every pair whether it is wanted.
enum class Reach : quint8 { Everywhere, Wanted };

/// Finds the pairs of a collection that resemble each other most: a glance at all pairs, then the best of each document
/// compared in full. Works in steps of some tens of milliseconds, so that other things can be done in between; uses all
/// processors within a step. The collection must stay as it is until the search has ended.
class PairSearch
{
public:
    using Wanted = std::function<bool(const Statement&, const Statement&)>;

    /// \a candidates: how many of each document's best are compared in full.
    PairSearch(const Collection& collection, Wanted wanted, Reach reach = Reach::Everywhere, int candidates = 24);

    /// Does a part of the work; gives whether there is more to do.
    bool step();

    /// A pair that was compared in full.
    struct Compared
    {
        int a = 0; ///< the one with more words; of equals the smaller id
        int b = 0;
        Features features;
        double logit = 0; ///< natural logarithm of the odds that they say the same
    };
    /// \name After the last step
    /// \{
    [[nodiscard]] const std::vector<Compared>& compared() const { return m_compared; }
    [[nodiscard]] const Document& document(int i) const { return m_neighbourhood.document(i); }
    [[nodiscard]] int size() const { return m_neighbourhood.size(); }
    /// Best first, of equals the smaller ids first.
    [[nodiscard]] QList<Pair> pairs(qsizetype limit) const;
    [[nodiscard]] QList<Cluster> clusters(int least) const;
    /// \}

private:
    enum class Stage : quint8 { Glance, Spread, Compare, Relate, Done };
    /// How a document stands to the others in one respect.
    struct Standing
    {
        float best = 0;
        float mean = 0;
        float deviation = 1;
    };
    struct Best
    {
        float glance;
        int other;
    };

    bool doPart(int rows, const std::function<void(int, int)>& work, Stage next);
    void glance(int from, int to);
    [[nodiscard]] Standing chooseCandidates(int i, const Neighbourhood::Row& row);
    void gatherPairs();
    void compare(int from, int to);
    [[nodiscard]] std::vector<Standing> standings(float (*respect)(const Features&)) const;
    void prepareRelating();
    void relate(int from, int to);
    [[nodiscard]] Pair pairOf(const Compared& compared) const;

    const Collection& m_collection;
    const Wanted m_wanted;
    const Reach m_reach;
    const std::size_t m_candidates;
    Neighbourhood m_neighbourhood;
    Stage m_stage = Stage::Glance;
    int m_at = 0;
    std::vector<std::vector<Best>> m_best;
    std::vector<Standing> m_glanced;
    std::vector<Standing> m_near;
    std::vector<Standing> m_around;
    std::vector<Compared> m_compared;
};

} // namespace overlap
