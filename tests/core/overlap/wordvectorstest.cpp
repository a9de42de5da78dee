// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/words/wordvectors.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include "core/overlap/text/tokens.h"

using namespace Qt::Literals::StringLiterals;
using namespace overlap;

namespace {

const QString path = QStringLiteral(WORD_VECTORS);

QString stemOf(Language language, const QString& word)
{
    return Tokenizer().tokens(word, language).value(0).stem;
}

int rowOf(const WordVectors& vectors, Language language, const QString& word)
{
    return vectors.find(language, stemOf(language, word));
}

/// Thousandths; -1000 where one of the words is unknown.
int nearness(const WordVectors& vectors, int a, int b)
{
    if (a < 0 || b < 0) {
        return -1000;
    }
    int product = 0;
    for (std::size_t i = 0; i < vectors.vector(a).size(); ++i) {
        product += vectors.vector(a)[i] * vectors.vector(b)[i];
    }
    return 1000 * product / (127 * 127);
}

/// Everything that may be asked of a file, whatever it holds.
void useAll(const WordVectors& vectors)
{
    int sum = 0;
    for (const Language language : allLanguages) {
        for (const auto& stem : {u"migrant"_s, u"школ"_s, u""_s}) {
            if (const int row = vectors.find(language, stem); row >= 0) {
                sum += vectors.vector(row)[0] + vectors.rarity(row);
            }
        }
    }
    for (int row = 0; row < vectors.size(); row += 997) {
        sum += vectors.vector(row).back() + vectors.rarity(row) + static_cast<int>(vectors.language(row));
        sum += static_cast<int>(vectors.stem(row).size());
    }
    Q_UNUSED(sum)
}

} // namespace

class WordVectorsTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const WordVectors> m_vectors;
    QTemporaryDir m_folder;

    domain::ErrorCode openedWith(const QByteArray& bytes)
    {
        const QString name = m_folder.filePath(u"damaged"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return domain::ErrorCode::CannotWrite;
        }
        file.close();
        const auto opened = WordVectors::open(name);
        if (opened) {
            useAll(**opened);
            return domain::ErrorCode::NothingToDo;
        }
        return opened.error().code;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        const auto opened = WordVectors::open(path);
        QVERIFY(opened);
        m_vectors = *opened;
        qDebug("%d rows of %d numbers opened in %.2f ms", m_vectors->size(), m_vectors->dimension(),
               double(timer.nsecsElapsed()) / 1e6);
    }

    void wordsOfLikeMeaningAreNearer_data()
    {
        QTest::addColumn<Language>("languageA");
        QTest::addColumn<QString>("word");
        QTest::addColumn<Language>("languageB");
        QTest::addColumn<QString>("near");
        QTest::addColumn<QString>("far");
        const auto row = [](Language a, const QString& word, Language b, const QString& near, const QString& far) {
            QTest::addRow("%s %s", codeOf(b).data(), qPrintable(word)) << a << word << b << near << far;
        };
        const auto en = Language::English;
        row(en, u"compulsory"_s, en, u"mandatory"_s, u"banana"_s);
        row(en, u"migrant"_s, en, u"emigrant"_s, u"guitar"_s);
        row(en, u"teacher"_s, en, u"school"_s, u"ship"_s);
        row(Language::French, u"salaire"_s, Language::French, u"rémunération"_s, u"fenêtre"_s);
        row(Language::Spanish, u"obligatorio"_s, Language::Spanish, u"forzoso"_s, u"plátano"_s);
        row(Language::Russian, u"школа"_s, Language::Russian, u"обучение"_s, u"корабль"_s);
        row(Language::Arabic, u"تعليم"_s, Language::Arabic, u"تدريس"_s, u"سفينة"_s);
        row(en, u"migrant"_s, Language::Spanish, u"migrante"_s, u"guitarra"_s);
        row(en, u"compulsory"_s, Language::French, u"obligatoire"_s, u"banane"_s);
        row(en, u"school"_s, Language::Russian, u"школа"_s, u"корабль"_s);
        row(en, u"education"_s, Language::Chinese, u"教育"_s, u"香蕉"_s);
        row(en, u"education"_s, Language::Arabic, u"تعليم"_s, u"سفينة"_s);
        row(Language::French, u"école"_s, Language::Russian, u"школа"_s, u"корабль"_s);
    }

    void wordsOfLikeMeaningAreNearer()
    {
        QFETCH(Language, languageA);
        QFETCH(QString, word);
        QFETCH(Language, languageB);
        QFETCH(QString, near);
        QFETCH(QString, far);
        const int row = rowOf(*m_vectors, languageA, word);
        const int nearRow = rowOf(*m_vectors, languageB, near);
        const int farRow = rowOf(*m_vectors, languageB, far);
        QVERIFY(row >= 0 && nearRow >= 0);
        QVERIFY(nearness(*m_vectors, row, nearRow) > 200);
        QVERIFY(nearness(*m_vectors, row, nearRow) > 150 + nearness(*m_vectors, row, farRow));
    }

    void everyRowIsFoundUnderItsStem()
    {
        for (int row = 0; row < m_vectors->size(); ++row) {
            QCOMPARE(m_vectors->find(m_vectors->language(row), m_vectors->stem(row)), row);
        }
    }

    void everyVectorHasTheSameLengthAndIsAligned()
    {
        for (int row = 0; row < m_vectors->size(); row += 101) {
            QVERIFY(std::abs(nearness(*m_vectors, row, row) - 1000) < 30);
            QCOMPARE(reinterpret_cast<quintptr>(m_vectors->vector(row).data()) % 16, quintptr{0});
        }
    }

    void commonWordsAreLessRare()
    {
        const auto rarity = [this](const QString& word) {
            return m_vectors->rarity(rowOf(*m_vectors, Language::English, word));
        };
        QVERIFY(rarity(u"people"_s) < rarity(u"migrant"_s));
        QVERIFY(rarity(u"country"_s) < rarity(u"compulsory"_s));
    }

    void unknownWordsHaveNoRow()
    {
        QCOMPARE(m_vectors->find(Language::English, u"qzxqzxq"_s), -1);
        QCOMPARE(m_vectors->find(Language::English, u""_s), -1);
        QCOMPARE(m_vectors->find(Language::English, u"школ"_s), -1);
    }

    void aMissingFileIsMissing()
    {
        const auto opened = WordVectors::open(m_folder.filePath(u"nothing"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, domain::ErrorCode::FileMissing);
    }

    void cutFilesAreDamaged()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (const qsizetype size : {qsizetype{0}, qsizetype{1}, qsizetype{55}, qsizetype{56}, qsizetype{4096},
                                     whole.size() / 2, whole.size() - 1}) {
            QCOMPARE(openedWith(whole.left(size)), domain::ErrorCode::Damaged);
        }
        QCOMPARE(openedWith(whole + '\0'), domain::ErrorCode::Damaged);
        QCOMPARE(openedWith(QByteArray(100'000, 'x')), domain::ErrorCode::Damaged);
    }

    void changedBytesNeverCrash()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        QRandomGenerator random(7);
        constexpr int headers = 56;
        for (int i = 0; i < headers; ++i) {
            const char kept = bytes[i];
            bytes[i] = static_cast<char>(kept ^ (1 << (i % 8)));
            const auto code = openedWith(bytes);
            QVERIFY(code == domain::ErrorCode::Damaged || code == domain::ErrorCode::NothingToDo);
            bytes[i] = kept;
        }
        for (int i = 0; i < 40; ++i) {
            for (int flips = 0; flips < 50; ++flips) {
                bytes[random.bounded(headers, 4'000'000)] = static_cast<char>(random.bounded(256));
            }
            const auto code = openedWith(bytes);
            QVERIFY(code == domain::ErrorCode::Damaged || code == domain::ErrorCode::NothingToDo);
        }
    }

    void threadsShareOneFile()
    {
        std::array<int, 4> found{};
        std::vector<std::thread> threads;
        for (int& count : found) {
            threads.emplace_back([this, &count] {
                for (int row = 0; row < m_vectors->size(); row += 7) {
                    count += m_vectors->find(m_vectors->language(row), m_vectors->stem(row)) == row ? 1 : 0;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        for (const int count : found) {
            QCOMPARE(count, (m_vectors->size() + 6) / 7);
        }
    }
};

QTEST_GUILESS_MAIN(WordVectorsTest)
#include "wordvectorstest.moc"
