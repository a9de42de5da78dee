// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/words/maker/vectorfile.h"

#include <QSaveFile>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "core/overlap/words/format.h"

namespace overlap::maker {

namespace {

using Row = std::vector<qint8>;

double lengthOf(const float* numbers, std::size_t count)
{
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        squares += double(numbers[i]) * double(numbers[i]);
    }
    return std::sqrt(squares);
}

/// Worth its place in the file: used in running text or, where no counts are known, in more than one entry or short.
bool isCommon(const Documents::Word& word)
{
    constexpr int enough = 6;
    switch (word.language) {
    case Language::Arabic:
        return word.documents > 1;
    case Language::Chinese:
        return word.documents > 1 || word.stem.size() < 3;
    default:
        return word.occurrences > 0 || word.documents > enough;
    }
}

/// The rows that are written, by language and stem.
std::vector<std::size_t> rowsOf(const Documents& documents, const Dense& vectors)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < vectors.rows; ++i) {
        const Documents::Word& word = documents.words()[i];
        if (isCommon(word) && lengthOf(vectors.row(i), vectors.columns) > 0) {
            rows.push_back(i);
        }
    }
    const auto& words = documents.words();
    std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return words[a].language != words[b].language ? words[a].language < words[b].language
                                                      : words[a].stem < words[b].stem;
    });
    return rows;
}

constexpr double uncounted = 9000;

quint16 rarityOf(double occurrences, double all)
{
    const double thousandths = all > 0 ? 1000 * logarithm((all + 1) / (occurrences + 1)) : uncounted;
    return static_cast<quint16>(std::clamp(thousandths, 0.0, double(std::numeric_limits<quint16>::max())));
}

/// The parts of the file as they are put together.
struct Parts
{
    vectorfile::Header header{};
    std::vector<quint32> starts{0};
    std::vector<quint32> buckets;
    std::vector<quint16> rarities;
    QString letters;
    std::vector<qint8> vectors;

    void addRow(const Documents::Word& word, double all)
    {
        letters += word.stem;
        starts.push_back(static_cast<quint32>(letters.size()));
        rarities.push_back(rarityOf(word.occurrences, all));
        ++header.rowsOf[static_cast<std::size_t>(word.language)];
    }

    void addVector(const float* numbers, std::size_t dimension)
    {
        const double scale = 127 / lengthOf(numbers, dimension);
        for (std::size_t i = 0; i < dimension; ++i) {
            vectors.push_back(static_cast<qint8>(std::floor(numbers[i] * scale + .5)));
        }
    }

    void addBucket(quint32 row, Language language)
    {
        const QStringView stem = QStringView(letters).mid(starts[row], starts[row + 1] - starts[row]);
        const auto count = static_cast<quint32>(buckets.size());
        quint32 bucket = vectorfile::firstBucket(language, stem, count);
        while (buckets[bucket] != vectorfile::noRow) {
            bucket = (bucket + 1) & (count - 1);
        }
        buckets[bucket] = row;
    }

    QByteArray bytes() const
    {
        const vectorfile::Layout layout = vectorfile::layoutOf(header);
        QByteArray whole(static_cast<qsizetype>(layout.end), '\0');
        const auto put = [&](quint64 at, const void* from, std::size_t size) {
            std::memcpy(whole.data() + at, from, size);
        };
        put(0, &header, sizeof(header));
        put(layout.starts, starts.data(), starts.size() * sizeof(quint32));
        put(layout.buckets, buckets.data(), buckets.size() * sizeof(quint32));
        put(layout.rarities, rarities.data(), rarities.size() * sizeof(quint16));
        put(layout.letters, letters.utf16(), static_cast<std::size_t>(letters.size()) * sizeof(char16_t));
        put(layout.vectors, vectors.data(), vectors.size());
        return whole;
    }
};

} // namespace

QString writeVectors(const QString& path, const Documents& documents, const Dense& vectors)
{
    const std::vector<std::size_t> rows = rowsOf(documents, vectors);
    std::array<double, allLanguages.size()> all{};
    for (const Documents::Word& word : documents.words()) {
        all[static_cast<std::size_t>(word.language)] += word.occurrences;
    }
    Parts parts;
    std::copy(std::begin(vectorfile::magic), std::end(vectorfile::magic), parts.header.magic);
    parts.header.version = vectorfile::version;
    parts.header.dimension = static_cast<quint32>(vectors.columns);
    parts.header.rows = static_cast<quint32>(rows.size());
    for (const std::size_t row : rows) {
        const Documents::Word& word = documents.words()[row];
        parts.addRow(word, all[static_cast<std::size_t>(word.language)]);
        parts.addVector(vectors.row(row), vectors.columns);
    }
    parts.header.letters = static_cast<quint32>(parts.letters.size());
    parts.buckets.assign(std::bit_ceil(rows.size() * 3 / 2), vectorfile::noRow);
    parts.header.buckets = static_cast<quint32>(parts.buckets.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        parts.addBucket(static_cast<quint32>(i), documents.words()[rows[i]].language);
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(parts.bytes()) >= 0 && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace overlap::maker
