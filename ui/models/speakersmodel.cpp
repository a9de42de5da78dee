// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/speakersmodel.h"

#include "ui/words/words.h"

namespace ui {

void SpeakersModel::show(const SpeakerTimes& times, const QDateTime& now)
{
    QList<SpeakerRow> rows;
    for (qsizetype at = 0; at < times.count(); ++at) {
        rows.append({static_cast<int>(at) + 1, times.nameAt(at), times.secondsLeft(at, now), at == times.current(),
                     times.hasSpoken(at)});
    }
    setRows(rows);
}

QVariant SpeakersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SpeakerRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.current  ? tr("%1 has the floor, %2 left").arg(row.name, durationWord(row.secondsLeft))
               : row.spoken ? tr("%1 has spoken").arg(row.name)
                            : tr("%1, %2").arg(row.name, durationWord(row.secondsLeft));
    case NumberRole:
        return row.id;
    case LeftRole:
        return row.secondsLeft;
    case CurrentRole:
        return row.current;
    case SpokenRole:
        return row.spoken;
    default:
        return {};
    }
}

} // namespace ui
