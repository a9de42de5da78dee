// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/text/language.h"

#include "core/overlap/text/stopwords.h"

namespace overlap {

namespace {

constexpr std::array<const char*, allLanguages.size()> codes = {"en", "fr", "es", "ru", "ar", "zh"};

struct Scripts
{
    int latin = 0;
    int cyrillic = 0;
    int arabic = 0;
    int han = 0;
};

Scripts countScripts(QStringView text)
{
    Scripts found;
    for (const QChar letter : text) {
        switch (letter.script()) {
        case QChar::Script_Latin:
            ++found.latin;
            break;
        case QChar::Script_Cyrillic:
            ++found.cyrillic;
            break;
        case QChar::Script_Arabic:
            ++found.arabic;
            break;
        case QChar::Script_Han:
            ++found.han;
            break;
        default:
            break;
        }
    }
    return found;
}

/// The Latin language most of whose function words occur, and \a otherwise where none leads.
Language latinLanguageOf(QStringView text, Language otherwise)
{
    std::array<int, 3> hits{};
    const QString lower = text.toString().toLower();
    qsizetype start = 0;
    const auto count = [&](qsizetype end) {
        const QStringView word = QStringView(lower).mid(start, end - start);
        for (std::size_t i = 0; i < hits.size(); ++i) {
            hits[i] += isStopWord(word, allLanguages[i]) ? 1 : 0;
        }
    };
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (!lower[i].isLetter()) {
            if (i > start) {
                count(i);
            }
            start = i + 1;
        }
    }
    if (start < lower.size()) {
        count(lower.size());
    }
    const bool latin =
        otherwise == Language::English || otherwise == Language::French || otherwise == Language::Spanish;
    const auto fallback = latin ? static_cast<std::size_t>(otherwise) : std::size_t{0};
    std::size_t best = fallback;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (hits[i] > hits[best]) {
            best = i;
        }
    }
    return allLanguages[best];
}

} // namespace

QLatin1String codeOf(Language language)
{
    return QLatin1String(codes[static_cast<std::size_t>(language)]);
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages) {
        if (code.compare(codeOf(language), Qt::CaseInsensitive) == 0) {
            return language;
        }
    }
    return {};
}

Language languageOf(QStringView text, Language otherwise)
{
    const Scripts found = countScripts(text);
    // A Chinese character says about as much as three letters.
    const int han = 3 * found.han;
    const int most = std::max({found.latin, found.cyrillic, found.arabic, han});
    if (most == 0) {
        return otherwise;
    }
    if (most == han) {
        return Language::Chinese;
    }
    if (most == found.cyrillic) {
        return Language::Russian;
    }
    if (most == found.arabic) {
        return Language::Arabic;
    }
    return latinLanguageOf(text, otherwise);
}

} // namespace overlap
