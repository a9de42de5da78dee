// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/examplefile.h"

#include <algorithm>

#include "core/exchange/csv.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype exampleRows = 2;

qsizetype filledCells(const exchange::Row& row)
{
    return std::count_if(row.cells.begin(), row.cells.end(), [](const QString& cell) { return !cell.isEmpty(); });
}

} // namespace

QString exampleName(usecases::ImportKind kind)
{
    switch (kind) {
    case usecases::ImportKind::Participants:
        return u"participants.csv"_s;
    case usecases::ImportKind::Agenda:
        return u"agenda.csv"_s;
    case usecases::ImportKind::Groups:
        return u"groups.csv"_s;
    case usecases::ImportKind::Themes:
        return u"themes.csv"_s;
    case usecases::ImportKind::Questions:
        return u"questions.csv"_s;
    case usecases::ImportKind::Points:
        return u"points.csv"_s;
    case usecases::ImportKind::Recommendations:
        return u"recommendations.csv"_s;
    }
    return {};
}

QByteArray exampleTable(usecases::ImportKind kind)
{
    const auto table = exchange::readTable(u":/sample/"_s + exampleName(kind));
    if (!table) {
        return {};
    }
    // The fullest rows show best what each column takes.
    QList<exchange::Row> rows = table->rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const exchange::Row& a, const exchange::Row& b) { return filledCells(a) > filledCells(b); });
    QList<QStringList> shown;
    for (const exchange::Row& row : rows.mid(0, exampleRows)) {
        shown.append(row.cells);
    }
    return exchange::writeCsv(table->header, shown);
}

} // namespace ui
