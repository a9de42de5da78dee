// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/importing.h"
#include "core/usecases/polling.h"
#include "core/usecases/rounds.h"
#include "tests/support/meetingfixture.h"

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// A meeting with so many voters of each region and options "R1", "R2"…, on which a vote with ballots is held.
class ClosedVote
{
public:
    template <class Outcome>
    static auto must(Outcome outcome)
    {
        if (!outcome) {
            qFatal("The vote could not be held: error %d, %s", static_cast<int>(outcome.error().code),
                   qPrintable(outcome.error().details.join(u", "_s)));
        }
        if constexpr (!std::is_same_v<Outcome, domain::Done>) {
            return *outcome;
        }
    }

    ClosedVote(const QList<QPair<QString, int>>& votersOfRegions, const QStringList& options)
    {
        QString csv = u"No,Category,Organization,Short,Name,Region,Present\n"_s;
        int number = 0;
        for (const auto& [region, voters] : votersOfRegions) {
            for (int voter = 0; voter < voters; ++voter) {
                ++number;
                csv += u"%1,ISCM,\"Body of %2\",,Delegate %3,\"%2\",yes\n"_s.arg(
                    QString::number(number), region, QString::number(number).rightJustified(3, u'0'));
            }
        }
        QFile file(meeting.path(u"voters.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv.toUtf8()) < 0) {
            qFatal("The voters could not be written");
        }
        file.close();
        must(usecases::Import(meeting.workspace()).run(usecases::ImportKind::Participants, file.fileName()));
        for (const QString& option : options) {
            must(usecases::Board(meeting.workspace()).add(domain::Track::Priority, option));
        }
    }

    static QStringList numbered(int options)
    {
        QStringList texts;
        for (int i = 1; i <= options; ++i) {
            texts.append(u"R%1"_s.arg(i));
        }
        return texts;
    }

    /// \a marks: of each voter, in the order of their names; empty: does not vote.
    domain::RoundId hold(const usecases::RoundLimits& limits, const QList<QList<int>>& marks)
    {
        usecases::Rounds rounds(meeting.workspace(), secrecy::Effort::least());
        const domain::RoundId id = must(rounds.setUp(domain::Track::Priority, limits));
        fill(id, marks);
        return id;
    }

    /// Opens the round that is set up, casts the ballots and closes it.
    void fill(const domain::RoundId& id, const QList<QList<int>>& marks)
    {
        usecases::Rounds rounds(meeting.workspace(), secrecy::Effort::least());
        const secrecy::Passphrases passphrases{u"first officer"_s, u"second officer"_s};
        must(rounds.open(id, passphrases));
        const QList<domain::VoterId> voters = meeting.meeting().rounds.find(id)->voters;
        QHash<domain::VoterId, QList<int>> ballots;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            if (!marks.at(i).isEmpty()) {
                ballots.insert(voters.at(i), marks.at(i));
            }
        }
        must(usecases::Polling(meeting.workspace()).cast(id, ballots));
        must(rounds.close(id, passphrases));
    }

    static usecases::RoundLimits approval(domain::Casting casting = domain::Casting::Secret)
    {
        usecases::RoundLimits limits;
        limits.casting = casting;
        return limits;
    }

    MeetingFixture meeting = MeetingFixture::empty();
};

/// 49 of 52 voters of four regions on seven options: the fifth and the sixth are tied at 29.
inline ClosedVote fortyNineBallots(const QStringList& options = ClosedVote::numbered(7))
{
    ClosedVote vote({{u"Africa"_s, 14}, {u"Americas"_s, 6}, {u"Asia, Pacific, Middle East"_s, 15}, {u"Europe"_s, 17}},
                    options);
    // The drawing's figures, by region.
    const QList<QList<int>> approvals{{14, 4, 13, 15}, {12, 5, 11, 13}, {9, 4, 9, 14}, {11, 2, 8, 12},
                                      {6, 3, 8, 12},   {12, 5, 8, 4},   {2, 1, 2, 9}};
    const QList<int> voters{14, 6, 15, 17};
    const QList<int> absent{0, 1, 1, 1};
    QList<QList<int>> marks;
    for (qsizetype region = 0; region < voters.size(); ++region) {
        for (int voter = 0; voter < voters.at(region); ++voter) {
            QList<int> ballot;
            for (const QList<int>& option : approvals) {
                ballot.append(voter < option.at(region) ? 1 : 0);
            }
            marks.append(voter < voters.at(region) - absent.at(region) ? ballot : QList<int>());
        }
    }
    vote.hold(ClosedVote::approval(), marks);
    return vote;
}

/// Two options for one place, with three supporters each: "R1" has them in one region, "R2" in two.
inline ClosedVote widerSupport()
{
    ClosedVote vote({{u"Africa"_s, 3}, {u"Europe"_s, 3}}, ClosedVote::numbered(2));
    usecases::RoundLimits limits = ClosedVote::approval(domain::Casting::Open);
    limits.seats = 1;
    vote.hold(limits, {{1, 1}, {1, 1}, {1, 0}, {0, 1}, {0, 1}, {1, 0}});
    return vote;
}

} // namespace tests
