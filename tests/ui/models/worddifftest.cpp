// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/worddiff.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::wordDiff;
using ui::WordPiece;
using Kind = ui::WordPiece::Kind;

namespace {

/// "the [-old-] {+new+} words"
QString marked(const QList<WordPiece>& pieces)
{
    QStringList parts;
    for (const WordPiece& piece : pieces) {
        parts.append(piece.kind == Kind::Kept      ? piece.text
                     : piece.kind == Kind::Removed ? u"[-"_s + piece.text + u"-]"_s
                                                   : u"{+"_s + piece.text + u"+}"_s);
    }
    return parts.join(u' ');
}

QString side(const QList<WordPiece>& pieces, Kind without)
{
    QStringList words;
    for (const WordPiece& piece : pieces) {
        if (piece.kind != without) {
            words.append(piece.text);
        }
    }
    return words.join(u' ');
}

} // namespace

class WordDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void givesBothWordingsBack();
    void replacesWhatIsTooLongToCompare();
};

void WordDiffTest::marks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("same") << u"Cut costs"_s << u"Cut costs"_s << u"Cut costs"_s;
    QTest::newRow("replaced") << u"Ensure the rights"_s << u"Uphold the rights"_s
                              << u"[-Ensure-] {+Uphold+} the rights"_s;
    QTest::newRow("inserted") << u"Cut costs"_s << u"Cut the costs"_s << u"Cut {+the+} costs"_s;
    QTest::newRow("removed at the end") << u"Cut costs now"_s << u"Cut costs"_s << u"Cut costs [-now-]"_s;
    QTest::newRow("from nothing") << QString() << u"Cut costs"_s << u"{+Cut costs+}"_s;
    QTest::newRow("to nothing") << u"Cut costs"_s << QString() << u"[-Cut costs-]"_s;
    QTest::newRow("other spaces") << u"Cut  costs "_s << u"Cut costs"_s << u"Cut costs"_s;
    QTest::newRow("repeated words") << u"the the the"_s << u"the the"_s << u"the the [-the-]"_s;
    QTest::newRow("markup is text") << u"<b>a</b> x"_s << u"<i>a</i> x"_s << u"[-<b>a</b>-] {+<i>a</i>+} x"_s;
}

void WordDiffTest::marks()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QTEST(marked(wordDiff(before, after)), "wanted");
}

void WordDiffTest::givesBothWordingsBack()
{
    const QStringList vocabulary{u"rights"_s, u"of"_s, u"migrants"_s, u"the"_s, u"data"_s};
    quint32 state = 7;
    const auto sentence = [&] {
        QStringList words;
        for (int i = 0; i < 12; ++i) {
            state = state * 1'664'525 + 1'013'904'223;
            words.append(vocabulary.at(static_cast<int>(state >> 16) % 5));
        }
        return words.join(u' ');
    };
    for (int i = 0; i < 200; ++i) {
        const QString before = sentence();
        const QString after = sentence();
        const QList<WordPiece> pieces = wordDiff(before, after);
        QCOMPARE(side(pieces, Kind::Inserted), before);
        QCOMPARE(side(pieces, Kind::Removed), after);
    }
}

void WordDiffTest::replacesWhatIsTooLongToCompare()
{
    const QList<WordPiece> pieces = wordDiff(u"a "_s.repeated(5'000), u"b "_s.repeated(5'000));
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.first().kind, Kind::Removed);
}

QTEST_APPLESS_MAIN(WordDiffTest)
#include "worddifftest.moc"
