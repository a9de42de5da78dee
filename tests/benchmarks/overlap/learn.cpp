// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <cstdio>

#include "core/overlap/words/wordvectors.h"
#include "tests/benchmarks/overlap/recipes.h"

using namespace Qt::Literals::StringLiterals;

namespace {

int complain(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

bool write(const QString& path, const QString& source)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(source.toUtf8()) > 0 && file.commit();
}

} // namespace

/// Learns the numbers of core/overlap/model from the train splits, and writes them as sources.
int main(int argc, char** argv)
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Learns what two alike points have in common, from the train splits alone."_s);
    parser.addHelpOption();
    parser.addOption({u"argkp"_s, u"folder of ArgKP's tables"_s, u"DIR"_s});
    parser.addOption({u"stsb"_s, u"folder of the STS benchmark's tables"_s, u"DIR"_s});
    parser.addOption({u"to"_s, u"folder that the sources are written to: core/overlap/model"_s, u"DIR"_s});
    parser.process(program);

    const auto vectors = overlap::WordVectors::open(QStringLiteral(RAPPORTEUR_WORD_VECTORS));
    const auto data = benchmarks::readArgKp(parser.value(u"argkp"_s), u"train"_s);
    const QList<benchmarks::Example> sentences =
        vectors ? benchmarks::allSentences(parser.value(u"stsb"_s), u"train"_s, *vectors)
                : QList<benchmarks::Example>();
    if (!vectors || !data || sentences.isEmpty() || !parser.isSet(u"to"_s)) {
        return complain(
            u"The word vectors, ArgKP's train split, the STS benchmark's train split and --to are needed."_s);
    }
    const QString how = u"Learnt on %1 by: overlap_learn --argkp DIR --stsb DIR --to core/overlap/model"_s;
    const QDir to(parser.value(u"to"_s));
    const overlap::Network samePoint =
        benchmarks::learnSamePoint(benchmarks::argumentsToKeyPoints(*data, *vectors),
                                   benchmarks::samePoints(*data, *vectors), benchmarks::samePointRecipe);
    const overlap::Network likeness = benchmarks::learnLikeness(sentences, benchmarks::likenessRecipe);
    const bool isWritten =
        write(to.filePath(u"samepointweights.cpp"_s),
              benchmarks::sourceOf(samePoint, u"samePointNetwork"_s, how.arg(u"the train split of ArgKP-2021"_s))) &&
        write(to.filePath(u"likenessweights.cpp"_s),
              benchmarks::sourceOf(likeness, u"likenessNetwork"_s,
                                   how.arg(u"the train splits of the STS benchmark in five languages"_s)));
    return isWritten ? 0 : complain(u"The sources cannot be written to %1."_s.arg(to.path()));
}
