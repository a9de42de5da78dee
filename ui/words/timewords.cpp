// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

/// The language that the screen speaks, whatever the laptop's formats are.
QLocale screenLocale()
{
    //: The code of the language that this is translated into, e.g. "fr"
    return QLocale(TimeWords::tr("en"));
}

} // namespace

QString timeWord(const QDateTime& utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(u"HH:mm"_s) : QString();
}

QString timeWithSeconds(const QDateTime& utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(u"HH:mm:ss"_s) : QString();
}

QString dateWord(const QDate& date)
{
    return screenLocale().toString(date, u"dddd d MMMM yyyy"_s);
}

QString shortDateWord(const QDate& date)
{
    return screenLocale().toString(date, u"d MMM"_s);
}

QString durationWord(qint64 seconds)
{
    const qint64 whole = qAbs(seconds);
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QStringList parts{twoDigits(whole / 3600), twoDigits(whole / 60 % 60), twoDigits(whole % 60)};
    return (seconds < 0 ? u"\u2212"_s : QString()) + parts.join(u':');
}

} // namespace ui
