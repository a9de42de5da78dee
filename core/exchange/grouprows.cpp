// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

void readGroup(RowReader& reader, GroupRow& group)
{
    group.name = reader.text("Group"_L1);
    group.mark = reader.mark("Mark"_L1);
    group.room = reader.text("Room"_L1);
    group.interpretation = reader.list("Interpretation"_L1);
    group.facilitators = reader.list("Facilitators"_L1);
    group.rapporteur = reader.text("Rapporteur"_L1);
}

} // namespace

domain::Result<QList<GroupRow>> readGroups(const Table& table)
{
    return readRows<GroupRow>(table, {"Group"_L1}, readGroup);
}

} // namespace exchange
