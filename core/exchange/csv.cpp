// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <optional>

#include "core/exchange/textdecoding.h"

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace exchange {

namespace {

constexpr char16_t quote = u'"';
constexpr char16_t guard = u'\'';

/// Whether a formula follows the apostrophes, if any, at the start: so a guarded cell can be guarded once more. The
/// last four are the wide forms that East Asian spreadsheets take for the same.
bool startsLikeFormula(const QString& cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != guard; });
    return first != cell.end() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(*first);
}

QChar delimiterOf(const QString& text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        quoted = quoted != (c == quote);
        if (quoted) {
            continue;
        }
        if (c == u'\n' && begun) {
            break;
        }
        begun = begun || !c.isSpace();
        const auto* const found = std::find(candidates.begin(), candidates.end(), c.unicode());
        if (found != candidates.end()) {
            ++counts.at(static_cast<size_t>(found - candidates.begin()));
        }
    }
    const auto* const most = std::max_element(counts.begin(), counts.end());
    return candidates.at(static_cast<size_t>(most - counts.begin()));
}

QString withUnixLineEnds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text;
}

class Parser
{
public:
    explicit Parser(const QString& text)
        : m_text(withUnixLineEnds(text))
    {
        m_table.delimiter = delimiterOf(m_text);
    }

    Result<Table> parse();

private:
    enum class State { CellStart, Plain, Quoted, AfterQuote };

    void take(QChar c);
    void endCell();
    void endRow();
    void takeHeader();
    void takeRow();
    void refuse(ErrorCode code, std::initializer_list<qsizetype> numbers);

    [[nodiscard]] qsizetype columns() const
    {
        return m_table.header.isEmpty() ? largestColumnCount : m_table.header.size();
    }

    QString m_text;
    Table m_table;
    State m_state = State::CellStart;
    QString m_cell;
    QStringList m_cells;
    qsizetype m_cellsFound = 0; ///< of this row, also those past the columns, which are not kept
    bool m_blank = true;
    int m_row = 1;
    std::optional<Error> m_error;
};

Result<Table> Parser::parse()
{
    for (const QChar c : std::as_const(m_text)) {
        take(c);
        if (m_error) {
            return tl::unexpected(*m_error);
        }
    }
    if (m_state == State::Quoted) {
        return fail(ErrorCode::UnclosedQuote, {QString::number(m_row), QString::number(m_cellsFound + 1)});
    }
    take(u'\n');
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return std::move(m_table);
}

void Parser::take(QChar c)
{
    if (m_state == State::Quoted) {
        if (c == quote) {
            m_state = State::AfterQuote;
        } else {
            m_cell += c;
        }
    } else if (c == quote && m_state != State::Plain) {
        if (m_state == State::AfterQuote) {
            m_cell += c;
        }
        m_state = State::Quoted;
        m_blank = false;
    } else if (c == m_table.delimiter) {
        endCell();
    } else if (c == u'\n') {
        endCell();
        endRow();
    } else if (m_state == State::AfterQuote) {
        refuse(ErrorCode::TextAfterQuote, {m_row, m_cellsFound + 1});
    } else {
        m_cell += c;
        m_state = State::Plain;
    }
}

void Parser::endCell()
{
    m_blank = m_blank && QStringView(m_cell).trimmed().isEmpty();
    ++m_cellsFound;
    if (m_cellsFound <= columns()) {
        m_cells.append(plainCell(m_cell));
        m_cells.last().squeeze();
    }
    m_cell = QString();
    m_state = State::CellStart;
}

void Parser::endRow()
{
    if (!m_blank) {
        if (m_table.header.isEmpty()) {
            takeHeader();
        } else {
            takeRow();
        }
    }
    m_cells.clear();
    m_cellsFound = 0;
    m_blank = true;
    ++m_row;
}

void Parser::takeHeader()
{
    if (m_cellsFound > largestColumnCount) {
        refuse(ErrorCode::TooManyColumns, {largestColumnCount});
        return;
    }
    QSet<QString> names;
    for (const QString& cell : std::as_const(m_cells)) {
        const QString name = cell.trimmed();
        if (!name.isEmpty() && names.contains(name.toLower())) {
            m_error = Error{ErrorCode::RepeatedColumn, {name.left(100)}};
            return;
        }
        names.insert(name.toLower());
        m_table.header.append(name);
    }
}

void Parser::takeRow()
{
    const qsizetype rowLimit = std::min<qsizetype>(largestRowCount, largestCellCount / columns());
    if (m_cellsFound > columns()) {
        refuse(ErrorCode::TooManyCells, {m_row, m_cellsFound, columns()});
    } else if (m_table.rows.size() >= rowLimit) {
        refuse(ErrorCode::TooManyRows, {rowLimit});
    } else {
        m_cells.resize(columns());
        m_table.rows.append({m_row, m_cells});
    }
}

void Parser::refuse(ErrorCode code, std::initializer_list<qsizetype> numbers)
{
    m_error = Error{code, {}};
    for (const qsizetype number : numbers) {
        m_error->details.append(QString::number(number));
    }
}

QString writtenCell(const QString& cell)
{
    QString written = guardedCell(cell);
    const bool special =
        std::any_of(written.cbegin(), written.cend(), [](QChar c) { return u"\",;\t\r\n"_s.contains(c); });
    if (special || written.trimmed() != written) {
        written.replace(u'"', "\"\""_L1);
        return quote + written + quote;
    }
    return written;
}

QString writtenRow(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& cell : cells) {
        written.append(writtenCell(cell));
    }
    // Quotes tell a row of empty cells from the blank rows that reading leaves out.
    if (!written.isEmpty() && written.join(QString()).isEmpty()) {
        written.first() = "\"\""_L1;
    }
    return written.join(u',') + "\r\n"_L1;
}

} // namespace

Result<Table> parseCsv(const QString& text, const QString& path)
{
    Result<Table> table = Parser(text).parse();
    if (table && table->header.isEmpty()) {
        return fail(ErrorCode::EmptyTable, {path});
    }
    return table;
}

Result<Table> readTable(const QString& path)
{
    return readLimited(path)
        .and_then([&path](const QByteArray& bytes) { return decodeText(bytes, path); })
        .and_then([&path](const QString& text) { return parseCsv(text, path); });
}

QByteArray writeCsv(const QStringList& header, const QList<QStringList>& rows)
{
    QString text = QChar(QChar::ByteOrderMark) + writtenRow(header);
    for (const QStringList& row : rows) {
        text += writtenRow(row);
    }
    return text.toUtf8();
}

QString guardedCell(const QString& cell)
{
    return startsLikeFormula(cell) ? guard + cell : cell;
}

QString plainCell(const QString& cell)
{
    return cell.startsWith(guard) && startsLikeFormula(cell) ? cell.mid(1) : cell;
}

} // namespace exchange
