// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <cstdio>
#include <cstdlib>

#include "core/overlap/words/maker/sources.h"
#include "core/overlap/words/maker/vectorfile.h"

using namespace overlap;
using namespace overlap::maker;

namespace {

constexpr std::size_t dimension = 128;

void readAll(Documents& documents)
{
    readWordNet(documents);
    readThesaurus(documents, Language::French, QStringLiteral("/usr/share/mythes/thes_fr.dat"), "mythes-fr");
    readThesaurus(documents, Language::Spanish, QStringLiteral("/usr/share/mythes/th_es_ES_v2.dat"), "mythes-es");
    readThesaurus(documents, Language::Russian, QStringLiteral("/usr/share/mythes/th_ru_RU_v2.dat"), "mythes-ru");
}

} // namespace

/// word_vectors_maker FILE: makes the word vectors from the dictionaries of Debian's packages. The same dictionaries
/// give the same file, byte by byte.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: word_vectors_maker FILE\n");
        return EXIT_FAILURE;
    }
    QElapsedTimer timer;
    timer.start();
    const auto said = [&](const char* what, std::size_t count) {
        std::printf("%6.1f s  %zu %s\n", double(timer.elapsed()) / 1000, count, what);
        std::fflush(stdout);
    };
    Documents documents;
    readAll(documents);
    said("documents", documents.size());
    said("words", documents.words().size());
    const Sparse associations = associationsOf(documents);
    said("associations", associations.entries.size());
    const Dense vectors = factorsOf(associations, dimension);
    said("dimensions", vectors.columns);
    if (const QString wrong = writeVectors(QString::fromLocal8Bit(argv[1]), documents, vectors); !wrong.isEmpty()) {
        std::fprintf(stderr, "Cannot write %s: %s\n", argv[1], qPrintable(wrong));
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
