// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMap>
#include <QPair>
#include <QStringList>
#include <optional>

#include "core/domain/enums.h"
#include "core/exchange/csv.h"

namespace exchange {

/// What the tables hold, row by row, as they name things: bodies, groups and questions by their words, themes and
/// elements by their codes. Texts are clean and of bounded length. `row` is the number that a spreadsheet shows.
/// The readers take columns in any order and leave out those they do not know; an error names row, column and value.

struct ParticipantRow
{
    int row = 0;
    int number = 0; ///< 0: none
    QString category;
    QString body;
    QString shortName; ///< of the body
    QString name;
    QString position;
    QString region; ///< of the body
    QString group;  ///< name or mark
    QStringList roles;
    std::optional<bool> present;

    bool operator==(const ParticipantRow&) const = default;
};

struct SessionRow
{
    int row = 0;
    QDate date;
    QTime starts;
    QTime ends;
    domain::SessionKind kind = domain::SessionKind::Plenary;
    QString title;
    QString moderator;
    QStringList speakers;
    QString room;
    QStringList interpretation;
    QStringList questions;

    bool operator==(const SessionRow&) const = default;
};

struct GroupRow
{
    int row = 0;
    QString name;
    QString mark; ///< in capitals; may be empty
    QString room;
    QStringList interpretation;
    QStringList facilitators;
    QString rapporteur;

    bool operator==(const GroupRow&) const = default;
};

/// An element with its theme, which each of the theme's rows repeats.
struct ElementRow
{
    int row = 0;
    QString theme; ///< code
    QString themeTitle;
    QString themeShort;
    QString element; ///< code
    QString title;
    QString shortTitle;

    bool operator==(const ElementRow&) const = default;
};

struct PointRow
{
    int row = 0;
    QString group;    ///< name or mark
    QString question; ///< its words or number
    std::optional<domain::Kind> kind;
    QString theme;        ///< code
    QStringList elements; ///< codes
    std::optional<domain::Stance> stance;
    int five = 0; ///< 1 to 5; 0: not one of the five
    QStringList bodies;
    QDateTime written; ///< invalid: not told
    QString text;
    QStringList recommendations; ///< texts of those that it is a source of

    bool operator==(const PointRow&) const = default;
};

/// A point as people cite it: "AF:3" or "AF 3".
struct SourceReference
{
    QString group;  ///< name, or mark in capitals
    int number = 0; ///< from 1

    bool operator==(const SourceReference&) const = default;
};

struct RecommendationRow
{
    int row = 0;
    domain::Track track = domain::Track::Priority;
    std::optional<int> place; ///< from 1
    QString text;
    QList<SourceReference> sources;

    bool operator==(const RecommendationRow&) const = default;
};

struct QuestionRow
{
    int row = 0;
    int number = 0; ///< 0: none
    QString text;
    QString shortText;
    domain::Kind kind = domain::Kind::Recommendation;
    domain::Stance stance = domain::Stance::GeneralAgreement;

    bool operator==(const QuestionRow&) const = default;
};

struct VoteRow
{
    int row = 0;
    domain::Track track = domain::Track::Priority;
    QString text;              ///< of the recommendation
    QMap<QString, int> counts; ///< by the further columns: a group's mark in capitals, or its name

    bool operator==(const VoteRow&) const = default;
};

/// No, Category, Organization*, Short, Name*, Position, Region, Group, Roles, Present (* must be there)
domain::Result<QList<ParticipantRow>> readParticipants(const Table& table);
/// Date*, Start*, End*, Kind, Title*, Moderator, Speakers, Room, Interpretation, Questions (one a line)
domain::Result<QList<SessionRow>> readSessions(const Table& table);
/// Group*, Mark, Room, Interpretation, Facilitators, Rapporteur
domain::Result<QList<GroupRow>> readGroups(const Table& table);
/// Theme*, Title*, Short, Element*, ElementTitle*, ElementShort
domain::Result<QList<ElementRow>> readElements(const Table& table);
/// Group*, Question, Kind, Theme, Element, Stance, Five, Bodies, Written, Recommendation (one a line), Text*
domain::Result<QList<PointRow>> readPoints(const Table& table);
/// Track, Place, Text*, Sources ("AF:3; AM:1")
domain::Result<QList<RecommendationRow>> readRecommendations(const Table& table);
/// No, Question*, Short, Kind, Stance
domain::Result<QList<QuestionRow>> readQuestions(const Table& table);
/// Track*, Text*, then a column a group; an empty count is left out
domain::Result<QList<VoteRow>> readVotes(const Table& table);
/// Field*, Value*: details of the meeting; a value may be empty or have several lines
domain::Result<QList<QPair<QString, QString>>> readDetails(const Table& table);

/// What readParticipants() and readPoints() read as equal rows.
QByteArray writeParticipants(const QList<ParticipantRow>& rows);
QByteArray writePoints(const QList<PointRow>& rows);

} // namespace exchange
