// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv.h"
#include "core/usecases/importing.h"
#include "core/usecases/naming.h"

namespace usecases {

/// What reading a table in would write, put together row by row.
class ImportPlan
{
public:
    ImportPlan(const domain::Meeting& meeting, const exchange::Table& table, QDateTime now);

    /// \name For the plans of the kinds
    /// \{
    /// A row's changes begin here; \a isNew: it makes something that the meeting has not.
    void beginRow(bool isNew);
    void endRow();
    [[nodiscard]] bool has(QLatin1StringView column) const;
    /// Notes the field where the file says something (a value that is not empty) and the meeting says otherwise.
    template <class T, class V>
    void take(const domain::Id<T>& id, const char* field, const V& old, const V& value)
    {
        if (!(value == V()) && !(old == value)) {
            changes.set(id, field, value);
        }
    }
    /// \}

    const domain::Meeting& meeting;
    const QDateTime now;
    journal::ChangeList changes;
    Naming naming;
    ImportPreview preview;

private:
    const exchange::Table& m_table;
    qsizetype m_row = 0;
    qsizetype m_before = 0;
    bool m_isNew = false;
};

/// \name One plan a kind: errors name row and column, and nothing is to be written then
/// \{
domain::Done planParticipants(ImportPlan& plan, const exchange::Table& table);
domain::Done planAgenda(ImportPlan& plan, const exchange::Table& table);
domain::Done planGroups(ImportPlan& plan, const exchange::Table& table);
domain::Done planThemes(ImportPlan& plan, const exchange::Table& table);
domain::Done planQuestions(ImportPlan& plan, const exchange::Table& table);
domain::Done planPoints(ImportPlan& plan, const exchange::Table& table);
domain::Done planRecommendations(ImportPlan& plan, const exchange::Table& table);
/// \}

} // namespace usecases
