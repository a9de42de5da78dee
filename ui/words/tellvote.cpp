// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/usecases/intents.h"
#include "ui/words/telling.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;

namespace {

/// What a round or outcome is about: the name of its track, where the line says which.
QString voteOf(const HistoryLine& line)
{
    const auto track = domain::fromText<domain::Track>(line.subject);
    if (track) {
        return *track == domain::Track::Priority ? HistoryWords::tr("the vote on the priorities")
                                                 : HistoryWords::tr("the vote on follow-up");
    }
    return line.subject.isEmpty() ? HistoryWords::tr("the vote")
                                  : HistoryWords::tr("the vote %1").arg(quoted(line.subject));
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
    return {HistoryWords::tr("counted"), HistoryWords::tr("%1 for %2").arg(number, option),
            HistoryWords::tr("Counted %1 for %2").arg(number, option)};
}

Told ballots(const HistoryLine& line)
{
    const QString what = voteOf(line);
    return {HistoryWords::tr("noted ballots"), HistoryWords::tr("%1: %n ballots", nullptr, line.count).arg(what),
            HistoryWords::tr("Noted %n ballots in %1", nullptr, line.count).arg(what)};
}

Told ruled(const HistoryLine& line)
{
    const QString what = voteOf(line);
    const QString object =
        line.detail.isEmpty() ? what : HistoryWords::tr("%1: %2", "a vote and a reason").arg(what, line.detail);
    return {HistoryWords::tr("ruled on the tie"), object, HistoryWords::tr("Ruled on the tie in %1").arg(what)};
}

Told voice(const HistoryLine& line)
{
    const QString option = quoted(line.detail);
    const auto said = domain::fromText<domain::Voice>(line.before);
    if (!said) {
        const QString object = HistoryWords::tr("%1 on %2", "a voter and an option").arg(line.subject, option);
        return {HistoryWords::tr("took back a voice"), object,
                HistoryWords::tr("Took back the voice of %1 on %2").arg(line.subject, option)};
    }
    const QString object =
        HistoryWords::tr("%1 on %2: %3", "a voter, an option and a voice").arg(line.subject, option, wordOf(*said));
    return {HistoryWords::tr("heard"), object, HistoryWords::tr("Heard %1").arg(object)};
}

Told objection(const HistoryLine& line)
{
    const QString option = quoted(line.detail);
    if (line.before.isEmpty()) {
        return {HistoryWords::tr("withdrew an objection"), HistoryWords::tr("to %1", "an option").arg(option),
                HistoryWords::tr("Withdrew an objection to %1").arg(option)};
    }
    const QString object = HistoryWords::tr("to %1: %2", "an option and an objection").arg(option, quoted(line.before));
    return {HistoryWords::tr("noted an objection"), object, HistoryWords::tr("Noted an objection to %1").arg(option)};
}

Told ballot(const HistoryLine& line)
{
    if (line.count > 1) {
        const QString object = HistoryWords::tr("%n ballots", nullptr, line.count);
        return {HistoryWords::tr("entered"), object, HistoryWords::tr("Entered %1").arg(object)};
    }
    const QString object = HistoryWords::tr("the ballot of %1").arg(line.subject);
    return line.before.isEmpty()
               ? Told{HistoryWords::tr("took back a ballot"), object, HistoryWords::tr("Took back %1").arg(object)}
               : Told{HistoryWords::tr("entered"), object, HistoryWords::tr("Entered %1").arg(object)};
}

Told adopted(const HistoryLine& line)
{
    const auto track = domain::fromText<domain::Track>(line.subject);
    if (track && *track == domain::Track::FollowUp) {
        const QString object = HistoryWords::tr("%n follow-up highlights", nullptr, line.count);
        return {HistoryWords::tr("adopted"), object, HistoryWords::tr("Adopted %1").arg(object)};
    }
    const QString object = track ? HistoryWords::tr("%n priorities", nullptr, line.count)
                                 : HistoryWords::tr("%n recommendations", nullptr, line.count);
    return {HistoryWords::tr("adopted"), object, HistoryWords::tr("Adopted %1").arg(object)};
}

/// What the list of paragraphs calls the section of the template.
QString headingOf(const QString& key)
{
    static const QHash<QString, const char*> headings{
        {u"series"_s, QT_TRANSLATE_NOOP("HistoryWords", "Theme line")},
        {u"title"_s, QT_TRANSLATE_NOOP("HistoryWords", "Title")},
        {u"name"_s, QT_TRANSLATE_NOOP("HistoryWords", "Name of the document")},
        {u"held"_s, QT_TRANSLATE_NOOP("HistoryWords", "Host, theme, date and place")},
        {u"objective"_s, QT_TRANSLATE_NOOP("HistoryWords", "Objective")},
        {u"mechanisms"_s, QT_TRANSLATE_NOOP("HistoryWords", "Who the mechanisms are")},
        {u"survey"_s, QT_TRANSLATE_NOOP("HistoryWords", "The survey")},
        {u"revealed"_s, QT_TRANSLATE_NOOP("HistoryWords", "What the discussions revealed")},
        {u"priorities"_s, QT_TRANSLATE_NOOP("HistoryWords", "Five priorities")},
        {u"followup"_s, QT_TRANSLATE_NOOP("HistoryWords", "Five follow-up highlights")},
        {u"partnerships"_s, QT_TRANSLATE_NOOP("HistoryWords", "Partnerships")},
        {u"importance"_s, QT_TRANSLATE_NOOP("HistoryWords", "Importance of the meeting")},
        {u"submission"_s, QT_TRANSLATE_NOOP("HistoryWords", "Submission")},
        {u"place"_s, QT_TRANSLATE_NOOP("HistoryWords", "Place and date")},
    };
    const char* heading = headings.value(key);
    return heading ? HistoryWords::tr(heading) : key;
}

QString paragraphOf(const HistoryLine& line)
{
    return line.subject.isEmpty() ? HistoryWords::tr("a paragraph")
                                  : HistoryWords::tr("the paragraph %1").arg(quoted(headingOf(line.subject)));
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
    add(intent::roundSetUp,
        [](const HistoryLine& line) { return vote(HistoryWords::tr("set up"), HistoryWords::tr("Set up %1"), line); });
    add(intent::roundLimits, [](const HistoryLine& line) {
        return vote(HistoryWords::tr("changed"), HistoryWords::tr("Changed %1"), line);
    });
    add(intent::roundOpen,
        [](const HistoryLine& line) { return vote(HistoryWords::tr("opened"), HistoryWords::tr("Opened %1"), line); });
    add(intent::roundCount, counted);
    add(intent::roundBallots, ballots);
    add(intent::roundVoice, voice);
    add(intent::roundObjection, objection);
    add(intent::roundBallot, ballot);
    add(intent::roundRunOff, [](const HistoryLine& line) {
        return vote(HistoryWords::tr("set up a run-off"), HistoryWords::tr("Set up a run-off in %1"), line);
    });
    add(intent::roundWider, [](const HistoryLine& line) {
        return vote(HistoryWords::tr("took the wider support"),
                    HistoryWords::tr("Settled the tie in %1 by the wider support"), line);
    });
    add(intent::roundSeed, [](const HistoryLine& line) {
        return vote(HistoryWords::tr("showed the lot's seed"), HistoryWords::tr("Showed the lot's seed in %1"), line);
    });
    add(intent::roundLot, [](const HistoryLine& line) {
        return vote(HistoryWords::tr("drew the lot"), HistoryWords::tr("Settled the tie in %1 by lot"), line);
    });
    add(intent::roundClose,
        [](const HistoryLine& line) { return vote(HistoryWords::tr("closed"), HistoryWords::tr("Closed %1"), line); });
    add(intent::roundRule, ruled);
    add(intent::roundWithdraw, [](const HistoryLine& line) {
        return vote(HistoryWords::tr("withdrew"), HistoryWords::tr("Withdrew %1"), line);
    });
    add(intent::outcomeAdopt, adopted);
    tellers.insert(intent::paragraphEdit, {Place::Highlights, [](const HistoryLine& line) {
                                               return paragraph(HistoryWords::tr("rewrote"),
                                                                HistoryWords::tr("Rewrote %1"), line);
                                           }});
    tellers.insert(intent::paragraphRestore,
                   {Place::Highlights, [](const HistoryLine& line) {
                        return paragraph(HistoryWords::tr("put back the template's"),
                                         HistoryWords::tr("Put back the template's wording of %1"), line);
                    }});
    return tellers;
}

} // namespace ui
