// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// Text without case and accents, so that "zak" finds "Žák". Meant to be kept, not made anew for each comparison.
QString foldedText(const QString& text);

/// The folded words of what somebody typed into a filter.
QStringList foldedWords(const QString& typed);

/// Whether each word stands somewhere in the folded text.
bool holdsAll(const QString& folded, const QStringList& words);

} // namespace ui
