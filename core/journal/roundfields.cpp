// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/fields.h"
#include "core/journal/reading.h"

namespace journal {

namespace {

/// A number of voters; nothing where it is none. Far more than any plenary has, and a sum of many stays a number.
std::optional<int> countIn(const QString& value)
{
    constexpr int mostVoters = 1'000'000;
    bool isNumber = false;
    const int count = value.toInt(&isNumber);
    return isNumber && count >= 0 && count <= mostVoters ? std::optional(count) : std::nullopt;
}

void dropEmptyCount(Round& round, const RecommendationId& option)
{
    if (round.counts.value(option) == Count()) {
        round.counts.remove(option);
    }
}

template <auto Member>
constexpr Setter<Round> counted = [](Round& round, const QString& rest, const QString& value) {
    const RecommendationId option = RecommendationId::fromText(rest);
    round.counts[option].*Member = countIn(value).value_or(0);
    dropEmptyCount(round, option);
};

void countApprovals(Round& round, const QString& rest, const QString& value)
{
    const RecommendationId option = RecommendationId::fromText(rest.section(QLatin1Char('/'), 0, 0));
    const GroupId group = GroupId::fromText(rest.section(QLatin1Char('/'), 1, 1));
    if (const auto count = countIn(value); count && !option.isNull()) {
        round.counts[option].byGroup[group] = *count;
    } else {
        round.counts[option].byGroup.remove(group);
    }
    dropEmptyCount(round, option);
}

/// Marks of one ballot; nothing where one is no mark.
std::optional<QList<int>> marksIn(const QString& value)
{
    constexpr int mostOptions = 10'000;
    const QStringList words = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<int> marks;
    for (const QString& word : words) {
        const auto mark = countIn(word);
        if (!mark || words.size() > mostOptions) {
            return std::nullopt;
        }
        marks.append(*mark);
    }
    return marks.isEmpty() ? std::nullopt : std::optional(marks);
}

void takeOpenBallot(Round& round, const QString& rest, const QString& value)
{
    const VoterId voter = VoterId::fromText(rest);
    if (const auto marks = marksIn(value); marks && !voter.isNull()) {
        round.openBallots.insert(voter, *marks);
    } else {
        round.openBallots.remove(voter);
    }
}

void takeSecretBallots(Round& round, const QString&, const QString& value)
{
    round.secretBallots.clear();
    for (const QString& line : value.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (const auto marks = marksIn(line.section(QLatin1Char('\t'), 0, 0))) {
            round.secretBallots.append({line.section(QLatin1Char('\t'), 1), *marks});
        }
    }
}

void takeVoice(Round& round, const QString& rest, const QString& value)
{
    const auto option = RecommendationId::fromText(rest.section(QLatin1Char('/'), 0, 0));
    const VoterId voter = VoterId::fromText(rest.section(QLatin1Char('/'), 1, 1));
    if (const auto voice = fromText<Voice>(value); voice && !option.isNull() && !voter.isNull()) {
        round.voices[option].insert(voter, *voice);
        return;
    }
    round.voices[option].remove(voter);
    if (round.voices.value(option).isEmpty()) {
        round.voices.remove(option);
    }
}

void takeObjection(Round& round, const QString& rest, const QString& value)
{
    const auto option = RecommendationId::fromText(rest.section(QLatin1Char('/'), 0, 0));
    const QString key = rest.section(QLatin1Char('/'), 1, 1);
    if (!value.isEmpty() && !option.isNull() && !key.isEmpty()) {
        round.objections[option].insert(key, value);
        return;
    }
    round.objections[option].remove(key);
    if (round.objections.value(option).isEmpty()) {
        round.objections.remove(option);
    }
}

void takeTieWay(Round& round, const QString&, const QString& value)
{
    round.tieWay = fromText<TieWay>(value);
}

} // namespace

const Setters<Round>& settersOf(const Round&)
{
    using T = Round;
    static const Setters<T> setters{
        {text(field::track), to<T, &T::track>},
        {text(field::question), to<T, &T::question>},
        {text(field::method), to<T, &T::method>},
        {text(field::casting), to<T, &T::casting>},
        {text(field::rule), to<T, &T::rule>},
        {text(field::state), to<T, &T::state>},
        {text(field::seats), to<T, &T::seats>},
        {text(field::mostApprovals), to<T, &T::mostApprovals>},
        {text(field::dots), to<T, &T::dots>},
        {text(field::mostDots), to<T, &T::mostDots>},
        {text(field::regionsNeeded), to<T, &T::regionsNeeded>},
        {text(field::electorate), to<T, &T::electorate>},
        {text(field::categories), to<T, &T::categories>},
        {text(field::entitled), to<T, &T::entitled>},
        {text(field::voters), to<T, &T::voters>},
        {text(field::ballots), to<T, &T::ballots>},
        {text(field::options), to<T, &T::options>},
        {text(field::created), to<T, &T::created>},
        {text(field::opened), to<T, &T::opened>},
        {text(field::closed), to<T, &T::closed>},
        {text(field::replaces), to<T, &T::replaces>},
        {text(field::runOffOf), to<T, &T::runOffOf>},
        {text(field::lotCommitment), to<T, &T::lotCommitment>},
        {text(field::lotSeed), to<T, &T::lotSeed>},
        {text(field::lotWord), to<T, &T::lotWord>},
        {text(field::tieWay), takeTieWay},
        {text(field::ruled), to<T, &T::ruled>},
        {text(field::ruling), to<T, &T::ruling>},
        {text(field::approvals), countApprovals},
        {text(field::inFavour), counted<&Count::inFavour>},
        {text(field::against), counted<&Count::against>},
        {text(field::abstaining), counted<&Count::abstaining>},
        {text(field::voice), takeVoice},
        {text(field::objection), takeObjection},
        {text(field::ballot), takeOpenBallot},
        {text(field::secretBallots), takeSecretBallots},
        {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

} // namespace journal
