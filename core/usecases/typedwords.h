// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "core/domain/meeting.h"

namespace overlap {
class Tokenizer;
}

namespace usecases {

/// What of a line being typed in a room is compared with the room's points. Belongs to one thread.
class TypedWords
{
public:
    TypedWords();
    ~TypedWords();

    /// The line without its tags, as its point would say it. Empty where it says too little to be compared, fewer than
    /// two words that mean something, or more than a point may.
    QString of(const domain::Meeting& meeting, const QString& line);

private:
    std::unique_ptr<overlap::Tokenizer> m_tokenizer;
};

} // namespace usecases
