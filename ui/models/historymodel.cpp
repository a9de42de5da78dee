// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historymodel.h"

#include <algorithm>

#include "ui/models/foldedtext.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using usecases::HistoryLine;

HistoryRow historyRowOf(const HistoryLine& line, const domain::Meeting& meeting)
{
    HistoryRow row{line, wordOf(line.actor, meeting, line.room), screenOf(line), verbOf(line), objectOf(line), {}};
    // Where the object was cut, its whole text is searched all the same.
    row.folded = foldedText(
        QStringList{row.who, row.screen, row.verb, row.object, line.subject, line.before, line.detail}.join(u'\n'));
    return row;
}

void HistoryModel::setRows(const QList<HistoryRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void HistoryModel::prepend(const HistoryRow& row)
{
    beginInsertRows({}, 0, 0);
    m_rows.prepend(row);
    endInsertRows();
    turn(row.line.undoes);
}

void HistoryModel::turn(const QString& entry)
{
    if (entry.isEmpty()) {
        return;
    }
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&entry](const HistoryRow& row) { return row.line.entry == entry; });
    if (at == m_rows.end()) {
        return;
    }
    at->line.takenBack = !at->line.takenBack;
    const int changed = static_cast<int>(at - m_rows.begin());
    Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
    turn(at->line.undoes);
}

void HistoryModel::setToday(const QDate& today)
{
    if (m_today != today) {
        m_today = today;
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
        }
    }
}

namespace {

QStringList distinct(const QList<HistoryRow>& rows, QString HistoryRow::*text)
{
    QSet<QString> seen;
    for (const HistoryRow& row : rows) {
        seen.insert(row.*text);
    }
    QStringList sorted(seen.cbegin(), seen.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace

QStringList HistoryModel::people() const
{
    return distinct(m_rows, &HistoryRow::who);
}

QStringList HistoryModel::screens() const
{
    return distinct(m_rows, &HistoryRow::screen);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::timeOf(const HistoryRow& row) const
{
    const QString time = timeWithSeconds(row.line.when);
    const QDate date = row.line.when.toLocalTime().date();
    return date == m_today ? time : tr("%1 %2", "date and time").arg(shortDateWord(date), time);
}

QString HistoryModel::textOf(const HistoryRow& row, int column) const
{
    switch (column) {
    case Time:
        return timeOf(row);
    case Who:
        return row.who;
    case Where:
        return row.screen;
    case Verb:
        return row.verb;
    case Object:
        return row.object;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HistoryRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Verb && row.line.takenBack ? tr("%1, taken back").arg(row.verb)
                                                            : textOf(row, index.column());
    case EntryRole:
        return row.line.entry;
    case TakenBackRole:
        return row.line.takenBack;
    case TurnsBackRole:
        return !row.line.undoes.isEmpty();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Time"), tr("Who"), tr("Screen"), tr("Did"), tr("What")};
    return titles.value(section);
}

} // namespace ui
