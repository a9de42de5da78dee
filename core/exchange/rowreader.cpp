// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rowreader.h"

#include <QRegularExpression>

#include "core/domain/plaintext.h"
#include "core/exchange/celllists.h"

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorCode;

namespace exchange {

namespace {

/// No cell that is longer is even cleaned: cleaning takes several times its memory.
constexpr qsizetype longestCell = 10 * domain::longestText;

QString shortened(const QString& value)
{
    constexpr qsizetype enough = 60;
    const QString line = domain::oneLine(value.left(10 * enough));
    return line.size() <= enough ? line : line.left(enough) + u'…';
}

QDate dateFrom(const QString& text)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        return {match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt()};
    }
    return {};
}

QTime timeFrom(const QString& text)
{
    static const QRegularExpression hoursAndMinutes(u"^(\\d{1,2}):(\\d{2})$"_s);
    const auto match = hoursAndMinutes.match(text);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

} // namespace

RowReader::RowReader(const Table& table, std::initializer_list<QLatin1StringView> required)
{
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        m_columns.insert(table.header.at(i).toLower(), {i, false});
    }
    for (const QLatin1StringView name : required) {
        const auto found = m_columns.find(QString(name).toLower());
        if (found == m_columns.end()) {
            m_error = Error{ErrorCode::MissingColumn, {name}};
            return;
        }
        found->required = true;
    }
}

QString RowReader::text(QAnyStringView column)
{
    return cleaned(column, domain::oneLine);
}

QString RowReader::manyLines(QAnyStringView column)
{
    return cleaned(column, domain::manyLines);
}

QStringList RowReader::list(QAnyStringView column)
{
    return cleanedItems(column, splitList(cell(column)));
}

QStringList RowReader::listOfLines(QAnyStringView column)
{
    return cleanedItems(column, domain::manyLines(cell(column)).split(u'\n'));
}

QString RowReader::mark(QAnyStringView column)
{
    QString value = text(column).toUpper();
    if (value.toUcs4().size() > 2) {
        refuse(ErrorCode::BadValue, column, value);
    }
    return value;
}

QDate RowReader::date(QAnyStringView column)
{
    const QString value = text(column);
    const QDate date = dateFrom(value);
    if (!date.isValid() && !value.isEmpty()) {
        refuse(ErrorCode::BadDate, column, value);
    }
    return date;
}

QTime RowReader::time(QAnyStringView column)
{
    const QString value = text(column);
    const QTime time = timeFrom(value);
    if (!time.isValid() && !value.isEmpty()) {
        refuse(ErrorCode::BadTime, column, value);
    }
    return time;
}

QDateTime RowReader::dateTime(QAnyStringView column)
{
    const QString value = text(column);
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!moment.isValid() && !value.isEmpty()) {
        refuse(ErrorCode::BadDate, column, value);
    }
    return moment;
}

std::optional<int> RowReader::number(QAnyStringView column, int least, int most)
{
    const QString value = text(column);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        refuse(ErrorCode::BadValue, column, value);
        return std::nullopt;
    }
    return number;
}

std::optional<bool> RowReader::yesOrNo(QAnyStringView column)
{
    const QString value = text(column);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    const QString word = value.toLower();
    if (QStringList{u"yes"_s, u"true"_s, u"1"_s, u"x"_s}.contains(word)) {
        return true;
    }
    if (!QStringList{u"no"_s, u"false"_s, u"0"_s}.contains(word)) {
        refuse(ErrorCode::BadValue, column, value);
    }
    return false;
}

void RowReader::refuse(ErrorCode code, QAnyStringView column, const QString& value)
{
    if (!m_error) {
        m_error = Error{code, {QString::number(m_row->number), shortened(column.toString()), shortened(value)}};
    }
}

QString RowReader::cell(QAnyStringView column)
{
    const auto found = m_columns.constFind(column.toString().toLower());
    if (found == m_columns.constEnd()) {
        return {};
    }
    QString value = m_row->cells.value(found->index);
    if (value.size() > longestCell) {
        refuse(ErrorCode::BadValue, column, value);
        return {};
    }
    return value;
}

QString RowReader::cleaned(QAnyStringView column, Clean clean)
{
    QString value = clean(cell(column));
    if (value.isEmpty() && m_columns.value(column.toString().toLower()).required && !m_error) {
        m_error = Error{ErrorCode::MissingValue, {QString::number(m_row->number), column.toString()}};
    }
    checkLength(column, value);
    return value;
}

QStringList RowReader::cleanedItems(QAnyStringView column, const QStringList& items)
{
    QStringList clean;
    for (const QString& item : items) {
        const QString line = domain::oneLine(item);
        checkLength(column, line);
        if (!line.isEmpty()) {
            clean.append(line);
        }
    }
    return clean;
}

void RowReader::checkLength(QAnyStringView column, const QString& value)
{
    if (value.size() > domain::longestText) {
        refuse(ErrorCode::BadValue, column, value);
    }
}

} // namespace exchange
