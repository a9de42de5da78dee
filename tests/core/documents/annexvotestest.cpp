// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <QTest>

#include "core/documents/highlights.h"
#include "tests/core/documents/builtmeeting.h"

using namespace Qt::Literals::StringLiterals;
using namespace documents;
using namespace domain;

namespace {

/// The built meeting with a round to be changed, and what its annex says.
struct Record
{
    Meeting meeting = builtMeeting();
    CountedRounds counted;
    RoundId id = meeting.rounds.begin()->id;

    Record()
    {
        edit().ruling.clear();
        edit().ruled.clear();
    }
    Round& edit() { return meeting.rounds.edit(id); }
    /// Options 4 and 5 are tied for one place, and the first of them is taken.
    void tie(TieWay way)
    {
        counted[id].tied = edit().options.mid(4, 2);
        counted[id].places = 1;
        edit().tieWay = way;
        if (way != TieWay::RunOff) {
            edit().ruled = {edit().options.at(4)};
        }
    }
    /// Secret ballots of four regions: so many of each approve the first option, the rest nothing.
    void castBallots(const QList<int>& supporters)
    {
        Round& round = edit();
        round.casting = Casting::Secret;
        round.counts.clear();
        const QStringList regions{u"Africa"_s, u"Americas"_s, u"Asia"_s, u"Europe"_s};
        for (qsizetype region = 0; region < regions.size(); ++region) {
            for (int voter = 0; voter < 10; ++voter) {
                Ballot ballot{regions.at(region), QList<int>(round.options.size(), 0)};
                ballot.marks[0] = voter < supporters.at(region) ? 1 : 0;
                round.secretBallots.append(ballot);
            }
        }
        round.ballots = static_cast<int>(round.secretBallots.size());
    }
    Round& addRunOff()
    {
        Round& runOff = meeting.rounds.edit(RoundId::create());
        runOff.runOffOf = id;
        runOff.state = RoundState::Adopted;
        runOff.created = runOff.opened = runOff.closed = QDateTime(QDate(2017, 10, 11), QTime(9, 50), Qt::UTC);
        runOff.seats = 1;
        runOff.entitled = 52;
        runOff.ballots = 45;
        runOff.options = edit().options.mid(4, 2);
        runOff.counts[runOff.options.at(0)].byGroup = {{GroupId(), 25}};
        runOff.counts[runOff.options.at(1)].byGroup = {{GroupId(), 20}};
        return runOff;
    }
    /// Every text of the annex between the headings of the priorities and of their first line.
    QStringList said(const QLocale& locale = english())
    {
        const Document document =
            composeHighlights(meeting, shippedTemplate(locale.name().left(2)), locale, QTimeZone::utc(), counted)
                .value();
        QStringList texts;
        bool inside = false;
        for (const Block& block : document.blocks) {
            inside = (inside || anchorOf(block) == u"annex/priorities"_s) && anchorOf(block) != u"annex/priorities/0"_s;
            if (const auto* table = inside ? std::get_if<DataTable>(&block) : nullptr) {
                for (const QList<Runs>& row : table->rows) {
                    QStringList cells;
                    for (const Runs& cell : row) {
                        cells.append(plainText(cell));
                    }
                    texts.append(cells.join(u" | "_s));
                }
            } else if (inside) {
                texts.append(plainText(block));
            }
        }
        return texts;
    }
    /// What is said of the first line.
    QString line()
    {
        const Document document =
            composeHighlights(meeting, shippedTemplate(), english(), QTimeZone::utc(), counted).value();
        bool found = false;
        for (const Block& block : document.blocks) {
            found = found || anchorOf(block) == u"annex/priorities/0"_s;
            if (found && std::holds_alternative<Note>(block)) {
                return plainText(block);
            }
        }
        return {};
    }
};

} // namespace

/// Votes, their ties and how these were settled, as the annex prints them.
class AnnexVotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheTied()
    {
        Record record;
        record.tie(TieWay::Ruling);
        record.edit().ruling = u"raised by more bodies"_s;
        const QString tie = record.said().value(2);
        QVERIFY2(tie.startsWith(u"Tied at the cut: “enhance collection"_s), qPrintable(tie));
        QVERIFY(tie.contains(u"” (30 of 49) and “recognize the link between climate change and displacement” (30 of "
                             "49). Places for them: 1."_s));
        QVERIFY(
            tie.endsWith(u"Tie settled by the chair’s ruling: raised by more bodies. The ruling took: 6\u00A0(e)."_s));
    }

    void saysThatATieWaits()
    {
        Record record;
        record.tie(TieWay::Ruling);
        record.edit().tieWay.reset();
        record.edit().ruled.clear();
        QVERIFY(record.said().value(2).endsWith(u"The tie is not settled yet."_s));
    }

    void countsTheWiderSupport()
    {
        Record record;
        record.tie(TieWay::WiderSupport);
        record.counted[record.id].breadths = {{record.edit().options.at(4), 4}, {record.edit().options.at(5), 2}};
        const QString tie = record.said().value(2);
        QVERIFY2(tie.contains(u"Tie settled by wider support: “enhance"_s), qPrintable(tie));
        QVERIFY(tie.contains(u"(groups: 4) and “recognize"_s) &&
                tie.contains(u"(groups: 2). This took: 6\u00A0(e)."_s));
    }

    void printsTheLotSoThatItCanBeDrawnAgain()
    {
        Record record;
        record.tie(TieWay::Lot);
        Round& round = record.edit();
        round.lotSeed = u"00112233445566778899aabbccddeeff"_s;
        round.lotCommitment =
            QString::fromLatin1(QCryptographicHash::hash(round.lotSeed.toUtf8(), QCryptographicHash::Sha256).toHex());
        round.lotWord = u"<b>Lake</b>"_s;
        const QStringList said = record.said();
        QVERIFY(said.value(2).remove(u' ').contains(round.lotCommitment));
        QVERIFY(said.value(2).contains(u"00112233 44556677 8899aabb ccddeeff"_s));
        QVERIFY(said.value(2).contains(u"“<b>Lake</b>”"_s));
        QCOMPARE(said.size(), 5);
        const QByteArray drawn =
            (round.lotSeed + u'\n' + round.lotWord + u'\n' + round.options.at(4).toText()).toUtf8();
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(drawn, QCryptographicHash::Sha256).toHex());
        QVERIFY(said.mid(3).join(u'\n').contains(round.options.at(4).toText()));
        QVERIFY(said.mid(3).join(u'\n').remove(u' ').contains(hash));
        QVERIFY(said.at(3).section(u" | "_s, 2) < said.at(4).section(u" | "_s, 2));
    }

    void printsTheRunOffWithItsFigures()
    {
        Record record;
        record.tie(TieWay::RunOff);
        record.addRunOff();
        const QStringList said = record.said();
        QVERIFY(said.value(2).endsWith(
            u"Tie settled by a run-off (approval), closed on 11\u00A0October\u00A02017, 09:50."_s));
        QCOMPARE(said.value(3), u"Ballots: 45; entitled to vote: 52; places: 1."_s);
        QVERIFY(said.value(4).endsWith(u" | Ballots in support: 25 of 45 (no group\u00A025)"_s));
        QCOMPARE(said.size(), 6);
    }

    void printsTheTieOfARunOffToo()
    {
        Record record;
        record.tie(TieWay::RunOff);
        Round& runOff = record.addRunOff();
        record.counted[runOff.id].tied = runOff.options;
        record.counted[runOff.id].places = 1;
        runOff.tieWay = TieWay::Ruling;
        runOff.ruling = u"older"_s;
        QVERIFY(record.said().last().endsWith(u"Tie settled by the chair’s ruling: older."_s));
    }

    void readsRunOffsThatGoRoundInACircle()
    {
        Record record;
        record.tie(TieWay::RunOff);
        Round& runOff = record.addRunOff();
        record.counted[runOff.id] = record.counted.value(record.id);
        runOff.tieWay = TieWay::RunOff;
        record.edit().runOffOf = runOff.id;
        QVERIFY(!record.said().isEmpty());
    }

    void tellsSmallCellsTogether()
    {
        Record record;
        record.castBallots({9, 1, 2, 5});
        const QStringList said = record.said();
        QVERIFY2(said.value(1).contains(u"by vote (approval, secret ballots; "_s), qPrintable(said.value(1)));
        QVERIFY(said.value(1).contains(u"Rule: most supporters (approval voting)."_s));
        QVERIFY(said.value(2).startsWith(u"Ballots were secret: "_s));
        QVERIFY2(record.line().startsWith(
                     u"Ballots in support: 17 of 40 (Africa\u00A09, Europe\u00A05, several regions\u00A03). "_s),
                 qPrintable(record.line()));
    }

    void tellsOnlyTheTotalOfALoneCell()
    {
        Record record;
        record.castBallots({2, 0, 0, 0});
        QVERIFY(record.line().startsWith(u"Ballots in support: 2 of 40. "_s));
    }

    void tellsTheLimitsOfEachMethod_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("support");
        QTest::newRow("approval") << Method::Approval << u"Options that a ballot could approve: at most 5."_s
                                  << u"Ballots in support: "_s;
        QTest::newRow("dots") << Method::Dots << u"Dots of each voter: 7; on one option: at most 3."_s << u"Dots: "_s;
        QTest::newRow("score") << Method::Score << u"Points for each option: 0 to 5."_s << u"Points: "_s;
        QTest::newRow("ranking") << Method::Ranking << u"Each body had one voice."_s << u"First places: "_s;
    }
    void tellsTheLimitsOfEachMethod()
    {
        QFETCH(Method, method);
        QFETCH(QString, support);
        Record record;
        record.castBallots({9, 8, 7, 6});
        Round& round = record.edit();
        round.method = method;
        round.mostApprovals = 5;
        round.dots = 7;
        round.mostDots = 3;
        round.electorate = Electorate::Bodies;
        QFETCH(QString, limit);
        QVERIFY(record.said().value(1).contains(limit));
        QVERIFY2(record.line().startsWith(support), qPrintable(record.line()));
    }

    void printsTheRulesOwnScore()
    {
        Record record;
        record.castBallots({9, 8, 7, 6});
        record.edit().rule = domain::Rule::Pav;
        record.counted[record.id].scores = {{record.edit().options.first(), u"7/3"_s}};
        QVERIFY(record.line().contains(u"; score by the rule: 7/3). "_s));
    }

    void listsTheVoicesOfARollCall()
    {
        Record record;
        Round& round = record.edit();
        round.method = Method::RollCall;
        round.counts.clear();
        QList<BodyId> bodies;
        for (const Body& body : record.meeting.bodies) {
            bodies.append(body.id);
        }
        auto& voices = round.voices[round.options.first()];
        voices = {{VoterId(bodies.at(0).uuid()), Voice::InFavour},
                  {VoterId(bodies.at(1).uuid()), Voice::InFavour},
                  {VoterId(bodies.at(2).uuid()), Voice::Against}};
        const QString row = record.said().value(2);
        QVERIFY2(row.endsWith(u" | Process of Africa, Process of Europe and Central Asia | Process of Asia and the "
                              "Pacific | –"_s),
                 qPrintable(row));
        QVERIFY(record.line().startsWith(u"Roll call: in favour 2, against 1, abstaining 0. "_s));
    }

    void keepsTheObjectionsToAConsensus()
    {
        Record record;
        Round& round = record.edit();
        round.method = Method::Consensus;
        round.objections[round.options.at(1)] = {{u"a"_s, u"=too <b>costly</b>"_s}};
        const QStringList said = record.said();
        QVERIFY(said.value(2).endsWith(u" | =too <b>costly</b>"_s));
        QCOMPARE(said.size(), 3);
        QVERIFY(record.line().startsWith(u"Consensus: no objection. "_s));
    }

    void namesEachRoundThatWasRepeated()
    {
        Record record;
        RoundId before;
        for (const int hour : {7, 8}) {
            Round& round = record.meeting.rounds.edit(RoundId::create());
            round.created = round.closed = QDateTime(QDate(2017, 10, 11), QTime(hour, 0), Qt::UTC);
            round.replaces = before;
            before = round.id;
        }
        record.edit().replaces = before;
        const QString said = record.said().value(1);
        QVERIFY(said.contains(u"08:00. This vote repeated the one that closed on 11\u00A0October\u00A02017, 07:00."_s));
    }

    void saysEverythingInFrench()
    {
        Record record;
        record.castBallots({9, 1, 2, 5});
        record.tie(TieWay::Lot);
        record.edit().lotWord = u"lac"_s;
        const QString said = record.said(french()).join(u'\n');
        for (const QString& words : {u"vote par assentiment, bulletins secrets"_s, u"Règle\u00A0: "_s,
                                     u"À égalité au seuil\u00A0: "_s, u"tirage au sort"_s, u"«\u00A0lac\u00A0»"_s}) {
            QVERIFY2(said.contains(words), qPrintable(said));
        }
        QVERIFY(!said.contains(u"Tied"_s) && !said.contains(u"Rule:"_s));
    }

    void readsAFileFromBeforeThatOnlyHasARuling()
    {
        Record record;
        record.edit().ruling = u"as before"_s;
        QCOMPARE(record.said().value(2), u"Tie settled by the chair’s ruling: as before."_s);
    }
};

QTEST_APPLESS_MAIN(AnnexVotesTest)
#include "annexvotestest.moc"
