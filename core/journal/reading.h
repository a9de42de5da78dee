// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <cmath>
#include <optional>

#include "core/domain/meeting.h"

/// How written values become fields of entities again; only the projection includes it.
namespace journal {

using namespace domain;

/// \name Each reads a value that can be read; the field stays as it is where the value cannot
/// \{
inline void read(QString& field, const QString& value)
{
    field = value;
}
inline void read(int& field, const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    field = isNumber ? number : field;
}
inline void read(double& field, const QString& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    // Places are sorted by, and there is no order with a NaN in it.
    field = isNumber && std::isfinite(number) ? number : field;
}
inline void read(bool& field, const QString& value)
{
    field = value == QLatin1String("1");
}
inline void read(QDate& field, const QString& value)
{
    field = QDate::fromString(value, Qt::ISODate);
}
inline void read(QTime& field, const QString& value)
{
    field = QTime::fromString(value, QStringLiteral("HH:mm"));
}
inline void read(QDateTime& field, const QString& value)
{
    field = QDateTime::fromString(value, Qt::ISODateWithMs);
}
inline void read(QStringList& field, const QString& value)
{
    field = value.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

template <class E>
requires std::is_enum_v<E>
inline void read(E& field, const QString& value)
{
    field = fromText<E>(value).value_or(field);
}

template <class T>
inline void read(Id<T>& field, const QString& value)
{
    field = Id<T>::fromText(value);
}

template <class T>
inline void read(QList<Id<T>>& field, const QString& value)
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

inline QString text(const char* field)
{
    return QString::fromLatin1(field);
}

const Setters<Round>& settersOf(const Round&);

} // namespace journal
