// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <utility>

#include "core/overlap/words/maker/files.h"
#include "core/overlap/words/maker/sources.h"

namespace overlap::maker {

namespace {

/// A number as the index of dictd(8) writes it: base 64, the greatest digit first.
qsizetype numberOf(QByteArrayView digits)
{
    constexpr QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    qsizetype number = 0;
    for (const char digit : digits) {
        number = number * 64 + std::max<qsizetype>(alphabet.indexOf(digit), 0);
    }
    return number;
}

/// The entries in the order of the dictionary, each once, without what the dictionary says about itself.
QStringList entriesOf(const QString& path, const char* package)
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (const QByteArray& line : contentsOf(path + QStringLiteral(".index"), package).split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() >= 3 && !fields[0].startsWith("00")) {
            places.emplace_back(numberOf(fields[1]), numberOf(fields[2]));
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    const QByteArray contents = contentsOf(path + QStringLiteral(".dict.dz"), package);
    QStringList entries;
    for (const auto& [start, length] : places) {
        entries << QString::fromUtf8(contents.mid(start, length));
    }
    return entries;
}

QString without(QString text, const QRegularExpression& what)
{
    return text.remove(what);
}

} // namespace

void readFreeDict(Documents& to, Language from, Language into, const QString& path, const char* package)
{
    // Pronunciation, kinds of words, remarks and examples.
    static const QRegularExpression remarks(QStringLiteral(R"(/[^/]*/|<[^>]*>|\([^)]*\)|\[[^\]]*\]|"[^"]*")"));
    static const QRegularExpression senses(QStringLiteral(R"((?:^|\s)\d+\.\s)"));
    for (const QString& entry : entriesOf(path, package)) {
        const QString word = without(entry.section(u'\n', 0, 0), remarks);
        for (const QString& sense : entry.section(u'\n', 1).split(senses)) {
            to.addShared(from, word);
            to.addShared(into, without(sense, remarks));
            to.finish();
        }
    }
}

void readGcide(Documents& to)
{
    // Where a word comes from, and how it is said.
    static const QRegularExpression remarks(QStringLiteral(R"(\[[^\]]*\]|\\[^\\]*\\)"));
    static const QRegularExpression senses(QStringLiteral(R"(\n\s*\d+\.\s|\n\n)"));
    constexpr float ownWord = 2;
    constexpr qsizetype longest = 400; // what follows are quotations
    for (const QString& entry : entriesOf(QStringLiteral("/usr/share/dictd/gcide"), "dict-gcide")) {
        const QString word = entry.section(u'\\', 0, 0).section(u'\n', 0, 0).left(40);
        for (const QString& sense : without(entry, remarks).split(senses)) {
            to.addKnown(Language::English, word, ownWord);
            to.addKnown(Language::English, sense.left(longest), 1);
            to.finish();
        }
    }
}

void readMueller(Documents& to)
{
    static const QRegularExpression pronunciation(QStringLiteral(R"(\[[^\]]*\])"));
    static const QRegularExpression remarks(QStringLiteral(R"(_\S+|\([^)]*\)|[A-Za-z'-]+)"));
    static const QRegularExpression senses(QStringLiteral(R"((?:\d+[.)>]|[а-я]\))\s)"));
    for (const QString& entry : entriesOf(QStringLiteral("/usr/share/dictd/mueller7"), "mueller7-dict")) {
        const QString word = entry.section(u'\n', 0, 0);
        for (const QString& sense : without(entry.section(u'\n', 1), pronunciation).split(senses)) {
            to.addShared(Language::English, word);
            to.addShared(Language::Russian, without(sense, remarks));
            to.finish();
        }
    }
}

} // namespace overlap::maker
