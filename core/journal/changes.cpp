// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/changes.h"

namespace journal {

QString written(const QString& value)
{
    return value.isNull() ? QString::fromLatin1("") : value;
}

QString written(int value)
{
    return QString::number(value);
}

QString written(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString written(bool value)
{
    return QString::fromLatin1(value ? "1" : "0");
}

QString written(const QDate& value)
{
    return written(value.toString(Qt::ISODate));
}

QString written(const QTime& value)
{
    return written(value.toString(QStringLiteral("HH:mm")));
}

QString written(const QDateTime& value)
{
    return value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : written(QString());
}

QString written(const QStringList& value)
{
    return written(value.join(QLatin1Char('\n')));
}

QString written(const QList<int>& marks)
{
    QStringList words;
    for (const int mark : marks) {
        words.append(QString::number(mark));
    }
    return written(words.join(QLatin1Char(' ')));
}

QString written(const QList<domain::Ballot>& ballots)
{
    QStringList lines;
    for (const domain::Ballot& ballot : ballots) {
        lines.append(written(ballot.marks) + QLatin1Char('\t') + ballot.region);
    }
    return written(lines);
}

ChangeList& ChangeList::put(Entity entity, const QUuid& id, const QString& field, const QString& value)
{
    const FieldKey key{entity, id, field};
    const auto at = m_at.constFind(key);
    if (at != m_at.constEnd()) {
        m_changes[*at].value = value;
    } else {
        m_at.insert(key, m_changes.size());
        m_changes.append({key, value});
    }
    return *this;
}

} // namespace journal
