// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include <unicode/unistr.h>

#include "core/overlap/words/maker/files.h"
#include "core/overlap/words/maker/sources.h"

namespace overlap::maker {

namespace {

/// The lines of a part of Unicode's database of Chinese characters that hold a field: character and value.
QList<std::pair<QString, QString>> fieldOf(const char* part, QLatin1String field)
{
    const QString path = QStringLiteral("/usr/share/unicode/Unihan_%1.txt.bz2").arg(QLatin1String(part));
    QList<std::pair<QString, QString>> found;
    for (const QString& line : textOf(path, "unicode-data").split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3 && cells[1] == field) {
            const char32_t character = cells[0].mid(2).toUInt(nullptr, 16);
            found.append({QString::fromUcs4(&character, 1), cells[2]});
        }
    }
    return found;
}

QString simplified(const QString& word)
{
    static const QHash<QString, QString> simple = [] {
        QHash<QString, QString> made;
        for (const auto& [character, variants] : fieldOf("Variants", QLatin1String("kSimplifiedVariant"))) {
            const char32_t first = variants.section(u' ', 0, 0).mid(2).toUInt(nullptr, 16);
            made.insert(character, QString::fromUcs4(&first, 1));
        }
        return made;
    }();
    QString found;
    for (const QChar character : word) {
        found += simple.value(QString(character), QString(character));
    }
    return found;
}

bool isChinese(QStringView word)
{
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'\x4e00' && c < u'\xa000'; });
}

} // namespace

void readEdict(Documents& to)
{
    static const QRegularExpression remarks(QStringLiteral(R"(\([^)]*\)|EntL\w+)"));
    const QByteArray contents = contentsOf(QStringLiteral("/usr/share/edict/edict"), "edict");
    const icu::UnicodeString decoded(contents.constData(), static_cast<int32_t>(contents.size()), "EUC-JP");
    const QStringView whole(reinterpret_cast<const QChar*>(decoded.getBuffer()), decoded.length());
    // A line an entry: "word [reading] /meaning/meaning/".
    for (const QStringView line : whole.split(u'\n')) {
        const qsizetype space = line.indexOf(u' ');
        const qsizetype slash = line.indexOf(u'/');
        if (space > 0 && slash > space && isChinese(line.left(space))) {
            if (to.addSingle(Language::Chinese, simplified(line.left(space).toString()))) {
                to.addShared(Language::English, line.mid(slash).toString().remove(remarks).replace(u'/', u' '));
                to.finish();
            }
        }
    }
}

void readUnihan(Documents& to)
{
    static const QRegularExpression remarks(QStringLiteral(R"(\([^)]*\))"));
    for (const auto& [character, meaning] : fieldOf("Readings", QLatin1String("kDefinition"))) {
        if (to.addSingle(Language::Chinese, simplified(character))) {
            to.addShared(Language::English, QString(meaning).remove(remarks));
            to.finish();
        }
    }
}

} // namespace overlap::maker
