// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/likeness.h"

#include <algorithm>

#include "core/domain/lists.h"

namespace ui {

using namespace domain;
using usecases::Resemblance;

Likeness::Likeness(Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_due.setSingleShot(true);
    m_due.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &Likeness::ask);
    connect(&context.overlaps, &usecases::Overlaps::answered, this, &Likeness::take);
    connect(&context.overlaps, &usecases::Overlaps::suggestionsChanged, this, &Likeness::askAgain);
    connect(&context.workspace, &usecases::Workspace::changed, this, &Likeness::meetingChanged);
}

void Likeness::setRoom(const GroupId& room)
{
    m_room = room;
    setLine({});
}

void Likeness::setLine(const QString& line, const PointId& edited)
{
    m_line = line;
    if (edited != m_edited) {
        m_edited = edited;
        m_asked.clear();
    }
    if (line.isEmpty()) {
        m_due.stop();
        m_asked.clear();
        show({});
    } else {
        m_due.start();
    }
}

void Likeness::meetingChanged(const usecases::Changed& what)
{
    if (!what.touches({Entity::Point})) {
        return;
    }
    askAgain();
    if (!m_best.point.isNull()) {
        if (!isLike(m_best)) {
            show({});
        } else if (what.ids.contains(m_best.point.uuid())) {
            Q_EMIT changed(); // its words may be others
        }
    }
}

void Likeness::askAgain()
{
    m_asked.clear();
    if (!m_line.isEmpty()) {
        m_due.start();
    }
}

void Likeness::ask()
{
    const QString words = m_words.of(m_context.workspace.meeting(), m_line);
    if (words.isEmpty()) {
        m_asked.clear();
        show({});
    } else if (words != m_asked) {
        m_asked = words;
        m_context.overlaps.ask(m_room, words, m_edited);
    }
}

void Likeness::take(const GroupId& room, const QString& text, const QList<Resemblance>& best)
{
    if (room != m_room || m_line.isEmpty() || !m_words.of(m_context.workspace.meeting(), m_line).startsWith(text)) {
        return;
    }
    const auto like = std::find_if(best.begin(), best.end(), [this](const Resemblance& one) { return isLike(one); });
    show(like == best.end() ? Resemblance() : *like);
}

void Likeness::show(const Resemblance& best)
{
    if (best != m_best) {
        m_best = best;
        Q_EMIT changed();
    }
}

bool Likeness::isLike(const Resemblance& one) const
{
    const Point* point = m_context.workspace.meeting().points.find(one.point);
    return point && stands(*point) && point->group == m_room && point->id != m_edited && one.score >= least;
}

} // namespace ui
