// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ballots/ballotscsv.h"

#include <algorithm>
#include <array>

#include "core/ballots/collector.h"
#include "core/domain/plaintext.h"
#include "core/exchange/csv.h"
#include "core/exchange/records.h"

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Method;
using domain::Result;
using exchange::Record;

namespace ballots {

namespace {

constexpr std::array methods{Method::Approval, Method::Dots, Method::Score, Method::Ranking};

QString headingOf(Method method)
{
    return domain::toText(method) + u" ballots"_s;
}

QString regionHeading()
{
    return u"Region"_s;
}

bool isSame(const QString& heading, const QString& other)
{
    return heading.compare(other, Qt::CaseInsensitive) == 0;
}

std::optional<Method> methodOf(const QString& heading)
{
    const auto* const found = std::find_if(methods.begin(), methods.end(),
                                           [&heading](Method method) { return isSame(heading, headingOf(method)); });
    return found == methods.end() ? std::nullopt : std::optional(*found);
}

/// Whether a name, without the apostrophes before it, heads one of the first two columns.
bool isHeading(QString name)
{
    while (name.startsWith(u'\'')) {
        name.remove(0, 1);
    }
    return methodOf(name) || isSame(name, regionHeading());
}

struct Columns
{
    static constexpr qsizetype none = -1;
    qsizetype counts = none;
    qsizetype region = none;
    QList<qsizetype> options;
    QList<bool> headed; ///< of each column up to the last that has a heading
};

class Reader
{
public:
    Reader(const QString& text, const QString& regions, const QString& path)
        : m_records(text, exchange::delimiterOf(text))
        , m_regions(regions)
        , m_path(path)
        , m_collector(m_file)
    {
    }

    Result<BallotFile> read()
    {
        constexpr qsizetype mostCells = mostOptions + 100;
        bool isHeader = true;
        Record record;
        while (true) {
            const Result<bool> another = m_records.next(record, mostCells);
            if (!another) {
                return tl::unexpected(another.error());
            }
            if (!*another) {
                break;
            }
            if (record.blank) {
                continue;
            }
            const Done taken = isHeader ? takeHeader(record, mostCells) : takeRow(record);
            if (!taken) {
                return tl::unexpected(taken.error());
            }
            isHeader = false;
        }
        if (isHeader) {
            return fail(ErrorCode::EmptyTable, {m_path});
        }
        return std::move(m_file);
    }

private:
    Done takeHeader(const Record& record, qsizetype mostCells)
    {
        if (record.found > mostCells) {
            return fail(ErrorCode::TooManyColumns, {QString::number(mostOptions)});
        }
        QStringList names;
        for (qsizetype column = 0; column < record.cells.size(); ++column) {
            const QString heading = domain::oneLine(exchange::plainCell(record.cells.at(column)));
            if (const Done taken = takeHeading(heading, column, names); !taken) {
                return taken;
            }
        }
        if (m_columns.counts == Columns::none) {
            return fail(ErrorCode::MissingColumn, {headingOf(Method::Approval)});
        }
        if (m_columns.region == Columns::none && !m_regions.isEmpty()) {
            return fail(ErrorCode::MissingColumn, {m_regions});
        }
        m_file.hasRegions = m_columns.region != Columns::none;
        return takeOptions(m_file, names);
    }

    Done takeHeading(const QString& heading, qsizetype column, QStringList& names)
    {
        if (heading.isEmpty()) {
            return {};
        }
        m_columns.headed.resize(column + 1);
        m_columns.headed.last() = true;
        const bool isRegion = isSame(heading, m_regions.isEmpty() ? regionHeading() : m_regions);
        const std::optional<Method> method = isRegion ? std::nullopt : methodOf(heading);
        if (isRegion || method) {
            qsizetype& place = isRegion ? m_columns.region : m_columns.counts;
            if (place != Columns::none) {
                return fail(ErrorCode::RepeatedColumn, {heading.left(100)});
            }
            place = column;
            m_file.method = method.value_or(m_file.method);
        } else if (!isSame(heading, regionHeading())) {
            names.append(isHeading(heading) ? heading.mid(1) : heading);
            m_columns.options.append(column);
        }
        return {};
    }

    Done takeRow(const Record& record)
    {
        const QString counted = cell(record, m_columns.counts);
        const std::optional<int> number = wholeNumber(counted);
        if (number.value_or(0) < 1) {
            return m_collector.refuse(record.number, 1, Fault::NoCount, {counted});
        }
        if (hasMoreThanTheHeader(record)) {
            return m_collector.refuse(record.number, *number, Fault::TooManyCells);
        }
        domain::Ballot ballot;
        if (m_file.hasRegions) {
            ballot.region = domain::oneLine(cell(record, m_columns.region));
        }
        for (qsizetype option = 0; option < m_columns.options.size(); ++option) {
            const QString written = cell(record, m_columns.options.at(option));
            const std::optional<int> mark = written.isEmpty() ? 0 : wholeNumber(written);
            if (!mark || *mark > greatestMark()) {
                return m_collector.refuse(record.number, *number, Fault::NoMark, {written, m_file.options.at(option)});
            }
            ballot.marks.append(*mark);
        }
        return m_collector.add(record.number, *number, std::move(ballot));
    }

    [[nodiscard]] bool hasMoreThanTheHeader(const Record& record) const
    {
        for (qsizetype column = 0; column < record.cells.size(); ++column) {
            if (!m_columns.headed.value(column) && !cell(record, column).isEmpty()) {
                return true;
            }
        }
        return record.found > record.cells.size();
    }

    [[nodiscard]] int greatestMark() const
    {
        return m_file.method == Method::Approval ? 1
               : m_file.method == Method::Score  ? domain::highestScore
                                                 : largestMark;
    }

    static QString cell(const Record& record, qsizetype column)
    {
        return exchange::plainCell(record.cells.value(column)).trimmed();
    }

    exchange::RecordReader m_records;
    QString m_regions;
    QString m_path;
    BallotFile m_file;
    Collector m_collector;
    Columns m_columns;
};

} // namespace

QByteArray ballotsCsv(Method method, const QStringList& options, const QList<domain::Ballot>& ballots)
{
    QStringList header{headingOf(method), regionHeading()};
    for (const QString& name : optionNames(options)) {
        header.append(isHeading(name) ? u'\'' + name : name);
    }
    QList<QStringList> rows;
    for (const domain::Ballot& ballot : ballots) {
        QStringList row{u"1"_s, ballot.region};
        for (const int mark : ballot.marks) {
            row.append(mark == 0 ? QString() : QString::number(mark));
        }
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return exchange::writeCsv(header, rows);
}

Result<BallotFile> readBallotsCsv(const QString& text, const QString& regions, const QString& path)
{
    return Reader(text, regions, path).read();
}

} // namespace ballots
