// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr int lastCode = static_cast<int>(ErrorCode::NotConnected);

} // namespace

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceForEveryCode_data();
    void hasASentenceForEveryCode();
    void saysWhatADatabaseIsNot();
    void saysWhereInTheTable();
    void namesTheFileWithoutItsFolders();
    void leavesMarkersInUserTextAlone();
    void wordsTimes();
    void wordsTheActor();
};

void ErrorWordsTest::hasASentenceForEveryCode_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= lastCode; ++code) {
        QTest::addRow("code %d", code) << code;
    }
}

void ErrorWordsTest::hasASentenceForEveryCode()
{
    QFETCH(const int, code);
    for (const QStringList& details : {QStringList{}, QStringList{u"3"_s, u"Name"_s, u"value"_s}}) {
        const QString sentence = ui::sentenceOf({static_cast<ErrorCode>(code), details});
        QVERIFY(sentence.size() > 20);
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY(sentence.front().isUpper() || !sentence.front().isLetter());
    }
}

void ErrorWordsTest::saysWhatADatabaseIsNot()
{
    const QString noHub = ui::sentenceOf({ErrorCode::OtherHubVersion, {u"db.example.org"_s, u"0"_s, u"1"_s}});
    QVERIFY(noHub.contains(u"db.example.org"_s) && noHub.contains(u"not a hub yet"_s));
    const QString otherHub = ui::sentenceOf({ErrorCode::OtherHubVersion, {u"db.example.org"_s, u"2"_s, u"1"_s}});
    QVERIFY(otherHub.contains(u"version 2"_s));
    QVERIFY(ui::sentenceOf({ErrorCode::NotAConnectionLine, {u"postgresql://"_s}}).contains(u"address of a database"_s));
    QVERIFY(ui::sentenceOf({ErrorCode::NotAConnectionLine, {}}).contains(u"rapporteur://"_s));
}

void ErrorWordsTest::saysWhereInTheTable()
{
    const QString sentence = ui::sentenceOf({ErrorCode::BadValue, {u"7"_s, u"Kind"_s, u"nonsense"_s}});
    QVERIFY(sentence.contains(u"Row 7"_s));
    QVERIFY(sentence.contains(u"“nonsense”"_s));
    QVERIFY(sentence.contains(u"“Kind”"_s));
}

void ErrorWordsTest::namesTheFileWithoutItsFolders()
{
    const QString sentence = ui::sentenceOf({ErrorCode::DiskFull, {u"/home/someone/meeting.rapporteur"_s}});
    QVERIFY(sentence.contains(u"“meeting.rapporteur”"_s));
    QVERIFY(!sentence.contains(u"/home"_s));
}

void ErrorWordsTest::leavesMarkersInUserTextAlone()
{
    const QString sentence = ui::sentenceOf({ErrorCode::UnknownReference, {u"2"_s, u"%3"_s, u"%1 & <b>"_s}});
    QVERIFY(sentence.contains(u"“%1 & <b>”"_s));
    QVERIFY(sentence.contains(u"“%3”"_s));
}

void ErrorWordsTest::wordsTimes()
{
    QCOMPARE(ui::durationWord(4360), u"01:12:40"_s);
    QCOMPARE(ui::durationWord(0), u"00:00:00"_s);
    QCOMPARE(ui::durationWord(-75), u"\u221200:01:15"_s);
    QCOMPARE(ui::dateWord({2017, 10, 10}), u"Tuesday 10 October 2017"_s);
    QCOMPARE(ui::timeWord({}), QString());
    const QDateTime morning(QDate(2017, 10, 10), QTime(9, 5, 7));
    QCOMPARE(ui::timeWord(morning.toUTC()), u"09:05"_s);
    QCOMPARE(ui::timeWithSeconds(morning.toUTC()), u"09:05:07"_s);
}

void ErrorWordsTest::wordsTheActor()
{
    domain::Meeting meeting;
    const auto africa = domain::GroupId::create();
    meeting.groups.edit(africa).name = u"Africa"_s;
    QCOMPARE(ui::wordOf(domain::Role::Rapporteur, meeting, africa), u"Rapporteur, Africa"_s);
    QCOMPARE(ui::wordOf(domain::Role::Rapporteur, meeting, {}), u"Rapporteur"_s);
    QCOMPARE(ui::wordOf(domain::Role::Moderator, meeting, africa), u"Moderator"_s);
}

QTEST_APPLESS_MAIN(ErrorWordsTest)
#include "errorwordstest.moc"
