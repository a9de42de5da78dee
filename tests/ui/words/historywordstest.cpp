// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "core/usecases/intents.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;
namespace intent = usecases::intent;
using usecases::HistoryLine;

namespace {

HistoryLine lineOf(const QString& what, const QString& subject, int count = 0, const QString& detail = {},
                   const QString& before = {})
{
    HistoryLine line;
    line.intent = what;
    line.subject = subject;
    line.count = count;
    line.detail = detail;
    line.before = before;
    return line;
}

QStringList everyIntent()
{
    QFile header(QStringLiteral(RAPPORTEUR_SOURCE "/core/usecases/intents.h"));
    if (!header.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression stored(u"QLatin1String \\w+\\(\"([^\"]+)\"\\)"_s);
    QStringList intents;
    auto found = stored.globalMatch(QString::fromUtf8(header.readAll()));
    while (found.hasNext()) {
        intents.append(found.next().captured(1));
    }
    return intents;
}

} // namespace

class HistoryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIntentHasWords_data();
    void everyIntentHasWords();
    void tells_data();
    void tells();
    void tellsWhatWasTakenBack();
    void tellsNewerProgramsEntries();
    void keepsHostileTextAsItIs();
    void cutsLongTextBetweenWords();
    void cutsNoCharacterInTwo();
};

void HistoryWordsTest::everyIntentHasWords_data()
{
    QTest::addColumn<QString>("what");
    const QStringList intents = everyIntent();
    QVERIFY(intents.size() > 50);
    for (const QString& one : intents) {
        QTest::newRow(qPrintable(one)) << one;
    }
}

void HistoryWordsTest::everyIntentHasWords()
{
    QFETCH(const QString, what);
    HistoryLine line = lineOf(what, u"Subject"_s, 2, u"Detail"_s, u"Before"_s);
    line.undoneIntent = intent::pointAdd;
    for (const QString& words : {ui::verbOf(line), ui::objectOf(line), ui::screenOf(line), ui::sentenceOf(line)}) {
        QVERIFY(!words.isEmpty());
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
    }
    QVERIFY(ui::sentenceOf(line) != u"Changed “Subject”"_s);
    QVERIFY(ui::sentenceOf(line).front().isUpper());
    QVERIFY(ui::verbOf(line).front().isLower());
}

void HistoryWordsTest::tells_data()
{
    QTest::addColumn<HistoryLine>("line");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("write") << lineOf(intent::pointAdd, u"Cut costs"_s) << u"Rooms"_s << u"wrote"_s << u"“Cut costs”"_s
                           << u"Wrote “Cut costs”"_s;
    QTest::newRow("reword") << lineOf(intent::boardReword, u"Uphold"_s, 1, {}, u"Ensure"_s) << u"Board"_s
                            << u"reworded"_s << u"“Ensure” to “Uphold”"_s << u"Reworded “Ensure” to “Uphold”"_s;
    QTest::newRow("merge") << lineOf(intent::boardMerge, u"Uphold"_s, 3, u"AF, EU"_s) << u"Board"_s << u"merged"_s
                           << u"3 points of AF, EU into “Uphold”"_s << u"Merged 3 points into “Uphold”"_s;
    QTest::newRow("keep apart") << lineOf(intent::overlapApart, u"Data"_s, 2, u"Rights"_s) << u"Board"_s
                                << u"kept apart"_s << u"“Data” and “Rights”"_s << u"Kept “Data” and “Rights” apart"_s;
    QTest::newRow("keep three apart") << lineOf(intent::overlapApart, u"Data"_s, 3, u"Rights"_s) << u"Board"_s
                                      << u"kept apart"_s << u"3 points, among them “Data”"_s
                                      << u"Kept 3 points apart, among them “Data”"_s;
    QTest::newRow("five") << lineOf(intent::pointFive, u"Data"_s, 5) << u"Rooms"_s << u"put in our five"_s
                          << u"“Data”, place 5"_s << u"Put “Data” in our five, place 5"_s;
    QTest::newRow("out of the five") << lineOf(intent::pointFive, u"Data"_s, 0) << u"Rooms"_s
                                     << u"took out of our five"_s << u"“Data”"_s << u"Took “Data” out of our five"_s;
    QTest::newRow("track") << lineOf(intent::boardTrack, u"Data"_s, 1, u"follow-up"_s) << u"Board"_s
                           << u"moved to follow-up"_s << u"“Data”"_s << u"Moved “Data” to follow-up"_s;
    QTest::newRow("kind") << lineOf(intent::pointKind, u"Data"_s, 1, u"good practice"_s) << u"Rooms"_s
                          << u"set the kind"_s << u"“Data”: Good practice"_s
                          << u"Set the kind of “Data”: Good practice"_s;
    QTest::newRow("untag") << lineOf(intent::pointElement, u"Data"_s, 0, u"remittances"_s) << u"Rooms"_s
                           << u"took off a tag"_s << u"“Data”: remittances"_s
                           << u"Took a tag off “Data”: remittances"_s;
    QTest::newRow("start") << lineOf(intent::sessionStart, u"Plenary"_s, 1) << u"Agenda"_s << u"started"_s
                           << u"“Plenary”"_s << u"Started the session “Plenary”"_s;
    QTest::newRow("adopt") << lineOf(intent::outcomeAdopt, u"priority"_s, 5) << u"Vote"_s << u"adopted"_s
                           << u"5 priorities"_s << u"Adopted 5 priorities"_s;
    QTest::newRow("close") << lineOf(intent::roundClose, u"follow-up"_s, 1) << u"Vote"_s << u"closed"_s
                           << u"the vote on follow-up"_s << u"Closed the vote on follow-up"_s;
    QTest::newRow("voice") << lineOf(intent::roundVoice, u"BRAZIL"_s, 1, u"Data"_s, u"against"_s) << u"Vote"_s
                           << u"heard"_s << u"BRAZIL on “Data”: Against"_s << u"Heard BRAZIL on “Data”: Against"_s;
    QTest::newRow("voice taken back") << lineOf(intent::roundVoice, u"BRAZIL"_s, 1, u"Data"_s) << u"Vote"_s
                                      << u"took back a voice"_s << u"BRAZIL on “Data”"_s
                                      << u"Took back the voice of BRAZIL on “Data”"_s;
    QTest::newRow("objection") << lineOf(intent::roundObjection, u"priority"_s, 1, u"Data"_s, u"too broad"_s)
                               << u"Vote"_s << u"noted an objection"_s << u"to “Data”: “too broad”"_s
                               << u"Noted an objection to “Data”"_s;
    QTest::newRow("ballot") << lineOf(intent::roundBallot, u"Ms One"_s, 1, {}, u"1 0 1"_s) << u"Vote"_s << u"entered"_s
                            << u"the ballot of Ms One"_s << u"Entered the ballot of Ms One"_s;
    QTest::newRow("ballots") << lineOf(intent::roundBallot, u"Ms One"_s, 20, {}, u"1 0 1"_s) << u"Vote"_s
                             << u"entered"_s << u"20 ballots"_s << u"Entered 20 ballots"_s;
    QTest::newRow("paragraph") << lineOf(intent::paragraphEdit, u"survey"_s, 1) << u"Highlights"_s << u"rewrote"_s
                               << u"the paragraph “The survey”"_s << u"Rewrote the paragraph “The survey”"_s;
    QTest::newRow("import") << lineOf(intent::importParticipants, {}, 92) << u"People"_s << u"read in"_s
                            << u"92 participants"_s << u"Read in 92 participants"_s;
    QTest::newRow("absent") << lineOf(intent::participantPresence, u"Ms One"_s, 1, u"0"_s) << u"People"_s
                            << u"noted as absent"_s << u"Ms One"_s << u"Noted as absent: Ms One"_s;
}

void HistoryWordsTest::tells()
{
    QFETCH(const HistoryLine, line);
    QTEST(ui::screenOf(line), "screen");
    QTEST(ui::verbOf(line), "verb");
    QTEST(ui::objectOf(line), "object");
    QTEST(ui::sentenceOf(line), "sentence");
}

void HistoryWordsTest::tellsWhatWasTakenBack()
{
    HistoryLine line = lineOf(intent::undo, u"Uphold"_s, 3);
    line.undoneIntent = intent::boardMerge;
    QCOMPARE(ui::screenOf(line), u"Board"_s);
    QCOMPARE(ui::verbOf(line), u"took back"_s);
    QCOMPARE(ui::objectOf(line), u"merged: 3 points into “Uphold”"_s);
    QCOMPARE(ui::sentenceOf(line), u"Taken back: Merged 3 points into “Uphold”"_s);
    line.intent = intent::redo;
    QCOMPARE(ui::sentenceOf(line), u"Done again: Merged 3 points into “Uphold”"_s);
}

void HistoryWordsTest::tellsNewerProgramsEntries()
{
    const HistoryLine line = lineOf(u"point.sing"_s, u"Song"_s);
    QCOMPARE(ui::sentenceOf(line), u"Changed “Song”"_s);
}

void HistoryWordsTest::keepsHostileTextAsItIs()
{
    const QString hostile = u"<b>%1</b> %n %2 & \u202E“quoted”"_s;
    const HistoryLine line = lineOf(intent::boardReword, hostile, 1, {}, u"%2 %1"_s);
    QCOMPARE(ui::objectOf(line), u"“%2 %1” to “"_s + hostile + u"”"_s);
}

void HistoryWordsTest::cutsLongTextBetweenWords()
{
    const HistoryLine line = lineOf(intent::pointAdd, u"word "_s.repeated(40).trimmed());
    const QString object = ui::objectOf(line);
    QVERIFY(object.size() < 110);
    QVERIFY(object.endsWith(u"word…”"_s));
}

void HistoryWordsTest::cutsNoCharacterInTwo()
{
    const HistoryLine line = lineOf(intent::pointAdd, u"a"_s + u"😀"_s.repeated(100));
    QVERIFY(ui::objectOf(line).isValidUtf16());
}

QTEST_APPLESS_MAIN(HistoryWordsTest)
#include "historywordstest.moc"
