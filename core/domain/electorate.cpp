// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/electorate.h"

#include <algorithm>
#include <tuple>

#include "core/domain/lists.h"

namespace domain {

namespace {

QList<Participant> present(const Meeting& meeting)
{
    QList<Participant> all;
    for (const Participant& participant : meeting.participants) {
        if (stands(participant)) {
            all.append(participant);
        }
    }
    const bool noted = std::any_of(all.cbegin(), all.cend(), [](const Participant& one) { return one.present; });
    if (noted) {
        all.removeIf([](const Participant& one) { return !one.present; });
    }
    return all;
}

const Body* bodyOf(const Meeting& meeting, const VoterId& voter)
{
    const Participant* participant = meeting.participants.find(ParticipantId(voter.uuid()));
    return meeting.bodies.find(participant ? participant->body : BodyId(voter.uuid()));
}

} // namespace

QList<VoterId> votersOf(const Meeting& meeting, Electorate electorate, const QStringList& categories)
{
    QSet<VoterId> voters;
    for (const Participant& participant : present(meeting)) {
        const bool inCategory = electorate != Electorate::Categories || categories.contains(participant.category);
        const QUuid voter = electorate == Electorate::Bodies ? participant.body.uuid() : participant.id.uuid();
        if (inCategory && !voter.isNull()) {
            voters.insert(VoterId(voter));
        }
    }
    QList<VoterId> ordered(voters.cbegin(), voters.cend());
    std::sort(ordered.begin(), ordered.end(), [&meeting](const VoterId& a, const VoterId& b) {
        return std::tuple(nameOf(meeting, a), a) < std::tuple(nameOf(meeting, b), b);
    });
    return ordered;
}

QStringList categoriesOf(const Meeting& meeting)
{
    QSet<QString> categories;
    for (const Participant& participant : meeting.participants) {
        if (stands(participant) && !participant.category.isEmpty()) {
            categories.insert(participant.category);
        }
    }
    QStringList ordered(categories.cbegin(), categories.cend());
    ordered.sort();
    return ordered;
}

QString nameOf(const Meeting& meeting, const VoterId& voter)
{
    if (const Participant* participant = meeting.participants.find(ParticipantId(voter.uuid()))) {
        return participant->name;
    }
    return bodyNameOf(meeting, voter);
}

QString bodyNameOf(const Meeting& meeting, const VoterId& voter)
{
    const Body* body = bodyOf(meeting, voter);
    return body ? body->label() : QString();
}

QString regionOf(const Meeting& meeting, const VoterId& voter)
{
    const Body* body = bodyOf(meeting, voter);
    return body ? body->region : QString();
}

} // namespace domain
