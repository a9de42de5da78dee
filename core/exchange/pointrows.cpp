// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/celllists.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

namespace column {
constexpr auto group = "Group"_L1;
constexpr auto question = "Question"_L1;
constexpr auto kind = "Kind"_L1;
constexpr auto theme = "Theme"_L1;
constexpr auto elements = "Element"_L1;
constexpr auto stance = "Stance"_L1;
constexpr auto five = "Five"_L1;
constexpr auto bodies = "Bodies"_L1;
constexpr auto written = "Written"_L1;
constexpr auto recommendations = "Recommendation"_L1;
constexpr auto text = "Text"_L1;
} // namespace column

void readPoint(RowReader& reader, PointRow& point)
{
    point.group = reader.text(column::group);
    point.question = reader.text(column::question);
    point.kind = reader.word<domain::Kind>(column::kind);
    point.theme = reader.text(column::theme);
    point.elements = reader.list(column::elements);
    point.stance = reader.word<domain::Stance>(column::stance);
    point.five = reader.number(column::five, 0, 5).value_or(0);
    point.bodies = reader.list(column::bodies);
    point.written = reader.dateTime(column::written);
    point.recommendations = reader.listOfLines(column::recommendations);
    point.text = reader.text(column::text);
}

template <class E>
QString wordOf(std::optional<E> value)
{
    return value ? domain::toText(*value) : QString();
}

} // namespace

domain::Result<QList<PointRow>> readPoints(const Table& table)
{
    return readRows<PointRow>(table, {column::group, column::text}, readPoint);
}

QByteArray writePoints(const QList<PointRow>& rows)
{
    QList<QStringList> cells;
    for (const PointRow& row : rows) {
        cells.append({row.group, row.question, wordOf(row.kind), row.theme, joinList(row.elements), wordOf(row.stance),
                      row.five > 0 ? QString::number(row.five) : QString(), joinList(row.bodies),
                      row.written.toString(Qt::ISODateWithMs), row.recommendations.join(u'\n'), row.text});
    }
    return writeCsv({column::group, column::question, column::kind, column::theme, column::elements, column::stance,
                     column::five, column::bodies, column::written, column::recommendations, column::text},
                    cells);
}

} // namespace exchange
