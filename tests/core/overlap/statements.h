// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/engine.h"
#include "core/overlap/words/wordvectors.h"

namespace tests {

/// Small numbers make ids in the same order.
inline domain::PointId idOf(uint number)
{
    return domain::PointId(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

inline uint numberOf(const domain::PointId& id)
{
    return id.uuid().data1;
}

inline overlap::Statement statement(uint number, const QString& text,
                                    overlap::Language language = overlap::Language::English)
{
    overlap::Statement statement;
    statement.id = idOf(number);
    statement.text = text;
    statement.language = language;
    return statement;
}

inline overlap::Engine engineOf(const QStringList& texts, std::shared_ptr<const overlap::WordVectors> vectors = {})
{
    overlap::Engine engine(std::move(vectors));
    uint number = 0;
    for (const QString& text : texts) {
        engine.put(statement(++number, text));
    }
    return engine;
}

/// The vectors that the build made.
inline std::shared_ptr<const overlap::WordVectors> wordVectors()
{
    static const auto opened = overlap::WordVectors::open(QStringLiteral(WORD_VECTORS));
    if (!opened) {
        qFatal("Could not open %s", WORD_VECTORS);
    }
    return *opened;
}

} // namespace tests
