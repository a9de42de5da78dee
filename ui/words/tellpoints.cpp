// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/intents.h"
#include "ui/words/telling.h"
#include "ui/words/words.h"

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;

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
    return {verb, HistoryWords::tr("%1: %2", "a point and what was set for it").arg(text, detail),
            sentence.arg(text, detail)};
}

Told reworded(const HistoryLine& line)
{
    if (line.before.isEmpty()) {
        return simply(HistoryWords::tr("reworded"), HistoryWords::tr("Reworded %1"), line);
    }
    const QString before = quoted(line.before);
    const QString after = quoted(line.subject);
    return {HistoryWords::tr("reworded"), HistoryWords::tr("%1 to %2", "a wording before and after").arg(before, after),
            HistoryWords::tr("Reworded %1 to %2").arg(before, after)};
}

Told element(const HistoryLine& line)
{
    return line.count > 0 ? with(HistoryWords::tr("tagged"), HistoryWords::tr("Tagged %1: %2"),
                                 HistoryWords::tr("Tagged %1"), line, line.detail)
                          : with(HistoryWords::tr("took off a tag"), HistoryWords::tr("Took a tag off %1: %2"),
                                 HistoryWords::tr("Took a tag off %1"), line, line.detail);
}

Told body(const HistoryLine& line)
{
    return line.count > 0
               ? with(HistoryWords::tr("noted support"), HistoryWords::tr("Noted who supports %1: %2"),
                      HistoryWords::tr("Noted who supports %1"), line, line.detail)
               : with(HistoryWords::tr("took off support"), HistoryWords::tr("Noted who no longer supports %1: %2"),
                      HistoryWords::tr("Noted who no longer supports %1"), line, line.detail);
}

Told five(const HistoryLine& line)
{
    const QString text = quoted(line.subject);
    if (line.count == 0) {
        return {HistoryWords::tr("took out of our five"), text, HistoryWords::tr("Took %1 out of our five").arg(text)};
    }
    const QString place = QString::number(line.count);
    return {HistoryWords::tr("put in our five"), HistoryWords::tr("%1, place %2").arg(text, place),
            HistoryWords::tr("Put %1 in our five, place %2").arg(text, place)};
}

} // namespace

Tellers pointTellers()
{
    Tellers tellers;
    const auto add = [&tellers](QLatin1String what, Told (*tell)(const HistoryLine&)) {
        tellers.insert(what, {Place::Rooms, tell});
    };
    add(intent::pointAdd,
        [](const HistoryLine& line) { return simply(HistoryWords::tr("wrote"), HistoryWords::tr("Wrote %1"), line); });
    add(intent::pointEdit, reworded);
    add(intent::pointKind, [](const HistoryLine& line) {
        return with(HistoryWords::tr("set the kind"), HistoryWords::tr("Set the kind of %1: %2"),
                    HistoryWords::tr("Set the kind of %1"), line, inWords<domain::Kind>(line.detail));
    });
    add(intent::pointStance, [](const HistoryLine& line) {
        return with(HistoryWords::tr("set the stance"), HistoryWords::tr("Set the stance of %1: %2"),
                    HistoryWords::tr("Set the stance of %1"), line, inWords<domain::Stance>(line.detail));
    });
    add(intent::pointElement, element);
    add(intent::pointBody, body);
    add(intent::pointFive, five);
    add(intent::pointMove,
        [](const HistoryLine& line) { return simply(HistoryWords::tr("moved"), HistoryWords::tr("Moved %1"), line); });
    add(intent::pointQuestion, [](const HistoryLine& line) {
        return with(HistoryWords::tr("moved to a question"), HistoryWords::tr("Moved %1 to the guiding question: %2"),
                    HistoryWords::tr("Moved %1 to another guiding question"), line, line.detail);
    });
    add(intent::pointWithdraw, [](const HistoryLine& line) {
        return simply(HistoryWords::tr("withdrew"), HistoryWords::tr("Withdrew %1"), line);
    });
    return tellers;
}

} // namespace ui
