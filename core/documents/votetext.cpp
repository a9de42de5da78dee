// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/votetext.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

using domain::Method;
using domain::Rule;

namespace {

VoteText english()
{
    return {
        .methods = {{Method::Consensus, u"consensus"_s},
                    {Method::ShowOfHands, u"show of hands"_s},
                    {Method::RollCall, u"roll call"_s},
                    {Method::Approval, u"approval"_s},
                    {Method::Dots, u"dots"_s},
                    {Method::Score, u"score"_s},
                    {Method::Ranking, u"ranking"_s}},
        .rules = {{Rule::Av, u"most supporters (approval voting)"_s},
                  {Rule::Breadth, u"breadth first, then most supporters"_s},
                  {Rule::SeqPhragmen, u"shared load (sequential Phragmén)"_s},
                  {Rule::EqualShares, u"equal shares"_s},
                  {Rule::Pav, u"proportional approval (PAV)"_s},
                  {Rule::SeqPav, u"sequential PAV"_s},
                  {Rule::RevSeqPav, u"reverse sequential PAV"_s},
                  {Rule::Sav, u"satisfaction approval (SAV)"_s},
                  {Rule::Cc, u"Chamberlin-Courant"_s},
                  {Rule::SeqCc, u"sequential Chamberlin-Courant"_s},
                  {Rule::MinimaxAv, u"minimax approval"_s},
                  {Rule::Monroe, u"Monroe"_s},
                  {Rule::MaximinSupport, u"maximin support"_s},
                  {Rule::Borda, u"Borda"_s},
                  {Rule::Schulze, u"Schulze"_s},
                  {Rule::RankedPairs, u"ranked pairs"_s},
                  {Rule::Stv, u"single transferable vote"_s},
                  {Rule::Dots, u"most dots"_s},
                  {Rule::Score, u"most points"_s}},
        .withCasting = u"%1, %2"_s,
        .secret = u"secret ballots"_s,
        .open = u"open ballots"_s,
        .rule = u"Rule: %1."_s,
        .mostOptions = u"Options that a ballot could approve: at most %1."_s,
        .dots = u"Dots of each voter: %1; on one option: at most %2."_s,
        .scale = u"Points for each option: 0 to 5."_s,
        .regionsNeeded = u"Support needed in regions: %1."_s,
        .byBodies = u"Each body had one voice."_s,
        .byCategories = u"Entitled were the participants of these categories: %1."_s,
        .dotsFor = u"Dots: %1"_s,
        .pointsFor = u"Points: %1"_s,
        .firstPlaces = u"First places: %1"_s,
        .ruleScore = u"score by the rule: %1"_s,
        .rollCallGave = u"Roll call: %1"_s,
        .agreed = u"Consensus: no objection"_s,
        .objectionsTo = u"Objections: %1"_s,
        .severalRegions = u"several regions"_s,
        .noRegion = u"no region named"_s,
        .mergedRegions = u"Ballots were secret: regions in which one or two voters supported an option are told "
                         "together with others."_s,
        .listBeside = u"%1 (%2)"_s,
        .tied = u"Tied at the cut: %1. Places for them: %2."_s,
        .tieWaits = u"The tie is not settled yet."_s,
        .runOffWaits = u"A run-off among them is to settle the tie."_s,
        .runOff = u"Tie settled by a run-off (%1), closed on %2."_s,
        .wider = u"Tie settled by wider support: %1."_s,
        .inRegions = u"regions: %1"_s,
        .inGroups = u"groups: %1"_s,
        .took = u"This took: %1."_s,
        .lot = u"Tie settled by a public lot. When the vote opened, the SHA-256 hash of a seed was written down: %1."_s,
        .lotSeed = u"The seed, published at the draw: %1."_s,
        .lotWord = u"The word that the room called out: “%1”."_s,
        .lotCheck = u"To check: the seed has the hash that was written down; the options were drawn in the order of "
                    "the SHA-256 hash of seed, word and identifier, parted by line feeds, smallest first."_s,
        .lotIdentifier = u"Identifier"_s,
        .lotHash = u"Hash"_s,
        .option = u"Option"_s,
        .inFavour = u"In favour"_s,
        .against = u"Against"_s,
        .abstaining = u"Abstaining"_s,
        .objections = u"Objections"_s,
        .quoted = u"“%1”"_s,
    };
}

VoteText french()
{
    return {
        .methods = {{Method::Consensus, u"consensus"_s},
                    {Method::ShowOfHands, u"vote à main levée"_s},
                    {Method::RollCall, u"vote par appel nominal"_s},
                    {Method::Approval, u"vote par assentiment"_s},
                    {Method::Dots, u"vote par points de couleur"_s},
                    {Method::Score, u"vote par notes"_s},
                    {Method::Ranking, u"vote par classement"_s}},
        .rules = {{Rule::Av, u"le plus de soutiens (vote par assentiment)"_s},
                  {Rule::Breadth, u"l’étendue d’abord, puis le plus de soutiens"_s},
                  {Rule::SeqPhragmen, u"charge partagée (Phragmén séquentiel)"_s},
                  {Rule::EqualShares, u"parts égales"_s},
                  {Rule::Pav, u"assentiment proportionnel (PAV)"_s},
                  {Rule::SeqPav, u"PAV séquentiel"_s},
                  {Rule::RevSeqPav, u"PAV séquentiel inversé"_s},
                  {Rule::Sav, u"assentiment par satisfaction (SAV)"_s},
                  {Rule::Cc, u"Chamberlin-Courant"_s},
                  {Rule::SeqCc, u"Chamberlin-Courant séquentiel"_s},
                  {Rule::MinimaxAv, u"assentiment minimax"_s},
                  {Rule::Monroe, u"Monroe"_s},
                  {Rule::MaximinSupport, u"soutien maximin"_s},
                  {Rule::Borda, u"Borda"_s},
                  {Rule::Schulze, u"Schulze"_s},
                  {Rule::RankedPairs, u"paires classées"_s},
                  {Rule::Stv, u"vote unique transférable"_s},
                  {Rule::Dots, u"le plus de points de couleur"_s},
                  {Rule::Score, u"le plus de points"_s}},
        .withCasting = u"%1, %2"_s,
        .secret = u"bulletins secrets"_s,
        .open = u"bulletins ouverts"_s,
        .rule = u"Règle\u00A0: %1."_s,
        .mostOptions = u"Options qu’un bulletin pouvait approuver\u00A0: %1 au plus."_s,
        .dots = u"Points de couleur de chaque votant\u00A0: %1\u00A0; sur une même option\u00A0: %2 au plus."_s,
        .scale = u"Points pour chaque option\u00A0: de 0 à 5."_s,
        .regionsNeeded = u"Régions dont le soutien était requis\u00A0: %1."_s,
        .byBodies = u"Chaque organe disposait d’une voix."_s,
        .byCategories = u"Avaient droit au vote les participants de ces catégories\u00A0: %1."_s,
        .dotsFor = u"Points de couleur\u00A0: %1"_s,
        .pointsFor = u"Points\u00A0: %1"_s,
        .firstPlaces = u"Premières places\u00A0: %1"_s,
        .ruleScore = u"score selon la règle\u00A0: %1"_s,
        .rollCallGave = u"Appel nominal\u00A0: %1"_s,
        .agreed = u"Consensus\u00A0: aucune objection"_s,
        .objectionsTo = u"Objections\u00A0: %1"_s,
        .severalRegions = u"plusieurs régions"_s,
        .noRegion = u"sans région nommée"_s,
        .mergedRegions = u"Le vote était secret\u00A0: les régions où un ou deux votants ont soutenu une option sont "
                         "réunies avec d’autres."_s,
        .listBeside = u"%1 (%2)"_s,
        .tied = u"À égalité au seuil\u00A0: %1. Places pour elles\u00A0: %2."_s,
        .tieWaits = u"L’égalité n’est pas encore tranchée."_s,
        .runOffWaits = u"Un second tour entre elles doit trancher l’égalité."_s,
        .runOff = u"Égalité tranchée par un second tour (%1), clos le %2."_s,
        .wider = u"Égalité tranchée par l’étendue du soutien\u00A0: %1."_s,
        .inRegions = u"régions\u00A0: %1"_s,
        .inGroups = u"groupes\u00A0: %1"_s,
        .took = u"Ont ainsi été retenus\u00A0: %1."_s,
        .lot = u"Égalité tranchée par un tirage au sort public. À l’ouverture du vote, l’empreinte SHA-256 d’une "
               "graine avait été consignée\u00A0: %1."_s,
        .lotSeed = u"Graine publiée au tirage\u00A0: %1."_s,
        .lotWord = u"Mot lancé par la salle\u00A0: «\u00A0%1\u00A0»."_s,
        .lotCheck = u"Pour vérifier\u00A0: la graine a l’empreinte consignée\u00A0; les options ont été tirées dans "
                    "l’ordre de l’empreinte SHA-256 de la graine, du mot et de l’identifiant, séparés par des sauts de "
                    "ligne, la plus petite d’abord."_s,
        .lotIdentifier = u"Identifiant"_s,
        .lotHash = u"Empreinte"_s,
        .option = u"Option"_s,
        .inFavour = u"Pour"_s,
        .against = u"Contre"_s,
        .abstaining = u"Abstentions"_s,
        .objections = u"Objections"_s,
        .quoted = u"«\u00A0%1\u00A0»"_s,
    };
}

} // namespace

const VoteText& voteText(const QLocale& locale)
{
    static const VoteText en = english();
    static const VoteText fr = french();
    return locale.language() == QLocale::French ? fr : en;
}

} // namespace documents
