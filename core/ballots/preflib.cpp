// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ballots/preflib.h"

#include <QHash>
#include <algorithm>

#include "core/ballots/collector.h"
#include "core/domain/plaintext.h"

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace ballots {

namespace {

/// The options of each place or category, by number from 1.
using Groups = QList<QStringList>;

/// "1,{2,3},{}"; nothing for what is not written so.
std::optional<Groups> groupsOf(QStringView text)
{
    Groups groups;
    if (text.trimmed().isEmpty()) {
        return groups;
    }
    if (text.count(u',') >= mostOptions) {
        return std::nullopt;
    }
    bool inBraces = false;
    bool closed = false; ///< after braces only a comma may follow
    QStringList group;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QChar c = at < text.size() ? text.at(at) : u',';
        if (c != u',' && c != u'{' && c != u'}') {
            continue;
        }
        const QString word = text.sliced(from, at - from).trimmed().toString();
        from = at + 1;
        if (c == u'{') {
            if (inBraces || closed || !word.isEmpty()) {
                return std::nullopt;
            }
            inBraces = true;
            continue;
        }
        const bool isEmptyBraces = c == u'}' && group.isEmpty() && word.isEmpty();
        if ((c == u'}' && !inBraces) || (!closed && word.isEmpty() && !isEmptyBraces) || (closed && !word.isEmpty())) {
            return std::nullopt;
        }
        if (!word.isEmpty()) {
            group.append(word);
        }
        inBraces = inBraces && c != u'}';
        closed = c == u'}';
        if (!inBraces && !closed) {
            groups.append(group);
            group.clear();
        }
    }
    return inBraces ? std::nullopt : std::optional(groups);
}

class Reader
{
public:
    Reader(PreflibKind kind, const QString& path)
        : m_kind(kind)
        , m_path(path)
        , m_collector(m_file)
    {
        m_file.method = kind == PreflibKind::Cat ? domain::Method::Approval : domain::Method::Ranking;
    }

    Result<BallotFile> read(QStringView text)
    {
        int row = 0;
        qsizetype from = 0;
        while (from < text.size()) {
            const qsizetype end = text.indexOf(u'\n', from);
            const QStringView line = text.sliced(from, (end < 0 ? text.size() : end) - from).trimmed();
            from = end < 0 ? text.size() : end + 1;
            ++row;
            const Done taken = line.isEmpty()          ? Done()
                               : line.startsWith(u'#') ? takeHeader(row, line)
                                                       : takeLine(row, line);
            if (!taken) {
                return tl::unexpected(taken.error());
            }
        }
        if (row == 0) {
            return fail(ErrorCode::EmptyTable, {m_path});
        }
        if (const Done ready = endHeader(row); !ready) {
            return tl::unexpected(ready.error());
        }
        return std::move(m_file);
    }

private:
    Done takeHeader(int row, QStringView line)
    {
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.sliced(1, std::max<qsizetype>(colon, 1) - 1).trimmed().toString().toUpper();
        const QString value = colon < 0 ? QString() : line.sliced(colon + 1).trimmed().toString();
        const auto bad = [&] { return fail(ErrorCode::BadValue, {QString::number(row), key, value}); };
        if (m_ready) {
            return {};
        }
        if (key == u"NUMBER ALTERNATIVES"_s || key == u"NUMBER CATEGORIES"_s) {
            const std::optional<int> number = wholeNumber(value);
            if (!number) {
                return bad();
            }
            (key == u"NUMBER CATEGORIES"_s ? m_categories : m_alternatives) = *number;
        } else if (key.startsWith(u"ALTERNATIVE NAME "_s)) {
            const std::optional<int> number = wholeNumber(key.mid(17));
            if (number.value_or(0) < 1 || *number > mostOptions || m_names.contains(*number)) {
                return bad();
            }
            m_names.insert(*number, domain::oneLine(value));
        }
        return {};
    }

    Done endHeader(int row)
    {
        if (m_ready) {
            return {};
        }
        m_ready = true;
        if (m_alternatives < 0) {
            return fail(ErrorCode::MissingColumn, {u"NUMBER ALTERNATIVES"_s});
        }
        if (m_alternatives > mostOptions) {
            return fail(ErrorCode::TooManyColumns, {QString::number(mostOptions)});
        }
        QHash<QString, int> times;
        for (const QString& name : std::as_const(m_names)) {
            ++times[name];
        }
        QStringList names;
        for (int number = 1; number <= m_alternatives; ++number) {
            const QString name = m_names.value(number);
            if (name.isEmpty()) {
                return fail(ErrorCode::MissingValue, {QString::number(row), u"ALTERNATIVE NAME %1"_s.arg(number)});
            }
            names.append(times.value(name) > 1 ? u"%1 (%2)"_s.arg(name).arg(number) : name);
        }
        return takeOptions(m_file, names);
    }

    Done takeLine(int row, QStringView line)
    {
        if (const Done ready = endHeader(row); !ready) {
            return ready;
        }
        const qsizetype colon = line.indexOf(u':');
        const QStringView counted = line.left(colon < 0 ? line.size() : colon).trimmed();
        if (isTooMany(counted)) {
            return fail(ErrorCode::TooManyRows, {QString::number(mostBallots)});
        }
        const int count = wholeNumber(counted).value_or(0);
        if (colon < 0 || count < 1) {
            return m_collector.refuse(row, 1, Fault::NoCount, {counted.toString()});
        }
        const std::optional<Groups> groups = groupsOf(line.sliced(colon + 1));
        if (!groups || !isOfKind(*groups)) {
            return m_collector.refuse(row, count, Fault::Unreadable);
        }
        return takeGroups(row, count, *groups);
    }

    /// Digits alone, and more than could be counted: to call that one bad ballot would not be true.
    static bool isTooMany(QStringView counted)
    {
        return !counted.isEmpty() && !wholeNumber(counted) &&
               std::all_of(counted.begin(), counted.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    [[nodiscard]] bool isOfKind(const Groups& groups) const
    {
        if (m_kind == PreflibKind::Cat) {
            return m_categories < 0 || groups.size() <= m_categories;
        }
        return std::none_of(groups.begin(), groups.end(), [](const QStringList& group) { return group.isEmpty(); });
    }

    Done takeGroups(int row, int count, const Groups& groups)
    {
        const bool strict = m_kind == PreflibKind::Soc || m_kind == PreflibKind::Soi;
        const bool complete = m_kind == PreflibKind::Soc || m_kind == PreflibKind::Toc;
        QList<int> places(m_alternatives, 0);
        qsizetype named = 0;
        for (qsizetype place = 0; place < groups.size(); ++place) {
            for (const QString& word : groups.at(place)) {
                const int option = wholeNumber(word).value_or(0) - 1;
                if (option < 0 || option >= m_alternatives) {
                    return m_collector.refuse(row, count, Fault::UnknownOption, {word});
                }
                if (places.at(option) > 0) {
                    return m_collector.refuse(row, count, Fault::RepeatedOption, {word});
                }
                places[option] = static_cast<int>(place + 1);
                ++named;
            }
            if (strict && groups.at(place).size() > 1) {
                return m_collector.refuse(row, count, Fault::EqualOptions);
            }
        }
        if (complete && named < m_alternatives) {
            return m_collector.refuse(row, count, Fault::MissingOptions);
        }
        if (m_kind == PreflibKind::Cat) {
            for (int& place : places) {
                place = place == 1 ? 1 : 0;
            }
        }
        return m_collector.add(row, count, {{}, places});
    }

    PreflibKind m_kind;
    QString m_path;
    BallotFile m_file;
    Collector m_collector;
    bool m_ready = false; ///< the header is read
    int m_alternatives = -1;
    int m_categories = -1;
    QHash<int, QString> m_names;
};

} // namespace

std::optional<PreflibKind> preflibKind(const QString& suffix)
{
    static const QHash<QString, PreflibKind> kinds{{u"soc"_s, PreflibKind::Soc},
                                                   {u"soi"_s, PreflibKind::Soi},
                                                   {u"toc"_s, PreflibKind::Toc},
                                                   {u"toi"_s, PreflibKind::Toi},
                                                   {u"cat"_s, PreflibKind::Cat}};
    const auto found = kinds.constFind(suffix);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

Result<BallotFile> readPreflib(const QString& text, PreflibKind kind, const QString& path)
{
    return Reader(kind, path).read(text);
}

} // namespace ballots
