// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/enums.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace domain {

namespace {

template <class E>
struct Words;

template <>
struct Words<SessionKind>
{
    static constexpr std::array entries{std::pair{SessionKind::Registration, "registration"_L1},
                                        std::pair{SessionKind::Opening, "opening"_L1},
                                        std::pair{SessionKind::Plenary, "plenary"_L1},
                                        std::pair{SessionKind::Breakout, "breakout"_L1},
                                        std::pair{SessionKind::Break, "break"_L1},
                                        std::pair{SessionKind::Closing, "closing"_L1},
                                        std::pair{SessionKind::Webinar, "webinar"_L1}};
};

template <>
struct Words<Kind>
{
    static constexpr std::array entries{std::pair{Kind::Recommendation, "recommendation"_L1},
                                        std::pair{Kind::FollowUpMechanism, "follow-up mechanism"_L1},
                                        std::pair{Kind::GoodPractice, "good practice"_L1},
                                        std::pair{Kind::Principle, "principle"_L1},
                                        std::pair{Kind::Gap, "gap"_L1},
                                        std::pair{Kind::Partnership, "partnership"_L1}};
};

template <>
struct Words<Stance>
{
    static constexpr std::array entries{std::pair{Stance::GeneralAgreement, "general agreement"_L1},
                                        std::pair{Stance::Disagreement, "disagreement"_L1},
                                        std::pair{Stance::NotSettled, "not settled"_L1}};
};

template <>
struct Words<Track>
{
    static constexpr std::array entries{std::pair{Track::Priority, "priority"_L1},
                                        std::pair{Track::FollowUp, "follow-up"_L1}};
};

template <>
struct Words<Method>
{
    static constexpr std::array entries{
        std::pair{Method::Approval, "approval"_L1},  std::pair{Method::ShowOfHands, "show of hands"_L1},
        std::pair{Method::RollCall, "roll call"_L1}, std::pair{Method::Consensus, "consensus"_L1},
        std::pair{Method::Dots, "dots"_L1},          std::pair{Method::Score, "score"_L1},
        std::pair{Method::Ranking, "ranking"_L1}};
};

template <>
struct Words<Casting>
{
    static constexpr std::array entries{std::pair{Casting::Counted, "counted"_L1}, std::pair{Casting::Open, "open"_L1},
                                        std::pair{Casting::Secret, "secret"_L1}};
};

template <>
struct Words<Electorate>
{
    static constexpr std::array entries{std::pair{Electorate::Participants, "participants"_L1},
                                        std::pair{Electorate::Bodies, "bodies"_L1},
                                        std::pair{Electorate::Categories, "categories"_L1}};
};

template <>
struct Words<Rule>
{
    static constexpr std::array entries{std::pair{Rule::Av, "av"_L1},
                                        std::pair{Rule::Breadth, "breadth"_L1},
                                        std::pair{Rule::SeqPhragmen, "seqphragmen"_L1},
                                        std::pair{Rule::EqualShares, "equal-shares"_L1},
                                        std::pair{Rule::Pav, "pav"_L1},
                                        std::pair{Rule::SeqPav, "seqpav"_L1},
                                        std::pair{Rule::RevSeqPav, "revseqpav"_L1},
                                        std::pair{Rule::Sav, "sav"_L1},
                                        std::pair{Rule::Cc, "cc"_L1},
                                        std::pair{Rule::SeqCc, "seqcc"_L1},
                                        std::pair{Rule::MinimaxAv, "minimaxav"_L1},
                                        std::pair{Rule::Monroe, "monroe"_L1},
                                        std::pair{Rule::MaximinSupport, "maximin-support"_L1},
                                        std::pair{Rule::Borda, "borda"_L1},
                                        std::pair{Rule::Schulze, "schulze"_L1},
                                        std::pair{Rule::RankedPairs, "ranked-pairs"_L1},
                                        std::pair{Rule::Stv, "stv"_L1},
                                        std::pair{Rule::Dots, "dots"_L1},
                                        std::pair{Rule::Score, "score"_L1}};
};

template <>
struct Words<Voice>
{
    static constexpr std::array entries{std::pair{Voice::InFavour, "in favour"_L1},
                                        std::pair{Voice::Against, "against"_L1},
                                        std::pair{Voice::Abstaining, "abstaining"_L1}};
};

template <>
struct Words<TieWay>
{
    static constexpr std::array entries{std::pair{TieWay::RunOff, "run-off"_L1},
                                        std::pair{TieWay::WiderSupport, "wider support"_L1},
                                        std::pair{TieWay::Ruling, "ruling"_L1}, std::pair{TieWay::Lot, "lot"_L1}};
};

template <>
struct Words<RoundState>
{
    static constexpr std::array entries{
        std::pair{RoundState::SetUp, "set up"_L1}, std::pair{RoundState::Open, "open"_L1},
        std::pair{RoundState::Closed, "closed"_L1}, std::pair{RoundState::Adopted, "adopted"_L1}};
};

template <>
struct Words<Role>
{
    static constexpr std::array entries{
        std::pair{Role::Organizer, "organizer"_L1}, std::pair{Role::Moderator, "moderator"_L1},
        std::pair{Role::Rapporteur, "rapporteur"_L1}, std::pair{Role::Observer, "observer"_L1}};
};

} // namespace

template <class E>
QList<E> allOf()
{
    QList<E> values;
    for (const auto& entry : Words<E>::entries) {
        values.append(entry.first);
    }
    return values;
}

template <class E>
QString toText(E value)
{
    for (const auto& entry : Words<E>::entries) {
        if (entry.first == value) {
            return entry.second;
        }
    }
    return {};
}

template <class E>
std::optional<E> fromText(const QString& text)
{
    const QString word = text.trimmed();
    for (const auto& entry : Words<E>::entries) {
        if (word.compare(entry.second, Qt::CaseInsensitive) == 0) {
            return entry.first;
        }
    }
    return std::nullopt;
}

#define RAPPORTEUR_WORDS(E)                                                                                            \
    template QList<E> allOf<E>();                                                                                      \
    template QString toText<E>(E);                                                                                     \
    template std::optional<E> fromText<E>(const QString&);

RAPPORTEUR_WORDS(SessionKind)
RAPPORTEUR_WORDS(Kind)
RAPPORTEUR_WORDS(Stance)
RAPPORTEUR_WORDS(Track)
RAPPORTEUR_WORDS(Method)
RAPPORTEUR_WORDS(Casting)
RAPPORTEUR_WORDS(Electorate)
RAPPORTEUR_WORDS(Rule)
RAPPORTEUR_WORDS(Voice)
RAPPORTEUR_WORDS(TieWay)
RAPPORTEUR_WORDS(RoundState)
RAPPORTEUR_WORDS(Role)

#undef RAPPORTEUR_WORDS

} // namespace domain
