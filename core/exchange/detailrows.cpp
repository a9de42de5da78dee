// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

struct DetailRow
{
    int row = 0;
    QString field;
    QString value;
};

void readDetail(RowReader& reader, DetailRow& detail)
{
    detail.field = reader.text("Field"_L1);
    detail.value = reader.manyLines("Value"_L1);
}

} // namespace

domain::Result<QList<QPair<QString, QString>>> readDetails(const Table& table)
{
    const auto rows = readRows<DetailRow>(table, {"Field"_L1}, readDetail);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    // Not among the required: the column must be there, but a detail may be left empty.
    if (!table.header.contains("Value"_L1, Qt::CaseInsensitive)) {
        return domain::fail(domain::ErrorCode::MissingColumn, {u"Value"_s});
    }
    QList<QPair<QString, QString>> details;
    for (const DetailRow& row : *rows) {
        details.append({row.field, row.value});
    }
    return details;
}

} // namespace exchange
