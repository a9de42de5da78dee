// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/fixedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

FixedText english()
{
    return {
        .conjunction = u"and"_s,
        .draftMark = u"Draft: not yet adopted"_s,
        .draftNote = u"[Draft: not yet adopted]"_s,
        .noLines = u"[No recommendation yet]"_s,
        .annex = u"Annex. Where each line comes from"_s,
        .annexIntroduction =
            u"Every line is shown with the points from which it was drafted, in the groups’ own words, "
            "with its votes and with the way in which it was adopted. Times are local."_s,
        .priorities = u"Priorities (paragraph\u00A0%1)"_s,
        .followUp = u"Follow-up highlights (paragraph\u00A0%1)"_s,
        .adoptedByVote = u"Adopted on %1 by vote (%2; vote closed on %3)."_s,
        .votedOn = u"Vote (%1) closed on %2."_s,
        .voteFigures = u"Ballots: %1; entitled to vote: %2; places: %3."_s,
        .repeatedVote = u"This vote repeated the one that closed on %1."_s,
        .adoptedWithoutVote = u"Adopted on %1 without a vote."_s,
        .notYetAdopted = u"Draft: not yet adopted."_s,
        .ruling = u"Tie settled by the chair’s ruling: %1"_s,
        .rulingTook = u"The ruling took: %1."_s,
        .reason = u"Reason for the lines or their order: %1"_s,
        .ballotsFor = u"Ballots in support: %1"_s,
        .ofBallots = u"%1 of %2"_s,
        .showOfHandsGave = u"Show of hands: %1"_s,
        .hands = u"in favour %1, against %2, abstaining %3"_s,
        .notVoted = u"Not put to the vote"_s,
        .breadth = u"Raised in groups: %1 of %2. Supporting bodies: %3."_s,
        .noGroup = u"no group"_s,
        .noSources = u"No point of a group stands behind this line."_s,
        .otherAdopted = u"Recommendations that were not adopted"_s,
        .otherDraft = u"Other recommendations"_s,
        .group = u"Group"_s,
        .room = u"Room"_s,
        .point = u"Point"_s,
        .written = u"Written"_s,
        .recommendation = u"Recommendation"_s,
        .votes = u"Votes"_s,
        .groups = u"Groups"_s,
        .bodies = u"Bodies"_s,
        .dateAndTime = u"%1, %2"_s,
    };
}

FixedText french()
{
    return {
        .conjunction = u"et"_s,
        .draftMark = u"Projet\u00A0: pas encore adopté"_s,
        .draftNote = u"[Projet\u00A0: pas encore adopté]"_s,
        .noLines = u"[Aucune recommandation à ce stade]"_s,
        .annex = u"Annexe. Origine de chaque alinéa"_s,
        .annexIntroduction =
            u"Chaque alinéa est présenté avec les points dont il est issu, dans les termes des groupes, "
            "avec les voix recueillies et les conditions de son adoption. Les heures sont locales."_s,
        .priorities = u"Priorités (paragraphe\u00A0%1)"_s,
        .followUp = u"Suivi (paragraphe\u00A0%1)"_s,
        .adoptedByVote = u"Adopté le %1 par un vote (%2\u00A0; vote clos le %3)."_s,
        .votedOn = u"Vote (%1) clos le %2."_s,
        .voteFigures = u"Bulletins\u00A0: %1\u00A0; ayants droit au vote\u00A0: %2\u00A0; places\u00A0: %3."_s,
        .repeatedVote = u"Ce vote a répété celui qui avait été clos le %1."_s,
        .adoptedWithoutVote = u"Adopté sans vote le %1."_s,
        .notYetAdopted = u"Projet\u00A0: pas encore adopté."_s,
        .ruling = u"Égalité tranchée par une décision de la présidence\u00A0: %1"_s,
        .rulingTook = u"La décision a retenu\u00A0: %1."_s,
        .reason = u"Motif du choix des alinéas ou de leur ordre\u00A0: %1"_s,
        .ballotsFor = u"Bulletins favorables\u00A0: %1"_s,
        .ofBallots = u"%1 sur %2"_s,
        .showOfHandsGave = u"Main levée\u00A0: %1"_s,
        .hands = u"pour %1, contre %2, abstentions %3"_s,
        .notVoted = u"Non mis aux voix"_s,
        .breadth = u"Groupes l’ayant soulevé\u00A0: %1 sur %2. Organes à l’appui\u00A0: %3."_s,
        .noGroup = u"sans groupe"_s,
        .noSources = u"Aucun point d’un groupe n’est à l’origine de cet alinéa."_s,
        .otherAdopted = u"Recommandations non adoptées"_s,
        .otherDraft = u"Autres recommandations"_s,
        .group = u"Groupe"_s,
        .room = u"Salle"_s,
        .point = u"Point"_s,
        .written = u"Saisi"_s,
        .recommendation = u"Recommandation"_s,
        .votes = u"Voix"_s,
        .groups = u"Groupes"_s,
        .bodies = u"Organes"_s,
        .dateAndTime = u"%1, %2"_s,
    };
}

} // namespace

const FixedText& fixedText(const QLocale& locale)
{
    static const FixedText en = english();
    static const FixedText fr = french();
    return locale.language() == QLocale::French ? fr : en;
}

} // namespace documents
