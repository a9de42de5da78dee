// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <array>
#include <optional>

namespace overlap {

/// The languages whose words are known, and stemmed where they have endings; the rest is compared letter by letter
/// under English rules.
enum class Language : quint8 { English, French, Spanish, Russian, Arabic, Chinese };

inline constexpr std::array allLanguages = {Language::English, Language::French, Language::Spanish,
                                            Language::Russian, Language::Arabic, Language::Chinese};

/// The ISO 639-1 code: "en".
QLatin1String codeOf(Language language);
std::optional<Language> languageFromCode(QStringView code);

/// What a text is written in: by its script, and among Latin scripts by its commonest words. \a otherwise decides where
/// the text does not tell, e.g. in a line of two words.
Language languageOf(QStringView text, Language otherwise = Language::English);

} // namespace overlap
