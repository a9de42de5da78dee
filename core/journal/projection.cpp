// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/projection.h"

#include "core/journal/fields.h"
#include "core/journal/reading.h"

namespace journal {

namespace {

using journal::settersOf;

const Setters<MeetingDetails>& settersOf(const MeetingDetails&)
{
    using T = MeetingDetails;
    static const Setters<T> setters{
        {text(field::title), to<T, &T::title>},           {text(field::longTitle), to<T, &T::longTitle>},
        {text(field::theme), to<T, &T::theme>},           {text(field::host), to<T, &T::host>},
        {text(field::hostShort), to<T, &T::hostShort>},   {text(field::city), to<T, &T::city>},
        {text(field::country), to<T, &T::country>},       {text(field::venue), to<T, &T::venue>},
        {text(field::starts), to<T, &T::starts>},         {text(field::ends), to<T, &T::ends>},
        {text(field::languages), to<T, &T::languages>},   {text(field::stopWords), to<T, &T::stopWords>},
        {text(field::objective), to<T, &T::objective>},   {text(field::mechanisms), to<T, &T::mechanisms>},
        {text(field::survey), to<T, &T::survey>},         {text(field::partnerships), to<T, &T::partnerships>},
        {text(field::importance), to<T, &T::importance>}, {text(field::addressees), to<T, &T::addressees>},
        {text(field::process), to<T, &T::process>},       {text(field::processShort), to<T, &T::processShort>},
    };
    return setters;
}

const Setters<Session>& settersOf(const Session&)
{
    using T = Session;
    static const Setters<T> setters{
        {text(field::date), to<T, &T::date>},
        {text(field::starts), to<T, &T::starts>},
        {text(field::ends), to<T, &T::ends>},
        {text(field::kind), to<T, &T::kind>},
        {text(field::title), to<T, &T::title>},
        {text(field::moderator), to<T, &T::moderator>},
        {text(field::speakers), to<T, &T::speakers>},
        {text(field::room), to<T, &T::room>},
        {text(field::interpretation), to<T, &T::interpretation>},
        {text(field::questions), to<T, &T::questions>},
        {text(field::place), to<T, &T::place>},
        {text(field::started), to<T, &T::started>},
        {text(field::ended), to<T, &T::ended>},
        {text(field::extraMinutes), to<T, &T::extraMinutes>},
        {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

const Setters<Body>& settersOf(const Body&)
{
    using T = Body;
    static const Setters<T> setters{
        {text(field::name), to<T, &T::name>},
        {text(field::shortName), to<T, &T::shortName>},
        {text(field::region), to<T, &T::region>},
        {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

const Setters<Participant>& settersOf(const Participant&)
{
    using T = Participant;
    static const Setters<T> setters{
        {text(field::number), to<T, &T::number>},       {text(field::name), to<T, &T::name>},
        {text(field::position), to<T, &T::position>},   {text(field::category), to<T, &T::category>},
        {text(field::body), to<T, &T::body>},           {text(field::group), to<T, &T::group>},
        {text(field::roles), to<T, &T::roles>},         {text(field::present), to<T, &T::present>},
        {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

const Setters<Group>& settersOf(const Group&)
{
    using T = Group;
    static const Setters<T> setters{
        {text(field::name), to<T, &T::name>},
        {text(field::mark), to<T, &T::mark>},
        {text(field::colour), to<T, &T::colour>},
        {text(field::room), to<T, &T::room>},
        {text(field::interpretation), to<T, &T::interpretation>},
        {text(field::facilitators), to<T, &T::facilitators>},
        {text(field::rapporteur), to<T, &T::rapporteur>},
        {text(field::place), to<T, &T::place>},
        {text(field::reported), to<T, &T::reported>},
        {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

const Setters<Question>& settersOf(const Question&)
{
    using T = Question;
    static const Setters<T> setters{
        {text(field::text), to<T, &T::text>},   {text(field::shortText), to<T, &T::shortText>},
        {text(field::kind), to<T, &T::kind>},   {text(field::stance), to<T, &T::stance>},
        {text(field::place), to<T, &T::place>}, {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

const Setters<Point>& settersOf(const Point&)
{
    using T = Point;
    static const Setters<T> setters{
        {text(field::group), to<T, &T::group>},     {text(field::question), to<T, &T::question>},
        {text(field::kind), to<T, &T::kind>},       {text(field::stance), to<T, &T::stance>},
        {text(field::text), to<T, &T::text>},       {text(field::element), member<T, &T::elements>},
        {text(field::body), member<T, &T::bodies>}, {text(field::apart), member<T, &T::apart>},
        {text(field::place), to<T, &T::place>},     {text(field::five), to<T, &T::five>},
        {text(field::written), to<T, &T::written>}, {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

const Setters<Theme>& settersOf(const Theme&)
{
    using T = Theme;
    static const Setters<T> setters{
        {text(field::code), to<T, &T::code>},
        {text(field::title), to<T, &T::title>},
        {text(field::shortTitle), to<T, &T::shortTitle>},
        {text(field::place), to<T, &T::place>},
        {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

const Setters<Element>& settersOf(const Element&)
{
    using T = Element;
    static const Setters<T> setters{
        {text(field::theme), to<T, &T::theme>}, {text(field::code), to<T, &T::code>},
        {text(field::title), to<T, &T::title>}, {text(field::shortTitle), to<T, &T::shortTitle>},
        {text(field::place), to<T, &T::place>}, {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

const Setters<Recommendation>& settersOf(const Recommendation&)
{
    using T = Recommendation;
    static const Setters<T> setters{
        {text(field::track), to<T, &T::track>},         {text(field::text), to<T, &T::text>},
        {text(field::source), member<T, &T::sources>},  {text(field::place), to<T, &T::place>},
        {text(field::withdrawn), to<T, &T::withdrawn>},
    };
    return setters;
}

const Setters<Outcome>& settersOf(const Outcome&)
{
    using T = Outcome;
    static const Setters<T> setters{
        {text(field::track), to<T, &T::track>},     {text(field::round), to<T, &T::round>},
        {text(field::lines), to<T, &T::lines>},     {text(field::reason), to<T, &T::reason>},
        {text(field::adopted), to<T, &T::adopted>},
    };
    return setters;
}

const Setters<Paragraph>& settersOf(const Paragraph&)
{
    using T = Paragraph;
    static const Setters<T> setters{
        {text(field::key), to<T, &T::key>},
        {text(field::text), to<T, &T::text>},
    };
    return setters;
}

template <class T>
void applyTo(T& entity, const Change& change)
{
    const qsizetype slash = change.key.field.indexOf(QLatin1Char('/'));
    const QString name = slash < 0 ? change.key.field : change.key.field.left(slash);
    const QString rest = slash < 0 ? QString() : change.key.field.mid(slash + 1);
    if (const Setter<T> set = settersOf(entity).value(name, nullptr)) {
        set(entity, rest, change.value);
    }
}

template <class T>
void applyTo(Table<T>& table, const Change& change)
{
    applyTo(table.edit(typename Table<T>::Key(change.key.id)), change);
}

} // namespace

void apply(Meeting& meeting, const Change& change)
{
    switch (change.key.entity) {
    case Entity::Meeting:
        meeting.details.id = MeetingId(change.key.id);
        return applyTo(meeting.details, change);
    case Entity::Session:
        return applyTo(meeting.sessions, change);
    case Entity::Body:
        return applyTo(meeting.bodies, change);
    case Entity::Participant:
        return applyTo(meeting.participants, change);
    case Entity::Group:
        return applyTo(meeting.groups, change);
    case Entity::Question:
        return applyTo(meeting.questions, change);
    case Entity::Point:
        return applyTo(meeting.points, change);
    case Entity::Theme:
        return applyTo(meeting.themes, change);
    case Entity::Element:
        return applyTo(meeting.elements, change);
    case Entity::Recommendation:
        return applyTo(meeting.recommendations, change);
    case Entity::Round:
        return applyTo(meeting.rounds, change);
    case Entity::Outcome:
        return applyTo(meeting.outcomes, change);
    case Entity::Paragraph:
        return applyTo(meeting.paragraphs, change);
    }
}

} // namespace journal
