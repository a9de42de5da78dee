// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/naming.h"

#include "core/domain/lists.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;

namespace {

constexpr int colourCount = 8;

QString lettersOf(const QString& name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toUpper()) {
        if (c.isLetter()) {
            letters += c;
        }
    }
    return letters;
}

/// "AF" for Africa, "AP" for Asia, Pacific and …: first letters of the first two words, or of the one.
QString likelyMark(const QString& name)
{
    QString initials;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        const QString letters = lettersOf(word);
        if (!letters.isEmpty() && word.front().isUpper()) {
            initials += letters.front();
        }
    }
    return initials.size() >= 2 ? initials.left(2) : lettersOf(name).left(2);
}

} // namespace

Naming::Naming(const Meeting& meeting, journal::ChangeList& changes)
    : m_changes(changes)
{
    for (const Body& body : meeting.bodies) {
        if (stands(body)) {
            m_bodies.insert(sameTextKey(body.name), body.id);
        }
    }
    for (const Body& body : meeting.bodies) {
        if (stands(body) && !body.shortName.isEmpty() && !m_bodies.contains(sameTextKey(body.shortName))) {
            m_bodies.insert(sameTextKey(body.shortName), body.id);
        }
    }
    for (const Group& group : groupsInOrder(meeting)) {
        m_groups.insert(sameTextKey(group.name), group.id);
        m_groups.insert(sameTextKey(group.mark), group.id);
        m_marks.insert(group.mark);
        m_lastGroupPlace = group.place;
        ++m_groupCount;
    }
}

BodyId Naming::body(const QString& name, const QString& shortName)
{
    if (const BodyId known = m_bodies.value(sameTextKey(name)); !known.isNull()) {
        return known;
    }
    const BodyId id = BodyId::create();
    m_changes.set(id, field::name, name);
    m_bodies.insert(sameTextKey(name), id);
    if (!shortName.isEmpty()) {
        m_changes.set(id, field::shortName, shortName);
        m_bodies.insert(sameTextKey(shortName), id);
    }
    ++m_made;
    return id;
}

GroupId Naming::knownGroup(const QString& name) const
{
    return m_groups.value(sameTextKey(name));
}

GroupId Naming::group(const QString& name, const QString& mark)
{
    if (name.isEmpty()) {
        return {};
    }
    if (const GroupId known = knownGroup(name); !known.isNull()) {
        return known;
    }
    const QString chosen = mark.isEmpty() || m_marks.contains(mark) ? freeMark(name) : mark;
    const GroupId id = GroupId::create();
    m_changes.set(id, field::name, name)
        .set(id, field::mark, chosen)
        .set(id, field::colour, m_groupCount++ % colourCount)
        .set(id, field::place, ++m_lastGroupPlace);
    m_groups.insert(sameTextKey(name), id);
    m_groups.insert(sameTextKey(chosen), id);
    m_marks.insert(chosen);
    ++m_made;
    return id;
}

QString Naming::freeMark(const QString& name) const
{
    const QString likely = likelyMark(name);
    if (likely.size() == 2 && !m_marks.contains(likely)) {
        return likely;
    }
    const QString first = likely.isEmpty() ? QStringLiteral("G") : likely.left(1);
    for (const QChar second : lettersOf(name).mid(1) + QStringLiteral("123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
        if (!m_marks.contains(first + second)) {
            return first + second;
        }
    }
    return first;
}

} // namespace usecases
