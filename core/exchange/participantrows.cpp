// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/celllists.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

namespace column {
constexpr auto number = "No"_L1;
constexpr auto category = "Category"_L1;
constexpr auto body = "Organization"_L1;
constexpr auto shortName = "Short"_L1;
constexpr auto name = "Name"_L1;
constexpr auto position = "Position"_L1;
constexpr auto region = "Region"_L1;
constexpr auto group = "Group"_L1;
constexpr auto roles = "Roles"_L1;
constexpr auto present = "Present"_L1;
} // namespace column

void readParticipant(RowReader& reader, ParticipantRow& participant)
{
    participant.number = reader.number(column::number, 0, largestRowCount).value_or(0);
    participant.category = reader.text(column::category);
    participant.body = reader.text(column::body);
    participant.shortName = reader.text(column::shortName);
    participant.name = reader.text(column::name);
    participant.position = reader.text(column::position);
    participant.region = reader.text(column::region);
    participant.group = reader.text(column::group);
    participant.roles = reader.list(column::roles);
    participant.present = reader.yesOrNo(column::present);
}

QString yesOrNo(std::optional<bool> value)
{
    if (!value) {
        return {};
    }
    return *value ? u"yes"_s : u"no"_s;
}

} // namespace

domain::Result<QList<ParticipantRow>> readParticipants(const Table& table)
{
    return readRows<ParticipantRow>(table, {column::body, column::name}, readParticipant);
}

QByteArray writeParticipants(const QList<ParticipantRow>& rows)
{
    QList<QStringList> cells;
    for (const ParticipantRow& row : rows) {
        cells.append({row.number > 0 ? QString::number(row.number) : QString(), row.category, row.body, row.shortName,
                      row.name, row.position, row.region, row.group, joinList(row.roles), yesOrNo(row.present)});
    }
    return writeCsv({column::number, column::category, column::body, column::shortName, column::name, column::position,
                     column::region, column::group, column::roles, column::present},
                    cells);
}

} // namespace exchange
