// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/explaining.h"

#include <algorithm>
#include <cmath>

#include "core/overlap/model/features.h"
#include "core/overlap/text/cues.h"

namespace overlap {

namespace {

/// Words that are shown as near must be nearer than those that merely count.
constexpr float leastShown = 0.3F;

/// A word that counts, and where it stands.
struct Said
{
    Token token;
    Term term;
    double count = 0;
    bool isTaken = false;
};

std::vector<Said> saidIn(const Collection& collection, const Document& document)
{
    std::vector<Said> said;
    Reading& reading = collection.reading();
    for (const Token& token : reading.words(document.statement)) {
        if (token.stop) {
            continue;
        }
        const quint64 key = Reading::keyOf(token, document.statement.language);
        const auto term = std::lower_bound(document.terms.begin(), document.terms.end(), key,
                                           [](const Term& one, quint64 value) { return one.key < value; });
        if (term != document.terms.end() && term->key == key) {
            said.push_back({token, *term, countOf(collection, *term)});
        }
    }
    return said;
}

struct Match
{
    std::size_t a = 0;
    std::size_t b = 0;
    float near = 0;
};

/// Every possible match, nearest first; of equals the earlier in the texts.
std::vector<Match> matches(const Collection& collection, const std::vector<Said>& a, const std::vector<Said>& b)
{
    std::vector<Match> found;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j) {
            const float near = nearness(collection.reading().vectors().get(), a[i].term, b[j].term);
            if (near >= leastShown) {
                found.push_back({i, j, near});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Match& x, const Match& y) { return x.near > y.near; });
    return found;
}

double sumOf(const std::vector<Said>& said)
{
    double sum = 0;
    for (const Said& one : said) {
        sum += one.count;
    }
    return sum;
}

Warnings warningsOf(const Document& a, const Document& b)
{
    using domain::Stance;
    Warnings warnings;
    warnings.setFlag(Warning::Negation, (a.negations > 0) != (b.negations > 0));
    warnings.setFlag(Warning::Number, !a.numbers.empty() && !b.numbers.empty() && a.numbers != b.numbers);
    warnings.setFlag(Warning::Direction, a.direction * b.direction < 0);
    warnings.setFlag(Warning::Stance,
                     a.statement.stance != b.statement.stance &&
                         (a.statement.stance == Stance::Disagreement || b.statement.stance == Stance::Disagreement));
    return warnings;
}

int inThousandths(double part, double whole)
{
    return whole > 0 ? static_cast<int>(std::lround(1000 * part / whole)) : 0;
}

} // namespace

Explanation explained(const Collection& collection, const Document& a, const Document& b)
{
    std::vector<Said> saidInA = saidIn(collection, a);
    std::vector<Said> saidInB = saidIn(collection, b);
    const double allOfA = sumOf(saidInA);
    const double allOfB = sumOf(saidInB);
    double coveredOfA = 0;
    double coveredOfB = 0;
    std::vector<std::pair<SharedWord, double>> shared;
    double sum = 0;
    for (const Match& match : matches(collection, saidInA, saidInB)) {
        Said& one = saidInA[match.a];
        Said& other = saidInB[match.b];
        if (one.isTaken || other.isTaken) {
            continue;
        }
        one.isTaken = true;
        other.isTaken = true;
        coveredOfA += one.count * match.near;
        coveredOfB += other.count * match.near;
        const double weight = (one.count + other.count) / 2 * match.near;
        sum += weight;
        shared.emplace_back(SharedWord{one.token.start, one.token.length, other.token.start, other.token.length,
                                       one.term.key == other.term.key, 0},
                            weight);
    }
    Explanation explanation;
    for (auto& [word, weight] : shared) {
        word.share = inThousandths(weight, sum);
        explanation.words.append(word);
    }
    std::sort(explanation.words.begin(), explanation.words.end(),
              [](const SharedWord& x, const SharedWord& y) { return x.startA < y.startA; });
    explanation.coverageA = inThousandths(coveredOfA, allOfA);
    explanation.coverageB = inThousandths(coveredOfB, allOfB);
    explanation.warnings = warningsOf(a, b);
    return explanation;
}

} // namespace overlap
