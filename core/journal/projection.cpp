// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/projection.h"

#include <QHash>
#include <cmath>
#include <optional>

#include "core/journal/fields.h"

namespace journal {

namespace {

using namespace domain;

/// \name Each reads a value that can be read; the field stays as it is where the value cannot
/// \{
void read(QString& field, const QString& value)
{
    field = value;
}
void read(int& field, const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    field = isNumber ? number : field;
}
void read(double& field, const QString& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    // Places are sorted by, and there is no order with a NaN in it.
    field = isNumber && std::isfinite(number) ? number : field;
}
void read(bool& field, const QString& value)
{
    field = value == QLatin1String("1");
}
void read(QDate& field, const QString& value)
{
    field = QDate::fromString(value, Qt::ISODate);
}
void read(QTime& field, const QString& value)
{
    field = QTime::fromString(value, QStringLiteral("HH:mm"));
}
void read(QDateTime& field, const QString& value)
{
    field = QDateTime::fromString(value, Qt::ISODateWithMs);
}
void read(QStringList& field, const QString& value)
{
    field = value.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

template <class E>
requires std::is_enum_v<E>
void read(E& field, const QString& value)
{
    field = fromText<E>(value).value_or(field);
}

template <class T>
void read(Id<T>& field, const QString& value)
{
    field = Id<T>::fromText(value);
}

template <class T>
void read(QList<Id<T>>& field, const QString& value)
{
    for (const QString& text : value.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (const auto id = Id<T>::fromText(text); !id.isNull()) {
            field.append(id);
        }
    }
}
/// \}

/// What to do with the value of a field. \a rest is what follows the prefix of a member's field, else empty.
template <class T>
using Setter = void (*)(T& entity, const QString& rest, const QString& value);

template <class T>
using Setters = QHash<QString, Setter<T>>;

template <class T, auto Member>
constexpr Setter<T> to = [](T& entity, const QString&, const QString& value) {
    entity.*Member = T().*Member; // a field without a value is what it was before anybody set it
    read(entity.*Member, value);
};

template <class T, auto Member>
constexpr Setter<T> member = [](T& entity, const QString& rest, const QString& value) {
    using Key = typename std::remove_reference_t<decltype(entity.*Member)>::value_type;
    const Key key = Key::fromText(rest);
    if (value == QLatin1String("1") && !key.isNull()) {
        (entity.*Member).insert(key);
    } else {
        (entity.*Member).remove(key);
    }
};

/// A number of voters; nothing where it is none. Far more than any plenary has, and a sum of many stays a number.
std::optional<int> countIn(const QString& value)
{
    constexpr int mostVoters = 1'000'000;
    bool isNumber = false;
    const int count = value.toInt(&isNumber);
    return isNumber && count >= 0 && count <= mostVoters ? std::optional(count) : std::nullopt;
}

void dropEmptyCount(Round& round, const RecommendationId& option)
{
    if (round.counts.value(option) == Count()) {
        round.counts.remove(option);
    }
}

template <auto Member>
constexpr Setter<Round> counted = [](Round& round, const QString& rest, const QString& value) {
    const RecommendationId option = RecommendationId::fromText(rest);
    round.counts[option].*Member = countIn(value).value_or(0);
    dropEmptyCount(round, option);
};

void countApprovals(Round& round, const QString& rest, const QString& value)
{
    const RecommendationId option = RecommendationId::fromText(rest.section(QLatin1Char('/'), 0, 0));
    const GroupId group = GroupId::fromText(rest.section(QLatin1Char('/'), 1, 1));
    if (const auto count = countIn(value); count && !option.isNull()) {
        round.counts[option].byGroup[group] = *count;
    } else {
        round.counts[option].byGroup.remove(group);
    }
    dropEmptyCount(round, option);
}

QString text(const char* field)
{
    return QString::fromLatin1(field);
}

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

const Setters<Round>& settersOf(const Round&)
{
    using T = Round;
    static const Setters<T> setters{
        {text(field::track), to<T, &T::track>},
        {text(field::method), to<T, &T::method>},
        {text(field::state), to<T, &T::state>},
        {text(field::seats), to<T, &T::seats>},
        {text(field::entitled), to<T, &T::entitled>},
        {text(field::ballots), to<T, &T::ballots>},
        {text(field::options), to<T, &T::options>},
        {text(field::created), to<T, &T::created>},
        {text(field::opened), to<T, &T::opened>},
        {text(field::closed), to<T, &T::closed>},
        {text(field::replaces), to<T, &T::replaces>},
        {text(field::ruled), to<T, &T::ruled>},
        {text(field::ruling), to<T, &T::ruling>},
        {text(field::approvals), countApprovals},
        {text(field::inFavour), counted<&Count::inFavour>},
        {text(field::against), counted<&Count::against>},
        {text(field::abstaining), counted<&Count::abstaining>},
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
