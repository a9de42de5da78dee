// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>

#include "core/domain/result.h"
#include "core/overlap/text/language.h"

namespace overlap {

/// What words mean, as numbers: words used alike have vectors that point the same way. Read from a file that a tool of
/// the build makes from Debian's dictionaries; the file is mapped into memory and never changes. May be used by any
/// thread.
class WordVectors
{
public:
    /// FileMissing, CannotRead, or Damaged where it is no such file or was made by another version.
    static domain::Result<std::shared_ptr<const WordVectors>> open(const QString& path);
    ~WordVectors();

    [[nodiscard]] int dimension() const; ///< a multiple of 16
    [[nodiscard]] int size() const;      ///< rows of all languages together
    /// The row of a stem of Tokenizer's; -1 where the word is unknown.
    [[nodiscard]] int find(Language language, QStringView stem) const;
    /// dimension() numbers of length 127 together, each -127 to 127, at a multiple of 16 bytes.
    [[nodiscard]] std::span<const qint8> vector(int row) const;
    /// How rare the word is in general: thousandths of the natural logarithm of words in all per its occurrences.
    [[nodiscard]] int rarity(int row) const;
    [[nodiscard]] Language language(int row) const;
    [[nodiscard]] QStringView stem(int row) const;

private:
    struct Private;
    explicit WordVectors(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace overlap
