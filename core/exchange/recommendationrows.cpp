// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRegularExpression>

#include "core/exchange/groupreference.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

QList<SourceReference> readSources(RowReader& reader)
{
    static const QRegularExpression groupAndNumber(u"^(.+?) ?:? ?([1-9]\\d{0,5})$"_s);
    QList<SourceReference> sources;
    for (const QString& item : reader.list("Sources"_L1)) {
        const auto match = groupAndNumber.match(item);
        if (!match.hasMatch()) {
            reader.refuse(domain::ErrorCode::BadValue, "Sources"_L1, item);
            break;
        }
        sources.append({groupReference(match.captured(1)), match.captured(2).toInt()});
    }
    return sources;
}

void readRecommendation(RowReader& reader, RecommendationRow& recommendation)
{
    recommendation.track = reader.word<domain::Track>("Track"_L1).value_or(domain::Track::Priority);
    recommendation.place = reader.number("Place"_L1, 1, largestRowCount);
    recommendation.text = reader.text("Text"_L1);
    recommendation.sources = readSources(reader);
}

} // namespace

domain::Result<QList<RecommendationRow>> readRecommendations(const Table& table)
{
    return readRows<RecommendationRow>(table, {"Text"_L1}, readRecommendation);
}

} // namespace exchange
