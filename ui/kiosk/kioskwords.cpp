// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskwords.h"

#include <QLocale>
#include <algorithm>

#include "ui/kiosk/ballotdraft.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

QString KioskWords::question(const Round& round)
{
    if (!round.question.isEmpty()) {
        return round.question;
    }
    return round.track == Track::Priority ? tr("Which of these should be among the priorities?")
                                          : tr("Which of these should be among the follow-up highlights?");
}

QStringList KioskWords::options(const Meeting& meeting, const Round& round)
{
    QStringList texts;
    for (const RecommendationId& id : round.options) {
        const Recommendation* option = meeting.recommendations.find(id);
        texts.append(option ? option->text : QString());
    }
    return texts;
}

QString KioskWords::howTo(const BallotDraft& draft)
{
    switch (draft.round().method) {
    case Method::Dots:
        return tr("Give your dots with plus and minus; at most %n to one option.", nullptr, draft.highest());
    case Method::Score:
        return tr("Give each option points, from 0 to 5.");
    case Method::Ranking:
        return tr("Touch the options in your order, the best first; touch one again to take it out.");
    default:
        return tr("Touch all that you can support.");
    }
}

QString KioskWords::used(const BallotDraft& draft)
{
    const int used = draft.used();
    switch (draft.round().method) {
    case Method::Dots:
        return tr("%1 of %n dots left", nullptr, draft.most()).arg(QLocale().toString(draft.most() - used));
    case Method::Score: {
        const auto given = draft.marks().size() - draft.marks().count(0);
        return tr("%n options have points", nullptr, static_cast<int>(given));
    }
    case Method::Ranking:
        return tr("%n options in your order", nullptr, used);
    default:
        return draft.most() > 0 ? tr("%1 of at most %2").arg(used).arg(draft.most())
                                : tr("%n options chosen", nullptr, used);
    }
}

QString KioskWords::limitReached(const BallotDraft& draft)
{
    if (draft.round().method == Method::Dots) {
        return draft.used() < draft.most() ? tr("One option can have at most %n dots.", nullptr, draft.highest())
                                           : tr("You have no dots left; take one from another option first.");
    }
    return tr("You may choose at most %n; take one back first.", nullptr, draft.most());
}

QString KioskWords::mark(const BallotDraft& draft, int option)
{
    const int mark = draft.mark(option);
    switch (draft.round().method) {
    case Method::Dots:
        return tr("%n dots", nullptr, mark);
    case Method::Score:
        return tr("%n points", nullptr, mark);
    case Method::Ranking:
        return mark > 0 ? tr("Your place %1").arg(mark) : tr("Not in your order");
    default:
        return mark > 0 ? tr("Chosen") : tr("Not chosen");
    }
}

QString KioskWords::confirmed(const BallotDraft& draft)
{
    const bool blank = draft.isBlank();
    switch (draft.round().method) {
    case Method::Dots:
        return blank ? tr("You give no dots; that is a blank ballot.") : tr("You give these dots:");
    case Method::Score:
        return blank ? tr("You give no points; that is a blank ballot.") : tr("You give these points:");
    case Method::Ranking:
        return blank ? tr("You put none of these in order; that is a blank ballot.") : tr("This is your order:");
    default:
        return blank ? tr("You support none of these; that is a blank ballot.") : tr("You support:");
    }
}

QStringList KioskWords::chosen(const BallotDraft& draft, const QStringList& options)
{
    QList<int> marked;
    for (int option = 0; option < draft.marks().size(); ++option) {
        if (draft.mark(option) > 0) {
            marked.append(option);
        }
    }
    const bool ranked = draft.round().method == Method::Ranking;
    if (ranked) {
        std::sort(marked.begin(), marked.end(), [&draft](int a, int b) { return draft.mark(a) < draft.mark(b); });
    }
    QStringList lines;
    for (const int option : marked) {
        const QString figure = QLocale().toString(ranked ? draft.mark(option) : option + 1);
        const bool counted = draft.highest() > 1 && !ranked;
        lines.append(counted ? tr("%1: %2", "dots or points, option").arg(mark(draft, option), options.value(option))
                             : tr("%1. %2", "number, option").arg(figure, options.value(option)));
    }
    return lines;
}

QString KioskWords::codeRefused(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownCode:
        return tr("This code is not known; look at it again and type it once more.");
    case ErrorCode::AlreadyVoted:
        return tr("A ballot was already cast with this code; each code is good for one ballot.");
    case ErrorCode::NotEntitled:
        return tr("This code is not for this vote; please ask the moderator.");
    default:
        return tr("The code could not be checked; please try again, or tell the moderator.");
    }
}

QString KioskWords::notCast(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return tr("Your ballot was not cast, because the disk is full; please tell the moderator.");
    case ErrorCode::AlreadyVoted:
        return tr("This ballot was not cast, because one was already cast with this code.");
    case ErrorCode::NotEntitled:
        return tr("This ballot was not cast, because the code is not for this vote; please ask the moderator.");
    default:
        return tr("Your ballot was not cast, because it could not be stored; try again, or tell the moderator.");
    }
}

} // namespace ui
