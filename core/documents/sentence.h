// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

namespace documents {

/// A drafter's text without the full stops and semicolons that end it: the list puts its own.
QString withoutStop(const QString& text);

/// The items of a list within a sentence: semicolons, the conjunction before the last, a full stop after it.
QStringList sentenceList(const QStringList& items, const QLocale& locale);

/// "Africa, Americas and Europe"
QString enumeration(const QStringList& names, const QLocale& locale);

} // namespace documents
