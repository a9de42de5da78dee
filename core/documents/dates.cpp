// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/dates.h"

#include "core/documents/fixedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr QChar noBreak = u'\u00A0';

QString dayText(const QDate& date, const QLocale& locale)
{
    const bool first = date.day() == 1 && locale.language() == QLocale::French;
    return QString::number(date.day()) + (first ? u"er"_s : QString());
}

QString dayAndMonth(const QDate& date, const QLocale& locale)
{
    return dayText(date, locale) + noBreak + locale.monthName(date.month());
}

} // namespace

QString dateText(const QDate& date, const QLocale& locale)
{
    return date.isValid() ? dayAndMonth(date, locale) + noBreak + QString::number(date.year()) : QString();
}

QString datesText(const QDate& starts, const QDate& ends, const QLocale& locale)
{
    if (!starts.isValid() || !ends.isValid() || starts == ends) {
        return dateText(starts.isValid() ? starts : ends, locale);
    }
    if (starts.year() != ends.year()) {
        return dateText(starts, locale) + noBreak + u"– "_s + dateText(ends, locale);
    }
    if (starts.month() != ends.month()) {
        return dayAndMonth(starts, locale) + noBreak + u"– "_s + dateText(ends, locale);
    }
    if (starts.addDays(1) == ends) {
        return dayText(starts, locale) + u' ' + fixedText(locale).conjunction + noBreak + dateText(ends, locale);
    }
    return dayText(starts, locale) + u'–' + dateText(ends, locale);
}

} // namespace documents
