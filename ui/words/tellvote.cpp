// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/usecases/intents.h"
#include "ui/words/telling.h"

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;
using W = HistoryWords;

namespace {

/// What a round or outcome is about: the name of its track, where the line says which.
QString voteOf(const HistoryLine& line)
{
    const auto track = domain::fromText<domain::Track>(line.subject);
    if (track) {
        return *track == domain::Track::Priority ? W::tr("the vote on the priorities") : W::tr("the vote on follow-up");
    }
    return line.subject.isEmpty() ? W::tr("the vote") : W::tr("the vote %1").arg(quoted(line.subject));
}

Told vote(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString what = voteOf(line);
    return {verb, what, sentence.arg(what)};
}

Told counted(const HistoryLine& line)
{
    const QString option = quoted(line.detail.isEmpty() ? line.subject : line.detail);
    const QString number = QString::number(line.count);
    return {W::tr("counted"), W::tr("%1 for %2").arg(number, option), W::tr("Counted %1 for %2").arg(number, option)};
}

Told ballots(const HistoryLine& line)
{
    const QString what = voteOf(line);
    return {W::tr("noted ballots"), W::tr("%1: %n ballots", nullptr, line.count).arg(what),
            W::tr("Noted %n ballots in %1", nullptr, line.count).arg(what)};
}

Told closed(const HistoryLine& line)
{
    if (line.count == 0) {
        return vote(W::tr("closed"), W::tr("Closed %1"), line);
    }
    const QString what = voteOf(line);
    return {W::tr("closed"), W::tr("%1: %n ballots", nullptr, line.count).arg(what), W::tr("Closed %1").arg(what)};
}

Told ruled(const HistoryLine& line)
{
    const QString what = voteOf(line);
    const QString object = line.detail.isEmpty() ? what : W::tr("%1: %2", "a vote and a reason").arg(what, line.detail);
    return {W::tr("ruled on the tie"), object, W::tr("Ruled on the tie in %1").arg(what)};
}

Told adopted(const HistoryLine& line)
{
    const auto track = domain::fromText<domain::Track>(line.subject);
    if (track && *track == domain::Track::FollowUp) {
        const QString object = W::tr("%n follow-up highlights", nullptr, line.count);
        return {W::tr("adopted"), object, W::tr("Adopted %1").arg(object)};
    }
    const QString object =
        track ? W::tr("%n priorities", nullptr, line.count) : W::tr("%n recommendations", nullptr, line.count);
    return {W::tr("adopted"), object, W::tr("Adopted %1").arg(object)};
}

QString paragraphOf(const HistoryLine& line)
{
    return line.subject.isEmpty() ? W::tr("a paragraph") : W::tr("the paragraph %1").arg(quoted(line.subject));
}

Told paragraph(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString what = paragraphOf(line);
    return {verb, what, sentence.arg(what)};
}

} // namespace

Tellers voteTellers()
{
    Tellers tellers;
    const auto add = [&tellers](QLatin1String what, Told (*tell)(const HistoryLine&)) {
        tellers.insert(what, {Place::Vote, tell});
    };
    add(intent::roundSetUp, [](const HistoryLine& line) { return vote(W::tr("set up"), W::tr("Set up %1"), line); });
    add(intent::roundLimits, [](const HistoryLine& line) { return vote(W::tr("changed"), W::tr("Changed %1"), line); });
    add(intent::roundOpen, [](const HistoryLine& line) { return vote(W::tr("opened"), W::tr("Opened %1"), line); });
    add(intent::roundCount, counted);
    add(intent::roundBallots, ballots);
    add(intent::roundClose, closed);
    add(intent::roundRule, ruled);
    add(intent::roundWithdraw,
        [](const HistoryLine& line) { return vote(W::tr("withdrew"), W::tr("Withdrew %1"), line); });
    add(intent::outcomeAdopt, adopted);
    tellers.insert(intent::paragraphEdit, {Place::Highlights, [](const HistoryLine& line) {
                                               return paragraph(W::tr("rewrote"), W::tr("Rewrote %1"), line);
                                           }});
    tellers.insert(intent::paragraphRestore, {Place::Highlights, [](const HistoryLine& line) {
                                                  return paragraph(W::tr("put back the template's"),
                                                                   W::tr("Put back the template's wording of %1"),
                                                                   line);
                                              }});
    return tellers;
}

} // namespace ui
