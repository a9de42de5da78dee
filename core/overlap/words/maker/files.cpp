// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/words/maker/files.h"

#include <QFile>
#include <array>
#include <cstdio>
#include <cstdlib>

#include <zlib.h>

namespace overlap::maker {

QByteArray contentsOf(const QString& path, const char* package)
{
    QByteArray contents;
    int got = -1;
    // Passes through what is not compressed.
    if (gzFile file = gzopen(QFile::encodeName(path).constData(), "rb")) {
        std::array<char, 1 << 16> buffer{};
        while ((got = gzread(file, buffer.data(), buffer.size())) > 0) {
            contents.append(buffer.data(), got);
        }
        gzclose(file);
    }
    if (got < 0 || contents.isEmpty()) {
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
