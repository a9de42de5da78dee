// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <type_traits>

#include "core/domain/meeting.h"
#include "core/journal/entry.h"

namespace journal {

/// The entity that a domain value is.
template <class T>
inline constexpr Entity entityOf = Entity::Meeting;
template <>
inline constexpr Entity entityOf<domain::Session> = Entity::Session;
template <>
inline constexpr Entity entityOf<domain::Body> = Entity::Body;
template <>
inline constexpr Entity entityOf<domain::Participant> = Entity::Participant;
template <>
inline constexpr Entity entityOf<domain::Group> = Entity::Group;
template <>
inline constexpr Entity entityOf<domain::Question> = Entity::Question;
template <>
inline constexpr Entity entityOf<domain::Point> = Entity::Point;
template <>
inline constexpr Entity entityOf<domain::Theme> = Entity::Theme;
template <>
inline constexpr Entity entityOf<domain::Element> = Entity::Element;
template <>
inline constexpr Entity entityOf<domain::Recommendation> = Entity::Recommendation;
template <>
inline constexpr Entity entityOf<domain::Round> = Entity::Round;
template <>
inline constexpr Entity entityOf<domain::Outcome> = Entity::Outcome;
template <>
inline constexpr Entity entityOf<domain::Paragraph> = Entity::Paragraph;

/// \name How values are written down
/// \{
QString written(const QString& value); ///< never null
QString written(int value);
QString written(double value);
QString written(bool value);
QString written(const QDate& value);
QString written(const QTime& value);
QString written(const QDateTime& value);               ///< UTC with milliseconds
QString written(const QStringList& value);             ///< one item a line
QString written(const QList<int>& marks);              ///< with spaces between
QString written(const QList<domain::Ballot>& ballots); ///< one a line: marks, a tab, the region
template <class E>
requires std::is_enum_v<E> QString written(E value)
{
    return domain::toText(value);
}
template <class T>
QString written(const domain::Id<T>& value)
{
    return value.isNull() ? QString::fromLatin1("") : value.toText();
}
template <class T>
QString written(const QList<domain::Id<T>>& values)
{
    QStringList texts;
    for (const auto& value : values) {
        texts.append(value.toText());
    }
    return written(texts);
}
/// \}

/// Field name of a member of a set: "element/<id>".
template <class T>
QString memberField(const char* prefix, const domain::Id<T>& member)
{
    return QLatin1String(prefix) + QLatin1Char('/') + member.toText();
}

/// Collects the changes of an entry. Setting a field twice keeps the later value.
class ChangeList
{
public:
    template <class T, class V>
    ChangeList& set(const domain::Id<T>& id, const char* field, const V& value)
    {
        return put(entityOf<T>, id.uuid(), QString::fromLatin1(field), written(value));
    }

    template <class T, class V>
    ChangeList& set(const domain::Id<T>& id, const QString& field, const V& value)
    {
        return put(entityOf<T>, id.uuid(), field, written(value));
    }

    /// Takes a member in (or out of) a set of the entity.
    template <class T, class M>
    ChangeList& setMember(const domain::Id<T>& id, const char* prefix, const domain::Id<M>& member, bool in = true)
    {
        return put(entityOf<T>, id.uuid(), memberField(prefix, member), written(in));
    }

    /// Takes a field's value away.
    template <class T>
    ChangeList& clear(const domain::Id<T>& id, const char* field)
    {
        return put(entityOf<T>, id.uuid(), QString::fromLatin1(field), QString());
    }

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] const QList<Change>& list() const { return m_changes; }

private:
    ChangeList& put(Entity entity, const QUuid& id, const QString& field, const QString& value);

    QList<Change> m_changes;
    QHash<FieldKey, qsizetype> m_at;
};

} // namespace journal
