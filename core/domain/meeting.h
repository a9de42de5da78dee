// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/agenda.h"
#include "core/domain/framework.h"
#include "core/domain/people.h"
#include "core/domain/point.h"
#include "core/domain/recommendation.h"
#include "core/domain/round.h"
#include "core/domain/table.h"

namespace domain {

/// What the meeting is, as its documents say it.
struct MeetingDetails
{
    MeetingId id;
    QString title;     ///< short, e.g. "GRCP 7"
    QString longTitle; ///< in full
    QString theme;
    QString host;
    QString hostShort;
    QString city;
    QString country;
    QString venue;
    QDate starts;
    QDate ends;
    QStringList languages; ///< codes
    QStringList stopWords; ///< that count for nothing when points are compared; in lower case
    QString objective;     ///< completes "The objective was to"
    QString mechanisms;    ///< who meets here
    QString survey;
    QString partnerships; ///< one partnership a line
    QString importance;
    QString addressees;
    QString process;      ///< what the document feeds, in full
    QString processShort; ///< the same, short

    bool operator==(const MeetingDetails&) const = default;
};

/// The wording that an organizer gave a paragraph of a document, in place of the template's.
struct Paragraph
{
    ParagraphId id;
    QString key;  ///< section of the template, e.g. "objective"
    QString text; ///< null: the template's

    bool operator==(const Paragraph&) const = default;
};

/// Everything in one file. Tables hold withdrawn things too; lists.h gives what stands, in order.
struct Meeting
{
    MeetingDetails details;
    Table<Session> sessions;
    Table<Body> bodies;
    Table<Participant> participants;
    Table<Group> groups;
    Table<Question> questions;
    Table<Point> points;
    Table<Theme> themes;
    Table<Element> elements;
    Table<Recommendation> recommendations;
    Table<Round> rounds;
    Table<Outcome> outcomes;
    Table<Paragraph> paragraphs;

    bool operator==(const Meeting&) const = default;
};

} // namespace domain
