// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits>

#include "core/domain/plaintext.h"
#include "core/exchange/groupreference.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr auto track = "Track"_L1;
constexpr auto text = "Text"_L1;

/// The header's names of the columns that hold counts.
QStringList groupColumns(const QStringList& header)
{
    QStringList columns = header;
    columns.removeAll(QString());
    columns.removeIf([](const QString& name) {
        return name.compare(track, Qt::CaseInsensitive) == 0 || name.compare(text, Qt::CaseInsensitive) == 0;
    });
    return columns;
}

} // namespace

domain::Result<QList<VoteRow>> readVotes(const Table& table)
{
    const QStringList groups = groupColumns(table.header);
    return readRows<VoteRow>(table, {track, text}, [&groups](RowReader& reader, VoteRow& vote) {
        vote.track = reader.word<domain::Track>(track).value_or(domain::Track::Priority);
        vote.text = reader.text(text);
        for (const QString& group : groups) {
            if (const auto count = reader.number(group, 0, std::numeric_limits<int>::max())) {
                vote.counts.insert(groupReference(domain::oneLine(group)), *count);
            }
        }
    });
}

} // namespace exchange
