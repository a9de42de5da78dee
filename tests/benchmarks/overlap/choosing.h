// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <vector>

namespace benchmarks {

/// The log-odds of pairs that were compared.
class Scores
{
public:
    void insert(int a, int b, double logit) { m_logits.insert(keyOf(a, b), logit); }
    [[nodiscard]] bool contains(int a, int b) const { return m_logits.contains(keyOf(a, b)); }
    [[nodiscard]] double logit(int a, int b) const { return m_logits.value(keyOf(a, b), -20); }

private:
    static quint64 keyOf(int a, int b)
    {
        return (static_cast<quint64>(std::min(a, b)) << 32U) | static_cast<quint32>(std::max(a, b));
    }
    QHash<quint64, double> m_logits;
};

/// Of \a others at most \a count that a person should be shown for \a text: the likeliest first, then such as say the
/// same as the text where those before them do not (maximal marginal relevance: Carbonell and Goldstein 1998).
std::vector<int> chooseFor(int text, const std::vector<int>& others, const Scores& scores, int count);

} // namespace benchmarks
