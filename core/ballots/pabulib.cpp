// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ballots/pabulib.h"

#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/ballots/collector.h"
#include "core/domain/plaintext.h"
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

constexpr qsizetype mostCells = 200;

QString cell(const Record& record, qsizetype column)
{
    return column < 0 ? QString() : record.cells.value(column).trimmed();
}

Done badValue(int row, const QString& column, const QString& value)
{
    return fail(ErrorCode::BadValue, {QString::number(row), column, value});
}

class Reader
{
public:
    Reader(const QString& text, const QString& regions, const QString& path)
        : m_records(text, u';')
        , m_regions(regions)
        , m_path(path)
        , m_collector(m_file)
    {
    }

    Result<BallotFile> read()
    {
        Record record;
        while (true) {
            const Result<bool> another = m_records.next(record, mostCells);
            if (!another) {
                return tl::unexpected(another.error());
            }
            if (!*another) {
                break;
            }
            const Done taken = record.blank ? Done() : take(record);
            if (!taken) {
                return tl::unexpected(taken.error());
            }
        }
        if (m_section != Section::Votes || m_header.isEmpty()) {
            return fail(ErrorCode::EmptyTable, {m_path});
        }
        return std::move(m_file);
    }

private:
    enum class Section { None, Meta, Projects, Votes };

    Done take(const Record& record)
    {
        if (const Section section = sectionOf(record); section != Section::None) {
            m_section = section;
            m_header.clear();
            return {};
        }
        if (m_section == Section::None) {
            return fail(ErrorCode::MissingColumn, {u"META"_s});
        }
        if (m_header.isEmpty()) {
            for (const QString& heading : record.cells) {
                m_header.append(heading.trimmed().toLower());
            }
            return m_section == Section::Projects ? needed(u"project_id"_s)
                   : m_section == Section::Votes  ? beginVotes()
                                                  : Done();
        }
        switch (m_section) {
        case Section::Meta:
            takeSetting(record);
            return {};
        case Section::Projects:
            return takeProject(record);
        default:
            return takeVote(record);
        }
    }

    /// Keeps what is asked for later, however much else there is.
    void takeSetting(const Record& record)
    {
        static const QStringList known{u"vote_type"_s,  u"min_length"_s,     u"max_length"_s,
                                       u"max_points"_s, u"max_sum_points"_s, u"default_score"_s};
        if (const QString key = cell(record, 0).toLower(); known.contains(key)) {
            m_meta.insert(key, {record.number, cell(record, 1)});
        }
    }

    /// A section begins with its name alone, and never twice.
    [[nodiscard]] Section sectionOf(const Record& record) const
    {
        static const QHash<QString, Section> sections{
            {u"META"_s, Section::Meta}, {u"PROJECTS"_s, Section::Projects}, {u"VOTES"_s, Section::Votes}};
        for (qsizetype other = 1; other < record.cells.size(); ++other) {
            if (!cell(record, other).isEmpty()) {
                return Section::None;
            }
        }
        const Section section = sections.value(cell(record, 0).toUpper(), Section::None);
        return section > m_section ? section : Section::None;
    }

    [[nodiscard]] Done needed(const QString& column) const
    {
        return m_header.contains(column) ? Done() : fail(ErrorCode::MissingColumn, {column});
    }

    Done takeProject(const Record& record)
    {
        const QString id = cell(record, m_header.indexOf(u"project_id"_s));
        if (id.isEmpty() || m_numbers.contains(id)) {
            return badValue(record.number, u"project_id"_s, id);
        }
        if (m_names.size() == mostOptions) {
            return fail(ErrorCode::TooManyColumns, {QString::number(mostOptions)});
        }
        m_numbers.insert(id, static_cast<int>(m_names.size()));
        m_ids.append(id);
        m_names.append(domain::oneLine(cell(record, m_header.indexOf(u"name"_s))));
        return {};
    }

    Done beginVotes()
    {
        return takeOptions(m_file, distinctNames())
            .and_then([this] { return takeType(); })
            .and_then([this] { return needed(u"vote"_s); })
            .and_then([this] { return m_pointed ? needed(u"points"_s) : Done(); })
            .and_then([this] { return takeLimits(); })
            .and_then([this] { return m_regions.isEmpty() ? Done() : needed(m_regions.trimmed().toLower()); })
            .map([this] {
                m_vote = m_header.indexOf(u"vote"_s);
                m_points = m_header.indexOf(u"points"_s);
                m_region = m_regions.isEmpty() ? -1 : m_header.indexOf(m_regions.trimmed().toLower());
                m_file.hasRegions = m_region >= 0;
            });
    }

    [[nodiscard]] QStringList distinctNames() const
    {
        QHash<QString, int> times;
        for (const QString& name : m_names) {
            ++times[name];
        }
        QStringList names;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const QString& name = m_names.at(i);
            const QString id = domain::oneLine(m_ids.at(i));
            names.append(name.isEmpty() ? id : times.value(name) > 1 ? u"%1 (%2)"_s.arg(name, id) : name);
        }
        return names;
    }

    Done takeType()
    {
        const QString type = m_meta.value(u"vote_type"_s).second.toLower();
        if (type == u"approval"_s || type == u"choose-1"_s) {
            m_file.method = Method::Approval;
        } else if (type == u"ordinal"_s) {
            m_file.method = Method::Ranking;
        } else if (type == u"cumulative"_s || type == u"scoring"_s) {
            m_file.method = type == u"scoring"_s ? Method::Score : Method::Dots;
            m_pointed = true;
        } else if (type.isEmpty()) {
            return fail(ErrorCode::MissingColumn, {u"vote_type"_s});
        } else {
            return badValue(m_meta.value(u"vote_type"_s).first, u"vote_type"_s, type);
        }
        m_choosesOne = type == u"choose-1"_s;
        return {};
    }

    Done takeLimits()
    {
        const auto setting = [this](const QString& name, int& into) {
            const auto [row, value] = m_meta.value(name);
            const std::optional<int> number = value.isEmpty() ? into : wholeNumber(value);
            into = number.value_or(into);
            return number ? Done() : badValue(row, name, value);
        };
        return setting(u"min_length"_s, m_leastLength)
            .and_then([&] { return setting(u"max_length"_s, m_mostLength); })
            .and_then([&] { return m_pointed ? setting(u"max_points"_s, m_mostPoints) : Done(); })
            .and_then([&] { return m_pointed ? setting(u"max_sum_points"_s, m_mostSum) : Done(); })
            .and_then(
                [&] { return m_file.method == Method::Score ? setting(u"default_score"_s, m_defaultScore) : Done(); })
            .map([this] {
                m_leastLength = m_choosesOne ? 1 : m_leastLength;
                m_mostLength = m_choosesOne ? 1 : m_mostLength;
            });
    }

    Done takeVote(const Record& record)
    {
        const auto refuse = [&](Fault fault, const QStringList& details = {}) {
            return m_collector.refuse(record.number, 1, fault, details);
        };
        if (record.found > m_header.size()) {
            return refuse(Fault::TooManyCells);
        }
        if (record.found <= m_vote) {
            return refuse(Fault::Unreadable);
        }
        const QString vote = cell(record, m_vote);
        const QString written = cell(record, m_points);
        if (std::max(vote.count(u','), written.count(u',')) >= mostOptions) {
            return refuse(Fault::TooManyMarks);
        }
        const QStringList named = vote.isEmpty() ? QStringList() : vote.split(u',');
        if (named.size() < m_leastLength || named.size() > m_mostLength) {
            return refuse(named.size() < m_leastLength ? Fault::TooFewMarks : Fault::TooManyMarks);
        }
        const QStringList points = written.isEmpty() ? QStringList() : written.split(u',');
        if (m_pointed && points.size() != named.size()) {
            return refuse(Fault::PointsMissing);
        }
        domain::Ballot ballot{domain::oneLine(cell(record, m_region)),
                              QList<int>(m_file.options.size(), m_defaultScore)};
        QSet<int> seen;
        qint64 sum = 0;
        for (qsizetype i = 0; i < named.size(); ++i) {
            const QString id = named.at(i).trimmed();
            const int option = m_numbers.value(id, -1);
            if (option < 0 || seen.contains(option)) {
                return refuse(option < 0 ? Fault::UnknownOption : Fault::RepeatedOption, {id});
            }
            seen.insert(option);
            const std::optional<int> mark = markOf(i, points);
            if (!mark) {
                return refuse(Fault::NoMark, {points.at(i), m_file.options.at(option)});
            }
            sum += *mark;
            if (m_pointed && (*mark > m_mostPoints || sum > m_mostSum)) {
                return refuse(Fault::TooManyMarks);
            }
            ballot.marks[option] = *mark;
        }
        return m_collector.add(record.number, 1, std::move(ballot));
    }

    [[nodiscard]] std::optional<int> markOf(qsizetype named, const QStringList& points) const
    {
        if (m_pointed) {
            return wholeNumber(points.at(named).trimmed());
        }
        return m_file.method == Method::Ranking ? static_cast<int>(named + 1) : 1;
    }

    exchange::RecordReader m_records;
    QString m_regions;
    QString m_path;
    BallotFile m_file;
    Collector m_collector;
    Section m_section = Section::None;
    QStringList m_header;                       ///< of the section
    QHash<QString, QPair<int, QString>> m_meta; ///< row and value
    QHash<QString, int> m_numbers;              ///< of projects by their project_id
    QStringList m_ids;
    QStringList m_names;
    bool m_pointed = false; ///< ballots give points
    bool m_choosesOne = false;
    int m_leastLength = 0;
    int m_mostLength = mostOptions;
    int m_mostPoints = largestMark;
    int m_mostSum = mostMarks;
    int m_defaultScore = 0;
    qsizetype m_vote = -1;
    qsizetype m_points = -1;
    qsizetype m_region = -1;
};

} // namespace

Result<BallotFile> readPabulib(const QString& text, const QString& regions, const QString& path)
{
    return Reader(text, regions, path).read();
}

} // namespace ballots
