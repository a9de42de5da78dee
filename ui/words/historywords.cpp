// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/intents.h"
#include "ui/words/telling.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;

namespace {

const Teller* tellerOf(const QString& what)
{
    static const Tellers all = [] {
        Tellers tellers;
        for (const Tellers& some : {setupTellers(), peopleTellers(), pointTellers(), boardTellers(), voteTellers()}) {
            tellers.insert(some);
        }
        return tellers;
    }();
    const auto at = all.constFind(what);
    return at == all.constEnd() ? nullptr : &*at;
}

bool turnsBack(const HistoryLine& line)
{
    return line.intent == intent::undo || line.intent == intent::redo;
}

/// What an undo or redo is about, as if it were done now.
HistoryLine undone(const HistoryLine& line)
{
    HistoryLine original = line;
    original.intent = line.undoneIntent;
    return original;
}

Told tellOriginal(const HistoryLine& line)
{
    if (const Teller* teller = tellerOf(line.intent)) {
        return teller->tell(line);
    }
    // Written by a newer program.
    return {HistoryWords::tr("changed"), quoted(line.subject),
            HistoryWords::tr("Changed %1").arg(quoted(line.subject))};
}

Told tell(const HistoryLine& line)
{
    if (!turnsBack(line)) {
        return tellOriginal(line);
    }
    const Told original = tellOriginal(undone(line));
    const QString object =
        HistoryWords::tr("%1: %2", "verb and object of what was taken back").arg(original.verb, original.object);
    return line.intent == intent::undo
               ? Told{HistoryWords::tr("took back"), object, HistoryWords::tr("Taken back: %1").arg(original.sentence)}
               : Told{HistoryWords::tr("did again"), object, HistoryWords::tr("Done again: %1").arg(original.sentence)};
}

} // namespace

QString quoted(const QString& text)
{
    constexpr qsizetype longest = 100;
    if (text.size() <= longest) {
        return HistoryWords::tr("“%1”").arg(text);
    }
    const qsizetype space = text.lastIndexOf(u' ', longest);
    QString cut = text.first(space > longest / 2 ? space : longest);
    if (cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    return HistoryWords::tr("“%1”").arg(cut.trimmed() + u"…"_s);
}

QString verbOf(const HistoryLine& line)
{
    return tell(line).verb;
}

QString objectOf(const HistoryLine& line)
{
    return tell(line).object;
}

QString sentenceOf(const HistoryLine& line)
{
    return tell(line).sentence;
}

QString screenOf(const HistoryLine& line)
{
    const Teller* teller = tellerOf(turnsBack(line) ? line.undoneIntent : line.intent);
    switch (teller ? teller->place : Place::Agenda) {
    case Place::Agenda:
        return HistoryWords::tr("Agenda");
    case Place::People:
        return HistoryWords::tr("People");
    case Place::Rooms:
        return HistoryWords::tr("Rooms");
    case Place::Board:
        return HistoryWords::tr("Board");
    case Place::Vote:
        return HistoryWords::tr("Vote");
    case Place::Highlights:
        return HistoryWords::tr("Highlights");
    }
    return {};
}

} // namespace ui
