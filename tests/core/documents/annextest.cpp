// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/documents/highlights.h"
#include "core/domain/lists.h"
#include "tests/core/documents/builtmeeting.h"

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

/// The blocks from the page break on.
QList<Block> annexOf(const domain::Meeting& meeting, const QTimeZone& zone = QTimeZone::utc())
{
    const Document document = composeHighlights(meeting, shippedTemplate(), english(), zone).value();
    const auto from = std::find_if(document.blocks.begin(), document.blocks.end(),
                                   [](const Block& block) { return std::holds_alternative<PageBreak>(block); });
    return {from, document.blocks.end()};
}

QStringList textsOf(const QList<Block>& blocks)
{
    QStringList texts;
    for (const Block& block : blocks) {
        texts.append(plainText(block));
    }
    return texts;
}

QString cell(const DataTable& table, int row, int column)
{
    return plainText(table.rows[row][column]);
}

/// The table that follows the heading of \a anchor.
DataTable tableUnder(const QList<Block>& blocks, const QString& anchor)
{
    bool found = false;
    for (const Block& block : blocks) {
        found = found || anchorOf(block) == anchor;
        if (found && std::holds_alternative<DataTable>(block)) {
            return std::get<DataTable>(block);
        }
    }
    return {};
}

/// The note that follows the heading of \a anchor.
QString noteUnder(const QList<Block>& blocks, const QString& anchor)
{
    bool found = false;
    for (const Block& block : blocks) {
        found = found || anchorOf(block) == anchor;
        if (found && std::holds_alternative<Note>(block)) {
            return plainText(block);
        }
    }
    return {};
}

domain::Round& roundOf(domain::Meeting& meeting)
{
    return meeting.rounds.edit(meeting.rounds.begin()->id);
}

} // namespace

class AnnexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsOnAPageOfItsOwn()
    {
        const QList<Block> annex = annexOf(builtMeeting());
        QVERIFY(std::holds_alternative<PageBreak>(annex[0]));
        QVERIFY(std::holds_alternative<AnnexHeading>(annex[1]));
    }

    void followsEachLineToItsGroups()
    {
        const QList<Block> annex = annexOf(builtMeeting());
        const DataTable first = tableUnder(annex, u"annex/priorities/0"_s);
        QCOMPARE(first.rows.size(), 4);
        QCOMPARE(cell(first, 0, 0), u"AF\u00A0Africa"_s);
        QCOMPARE(cell(first, 1, 1), u"Room 19"_s);
        QVERIFY(cell(first, 3, 2).endsWith("(in the words of group 4)"_L1));
        QCOMPARE(cell(first, 0, 3), u"10\u00A0October\u00A02017, 09:40"_s);
        QCOMPARE(tableUnder(annex, u"annex/priorities/3"_s).rows.size(), 1);
    }

    void tellsLocalTimes()
    {
        const QList<Block> annex = annexOf(builtMeeting(), QTimeZone("Europe/Zurich"));
        QCOMPARE(cell(tableUnder(annex, u"annex/priorities/0"_s), 0, 3), u"10\u00A0October\u00A02017, 11:40"_s);
    }

    void givesVotesByGroupAndBreadth()
    {
        QCOMPARE(noteUnder(annexOf(builtMeeting()), u"annex/priorities/0"_s),
                 u"Ballots in support: 46 of 49 (AF\u00A026, EU\u00A010, AP\u00A06, no group\u00A04). "
                 "Raised in groups: 4 of 4. Supporting bodies: 4."_s);
    }

    void tellsHowTheTrackWasAdopted()
    {
        const QList<Block> annex = annexOf(builtMeeting());
        QCOMPARE(noteUnder(annex, u"annex/priorities"_s),
                 u"Adopted on 11\u00A0October\u00A02017, 10:10 by vote (approval; vote closed on "
                 "11\u00A0October\u00A02017, 09:30). Ballots: 49; entitled to vote: 52; places: 5."_s);
        QVERIFY(textsOf(annex).contains(u"Tie settled by the chair’s ruling: it was raised by more bodies. The ruling "
                                        "took: 6\u00A0(e)."_s));
        QCOMPARE(noteUnder(annex, u"annex/followup"_s),
                 u"Adopted on 11\u00A0October\u00A02017, 14:45 without a vote. Reason for the lines or their order: "
                 "the plenary preferred this order."_s);
    }

    void keepsWhatWasNotAdopted()
    {
        const QList<Block> annex = annexOf(builtMeeting());
        const DataTable others = tableUnder(annex, u"annex/priorities/others"_s);
        QCOMPARE(others.rows.size(), 3);
        QCOMPARE(cell(others, 0, 0), u"recognize the link between climate change and displacement"_s);
        QCOMPARE(cell(others, 0, 1), u"30 of 49"_s);
        QCOMPARE(cell(others, 2, 1), u"0 of 49"_s);
        const DataTable withoutVote = tableUnder(annex, u"annex/followup/others"_s);
        QCOMPARE(withoutVote.rows.size(), 3);
        QCOMPARE(cell(withoutVote, 0, 1), u"0"_s);
    }

    void countsHands()
    {
        domain::Meeting meeting = builtMeeting();
        domain::Round& round = roundOf(meeting);
        round.method = domain::Method::ShowOfHands;
        domain::Count count;
        count.inFavour = 30;
        count.against = 4;
        count.abstaining = 2;
        round.counts[round.options.first()] = count;
        QVERIFY(noteUnder(annexOf(meeting), u"annex/priorities/0"_s)
                    .startsWith("Show of hands: in favour 30, against 4, abstaining 2. "_L1));
    }

    void hidesTheResultOfAVoteThatIsStillOpen()
    {
        domain::Meeting meeting = builtDraft();
        roundOf(meeting).state = domain::RoundState::Open;
        const QString all = textsOf(annexOf(meeting)).join(u'\n');
        QVERIFY(!all.contains("46"_L1));
        QVERIFY(all.contains("Not put to the vote"_L1));
        roundOf(meeting).state = domain::RoundState::Closed;
        QVERIFY(textsOf(annexOf(meeting)).join(u'\n').contains("46 of 49"_L1));
    }

    void saysSoWhereNoPointStandsBehindALine()
    {
        domain::Meeting meeting = builtMeeting();
        meeting.recommendations.edit(meeting.recommendations.begin()->id).sources.clear();
        QVERIFY(textsOf(annexOf(meeting)).contains(u"No point of a group stands behind this line."_s));
    }

    void leavesOutWithdrawnPoints()
    {
        domain::Meeting meeting = builtMeeting();
        meeting.points.edit(meeting.points.begin()->id).withdrawn = true;
        QCOMPARE(tableUnder(annexOf(meeting), u"annex/priorities/0"_s).rows.size(), 3);
    }
};

QTEST_APPLESS_MAIN(AnnexTest)
#include "annextest.moc"
