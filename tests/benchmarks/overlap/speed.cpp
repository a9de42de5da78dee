// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cmath>
#include <cstdio>
#include <random>

#include <unistd.h>

#include "core/overlap/engine.h"
#include "core/overlap/search/pairsearch.h"
#include "core/overlap/words/wordvectors.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/overlap/tasks.h"

using namespace Qt::Literals::StringLiterals;
using namespace benchmarks;

namespace {

/// Sentences as rooms write them: a verb, what, for whom, and how, from a thousand words of which some are frequent.
class Rapporteur
{
public:
    QString point()
    {
        QStringList words;
        const int length = 7 + static_cast<int>(m_random() % 9);
        for (int i = 0; i < length; ++i) {
            words << (i % 3 == 1 ? m_links.at(static_cast<qsizetype>(m_random() % m_links.size())) : word());
        }
        return words.join(u' ');
    }

private:
    QString word()
    {
        // Zipf's law: the n-th word comes about once in n.
        const double share = static_cast<double>(m_random()) / static_cast<double>(std::mt19937::max());
        const auto rank = static_cast<qsizetype>(std::pow(static_cast<double>(rare), share)) - 1;
        return rank < m_common.size() ? m_common.at(rank)
                                      : u"%1%2"_s.arg(m_common.at(rank % m_common.size())).arg(rank);
    }

    static constexpr int rare = 6000;
    std::mt19937 m_random{7};
    const QStringList m_links = u"of the for and in to with on by from through within across between"_s.split(u' ');
    const QStringList m_common =
        u"migrants migration rights protection cooperation development labour border return remittances data policy "
        u"regional national "
        u"children victims trafficking countries origin destination transit crisis diaspora skills recognition "
        u"qualifications women "
        u"families access services health education work permits visas mobility governance drivers climate disasters "
        u"poverty conflict "
        u"smuggling networks assistance reintegration readmission irregular regular pathways channels costs transfer "
        u"savings banks "
        u"statistics exchange training officials dialogue secretariat funding review report commitment implementation follow states"_s
            .split(u' ');
};

double megabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return static_cast<double>(file.readAll().split(' ').value(1).toLongLong()) *
           static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void measure(int points, const Vectors& vectors)
{
    const double before = megabytes();
    Rapporteur rapporteur;
    overlap::Engine engine(vectors);
    std::vector<overlap::Statement> statements;
    for (int i = 0; i < points; ++i) {
        overlap::Statement statement;
        statement.id = domain::PointId(QUuid(static_cast<uint>(i) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        statement.group = domain::GroupId(QUuid(static_cast<uint>(i) % 4 + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        statement.text = rapporteur.point();
        statements.push_back(statement);
    }
    QElapsedTimer timer;
    timer.start();
    for (const overlap::Statement& statement : statements) {
        engine.put(statement);
    }
    const double add = static_cast<double>(timer.nsecsElapsed()) / 1e6 / points;

    (void)engine.alike(rapporteur.point(), overlap::Language::English, 3);
    Figures queries;
    for (int i = 0; i < 200; ++i) {
        const QString text = rapporteur.point();
        queries.time([&] { (void)engine.alike(text, overlap::Language::English, 3); });
    }
    std::printf("%7d points: add %.4f ms  query p50 %.3f ms p99 %.3f ms", points, add, queries.share(0.5),
                queries.share(0.99));
    std::fflush(stdout);
    // All pairs grow with the square: a hundred thousand would take minutes and are left to those who have them.
    if (points <= 10'000) {
        timer.start();
        const auto search = engine.search();
        while (search->step()) {
        }
        const qsizetype found = search->pairs(500).size();
        std::printf("  all pairs %.3f s (%lld best)", static_cast<double>(timer.nsecsElapsed()) / 1e9,
                    static_cast<long long>(found));
        std::printf("  memory %.0f MB", megabytes() - before);
    } else {
        std::printf("  memory %.0f MB", megabytes() - before);
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

/// Prints how fast alike points are found.
int main(int argc, char** argv)
{
    const QCoreApplication program(argc, argv);
    Figures opening;
    Vectors vectors;
    opening.time([&vectors] {
        if (const auto opened = overlap::WordVectors::open(QStringLiteral(RAPPORTEUR_WORD_VECTORS))) {
            vectors = *opened;
        }
    });
    std::printf("word vectors opened in %.2f ms\n", opening.share(1));
    for (const int points : {100, 1'000, 10'000, 100'000}) {
        measure(points, vectors);
    }
    return 0;
}
