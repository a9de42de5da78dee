// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include <QSet>
#include <algorithm>
#include <array>

#include "core/exchange/records.h"
#include "core/exchange/textdecoding.h"

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace exchange {

namespace {

constexpr char16_t quote = u'"';
constexpr char16_t guard = u'\'';

/// Whether a formula follows the apostrophes, if any, at the start: so a guarded cell can be guarded once more. The
/// last four are the wide forms that East Asian spreadsheets take for the same.
bool startsLikeFormula(const QString& cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != guard; });
    return first != cell.end() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(*first);
}

Done refuse(ErrorCode code, std::initializer_list<qsizetype> numbers)
{
    QStringList details;
    for (const qsizetype number : numbers) {
        details.append(QString::number(number));
    }
    return fail(code, details);
}

Done takeHeader(Table& table, const Record& record)
{
    if (record.found > largestColumnCount) {
        return refuse(ErrorCode::TooManyColumns, {largestColumnCount});
    }
    QSet<QString> names;
    for (const QString& cell : record.cells) {
        const QString name = plainCell(cell).trimmed();
        if (!name.isEmpty() && names.contains(name.toLower())) {
            return fail(ErrorCode::RepeatedColumn, {name.left(100)});
        }
        names.insert(name.toLower());
        table.header.append(name);
    }
    return {};
}

Done takeRow(Table& table, Record& record)
{
    const qsizetype columns = table.header.size();
    const qsizetype rowLimit = std::min<qsizetype>(largestRowCount, largestCellCount / columns);
    if (record.found > columns) {
        return refuse(ErrorCode::TooManyCells, {record.number, record.found, columns});
    }
    if (table.rows.size() >= rowLimit) {
        return refuse(ErrorCode::TooManyRows, {rowLimit});
    }
    for (QString& cell : record.cells) {
        cell = plainCell(cell);
    }
    record.cells.resize(columns);
    table.rows.append({record.number, record.cells});
    return {};
}

QString writtenCell(const QString& cell)
{
    QString written = guardedCell(cell);
    const bool special =
        std::any_of(written.cbegin(), written.cend(), [](QChar c) { return u"\",;\t\r\n"_s.contains(c); });
    if (special || written.trimmed() != written) {
        written.replace(u'"', "\"\""_L1);
        return quote + written + quote;
    }
    return written;
}

QString writtenRow(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& cell : cells) {
        written.append(writtenCell(cell));
    }
    // Quotes tell a row of empty cells from the blank rows that reading leaves out.
    if (!written.isEmpty() && written.join(QString()).isEmpty()) {
        written.first() = "\"\""_L1;
    }
    return written.join(u',') + "\r\n"_L1;
}

} // namespace

QChar delimiterOf(const QString& text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        quoted = quoted != (c == quote);
        if (quoted) {
            continue;
        }
        if ((c == u'\n' || c == u'\r') && begun) {
            break;
        }
        begun = begun || !c.isSpace();
        const auto* const found = std::find(candidates.begin(), candidates.end(), c.unicode());
        if (found != candidates.end()) {
            ++counts.at(static_cast<size_t>(found - candidates.begin()));
        }
    }
    const auto* const most = std::max_element(counts.begin(), counts.end());
    return candidates.at(static_cast<size_t>(most - counts.begin()));
}

Result<Table> parseCsv(const QString& text, const QString& path)
{
    Table table;
    table.delimiter = delimiterOf(text);
    RecordReader reader(text, table.delimiter);
    Record record;
    while (true) {
        const bool first = table.header.isEmpty();
        const Result<bool> another = reader.next(record, first ? largestColumnCount : table.header.size());
        if (!another) {
            return tl::unexpected(another.error());
        }
        if (!*another) {
            break;
        }
        const Done taken = record.blank ? Done() : first ? takeHeader(table, record) : takeRow(table, record);
        if (!taken) {
            return tl::unexpected(taken.error());
        }
    }
    if (table.header.isEmpty()) {
        return fail(ErrorCode::EmptyTable, {path});
    }
    return table;
}

Result<Table> readTable(const QString& path)
{
    return readLimited(path)
        .and_then([&path](const QByteArray& bytes) { return decodeText(bytes, path); })
        .and_then([&path](const QString& text) { return parseCsv(text, path); });
}

QByteArray writeCsv(const QStringList& header, const QList<QStringList>& rows)
{
    QString text = QChar(QChar::ByteOrderMark) + writtenRow(header);
    for (const QStringList& row : rows) {
        text += writtenRow(row);
    }
    return text.toUtf8();
}

QString guardedCell(const QString& cell)
{
    return startsLikeFormula(cell) ? guard + cell : cell;
}

QString plainCell(const QString& cell)
{
    return cell.startsWith(guard) && startsLikeFormula(cell) ? cell.mid(1) : cell;
}

} // namespace exchange
