// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/text/tokens.h"

#include <QHash>

#include <libstemmer.h>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>

#include "core/overlap/text/stopwords.h"

namespace overlap {

namespace {

constexpr std::array<const char*, allLanguages.size()> algorithms = {"english", "french", "spanish",
                                                                     "russian", "arabic", nullptr};

struct FreeStemmer
{
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'’' || letter == u'ʼ';
}

bool hasWordLetter(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        char32_t letter = word[i].unicode();
        if (word[i].isHighSurrogate() && i + 1 < word.size() && word[i + 1].isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(word[i], word[i + 1]);
            ++i;
        }
        if (QChar::isLetterOrNumber(letter)) {
            return true;
        }
    }
    return false;
}

QString withoutVariants(QString word, Language language)
{
    if (language == Language::Russian) {
        word.replace(u'ё', u'е');
    } else if (language == Language::Arabic) {
        QString plain;
        for (const QChar c : std::as_const(word)) {
            const char16_t u = c.unicode();
            if ((u >= 0x064B && u <= 0x065F) || u == 0x0640 || u == 0x0670) {
                continue; // harakat, tatweel, superscript alef
            }
            plain += (u == 0x0622 || u == 0x0623 || u == 0x0625 || u == 0x0671) ? QChar(0x0627) : c;
        }
        word = plain;
    }
    return word;
}

/// Snowball takes the article off, but not where "and" stands before it.
QStringView withoutAnd(QStringView word)
{
    const bool joined = word.startsWith(u"\x0648\x0627\x0644") || word.startsWith(u"\x0641\x0627\x0644");
    return joined && word.size() > 5 ? word.mid(1) : word;
}

} // namespace

struct Tokenizer::Private
{
    std::unique_ptr<icu::BreakIterator> words;
    std::array<std::unique_ptr<sb_stemmer, FreeStemmer>, allLanguages.size()> stemmers;
    const icu::Normalizer2* nfkc = nullptr;
    std::array<QHash<QString, QString>, allLanguages.size()> stems; ///< what was stemmed before

    QString normalized(QStringView word, Language language) const
    {
        UErrorCode error = U_ZERO_ERROR;
        const icu::UnicodeString in(false, reinterpret_cast<const char16_t*>(word.utf16()),
                                    static_cast<int32_t>(word.size()));
        icu::UnicodeString out = nfkc ? nfkc->normalize(in, error) : in;
        out.toLower(icu::Locale::getRoot());
        return withoutVariants(QString(reinterpret_cast<const QChar*>(out.getBuffer()), out.length()), language);
    }

    QString stemOf(const QString& word, Language language)
    {
        const auto index = static_cast<std::size_t>(language);
        sb_stemmer* stemmer = stemmers[index].get();
        if (!stemmer) {
            return word;
        }
        QHash<QString, QString>& known = stems[index];
        if (const auto found = known.constFind(word); found != known.constEnd()) {
            return *found;
        }
        const QByteArray bytes = language == Language::Arabic ? withoutAnd(word).toUtf8() : word.toUtf8();
        const sb_symbol* stemmed = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(bytes.constData()),
                                                   static_cast<int>(bytes.size()));
        QString stem =
            stemmed ? QString::fromUtf8(reinterpret_cast<const char*>(stemmed), sb_stemmer_length(stemmer)) : word;
        if (stem.isEmpty()) {
            stem = word;
        }
        constexpr qsizetype enough = 50'000;
        if (known.size() > enough) {
            known.clear();
        }
        known.insert(word, stem);
        return stem;
    }

    void append(QList<Token>& to, QStringView text, qsizetype start, qsizetype length, Language language)
    {
        Token token;
        token.start = start;
        token.length = length;
        token.word = normalized(text.mid(start, length), language);
        if (token.word.isEmpty()) {
            return;
        }
        token.stop = isStopWord(token.word, language);
        token.stem = stemOf(token.word, language);
        to.append(token);
    }

    /// A word with apostrophes is several: l'accès, n'est, don't, State's.
    void appendParts(QList<Token>& to, QStringView text, qsizetype start, qsizetype end, Language language)
    {
        const QStringView whole = text.mid(start, end - start);
        if (language == Language::English && whole.size() > 3 && isApostrophe(whole[whole.size() - 2])) {
            const QChar last = whole.back().toLower();
            if (last == u't' && whole[whole.size() - 3].toLower() == u'n') {
                append(to, text, start, whole.size() - 3, language);
                Token negation;
                negation.start = end - 3;
                negation.length = 3;
                negation.word = QStringLiteral("not");
                negation.stem = negation.word;
                to.append(negation);
                return;
            }
            if (last == u's') {
                append(to, text, start, whole.size() - 2, language);
                return;
            }
        }
        qsizetype from = start;
        for (qsizetype i = start; i <= end; ++i) {
            if (i == end || isApostrophe(text[i])) {
                if (i > from) {
                    append(to, text, from, i - from, language);
                }
                from = i + 1;
            }
        }
    }
};

Tokenizer::Tokenizer()
    : d(std::make_unique<Private>())
{
    UErrorCode error = U_ZERO_ERROR;
    d->words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), error));
    error = U_ZERO_ERROR;
    d->nfkc = icu::Normalizer2::getNFKCInstance(error);
    for (std::size_t i = 0; i < algorithms.size(); ++i) {
        d->stemmers[i].reset(algorithms[i] ? sb_stemmer_new(algorithms[i], "UTF_8") : nullptr);
    }
}

Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;

QList<Token> Tokenizer::tokens(const QString& text, Language language)
{
    QList<Token> found;
    if (!d->words || text.isEmpty()) {
        return found;
    }
    const icu::UnicodeString shared(false, reinterpret_cast<const char16_t*>(text.utf16()),
                                    static_cast<int32_t>(text.size()));
    d->words->setText(shared);
    qsizetype start = d->words->first();
    for (qsizetype end = d->words->next(); end != icu::BreakIterator::DONE; start = end, end = d->words->next()) {
        if (hasWordLetter(QStringView(text).mid(start, end - start))) {
            d->appendParts(found, text, start, end, language);
        }
    }
    return found;
}

} // namespace overlap
