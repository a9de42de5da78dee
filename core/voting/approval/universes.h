// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/voting/approvalprofile.h"
#include "core/voting/tally.h"

namespace voting {

/// What a sequential rule did: the option, the figure that decided it, and in which of its phases.
struct Move
{
    int option = 0;
    Exact figure;
    int phase = 0;
};

/// What a sequential rule may do next: options that it holds equal. Empty: nothing speaks for one of the rest rather
/// than another.
struct Choice
{
    std::vector<int> options; ///< ascending
    Exact figure;
    int phase = 0;
};

/// A rule that takes one option after the other.
class SequentialRule
{
public:
    virtual ~SequentialRule() = default;

    [[nodiscard]] virtual Choice next(const std::vector<Move>& made) const = 0;
    /// Whether what comes next depends on the figures of the moves, or only on which options they took. It never
    /// depends on their order.
    [[nodiscard]] virtual bool remembersFigures() const { return false; }
    /// Whether the options taken are left out, and the rest chosen.
    [[nodiscard]] virtual bool takesOut() const { return false; }
    /// What next() costs after so many moves, in words of voters looked at (about a nanosecond each).
    [[nodiscard]] virtual std::int64_t cost(std::size_t moves) const = 0;
};

/// The options with the greatest, or the least, figure of those seen.
template <class Figure>
class Best
{
public:
    enum Which { Greatest, Least };

    explicit Best(Which which)
        : m_which(which)
    {
    }

    void see(int option, const Figure& figure)
    {
        const int order = m_options.empty() ? 1 : cmp(figure, m_figure) * (m_which == Least ? -1 : 1);
        if (order > 0) {
            m_options.clear();
            m_figure = figure;
        }
        if (order >= 0) {
            m_options.push_back(option);
        }
    }

    [[nodiscard]] const std::vector<int>& options() const { return m_options; }
    [[nodiscard]] const Figure& figure() const { return m_figure; }

private:
    Which m_which;
    std::vector<int> m_options;
    Figure m_figure;
};

std::vector<int> allOptions(const ApprovalProfile& profile);
/// What of \a pool no move took.
std::vector<int> notTaken(const std::vector<Move>& made, const std::vector<int>& pool);

/// Follows \a rule through every way of breaking its ties ("parallel-universes tie-breaking": Conitzer, Rognlie and
/// Xia, 2009), for \a moves moves among \a pool (ascending). Options that nothing speaks for fill up in every way,
/// without a step. Options with the same supporters are alike: of them only one is followed, and each stands for it in
/// the end. TooMuchWork where there are so many universes that it would take longer than a room waits.
domain::Result<Tally> followTies(const SequentialRule& rule, const ApprovalProfile& profile,
                                 const std::vector<int>& pool, int moves);

} // namespace voting
