// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/overlap/words/maker/sources.h"
#include "core/overlap/words/maker/vectorfile.h"

using namespace overlap;
using namespace overlap::maker;

namespace {

constexpr std::size_t dimension = 256;

void readTranslations(Documents& to)
{
    const auto english = Language::English;
    const auto freeDict = [&](Language from, Language into, const char* pair) {
        const QString path = QStringLiteral("/usr/share/dictd/freedict-%1").arg(QLatin1String(pair));
        readFreeDict(to, from, into, path, ("dict-freedict-" + std::string(pair)).c_str());
    };
    freeDict(english, Language::French, "eng-fra");
    freeDict(Language::French, english, "fra-eng");
    freeDict(english, Language::Spanish, "eng-spa");
    freeDict(Language::Spanish, english, "spa-eng");
    freeDict(english, Language::Arabic, "eng-ara");
    freeDict(Language::Arabic, english, "ara-eng");
    freeDict(Language::French, Language::Spanish, "fra-spa");
    freeDict(Language::French, Language::Russian, "fra-rus");
    readMueller(to);
    readEdict(to);
    readUnihan(to);
}

void readThesauri(Documents& to)
{
    const QString folder = QStringLiteral("/usr/share/mythes/");
    readThesaurus(to, Language::French, folder + QStringLiteral("thes_fr.dat"), "mythes-fr");
    readThesaurus(to, Language::Spanish, folder + QStringLiteral("th_es_ES_v2.dat"), "mythes-es");
    readThesaurus(to, Language::Russian, folder + QStringLiteral("th_ru_RU_v2.dat"), "mythes-ru");
    readThesaurus(to, Language::Arabic, folder + QStringLiteral("th_ar_EG_v2.dat"), "mythes-ar");
}

void readAllCounts(Documents& to)
{
    const QString folder = QStringLiteral("/usr/share/onboard/models/");
    readCounts(to, Language::English, folder + QStringLiteral("en_US.lm"));
    readCounts(to, Language::French, folder + QStringLiteral("fr_FR.lm"));
    readCounts(to, Language::Spanish, folder + QStringLiteral("es_ES.lm"));
    readCounts(to, Language::Russian, folder + QStringLiteral("ru_RU.lm"));
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
    readWordNet(documents);
    readGcide(documents);
    said("documents in English", documents.size());
    said("words", documents.words().size());
    const Sparse associations = associationsOf(documents);
    said("associations", associations.entries.size());
    const Dense english = factorsOf(associations, dimension);
    said("dimensions", english.columns);
    const std::size_t first = documents.size();
    readTranslations(documents);
    readThesauri(documents);
    readAllCounts(documents);
    said("documents in all languages", documents.size());
    const Dense vectors = spread(documents, first, english);
    said("words in all languages", vectors.rows);
    if (const QString wrong = writeVectors(QString::fromLocal8Bit(argv[1]), documents, vectors); !wrong.isEmpty()) {
        std::fprintf(stderr, "Cannot write %s: %s\n", argv[1], qPrintable(wrong));
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
