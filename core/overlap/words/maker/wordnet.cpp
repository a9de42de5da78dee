// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHash>
#include <QStringList>
#include <utility>

#include "core/overlap/words/maker/files.h"
#include "core/overlap/words/maker/sources.h"

namespace overlap::maker {

namespace {

constexpr auto package = "wordnet-base";
constexpr float ownLemmas = 3;

struct Synset
{
    QString lemmas; ///< words parted by spaces
    QString gloss;
    QStringList neighbours; ///< keys of synsets
};

QString keyOf(QStringView offset, QStringView part)
{
    return offset.toString() + (part == u"s" ? QStringView(u"a") : part).toString();
}

/// A line of wndb(5): offset, lexicographer's file, part of speech, words, pointers, | gloss.
std::pair<QString, Synset> synsetOf(const QString& line)
{
    const qsizetype bar = line.indexOf(u'|');
    const QStringList fields = line.left(bar).split(u' ', Qt::SkipEmptyParts);
    Synset synset;
    qsizetype at = 3;
    for (int words = fields.value(at++).toInt(nullptr, 16); words > 0; --words, at += 2) {
        synset.lemmas += fields.value(at).section(u'(', 0, 0).replace(u'_', u' ') + u' ';
    }
    for (int pointers = fields.value(at++).toInt(); pointers > 0; --pointers, at += 4) {
        // Words of opposite meaning are not to be near each other.
        if (fields.value(at) != u"!" && !fields.value(at).startsWith(u'~')) {
            synset.neighbours << keyOf(fields.value(at + 1), fields.value(at + 2));
        }
    }
    synset.gloss = line.mid(bar + 1);
    return {keyOf(fields.value(0), fields.value(2)), synset};
}

} // namespace

void readWordNet(Documents& to)
{
    QStringList keys;
    QHash<QString, Synset> synsets;
    for (const char* part : {"noun", "verb", "adj", "adv"}) {
        const QString path = QStringLiteral("/usr/share/wordnet/data.") + QLatin1String(part);
        for (const QString& line : textOf(path, package).split(u'\n')) {
            if (!line.startsWith(u' ') && line.contains(u'|')) {
                const auto [key, synset] = synsetOf(line);
                keys << key;
                synsets.insert(key, synset);
            }
        }
    }
    for (const QString& key : std::as_const(keys)) {
        const Synset synset = synsets.value(key);
        to.add(Language::English, synset.lemmas, ownLemmas);
        to.add(Language::English, synset.gloss, 1);
        for (const QString& neighbour : synset.neighbours) {
            to.add(Language::English, synsets.value(neighbour).lemmas, 1);
        }
        to.finish();
    }
}

} // namespace overlap::maker
