// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace domain {

/// A random identifier that says of what it is the id. Null until created or read.
template <class Entity>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    static Id create() { return Id(QUuid::createUuid()); }
    /// Null where \a text is no UUID.
    static Id fromText(const QString& text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] QString toText() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id& a, const Id& b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using SessionId = Id<struct Session>;
using BodyId = Id<struct Body>;
using ParticipantId = Id<struct Participant>;
using GroupId = Id<struct Group>;
using QuestionId = Id<struct Question>;
using PointId = Id<struct Point>;
using ThemeId = Id<struct Theme>;
using ElementId = Id<struct Element>;
using RecommendationId = Id<struct Recommendation>;
using RoundId = Id<struct Round>;
using VoterId = Id<struct Voter>; ///< the uuid of a participant, or of a body where bodies vote
using OutcomeId = Id<struct Outcome>;
using ParagraphId = Id<struct Paragraph>;
using MeetingId = Id<struct MeetingDetails>;

} // namespace domain
