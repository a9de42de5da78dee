// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include "core/overlap/text/language.h"

/// How the file of word vectors is laid out, for its reader and its maker. Little-endian. After the header follow, each
/// right behind the other: where each stem begins among the letters (rows + 1), the hash table, how rare each word is,
/// the letters; then, from the next multiple of 16 on, the vectors.
namespace overlap::vectorfile {

inline constexpr char magic[8] = {'R', 'A', 'P', 'W', 'O', 'R', 'D', 'S'};
inline constexpr quint32 version = 1;
inline constexpr quint32 noRow = 0xffffffff;
inline constexpr qsizetype alignment = 16;

struct Header
{
    char magic[8];
    quint32 version;
    quint32 dimension; ///< a multiple of 16
    quint32 rows;      ///< those of a language stand together, in the order of Language
    quint32 letters;   ///< UTF-16 units of all stems together
    quint32 buckets;   ///< a power of two, more than rows
    std::array<quint32, allLanguages.size()> rowsOf;
    quint32 unused;
};
static_assert(sizeof(Header) == 56);

/// Where each part begins, and where the file ends.
struct Layout
{
    quint64 starts;
    quint64 buckets;
    quint64 rarities;
    quint64 letters;
    quint64 vectors;
    quint64 end;
};

constexpr Layout layoutOf(const Header& header)
{
    Layout layout{};
    layout.starts = sizeof(Header);
    layout.buckets = layout.starts + (quint64{header.rows} + 1) * sizeof(quint32);
    layout.rarities = layout.buckets + quint64{header.buckets} * sizeof(quint32);
    layout.letters = layout.rarities + quint64{header.rows} * sizeof(quint16);
    const quint64 used = layout.letters + quint64{header.letters} * sizeof(char16_t);
    layout.vectors = (used + alignment - 1) / alignment * alignment;
    layout.end = layout.vectors + quint64{header.rows} * header.dimension;
    return layout;
}

/// The bucket in which the search for a stem begins; it goes on to the next ones, round the end.
inline quint32 firstBucket(Language language, QStringView stem, quint32 buckets)
{
    quint64 hash = 0xcbf29ce484222325 + static_cast<quint64>(language); // FNV-1a
    for (const QChar unit : stem) {
        hash = (hash ^ unit.unicode()) * 0x100000001b3;
    }
    return static_cast<quint32>((hash ^ (hash >> 32)) & (buckets - 1));
}

} // namespace overlap::vectorfile
