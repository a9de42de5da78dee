// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/overlapwalk.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/usecases/board.h"

namespace ui {

using namespace domain;
using usecases::Suggestion;

namespace {

constexpr qsizetype fewest = 2;

enum class Fate { Open, Decided, Gone };

using Merged = QHash<PointId, RecommendationId>;

/// Decided where all of them are merged or every two of them kept apart; gone where it is something else by now.
Fate fateOf(const Meeting& meeting, const Merged& merged, const QList<PointId>& points)
{
    qsizetype mergedOnes = 0;
    qsizetype pairs = 0;
    qsizetype apart = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Point* point = meeting.points.find(points.at(i));
        if (!point || !stands(*point)) {
            return Fate::Gone;
        }
        mergedOnes += merged.contains(point->id) ? 1 : 0;
        for (qsizetype j = 0; j < i; ++j) {
            const Point* other = meeting.points.find(points.at(j));
            ++pairs;
            apart += point->apart.contains(other->id) || other->apart.contains(point->id) ? 1 : 0;
        }
    }
    if (mergedOnes == points.size() || (pairs > 0 && apart == pairs)) {
        return Fate::Decided;
    }
    return apart > 0 ? Fate::Gone : Fate::Open;
}

QList<PointId> pointsOf(const Suggestion& suggestion)
{
    QList<PointId> points;
    for (const Suggestion::Member& member : suggestion.members) {
        points.append(member.point);
    }
    return points;
}

bool holds(const QList<PointId>& sorted, const QList<PointId>& some)
{
    return std::includes(sorted.begin(), sorted.end(), some.begin(), some.end());
}

} // namespace

OverlapWalk::Key OverlapWalk::keyOf(const Suggestion& suggestion)
{
    Key key = pointsOf(suggestion);
    std::sort(key.begin(), key.end());
    return key;
}

void OverlapWalk::follow(const QList<Suggestion>& computed, bool behind, const Meeting& meeting)
{
    m_computed = computed;
    leaveDecided(meeting);
    putOffWhatWasLeftOut();
    if (!behind) {
        m_texts.clear();
        m_later.removeIf([this](const Key& key) {
            return std::none_of(m_computed.begin(), m_computed.end(),
                                [&key](const Suggestion& one) { return keyOf(one) == key; });
        });
    }
    if (m_current) {
        const Suggestion* now = successor();
        const bool onlyMore = now && keyOf(*now) != keyOf(*m_current) && holds(keyOf(*now), keyOf(*m_current));
        if (now && !onlyMore) {
            m_current = *now;
            m_later.removeAll(keyOf(*now));
            m_out.removeIf([this](const PointId& out) { return !pointsOf(*m_current).contains(out); });
        } else if (!now && !behind) {
            show(next());
        }
    } else {
        show(next());
    }
    noteTexts(meeting);
}

void OverlapWalk::recheck(const Meeting& meeting)
{
    leaveDecided(meeting);
    takeBackDecisions(meeting);
    if (!m_current) {
        show(next());
    }
    noteTexts(meeting);
}

void OverlapWalk::leaveDecided(const Meeting& meeting)
{
    const Merged merged = usecases::mergedPoints(meeting);
    const auto isKnown = [this](const Suggestion& one) {
        return std::any_of(m_decided.begin(), m_decided.end(),
                           [&one](const Decision& decision) { return keyOf(decision.suggestion) == keyOf(one); });
    };
    if (m_current) {
        const Fate fate = fateOf(meeting, merged, chosen());
        if (fate == Fate::Decided && !isKnown(*m_current)) {
            m_decided.append({*m_current, chosen()});
        }
        if (fate != Fate::Open) {
            const Key key = keyOf(*m_current);
            m_computed.removeIf([&key](const Suggestion& one) { return keyOf(one) == key; });
            show(nullptr);
        }
    }
    m_computed.removeIf([&](const Suggestion& one) {
        const Fate fate = fateOf(meeting, merged, pointsOf(one));
        if (fate == Fate::Decided && !isKnown(one)) {
            m_decided.append({one, pointsOf(one)});
        }
        return fate != Fate::Open;
    });
    m_later.removeIf([&](const Key& key) { return fateOf(meeting, merged, key) != Fate::Open; });
}

void OverlapWalk::takeBackDecisions(const Meeting& meeting)
{
    const Merged merged = usecases::mergedPoints(meeting);
    const auto isOpen = [&](const Decision& one) { return fateOf(meeting, merged, one.points) == Fate::Open; };
    if (!m_decided.isEmpty() && isOpen(m_decided.last())) {
        const Decision last = m_decided.takeLast();
        m_current = last.suggestion;
        m_out.clear();
        for (const PointId& point : pointsOf(last.suggestion)) {
            if (!last.points.contains(point)) {
                m_out.insert(point);
            }
        }
        m_later.removeAll(keyOf(last.suggestion));
    }
    m_decided.removeIf(isOpen);
}

void OverlapWalk::putOffWhatWasLeftOut()
{
    for (const Suggestion& one : std::as_const(m_computed)) {
        const QList<PointId> points = pointsOf(one);
        const auto wasLeftOut = [&points](const Decision& decision) {
            const auto isIn = [&points](const PointId& point) { return points.contains(point); };
            const QList<PointId> all = pointsOf(decision.suggestion);
            return std::any_of(decision.points.begin(), decision.points.end(), isIn) &&
                   std::any_of(all.begin(), all.end(),
                               [&](const PointId& point) { return !decision.points.contains(point) && isIn(point); });
        };
        const Key key = keyOf(one);
        if (!m_leftOut.contains(key) && std::any_of(m_decided.begin(), m_decided.end(), wasLeftOut)) {
            m_leftOut.insert(key);
            m_later.removeAll(key);
            m_later.prepend(key);
        }
    }
}

const Suggestion* OverlapWalk::successor() const
{
    const Key key = keyOf(*m_current);
    const Suggestion* found = nullptr;
    for (const Suggestion& one : m_computed) {
        const Key other = keyOf(one);
        if (other == key) {
            return &one;
        }
        Key common;
        std::set_intersection(key.begin(), key.end(), other.begin(), other.end(), std::back_inserter(common));
        if (!found && common.size() >= fewest) {
            found = &one;
        }
    }
    return found;
}

bool OverlapWalk::isWaiting(const Suggestion& suggestion) const
{
    const Key key = keyOf(suggestion);
    return !m_later.contains(key) && !(m_current && holds(key, keyOf(*m_current)));
}

const Suggestion* OverlapWalk::next() const
{
    const auto at =
        std::find_if(m_computed.begin(), m_computed.end(), [this](const Suggestion& one) { return isWaiting(one); });
    return at == m_computed.end() ? nullptr : &*at;
}

void OverlapWalk::show(const Suggestion* suggestion)
{
    m_out.clear();
    m_current = suggestion ? std::optional(*suggestion) : std::nullopt;
}

int OverlapWalk::number() const
{
    return decided() + putOff() + 1;
}

int OverlapWalk::total() const
{
    const auto waiting =
        std::count_if(m_computed.begin(), m_computed.end(), [this](const Suggestion& one) { return isWaiting(one); });
    return decided() + putOff() + (m_current ? 1 : 0) + static_cast<int>(waiting);
}

bool OverlapWalk::later()
{
    if (m_current) {
        const Key key = keyOf(*m_current);
        show(nullptr);
        m_later.append(key);
        show(next());
        return true;
    }
    m_later.clear();
    show(next());
    return m_current.has_value();
}

bool OverlapWalk::back()
{
    if (m_later.isEmpty()) {
        return false;
    }
    const Key key = m_later.takeLast();
    const auto at =
        std::find_if(m_computed.begin(), m_computed.end(), [&key](const Suggestion& one) { return keyOf(one) == key; });
    if (at != m_computed.end()) {
        show(&*at);
    }
    return at != m_computed.end();
}

QList<PointId> OverlapWalk::chosen() const
{
    QList<PointId> points = m_current ? pointsOf(*m_current) : QList<PointId>();
    points.removeIf([this](const PointId& point) { return m_out.contains(point); });
    return points;
}

bool OverlapWalk::toggle(qsizetype member)
{
    if (!m_current || member < 0 || member >= m_current->members.size()) {
        return false;
    }
    const PointId point = m_current->members.at(member).point;
    if (m_out.remove(point)) {
        return true;
    }
    if (chosen().size() <= fewest) {
        return false;
    }
    m_out.insert(point);
    return true;
}

void OverlapWalk::noteTexts(const Meeting& meeting)
{
    QHash<PointId, QString> texts;
    for (const PointId& id : m_current ? pointsOf(*m_current) : QList<PointId>()) {
        const Point* point = meeting.points.find(id);
        texts.insert(id, m_texts.value(id, point ? point->text : QString()));
    }
    m_texts = texts;
}

bool OverlapWalk::isReworded(const Point& point) const
{
    return m_texts.value(point.id, point.text) != point.text;
}

} // namespace ui
