// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/textdecoding.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorCode;

class TextDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void decodesEveryCharacterOfWindows1252();
    void readsAFileOfTheLargestSize();
    void refusesAHugeFileWithoutReadingIt();
    void refusesAnEndlessFile();
    void tellsAMissingFileFromOneThatCannotBeRead();
};

void TextDecodingTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    const QString words = u"Name;Peláez – Žák, 移民 😀\r\n"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("UTF-8") << words.toUtf8() << words;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + words.toUtf8() << words;
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(words);
        QTest::newRow(encoding == QStringEncoder::Utf16LE ? "UTF-16 LE" : "UTF-16 BE") << bytes << words;
    }
    QTest::newRow("Windows-1252") << QByteArray("Pel\xE1\x65z \x96 \x8E\xE1k \x80") << u"Peláez – Žák €"_s;
    QTest::newRow("a few control characters")
        << QByteArray("long enough a text\x0B with one") << u"long enough a text\v with one"_s;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QString();
}

void TextDecodingTest::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);

    const auto decoded = exchange::decodeText(bytes, u"x.csv"_s);

    QVERIFY(decoded);
    QCOMPARE(*decoded, text);
}

void TextDecodingTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("NUL") << QByteArray("a,b\0c", 5);
    QTest::newRow("NUL after a byte order mark") << QByteArray("\xEF\xBB\xBF\x61\0", 5);
    QTest::newRow("UTF-16 without a mark") << QByteArray("N\0a\0m\0e\0", 8);
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0N\0\0\0", 8);
    QTest::newRow("half a UTF-16 character") << QByteArray("\xFF\xFEN\0a", 5);
    QTest::newRow("lone surrogate in UTF-16") << QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6);
    QTest::newRow("broken UTF-8 after its mark") << QByteArray("\xEF\xBB\xBF\xE1");
    QTest::newRow("byte that Windows-1252 lacks") << QByteArray("Pel\x81\xE1");
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04 text");
    QTest::newRow("zip archive") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10);
}

void TextDecodingTest::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);

    const auto decoded = exchange::decodeText(bytes, u"x.csv"_s);

    QVERIFY(!decoded);
    QCOMPARE(decoded.error(), (Error{ErrorCode::NotText, {u"x.csv"_s}}));
}

void TextDecodingTest::decodesEveryCharacterOfWindows1252()
{
    const QByteArray undefined("\x81\x8D\x8F\x90\x9D");
    QString all;
    for (int byte = 0x80; byte <= 0x9F; ++byte) {
        if (!undefined.contains(static_cast<char>(byte))) {
            // The letter á after it is no UTF-8.
            const auto decoded = exchange::decodeText(QByteArray(1, static_cast<char>(byte)) + "\xE1 ", {});
            QVERIFY(decoded);
            all += decoded->at(0);
        }
    }
    QCOMPARE(all, u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"_s);
}

void TextDecodingTest::readsAFileOfTheLargestSize()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"largest.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(exchange::largestFile));
    QCOMPARE(exchange::readLimited(file.fileName()).value().size(), exchange::largestFile);

    QVERIFY(file.resize(exchange::largestFile + 1));
    QCOMPARE(exchange::readLimited(file.fileName()).error(),
             (Error{ErrorCode::TooLarge, {file.fileName(), u"16777216"_s}}));
}

void TextDecodingTest::refusesAHugeFileWithoutReadingIt()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100'000'000'000)); // sparse: no memory would hold it

    QCOMPARE(exchange::readLimited(file.fileName()).error().code, ErrorCode::TooLarge);
}

void TextDecodingTest::refusesAnEndlessFile()
{
    const QString endless = u"/dev/zero"_s;
    if (!QFile::exists(endless)) {
        QSKIP("This system has no /dev/zero.");
    }
    QCOMPARE(exchange::readLimited(endless).error().code, ErrorCode::TooLarge);
}

void TextDecodingTest::tellsAMissingFileFromOneThatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"none.csv"_s);

    QCOMPARE(exchange::readLimited(missing).error(), (Error{ErrorCode::FileMissing, {missing}}));
    const Error unreadable = exchange::readLimited(folder.path()).error();
    QCOMPARE(unreadable.code, ErrorCode::CannotRead);
    QCOMPARE(unreadable.details.size(), 2);
    QVERIFY(!unreadable.details.at(1).isEmpty());
}

QTEST_GUILESS_MAIN(TextDecodingTest)

#include "textdecodingtest.moc"
