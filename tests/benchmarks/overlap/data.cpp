// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/overlap/data.h"

#include <QDir>
#include <QFile>
#include <cstdio>
#include <cstdlib>

#include "core/exchange/csv.h"

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

exchange::Table tableIn(const QString& path, const QString& header = {})
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read.\n", qPrintable(path));
        std::exit(1);
    }
    const auto table = exchange::parseCsv(header + QString::fromUtf8(file.readAll()), path);
    if (!table) {
        std::fprintf(stderr, "%s is no table: %s\n", qPrintable(path), qPrintable(table.error().details.join(u' ')));
        std::exit(1);
    }
    return *table;
}

QList<ArgKp::Text> textsIn(const QString& path)
{
    QList<ArgKp::Text> texts;
    for (const exchange::Row& row : tableIn(path).rows) {
        texts.append({row.cells.at(0), row.cells.at(1), row.cells.at(2), row.cells.at(3)});
    }
    return texts;
}

} // namespace

QHash<QString, QString> ArgKp::singleKeyPoints() const
{
    QHash<QString, QStringList> made;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        if (it.value()) {
            made[it.key().first].append(it.key().second);
        }
    }
    QHash<QString, QString> single;
    for (auto it = made.begin(); it != made.end(); ++it) {
        if (it->size() == 1) {
            single.insert(it.key(), it->first());
        }
    }
    return single;
}

QStringList ArgKp::topics() const
{
    QStringList topics;
    for (const Text& text : arguments) {
        topics.append(text.topic);
    }
    topics.removeDuplicates();
    topics.sort();
    return topics;
}

std::optional<ArgKp> readArgKp(const QString& folder, const QString& split)
{
    const QDir dir(folder);
    if (!dir.exists(u"labels_%1.csv"_s.arg(split))) {
        return {};
    }
    ArgKp data;
    data.arguments = textsIn(dir.filePath(u"arguments_%1.csv"_s.arg(split)));
    data.keyPoints = textsIn(dir.filePath(u"key_points_%1.csv"_s.arg(split)));
    for (const exchange::Row& row : tableIn(dir.filePath(u"labels_%1.csv"_s.arg(split))).rows) {
        data.labels.insert({row.cells.at(0), row.cells.at(1)}, row.cells.at(2).toInt() == 1);
    }
    return data;
}

std::optional<QList<SentencePair>> readSentencePairs(const QString& folder, overlap::Language language,
                                                     const QString& split)
{
    const QString path = QDir(folder).filePath(u"stsb-%1-%2.csv"_s.arg(overlap::codeOf(language), split));
    if (!QFile::exists(path)) {
        return {};
    }
    QList<SentencePair> pairs;
    for (const exchange::Row& row : tableIn(path, u"a,b,score\n"_s).rows) {
        pairs.append({row.cells.at(0), row.cells.at(1), row.cells.at(2).toDouble()});
    }
    return pairs;
}

} // namespace benchmarks
