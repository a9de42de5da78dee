// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/words/wordvectors.h"

#include <QFile>
#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#include "core/overlap/words/format.h"

namespace overlap {

using domain::ErrorCode;
using vectorfile::Header;
using vectorfile::Layout;

static_assert(std::endian::native == std::endian::little, "the file is read as it stands");

struct WordVectors::Private
{
    QFile file; ///< holds the mapping
    Header header{};
    std::array<quint32, allLanguages.size() + 1> firstRow{};
    std::span<const quint32> starts;
    std::span<const quint32> buckets;
    std::span<const quint16> rarities;
    const char16_t* letters = nullptr;
    const qint8* vectors = nullptr;

    /// What is wrong with the file; empty where nothing is. Only what a search relies on is looked at.
    QString read()
    {
        const quint64 size = static_cast<quint64>(file.size());
        if (size < sizeof(Header)) {
            return QStringLiteral("too short");
        }
        const uchar* bytes = file.map(0, file.size());
        if (!bytes) {
            return file.errorString();
        }
        std::memcpy(&header, bytes, sizeof(Header));
        if (!std::equal(std::begin(header.magic), std::end(header.magic), std::begin(vectorfile::magic))) {
            return QStringLiteral("no word vectors");
        }
        if (header.version != vectorfile::version) {
            return QStringLiteral("version %1").arg(header.version);
        }
        if (!sizesFit(size)) {
            return QStringLiteral("sizes");
        }
        place(bytes);
        return startsFit() ? QString() : QStringLiteral("stems");
    }

    bool sizesFit(quint64 size)
    {
        constexpr quint32 most = std::numeric_limits<qint32>::max();
        if (header.dimension == 0 || header.dimension % vectorfile::alignment != 0 || header.dimension > most ||
            header.rows > most || !std::has_single_bit(header.buckets) || header.buckets <= header.rows) {
            return false;
        }
        quint64 rows = 0;
        for (std::size_t i = 0; i < header.rowsOf.size(); ++i) {
            rows += header.rowsOf[i];
            firstRow[i + 1] = static_cast<quint32>(rows);
        }
        return rows == header.rows && vectorfile::layoutOf(header).end == size;
    }

    void place(const uchar* bytes)
    {
        const Layout layout = vectorfile::layoutOf(header);
        starts = {reinterpret_cast<const quint32*>(bytes + layout.starts), header.rows + std::size_t{1}};
        buckets = {reinterpret_cast<const quint32*>(bytes + layout.buckets), header.buckets};
        rarities = {reinterpret_cast<const quint16*>(bytes + layout.rarities), header.rows};
        letters = reinterpret_cast<const char16_t*>(bytes + layout.letters);
        vectors = reinterpret_cast<const qint8*>(bytes + layout.vectors);
    }

    bool startsFit() const
    {
        return starts.front() == 0 && starts.back() == header.letters && std::is_sorted(starts.begin(), starts.end());
    }

    QStringView stem(quint32 row) const
    {
        return {letters + starts[row], static_cast<qsizetype>(starts[row + 1] - starts[row])};
    }
};

WordVectors::WordVectors(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

WordVectors::~WordVectors() = default;

domain::Result<std::shared_ptr<const WordVectors>> WordVectors::open(const QString& path)
{
    auto data = std::make_unique<Private>();
    data->file.setFileName(path);
    if (!data->file.open(QIODevice::ReadOnly)) {
        if (!data->file.exists()) {
            return domain::fail(ErrorCode::FileMissing, {path});
        }
        const QString reason = data->file.errorString();
        return domain::fail(ErrorCode::CannotRead, {path, reason});
    }
    if (const QString wrong = data->read(); !wrong.isEmpty()) {
        return domain::fail(ErrorCode::Damaged, {path, wrong});
    }
    return std::shared_ptr<const WordVectors>(new WordVectors(std::move(data)));
}

int WordVectors::dimension() const
{
    return static_cast<int>(d->header.dimension);
}

int WordVectors::size() const
{
    return static_cast<int>(d->header.rows);
}

int WordVectors::find(Language language, QStringView stem) const
{
    const auto index = static_cast<std::size_t>(language);
    const auto mask = static_cast<quint32>(d->buckets.size() - 1);
    quint32 bucket = vectorfile::firstBucket(language, stem, d->header.buckets);
    for (std::size_t tried = 0; tried < d->buckets.size(); ++tried, bucket = (bucket + 1) & mask) {
        const quint32 row = d->buckets[bucket];
        if (row >= d->header.rows) {
            return -1;
        }
        if (row >= d->firstRow[index] && row < d->firstRow[index + 1] && d->stem(row) == stem) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

std::span<const qint8> WordVectors::vector(int row) const
{
    return {d->vectors + static_cast<std::size_t>(row) * d->header.dimension, d->header.dimension};
}

int WordVectors::rarity(int row) const
{
    return d->rarities[static_cast<std::size_t>(row)];
}

Language WordVectors::language(int row) const
{
    const auto after = std::upper_bound(d->firstRow.begin() + 1, d->firstRow.end(), static_cast<quint32>(row));
    return allLanguages[static_cast<std::size_t>(after - d->firstRow.begin() - 1)];
}

QStringView WordVectors::stem(int row) const
{
    return d->stem(static_cast<quint32>(row));
}

} // namespace overlap
