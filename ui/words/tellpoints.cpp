// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/intents.h"
#include "ui/words/telling.h"
#include "ui/words/words.h"

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;
using W = HistoryWords;

namespace {

/// A stored word of the domain in the screen's language; any other text as it is.
template <class E>
QString inWords(const QString& stored)
{
    const auto value = domain::fromText<E>(stored);
    return value ? wordOf(*value) : stored;
}

Told simply(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString text = quoted(line.subject);
    return {verb, text, sentence.arg(text)};
}

/// The object is the point and what it was joined with.
Told with(const QString& verb, const QString& sentence, const QString& sentenceAlone, const HistoryLine& line,
          const QString& detail)
{
    if (detail.isEmpty()) {
        return simply(verb, sentenceAlone, line);
    }
    const QString text = quoted(line.subject);
    return {verb, W::tr("%1: %2", "a point and what was set for it").arg(text, detail), sentence.arg(text, detail)};
}

Told reworded(const HistoryLine& line)
{
    if (line.before.isEmpty()) {
        return simply(W::tr("reworded"), W::tr("Reworded %1"), line);
    }
    const QString before = quoted(line.before);
    const QString after = quoted(line.subject);
    return {W::tr("reworded"), W::tr("%1 to %2", "a wording before and after").arg(before, after),
            W::tr("Reworded %1 to %2").arg(before, after)};
}

Told five(const HistoryLine& line)
{
    const QString text = quoted(line.subject);
    if (line.count == 0) {
        return {W::tr("took out of our five"), text, W::tr("Took %1 out of our five").arg(text)};
    }
    const QString place = QString::number(line.count);
    return {W::tr("put in our five"), W::tr("%1, place %2").arg(text, place),
            W::tr("Put %1 in our five, place %2").arg(text, place)};
}

} // namespace

Tellers pointTellers()
{
    Tellers tellers;
    const auto add = [&tellers](QLatin1String what, Told (*tell)(const HistoryLine&)) {
        tellers.insert(what, {Place::Rooms, tell});
    };
    add(intent::pointAdd, [](const HistoryLine& line) { return simply(W::tr("wrote"), W::tr("Wrote %1"), line); });
    add(intent::pointEdit, reworded);
    add(intent::pointKind, [](const HistoryLine& line) {
        return with(W::tr("set the kind"), W::tr("Set the kind of %1: %2"), W::tr("Set the kind of %1"), line,
                    inWords<domain::Kind>(line.detail));
    });
    add(intent::pointStance, [](const HistoryLine& line) {
        return with(W::tr("set the stance"), W::tr("Set the stance of %1: %2"), W::tr("Set the stance of %1"), line,
                    inWords<domain::Stance>(line.detail));
    });
    add(intent::pointElement, [](const HistoryLine& line) {
        return with(W::tr("tagged"), W::tr("Tagged %1: %2"), W::tr("Tagged %1"), line, line.detail);
    });
    add(intent::pointBody, [](const HistoryLine& line) {
        return with(W::tr("noted who supports"), W::tr("Noted who supports %1: %2"), W::tr("Noted who supports %1"),
                    line, line.detail);
    });
    add(intent::pointFive, five);
    add(intent::pointMove, [](const HistoryLine& line) { return simply(W::tr("moved"), W::tr("Moved %1"), line); });
    add(intent::pointQuestion, [](const HistoryLine& line) {
        return with(W::tr("moved to a question"), W::tr("Moved %1 to the guiding question: %2"),
                    W::tr("Moved %1 to another guiding question"), line, line.detail);
    });
    add(intent::pointWithdraw,
        [](const HistoryLine& line) { return simply(W::tr("withdrew"), W::tr("Withdrew %1"), line); });
    return tellers;
}

} // namespace ui
