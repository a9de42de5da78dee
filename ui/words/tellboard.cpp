// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/intents.h"
#include "ui/words/telling.h"
#include "ui/words/words.h"

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;

namespace {

Told simply(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString text = quoted(line.subject);
    return {verb, text, sentence.arg(text)};
}

Told merged(const HistoryLine& line)
{
    const QString text = quoted(line.subject);
    const QString object =
        line.detail.isEmpty() ? HistoryWords::tr("%n points into %1", nullptr, line.count).arg(text)
                              : HistoryWords::tr("%n points of %1 into %2", nullptr, line.count).arg(line.detail, text);
    return {HistoryWords::tr("merged"), object,
            HistoryWords::tr("Merged %n points into %1", nullptr, line.count).arg(text)};
}

Told sourceAdded(const HistoryLine& line)
{
    const QString text = quoted(line.subject);
    if (line.count == 1 && !line.detail.isEmpty()) {
        const QString point = quoted(line.detail);
        return {HistoryWords::tr("added to"),
                HistoryWords::tr("%1 to %2", "a point to a recommendation").arg(point, text),
                HistoryWords::tr("Added %1 to %2").arg(point, text)};
    }
    return {HistoryWords::tr("added to"), HistoryWords::tr("%n points to %1", nullptr, line.count).arg(text),
            HistoryWords::tr("Added %n points to %1", nullptr, line.count).arg(text)};
}

Told sourceRemoved(const HistoryLine& line)
{
    const QString text = quoted(line.subject);
    if (line.detail.isEmpty()) {
        return {HistoryWords::tr("took off"), HistoryWords::tr("a point of %1").arg(text),
                HistoryWords::tr("Took a point off %1").arg(text)};
    }
    const QString point = quoted(line.detail);
    return {HistoryWords::tr("took off"),
            HistoryWords::tr("%1 from %2", "a point from a recommendation").arg(point, text),
            HistoryWords::tr("Took %1 off %2").arg(point, text)};
}

Told split(const HistoryLine& line)
{
    const QString text = quoted(line.subject);
    const QString object = HistoryWords::tr("%n points into %1", nullptr, line.count).arg(text);
    return {HistoryWords::tr("split off"), object,
            HistoryWords::tr("Split off %n points into %1", nullptr, line.count).arg(text)};
}

Told joined(const HistoryLine& line)
{
    return simply(HistoryWords::tr("joined to another"), HistoryWords::tr("Joined %1 to another recommendation"), line);
}

Told reworded(const HistoryLine& line)
{
    const QString after = quoted(line.subject);
    if (line.before.isEmpty()) {
        return simply(HistoryWords::tr("reworded"), HistoryWords::tr("Reworded %1"), line);
    }
    const QString before = quoted(line.before);
    return {HistoryWords::tr("reworded"), HistoryWords::tr("%1 to %2", "a wording before and after").arg(before, after),
            HistoryWords::tr("Reworded %1 to %2").arg(before, after)};
}

Told tracked(const HistoryLine& line)
{
    const auto track = domain::fromText<domain::Track>(line.detail);
    if (!track) {
        return simply(HistoryWords::tr("moved to the other track"), HistoryWords::tr("Moved %1 to the other track"),
                      line);
    }
    const QString text = quoted(line.subject);
    return *track == domain::Track::Priority ? Told{HistoryWords::tr("moved to the priorities"), text,
                                                    HistoryWords::tr("Moved %1 to the priorities").arg(text)}
                                             : Told{HistoryWords::tr("moved to follow-up"), text,
                                                    HistoryWords::tr("Moved %1 to follow-up").arg(text)};
}

/// Two points by their texts, more of them by their number.
Told decided(const QString& verb, const QString& sentenceOfTwo, const QString& sentenceOfMore, const HistoryLine& line)
{
    const QString text = quoted(line.subject);
    if (line.count > 2 || line.detail.isEmpty()) {
        return {verb, HistoryWords::tr("%n points, among them %1", nullptr, line.count).arg(text),
                sentenceOfMore.arg(text)};
    }
    const QString other = quoted(line.detail);
    return {verb, HistoryWords::tr("%1 and %2", "two points").arg(text, other), sentenceOfTwo.arg(text, other)};
}

Told keptApart(const HistoryLine& line)
{
    return decided(HistoryWords::tr("kept apart"), HistoryWords::tr("Kept %1 and %2 apart"),
                   HistoryWords::tr("Kept %n points apart, among them %1", nullptr, line.count), line);
}

Told letTogether(const HistoryLine& line)
{
    return decided(HistoryWords::tr("let be suggested again"), HistoryWords::tr("Let %1 and %2 be suggested again"),
                   HistoryWords::tr("Let %n points be suggested again, among them %1", nullptr, line.count), line);
}

} // namespace

Tellers boardTellers()
{
    Tellers tellers;
    const auto add = [&tellers](QLatin1String what, Told (*tell)(const HistoryLine&)) {
        tellers.insert(what, {Place::Board, tell});
    };
    add(intent::boardAdd, [](const HistoryLine& line) {
        return simply(HistoryWords::tr("added"), HistoryWords::tr("Added the recommendation %1"), line);
    });
    add(intent::boardMerge, merged);
    add(intent::boardAddSource, sourceAdded);
    add(intent::boardRemoveSource, sourceRemoved);
    add(intent::boardSplit, split);
    add(intent::boardTakeBack, [](const HistoryLine& line) {
        return simply(HistoryWords::tr("withdrew"), HistoryWords::tr("Withdrew the recommendation %1"), line);
    });
    add(intent::boardReword, reworded);
    add(intent::boardTrack, tracked);
    add(intent::boardMove, [](const HistoryLine& line) {
        return simply(HistoryWords::tr("moved"), HistoryWords::tr("Moved %1 in its track"), line);
    });
    add(intent::boardJoin, joined);
    add(intent::overlapApart, keptApart);
    add(intent::overlapTogether, letTogether);
    add(intent::overlapWords, [](const HistoryLine&) {
        return Told{HistoryWords::tr("set"), HistoryWords::tr("the words that count for nothing in overlaps"),
                    HistoryWords::tr("Set the words that count for nothing in overlaps")};
    });
    return tellers;
}

} // namespace ui
