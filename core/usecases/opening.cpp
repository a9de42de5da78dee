// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/opening.h"

#include <QtEndian>
#include <algorithm>

#include "core/domain/lists.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/committing.h"
#include "core/usecases/roundlimits.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;

namespace {

constexpr qsizetype markSize = 2;   ///< bytes
constexpr qsizetype regionSize = 2; ///< bytes
constexpr int leastVoters = 3;      ///< of a region that is named

Result<QList<Ballot>> opened(const QList<QByteArray>& sealed, const secrecy::PrivateKey& key,
                             const QStringList& regions, const Round& round)
{
    QList<Ballot> ballots;
    int broken = 0;
    for (const QByteArray& one : sealed) {
        const auto content = key.open(one);
        const auto ballot = content ? unpacked(*content, regions, round.options.size()) : std::nullopt;
        if (ballot && checkMarks(round, ballot->marks)) {
            ballots.append(*ballot);
        } else {
            ++broken;
        }
    }
    return broken > 0 ? fail(ErrorCode::BallotBroken, {QString::number(broken)}) : Result<QList<Ballot>>(ballots);
}

} // namespace

QByteArray packed(const Ballot& ballot, const QStringList& regions)
{
    QByteArray content(regionSize + markSize * ballot.marks.size(), '\0');
    // 0 is no region.
    qToLittleEndian<quint16>(static_cast<quint16>(regions.indexOf(ballot.region) + 1), content.data());
    for (qsizetype at = 0; at < ballot.marks.size(); ++at) {
        qToLittleEndian<quint16>(static_cast<quint16>(ballot.marks.at(at)),
                                 content.data() + regionSize + markSize * at);
    }
    return content;
}

std::optional<Ballot> unpacked(const QByteArray& content, const QStringList& regions, qsizetype options)
{
    if (content.size() != regionSize + markSize * options) {
        return std::nullopt;
    }
    Ballot ballot;
    ballot.region = regions.value(qFromLittleEndian<quint16>(content.constData()) - 1);
    for (qsizetype at = 0; at < options; ++at) {
        ballot.marks.append(qFromLittleEndian<quint16>(content.constData() + regionSize + markSize * at));
    }
    return ballot;
}

QStringList regionsOfBodies(const Meeting& meeting)
{
    QStringList regions;
    for (const Body& body : meeting.bodies) {
        regions.append(body.region);
    }
    regions.removeAll(QString());
    regions.removeDuplicates();
    regions.sort();
    return regions;
}

void hideSmallRegions(QList<Ballot>& ballots)
{
    QMap<QString, int> voters;
    for (const Ballot& ballot : ballots) {
        ++voters[ballot.region];
    }
    int unnamed = voters.take(QString());
    QSet<QString> hidden;
    while (!voters.isEmpty()) {
        const QList<int> sizes = voters.values();
        const int least = *std::min_element(sizes.cbegin(), sizes.cend());
        if (least >= leastVoters && (unnamed == 0 || unnamed >= leastVoters)) {
            break;
        }
        const QString smallest = voters.key(least);
        hidden.insert(smallest);
        unnamed += voters.take(smallest);
    }
    for (Ballot& ballot : ballots) {
        if (hidden.contains(ballot.region)) {
            ballot.region.clear();
        }
    }
}

Done closeSecret(Workspace& workspace, const Round& round, const secrecy::Passphrases& passphrases,
                 const journal::ChangeList& closing)
{
    storage::BallotBox box = workspace.file().ballotBox();
    const auto locked = box.key(round.id);
    if (!locked) {
        return tl::unexpected(locked.error());
    }
    const auto key = secrecy::PrivateKey::unlock({locked->publicKey, locked->locked}, passphrases);
    if (!key) {
        return tl::unexpected(key.error());
    }
    const Done done = workspace.commit([&]() -> Result<journal::Intention> {
        const auto sealed = box.sealed(round.id);
        const auto voted = box.voted(round.id);
        if (!sealed || !voted) {
            return tl::unexpected(sealed ? voted.error() : sealed.error());
        }
        auto ballots = opened(*sealed, *key, regionsOfBodies(workspace.meeting()), round);
        if (!ballots) {
            return tl::unexpected(ballots.error());
        }
        if (ballots->size() != voted->size()) {
            return fail(ErrorCode::BallotBroken, {QString::number(voted->size() - ballots->size())});
        }
        hideSmallRegions(*ballots);
        // In this order they say what was chosen how often, and nothing else.
        std::sort(ballots->begin(), ballots->end(), [](const Ballot& a, const Ballot& b) {
            return a.region != b.region ? a.region < b.region : a.marks < b.marks;
        });
        journal::ChangeList changes = closing;
        changes.set(round.id, field::ballots, static_cast<int>(ballots->size()))
            .set(round.id, field::secretBallots, *ballots);
        if (const Done dropped = box.close(round.id); !dropped) {
            return tl::unexpected(dropped.error());
        }
        return inPlenary(intent::roundClose, Role::Moderator, changes);
    });
    // The round is closed even where another program still reads the log: it is emptied when that one ends.
    if (done) {
        (void)workspace.file().emptyLog();
    }
    return done;
}

} // namespace usecases
