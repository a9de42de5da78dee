// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

#include "core/overlap/model/model.h"
#include "core/overlap/words/wordvectors.h"
#include "tests/benchmarks/overlap/metrics.h"
#include "tests/benchmarks/overlap/recipes.h"

using namespace Qt::Literals::StringLiterals;
using namespace benchmarks;

namespace {

const QStringList splits{u"train"_s, u"dev"_s, u"test"_s};
constexpr int parts = 4;

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString decimal(double value, int places = 3)
{
    return QString::number(value, 'f', places);
}

QString argumentFigures(const QList<Meeting>& meetings)
{
    QList<Scored> scored;
    for (const Meeting& meeting : meetings) {
        for (const Example& example : meeting.examples) {
            scored.append({example.logit, example.right > 0.5F});
        }
    }
    return u"auc=%1 ap=%2"_s.arg(decimal(areaUnderCurve(scored)), decimal(averagePrecision(scored)));
}

QString samePointFigures(const QList<Meeting>& meetings)
{
    FirstThree all;
    for (const Meeting& meeting : meetings) {
        const FirstThree one = firstThree(meeting);
        all.texts += one.texts;
        all.firstRight += one.firstRight;
        all.oneRight += one.oneRight;
        all.plainRight += one.plainRight;
    }
    const auto share = [&all](int count) {
        return decimal(all.texts > 0 ? static_cast<double>(count) / all.texts : 0);
    };
    return argumentFigures(meetings) +
           u" top1=%1 any3=%2 any3_plain=%3"_s.arg(share(all.firstRight), share(all.oneRight), share(all.plainRight));
}

QString oppositeFigures(const QList<Meeting>& meetings)
{
    double sum = 0;
    Meeting pooled;
    for (const Meeting& meeting : meetings) {
        sum += wrongAmongFifty(meeting);
        pooled.examples += meeting.examples;
    }
    return u"share50=%1 share50_pooled=%2"_s.arg(
        decimal(sum / static_cast<double>(std::max<qsizetype>(1, meetings.size()))), decimal(wrongAmongFifty(pooled)));
}

/// The meetings of a split, once more with what networks say that have not seen their topic.
struct CrossValidated
{
    QList<Meeting> arguments;
    QList<Meeting> samePoints;
    QList<Meeting> stances;
};

CrossValidated crossValidated(CrossValidated data)
{
    for (int part = 0; part < parts; ++part) {
        QList<Meeting> labelled;
        QList<Meeting> ranked;
        for (qsizetype i = 0; i < data.arguments.size(); ++i) {
            if (i % parts != part) {
                labelled.append(data.arguments.at(i));
                ranked.append(data.samePoints.at(i));
            }
        }
        const overlap::Network network = learnSamePoint(labelled, ranked, samePointRecipe);
        for (QList<Meeting>* meetings : {&data.arguments, &data.samePoints, &data.stances}) {
            for (qsizetype i = part; i < meetings->size(); i += parts) {
                for (Example& example : (*meetings)[i].examples) {
                    example.logit = network(example.features.values);
                }
            }
        }
    }
    return data;
}

void judgeArguments(const QString& folder, const Vectors& vectors)
{
    for (const QString& split : splits) {
        const auto data = readArgKp(folder, split);
        if (!data) {
            continue;
        }
        const CrossValidated meetings{argumentsToKeyPoints(*data, vectors), samePoints(*data, vectors),
                                      stances(*data, vectors)};
        say(u"argkp %1 %2"_s.arg(split, argumentFigures(meetings.arguments)));
        say(u"samepoint %1 %2"_s.arg(split, samePointFigures(meetings.samePoints)));
        say(u"opposite %1 %2"_s.arg(split, oppositeFigures(meetings.stances)));
        if (split == u"train"_s) {
            say(u"the weights were learnt on this split; cross-validated by topic, %1 parts:"_s.arg(parts));
            const CrossValidated fair = crossValidated(meetings);
            say(u"argkp %1 cross-validated %2"_s.arg(split, argumentFigures(fair.arguments)));
            say(u"samepoint %1 cross-validated %2"_s.arg(split, samePointFigures(fair.samePoints)));
            say(u"opposite %1 cross-validated %2"_s.arg(split, oppositeFigures(fair.stances)));
        }
    }
}

QString sentenceFigures(const QList<Example>& examples, const std::function<double(const Example&)>& said)
{
    QList<double> scores;
    QList<double> right;
    for (const Example& example : examples) {
        scores.append(said(example));
        right.append(static_cast<double>(example.right));
    }
    return u"pearson=%1 spearman=%2"_s.arg(decimal(pearson(scores, right)), decimal(spearman(scores, right)));
}

double likenessBy(const overlap::Network& network, const Example& example)
{
    const overlap::Features other = overlap::exchanged(example.features);
    return network(std::span(example.features.values).first(overlap::ownFeatureCount)) +
           network(std::span(other.values).first(overlap::ownFeatureCount));
}

/// What networks say that have not seen the pair, by number of the example.
QList<double> crossValidated(const QList<Example>& examples)
{
    QList<double> said(examples.size());
    for (int part = 0; part < parts; ++part) {
        QList<Example> others;
        for (qsizetype i = 0; i < examples.size(); ++i) {
            if (i % parts != part) {
                others.append(examples.at(i));
            }
        }
        const overlap::Network network = learnLikeness(others, likenessRecipe);
        for (qsizetype i = part; i < examples.size(); i += parts) {
            said[i] = likenessBy(network, examples.at(i));
        }
    }
    return said;
}

void judgeSentences(const QString& folder, const Vectors& vectors)
{
    for (const QString& split : splits) {
        const QList<Example> all = allSentences(folder, split, vectors);
        const QList<double> fair = split == u"train"_s ? crossValidated(all) : QList<double>();
        qsizetype from = 0;
        for (const overlap::Language language : overlap::allLanguages) {
            const auto pairs = readSentencePairs(folder, language, split);
            if (!pairs) {
                continue;
            }
            const QList<Example> examples = all.mid(from, pairs->size());
            const QString name = u"stsb %1 %2"_s.arg(overlap::codeOf(language), split);
            say(name + u' ' +
                sentenceFigures(examples, [](const Example& example) { return overlap::likeness(example.features); }));
            if (!fair.isEmpty()) {
                qsizetype at = from;
                say(name + u" (learnt on this split) cross-validated "_s +
                    sentenceFigures(examples, [&](const Example&) { return fair.at(at++); }));
            }
            from += pairs->size();
        }
    }
}

} // namespace

/// Prints how well the overlap engine does on public data.
int main(int argc, char** argv)
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints how well alike points are found, by task and split."_s);
    parser.addHelpOption();
    parser.addOption({u"argkp"_s, u"folder with arguments_S.csv, key_points_S.csv and labels_S.csv"_s, u"DIR"_s});
    parser.addOption({u"stsb"_s, u"folder with stsb-LANG-S.csv"_s, u"DIR"_s});
    parser.process(program);
    const auto vectors = overlap::WordVectors::open(QStringLiteral(RAPPORTEUR_WORD_VECTORS));
    if (!vectors) {
        std::fprintf(stderr, "The word vectors are missing: build the target word_vectors.\n");
        return 1;
    }
    if (parser.isSet(u"argkp"_s)) {
        judgeArguments(parser.value(u"argkp"_s), *vectors);
    }
    if (parser.isSet(u"stsb"_s)) {
        judgeSentences(parser.value(u"stsb"_s), *vectors);
    }
    return 0;
}
