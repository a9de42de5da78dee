// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rulewords.h"

#include <QCoreApplication>

namespace ui {

using domain::Rule;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

} // namespace

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::Av:
        return RuleWords::tr("Most supporters");
    case Rule::Breadth:
        return RuleWords::tr("Breadth first");
    case Rule::SeqPhragmen:
        return RuleWords::tr("Shared load (sequential Phragmén)");
    case Rule::EqualShares:
        return RuleWords::tr("Equal shares");
    case Rule::Pav:
        return RuleWords::tr("Proportional approval (PAV)");
    case Rule::SeqPav:
        return RuleWords::tr("Proportional approval, one by one (sequential PAV)");
    case Rule::RevSeqPav:
        return RuleWords::tr("Proportional approval, striking out (reverse sequential PAV)");
    case Rule::Sav:
        return RuleWords::tr("Satisfaction approval (SAV)");
    case Rule::Cc:
        return RuleWords::tr("Someone for everyone (Chamberlin-Courant)");
    case Rule::SeqCc:
        return RuleWords::tr("Someone for everyone, one by one (sequential Chamberlin-Courant)");
    case Rule::MinimaxAv:
        return RuleWords::tr("Least discontent (minimax approval)");
    case Rule::Monroe:
        return RuleWords::tr("Equal groups (Monroe)");
    case Rule::MaximinSupport:
        return RuleWords::tr("Strongest weakest (maximin support)");
    case Rule::Borda:
        return RuleWords::tr("Places in the ranking (Borda)");
    case Rule::Schulze:
        return RuleWords::tr("Strongest paths (Schulze)");
    case Rule::RankedPairs:
        return RuleWords::tr("Clearest majorities (ranked pairs)");
    case Rule::Stv:
        return RuleWords::tr("Transferable vote (STV)");
    case Rule::Dots:
        return RuleWords::tr("Most dots");
    case Rule::Score:
        return RuleWords::tr("Highest score");
    }
    return {};
}

QString ruleSentence(Rule rule, int regionsNeeded)
{
    switch (rule) {
    case Rule::Av:
        return RuleWords::tr("The five with the most supporters.");
    case Rule::Breadth:
        return RuleWords::tr(
            "More than half of those who answered, and more than half in at least %n regions; then the "
            "most supporters.",
            nullptr, regionsNeeded);
    case Rule::SeqPhragmen:
        return RuleWords::tr("Each chosen point is a load shared by its supporters; next comes the point whose "
                             "supporters would then carry least.");
    case Rule::EqualShares:
        return RuleWords::tr("Everyone has the same budget; a point is bought when its supporters can pay, cheapest a "
                             "head first.");
    case Rule::Pav:
        return RuleWords::tr("The five that satisfy the room most, where a voter's second success counts half, the "
                             "third a third.");
    case Rule::SeqPav:
        return RuleWords::tr("Next comes the point that adds most satisfaction, where a voter's second success counts "
                             "half, the third a third.");
    case Rule::RevSeqPav:
        return RuleWords::tr("From all points the one goes whose loss is felt least, until five are left, where a "
                             "voter's second success counts half, the third a third.");
    case Rule::Sav:
        return RuleWords::tr("Each voter has one vote, parted equally among all that they support; the five with the "
                             "most votes.");
    case Rule::Cc:
        return RuleWords::tr("The five that leave the fewest voters without a point that they support.");
    case Rule::SeqCc:
        return RuleWords::tr("Next comes the point with the most supporters among those who have none of theirs yet.");
    case Rule::MinimaxAv:
        return RuleWords::tr("The five that keep the ballot that differs most from them as near as can be.");
    case Rule::Monroe:
        return RuleWords::tr("The voters are parted into five groups of equal size, each with a point of its own, so "
                             "that as many as possible support the point of their group.");
    case Rule::MaximinSupport:
        return RuleWords::tr("Voters lend their support to the chosen points; next comes the point that leaves the "
                             "weakest of them strongest.");
    case Rule::Borda:
        return RuleWords::tr("On each ballot a place higher is worth one more; the five worth most.");
    case Rule::Schulze:
        return RuleWords::tr("Any two points are compared on all ballots; a point is ahead where its chain of "
                             "majorities over the other is the stronger.");
    case Rule::RankedPairs:
        return RuleWords::tr("Any two points are compared on all ballots; the clearest majorities set the order first, "
                             "and those that contradict them are left out.");
    case Rule::Stv:
        return RuleWords::tr("Each voter has one vote, for the highest of theirs that is still in; what a chosen point "
                             "does not need passes on, and the weakest goes out.");
    case Rule::Dots:
        return RuleWords::tr("The five with the most dots.");
    case Rule::Score:
        return RuleWords::tr("The five with the highest total score.");
    }
    return {};
}

} // namespace ui
