// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/importplan.h"

namespace usecases {

ImportPlan::ImportPlan(const domain::Meeting& present, const exchange::Table& table, QDateTime time)
    : meeting(present)
    , now(std::move(time))
    , naming(present, changes)
    , m_table(table)
{
    preview.columns = table.header;
}

bool ImportPlan::has(QLatin1StringView column) const
{
    return m_table.header.contains(QString(column), Qt::CaseInsensitive);
}

void ImportPlan::beginRow(bool isNew)
{
    m_isNew = isNew;
    m_before = changes.list().size();
}

void ImportPlan::endRow()
{
    using Effect = ImportPreview::Effect;
    const exchange::Row& row = m_table.rows.at(m_row++);
    const bool changed = changes.list().size() > m_before;
    const Effect effect = m_isNew ? Effect::New : changed ? Effect::Changed : Effect::Same;
    preview.rows.append({row.number, effect, row.cells});
    preview.added += effect == Effect::New ? 1 : 0;
    preview.changed += effect == Effect::Changed ? 1 : 0;
    preview.same += effect == Effect::Same ? 1 : 0;
}

} // namespace usecases
