// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace documents {

/// "11 October 2017", "1er octobre 2017"; the spaces do not break.
QString dateText(const QDate& date, const QLocale& locale);

/// "10 and 11 October 2017", "10–13 October 2017", "10 October – 2 November 2017", "30 December 2017 – 2 January 2018".
/// One date where the other is missing or the same; empty where both are missing.
QString datesText(const QDate& starts, const QDate& ends, const QLocale& locale);

} // namespace documents
