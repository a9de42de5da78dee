// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collecting/collectwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "ui/words/fieldwords.h"
#include "ui/words/telling.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using usecases::Handed;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CollectWords)
};

QList<Handed> withNews(const QList<Handed>& handed)
{
    QList<Handed> some;
    std::copy_if(handed.begin(), handed.end(), std::back_inserter(some),
                 [](const Handed& one) { return one.entries > 0; });
    return some;
}

QString nameOf(const Handed& handed)
{
    return QFileInfo(handed.path).fileName();
}

/// Two values that were written within a minute are told apart by the second.
QString momentWord(const QDateTime& when, bool withSeconds)
{
    return Words::tr("%1, %2", "a day and a time of day")
        .arg(shortDateWord(when.toLocalTime().date()), withSeconds ? timeWithSeconds(when) : timeWord(when));
}

bool needsSeconds(const Dispute& dispute)
{
    constexpr qint64 minute = 60;
    const QDateTime first = dispute.sides.first().written.when;
    return std::any_of(dispute.sides.begin() + 1, dispute.sides.end(),
                       [&first](const DisputeSide& side) { return qAbs(first.secsTo(side.written.when)) < minute; });
}

} // namespace

int CollectWords::entriesIn(const QList<Handed>& handed)
{
    int sum = 0;
    for (const Handed& one : handed) {
        sum += one.entries;
    }
    return sum;
}

QString CollectWords::entries(int count)
{
    return count > 0 ? Words::tr("%n new entries", nullptr, count) : Words::tr("nothing new");
}

QString CollectWords::comes(const QList<Handed>& handed)
{
    const QList<Handed> some = withNews(handed);
    if (some.isEmpty()) {
        return handed.size() == 1
                   ? Words::tr("Nothing new: all that is in “%1” is here already.").arg(nameOf(handed.first()))
                   : Words::tr("Nothing new: all that is in these files is here already.");
    }
    const int count = entriesIn(some);
    return some.size() == 1 ? Words::tr("%n new entries in “%1”", nullptr, count).arg(nameOf(some.first()))
                            : Words::tr("%n new entries in %1 files", nullptr, count).arg(some.size());
}

QString CollectWords::came(const QList<Handed>& handed)
{
    const QList<Handed> some = withNews(handed);
    const int count = entriesIn(some);
    if (some.isEmpty()) {
        return Words::tr("Nothing was collected: all of it is here already.");
    }
    return some.size() == 1
               ? Words::tr("%n entries from “%1” were collected.", nullptr, count).arg(nameOf(some.first()))
               : Words::tr("%n entries from %1 files were collected.", nullptr, count).arg(some.size());
}

QString CollectWords::roomName(const domain::Meeting& meeting, const domain::GroupId& room)
{
    const domain::Group* group = meeting.groups.find(room);
    if (group) {
        return group->name;
    }
    return room.isNull() ? Words::tr("Plenary") : Words::tr("A room that comes with the file");
}

QString CollectWords::heading(const Dispute& dispute, const domain::Meeting& meeting)
{
    return Words::tr("%1: %2", "a thing and its field")
        .arg(thingWord(dispute.entity), fieldWord(dispute.entity, dispute.field, meeting));
}

QString CollectWords::value(const Dispute& dispute, const DisputeSide& side, const domain::Meeting& meeting)
{
    constexpr qsizetype longest = 4'000;
    const QString words = valueWord(dispute.entity, dispute.field, side.written.value, meeting);
    return words.size() > longest ? words.first(longest) + u'…' : words;
}

QString CollectWords::origin(const Dispute& dispute, qsizetype side, const domain::Meeting& meeting)
{
    const DisputeSide& one = dispute.sides.at(side);
    const QString words =
        side == dispute.later
            ? Words::tr("%1 · %2 · %3 · the later one", "where, in which room and when a value was written")
            : Words::tr("%1 · %2 · %3", "where, in which room and when a value was written");
    return words.arg(one.file.isEmpty() ? Words::tr("Here") : QFileInfo(one.file).fileName(),
                     roomName(meeting, one.written.room), momentWord(one.written.when, needsSeconds(dispute)));
}

QString CollectWords::notSettled(const Dispute& dispute, const domain::Error& error)
{
    return error.code == domain::ErrorCode::ChangedSince
               ? Words::tr("%1 was changed once more meanwhile, so nothing was chosen for it; look in the history.")
                     .arg(quoted(dispute.subject))
               : sentenceOf(error);
}

QString CollectWords::refused(const domain::Error& error)
{
    return error.code == domain::ErrorCode::TooLarge
               ? Words::tr("“%1” is larger than %2; nothing was taken in, check that it is a meeting file.")
                     .arg(QFileInfo(error.details.value(0)).fileName(),
                          QLocale().formattedDataSize(error.details.value(1).toLongLong()))
               : sentenceOf(error);
}

} // namespace ui
