// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/documents/tree.h"

namespace documents {

// Twentieths of a point.
inline constexpr int pageMargin = 1417; ///< 25 mm
inline constexpr int textWidth = 11906 - 2 * pageMargin;
inline constexpr int hanging = 567; ///< how far a number stands before its text, 10 mm

// w:num ids
inline constexpr int runningNumber = 1; ///< the paragraphs 1., 2., 3.
inline constexpr int bulletNumber = 2;
inline constexpr int firstRestart = 3; ///< lettered lists first, then those in roman figures

inline constexpr auto headerRelation = QLatin1StringView("rIdHeader");
inline constexpr auto footerRelation = QLatin1StringView("rIdFooter");
inline constexpr auto firstFooterRelation = QLatin1StringView("rIdFirstFooter");

// The parts of a .docx file beside word/document.xml.
QByteArray contentTypes();
QByteArray packageRelations();
QByteArray documentRelations();
QByteArray coreProperties(const Document& document);
QByteArray programProperties();
QByteArray wordStyles(const Document& document);
QByteArray wordNumbering(const Document& document, int letterLists, int figureLists);
QByteArray wordSettings(const Document& document);
QByteArray wordFonts();
QByteArray wordHeader(const Document& document);
QByteArray wordFooter();

/// "en-GB", "fr-FR"
QString languageTag(const QString& language);

} // namespace documents
