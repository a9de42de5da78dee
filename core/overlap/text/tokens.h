// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <memory>

#include "core/overlap/text/language.h"

namespace overlap {

/// A word of a text and where it stands.
struct Token
{
    qsizetype start = 0;  ///< in UTF-16 units of the text as it was written
    qsizetype length = 0; ///< the same
    QString word;         ///< NFKC, lower case
    QString stem;         ///< never empty
    bool stop = false;    ///< only holds the sentence together
};

/// Cuts texts into words: Unicode's word boundaries (ICU, with its dictionary for Chinese), NFKC and lower case,
/// Russian ё as е, Arabic without diacritics and with one alef, then the Snowball stem of the language. Words with an
/// apostrophe are cut there (l'accès, migrant's); an English n't becomes "not". Belongs to one thread.
class Tokenizer
{
public:
    Tokenizer();
    ~Tokenizer();
    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) noexcept;

    QList<Token> tokens(const QString& text, Language language);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace overlap
