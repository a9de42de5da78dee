// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

#include "core/exchange/rows.h"
#include "core/exchange/textdecoding.h"
#include "tests/support/mutation.h"

using namespace Qt::Literals::StringLiterals;
using namespace exchange;

namespace {

/// Runs every reader; what they give does not matter, only that they come back.
int readersThatAccept(const Table& table)
{
    return readParticipants(table).has_value() + readSessions(table).has_value() + readGroups(table).has_value() +
           readElements(table).has_value() + readPoints(table).has_value() + readRecommendations(table).has_value() +
           readQuestions(table).has_value() + readVotes(table).has_value() + readDetails(table).has_value();
}

QList<QByteArray> seeds()
{
    return {
        "Group,Question,Kind,Theme,Element,Stance,Five,Bodies,Written,Recommendation,Text\r\n"
        "AF,Q?,gap,1,i;o,not settled,5,X;;Y;Z,2017-10-10T11:32:17Z,\"R1\nR2\",\"Say \"\"this\"\"\"\r\n",
        "Date;Start;End;Kind;Title;Questions\n2017-10-10;9:00;10:00;plenary;T;\"A?\nB?\"\n30.02.2017;24:00;1:00;x;;\n",
        "\xEF\xBB\xBFOrganization\tName\tPresent\nB\xC3\xB6rse\t'=Ms\tyes\nX\t\xE2\x80\x93\tno\n",
        QByteArray("\xFF\xFEG\0r\0o\0u\0p\0,\0T\0e\0x\0t\0\n\0\x41\0,\0\x3D\xD8\x00\xDE\n\0", 34),
        "Track,Text,AF,AM\npriority,T,1,2\nfollow-up,Pel\xE1\x65z,,\x96\n",
        "Track,Place,Text,Sources\npriority,1,T,AF:1;Africa 2\n",
        "Field,Value\nTitle,GRCP 7\n"};
}

/// What parts cells, and bytes that are not text by themselves.
const QByteArray special("\",;\t\r\n'=\0\xFF\xEF\xC3 0", 14);

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesMutatedTables();
    void survivesRandomBytes();
    void comesBackFromLargeTables_data();
    void comesBackFromLargeTables();
};

void HostileTest::survivesMutatedTables()
{
    QRandomGenerator random(7);
    // More for a long run under the sanitizers.
    const int turns = std::max(20'000, qEnvironmentVariableIntValue("RAPPORTEUR_FUZZ_RUNS"));
    int parsed = 0;
    int accepted = 0;
    for (int turn = 0; turn < turns; ++turn) {
        const QList<QByteArray> all = seeds();
        const QByteArray bytes = tests::mutated(all.at(turn % all.size()), special, 6, random);
        const auto text = decodeText(bytes, {});
        const auto table = text ? parseCsv(*text) : domain::fail(domain::ErrorCode::NotText);
        if (table) {
            ++parsed;
            accepted += readersThatAccept(*table);
            for (const Row& row : table->rows) {
                QCOMPARE(row.cells.size(), table->header.size());
            }
        }
    }
    // The mutations are of use only while a good part of them passes the first gates.
    QVERIFY(parsed > turns / 4);
    QVERIFY(accepted > turns / 20);
}

void HostileTest::survivesRandomBytes()
{
    QRandomGenerator random(8);
    for (int turn = 0; turn < 2'000; ++turn) {
        QByteArray bytes(random.bounded(300), '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random.bounded(256));
        }
        if (const auto text = decodeText(bytes, {})) {
            if (const auto table = parseCsv(*text)) {
                readersThatAccept(*table);
            }
        }
    }
}

void HostileTest::comesBackFromLargeTables_data()
{
    QTest::addColumn<QString>("text");

    constexpr qsizetype length = 8'000'000;
    const QString header = u"Text,Sources,Group,Bodies\n"_s;
    QTest::newRow("one cell") << header + QString(length, u'a');
    QTest::newRow("one quoted cell of quotes") << header + u'"' + QString(length, u'"') + u'"';
    QTest::newRow("apostrophes") << header + QString(length, u'\'') + u"="_s;
    QTest::newRow("commas") << header + QString(length, u',');
    QTest::newRow("line breaks") << header + QString(length, u'\n');
    QTest::newRow("header of commas") << QString(length, u',') + u"A"_s;
    QTest::newRow("list of semicolons") << header + u"T,,AF,\""_s + u"; "_s.repeated(length / 2) + u'"';
    QTest::newRow("spaces before a number") << header + u"T,A"_s + u"\u00A0"_s.repeated(39'000) + u"x,AF,B"_s;
    QTest::newRow("digits as a source") << header + u"T,"_s + QString(39'000, u'1') + u"x,AF,B"_s;
}

void HostileTest::comesBackFromLargeTables()
{
    QFETCH(QString, text);

    if (const auto table = parseCsv(text)) {
        readersThatAccept(*table);
    }
}

QTEST_GUILESS_MAIN(HostileTest)

#include "hostiletest.moc"
