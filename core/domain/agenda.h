// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>

#include "core/domain/enums.h"
#include "core/domain/id.h"

namespace domain {

/// One item of the agenda. Times are those of the venue.
struct Session
{
    SessionId id;
    QDate date;
    QTime starts;
    QTime ends;
    SessionKind kind = SessionKind::Plenary;
    QString title;
    QString moderator;
    QStringList speakers;
    QString room;
    QStringList interpretation; ///< language codes
    QStringList questions;      ///< guiding questions
    double place = 0;           ///< order within its date
    QDateTime started;          ///< UTC; when it was really started, invalid before
    QDateTime ended;            ///< UTC
    int extraMinutes = 0;       ///< added while it ran
    bool withdrawn = false;

    bool operator==(const Session&) const = default;
};

/// What a session or group is asked; a point under it takes its kind and stance.
struct Question
{
    QuestionId id;
    QString text;
    QString shortText; ///< may be empty
    Kind kind = Kind::Recommendation;
    Stance stance = Stance::GeneralAgreement;
    double place = 0;
    bool withdrawn = false;

    bool operator==(const Question&) const = default;
};

} // namespace domain
