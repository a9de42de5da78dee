// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/words/maker/files.h"

#include <QFile>
#include <array>
#include <cstdio>
#include <cstdlib>

#include <bzlib.h>
#include <zlib.h>

namespace overlap::maker {

namespace {

constexpr int piece = 1 << 16;

/// Empty where the file cannot be read. Passes through what is not compressed.
QByteArray unpackedGzip(const QByteArray& path)
{
    QByteArray contents;
    gzFile file = gzopen(path.constData(), "rb");
    if (!file) {
        return contents;
    }
    std::array<char, piece> buffer{};
    int got = 0;
    while ((got = gzread(file, buffer.data(), buffer.size())) > 0) {
        contents.append(buffer.data(), got);
    }
    gzclose(file);
    return got < 0 ? QByteArray() : contents;
}

/// The same for bzip2.
QByteArray unpackedBzip2(const QByteArray& path)
{
    QByteArray contents;
    BZFILE* file = BZ2_bzopen(path.constData(), "rb");
    if (!file) {
        return contents;
    }
    std::array<char, piece> buffer{};
    int got = 0;
    while ((got = BZ2_bzread(file, buffer.data(), buffer.size())) > 0) {
        contents.append(buffer.data(), got);
    }
    BZ2_bzclose(file);
    return got < 0 ? QByteArray() : contents;
}

} // namespace

QByteArray contentsOf(const QString& path, const char* package)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray contents = name.endsWith(".bz2") ? unpackedBzip2(name) : unpackedGzip(name);
    if (contents.isEmpty()) {
        std::fprintf(stderr, "Cannot read %s: install Debian's package %s.\n", qPrintable(path), package);
        std::exit(EXIT_FAILURE);
    }
    return contents;
}

QString textOf(const QString& path, const char* package)
{
    const QByteArray contents = contentsOf(path, package);
    const bool latin = contents.startsWith("ISO8859-1");
    return latin ? QString::fromLatin1(contents) : QString::fromUtf8(contents);
}

} // namespace overlap::maker
