// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/records.h"

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace exchange {

namespace {

constexpr char16_t quote = u'"';

void endCell(Record& record, QString& cell, qsizetype mostCells)
{
    record.blank = record.blank && QStringView(cell).trimmed().isEmpty();
    ++record.found;
    if (record.found <= mostCells) {
        cell.squeeze();
        record.cells.append(std::move(cell));
    }
    cell = QString();
}

} // namespace

Result<bool> RecordReader::next(Record& record, qsizetype mostCells)
{
    if (m_at >= m_text.size()) {
        return false;
    }
    record = Record{.number = ++m_number, .cells = {}, .found = 0, .blank = true};
    enum class State { CellStart, Plain, Quoted, AfterQuote };
    State state = State::CellStart;
    QString cell;
    while (m_at < m_text.size()) {
        const QChar c = takeCharacter();
        if (state == State::Quoted) {
            if (c == quote) {
                state = State::AfterQuote;
            } else {
                cell += c;
            }
        } else if (c == quote && state != State::Plain) {
            if (state == State::AfterQuote) {
                cell += c;
            }
            state = State::Quoted;
            record.blank = false;
        } else if (c == m_delimiter) {
            endCell(record, cell, mostCells);
            state = State::CellStart;
        } else if (c == u'\n') {
            endCell(record, cell, mostCells);
            return true;
        } else if (state == State::AfterQuote) {
            return fail(ErrorCode::TextAfterQuote, {QString::number(m_number), QString::number(record.found + 1)});
        } else {
            cell += c;
            state = State::Plain;
        }
    }
    if (state == State::Quoted) {
        return fail(ErrorCode::UnclosedQuote, {QString::number(m_number), QString::number(record.found + 1)});
    }
    endCell(record, cell, mostCells);
    return true;
}

QChar RecordReader::takeCharacter()
{
    const QChar c = m_text.at(m_at++);
    if (c != u'\r') {
        return c;
    }
    if (m_at < m_text.size() && m_text.at(m_at) == u'\n') {
        ++m_at;
    }
    return u'\n';
}

} // namespace exchange
