// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plaintext.h"

#include <QStringList>

namespace domain {

namespace {

bool mayStay(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !control && !override && !noncharacter && !surrogate && c != 0xFEFF;
}

QString cleanLine(const QString& line)
{
    QString clean;
    clean.reserve(line.size());
    for (const char32_t c : line.toUcs4()) {
        if (c == U'\t' || c == U'\v' || c == U'\f') {
            clean += QLatin1Char(' ');
        } else if (mayStay(c)) {
            clean += QChar::fromUcs4(c);
        }
    }
    // simplified() would also fold the no-break spaces that drafters put on purpose.
    QString single;
    single.reserve(clean.size());
    for (const QChar c : std::as_const(clean)) {
        if (c != QLatin1Char(' ') || (!single.isEmpty() && single.back() != QLatin1Char(' '))) {
            single += c;
        }
    }
    return single.trimmed().normalized(QString::NormalizationForm_C);
}

QStringList cleanLines(const QString& text)
{
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    unified.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    unified.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    unified.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    QStringList lines;
    for (const QString& line : unified.split(QLatin1Char('\n'))) {
        lines.append(cleanLine(line));
    }
    return lines;
}

} // namespace

QString oneLine(const QString& text)
{
    QStringList lines = cleanLines(text);
    lines.removeAll(QString());
    return lines.join(QLatin1Char(' '));
}

QString manyLines(const QString& text)
{
    QStringList lines = cleanLines(text);
    while (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    while (!lines.isEmpty() && lines.first().isEmpty()) {
        lines.removeFirst();
    }
    return lines.join(QLatin1Char('\n'));
}

QString sameTextKey(const QString& text)
{
    return oneLine(text).toCaseFolded();
}

} // namespace domain
