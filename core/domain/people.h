// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>

#include "core/domain/id.h"

namespace domain {

/// Who a participant speaks for.
struct Body
{
    BodyId id;
    QString name;
    QString shortName; ///< may be empty: then the name serves
    QString region;    ///< may be empty
    bool withdrawn = false;

    bool operator==(const Body&) const = default;
    [[nodiscard]] QString label() const { return shortName.isEmpty() ? name : shortName; }
};

struct Participant
{
    ParticipantId id;
    int number = 0; ///< the list's own number, from 1; 0 where it has none
    QString name;
    QString position;
    QString category; ///< as the participant list says it, e.g. "ISCM"
    BodyId body;
    GroupId group; ///< null: in no group
    QStringList roles;
    bool present = false;
    bool withdrawn = false;

    bool operator==(const Participant&) const = default;
};

/// A breakout group and its room.
struct Group
{
    GroupId id;
    QString name;
    QString mark;   ///< two capital letters
    int colour = 0; ///< 0 to 7: which of the eight group colours
    QString room;
    QStringList interpretation;
    QStringList facilitators;
    QString rapporteur;
    double place = 0;
    QDateTime reported; ///< UTC; when it last reported back to the plenary, invalid before
    bool withdrawn = false;

    bool operator==(const Group&) const = default;
};

} // namespace domain
