// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/typedwords.h"

#include <algorithm>

#include "core/domain/plaintext.h"
#include "core/overlap/text/tokens.h"
#include "core/usecases/entryline.h"

namespace usecases {

namespace {

constexpr qsizetype leastWords = 2;

} // namespace

TypedWords::TypedWords()
    : m_tokenizer(std::make_unique<overlap::Tokenizer>())
{
}

TypedWords::~TypedWords() = default;

QString TypedWords::of(const domain::Meeting& meeting, const QString& line)
{
    if (line.size() > domain::longestText) {
        return {};
    }
    const QString text = readEntryLine(meeting, {}, {}, line).text;
    const QList<overlap::Token> tokens = m_tokenizer->tokens(text, overlap::languageOf(text));
    const auto meant =
        std::count_if(tokens.begin(), tokens.end(), [](const overlap::Token& token) { return !token.stop; });
    return meant < leastWords ? QString() : text;
}

} // namespace usecases
