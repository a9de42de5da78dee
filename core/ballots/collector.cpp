// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ballots/collector.h"

#include <QSet>
#include <algorithm>

using domain::Done;
using domain::ErrorCode;
using domain::fail;

namespace ballots {

namespace {

constexpr qsizetype longestDetail = 60;

} // namespace

std::optional<int> wholeNumber(QStringView text)
{
    const bool digits = !text.isEmpty() && text.size() <= 7 &&
                        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = digits ? text.toInt() : 0;
    return digits && number <= largestMark ? std::optional(number) : std::nullopt;
}

Done Collector::add(int row, int count, domain::Ballot ballot)
{
    return room(count).map([&] { m_file.rows.append({row, count, std::move(ballot)}); });
}

Done Collector::refuse(int row, int count, Fault fault, QStringList details)
{
    for (QString& detail : details) {
        detail.truncate(longestDetail);
    }
    return room(count).map([&] { m_file.invalid.append({row, count, fault, std::move(details)}); });
}

Done Collector::room(int count)
{
    const qsizetype options = std::max<qsizetype>(m_file.options.size(), 1);
    const int most = static_cast<int>(std::min<qsizetype>(mostBallots, mostMarks / options));
    if (count > most - m_ballots) {
        return fail(ErrorCode::TooManyRows, {QString::number(most)});
    }
    m_ballots += count;
    return {};
}

Done takeOptions(BallotFile& file, const QStringList& names)
{
    if (names.size() > mostOptions) {
        return fail(ErrorCode::TooManyColumns, {QString::number(mostOptions)});
    }
    QSet<QString> seen;
    for (const QString& name : names) {
        if (seen.contains(name)) {
            return fail(ErrorCode::RepeatedColumn, {name.left(100)});
        }
        seen.insert(name);
    }
    file.options = names;
    return {};
}

} // namespace ballots
