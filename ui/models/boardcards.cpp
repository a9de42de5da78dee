// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardcards.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "ui/models/foldedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

BoardCards::BoardCards(const Meeting& meeting, const BoardFilter& filter)
    : m_filter(filter)
    , m_words(foldedWords(filter.words))
{
    readElements(meeting);
    readMerged(meeting);
    for (const Group& group : groupsInOrder(meeting)) {
        Column column{group, {}, 0};
        for (const Point& point : pointsOfGroup(meeting, group.id)) {
            const RecommendationId recommendation = m_merged.value(point.id);
            ++column.points;
            merged += recommendation.isNull() ? 0 : 1;
            if (passes(point)) {
                column.cards.append(
                    {point.id, point.text, codesOf(point), point.five, recommendation, m_labels.value(recommendation)});
            }
        }
        points += column.points;
        shown += static_cast<int>(column.cards.size());
        columns.append(column);
    }
}

QString BoardCards::label(Track track, int number)
{
    return track == Track::Priority ? tr("P%1", "a priority's number").arg(number)
                                    : tr("F%1", "a follow-up's number").arg(number);
}

void BoardCards::readElements(const Meeting& meeting)
{
    int order = 0;
    for (const domain::Element& element : elementsInOrder(meeting)) {
        m_elements.insert(element.id, {order++, element.code, element.theme});
    }
}

void BoardCards::readMerged(const Meeting& meeting)
{
    m_merged = usecases::mergedPoints(meeting);
    for (const Track track : allOf<Track>()) {
        int number = 0;
        for (const Recommendation& recommendation : recommendationsOfTrack(meeting, track)) {
            m_labels.insert(recommendation.id, label(track, ++number));
        }
    }
}

QStringList BoardCards::codesOf(const Point& point) const
{
    QList<Element> found;
    for (const ElementId& id : point.elements) {
        if (const auto at = m_elements.constFind(id); at != m_elements.constEnd()) {
            found.append(*at);
        }
    }
    std::sort(found.begin(), found.end(), [](const Element& a, const Element& b) { return a.order < b.order; });
    QStringList codes;
    for (const Element& element : found) {
        codes.append(element.code);
    }
    return codes;
}

bool BoardCards::passes(const Point& point) const
{
    if (m_filter.openOnly && m_merged.contains(point.id)) {
        return false;
    }
    const bool ofTheme = m_filter.theme.isNull() ||
                         std::any_of(point.elements.begin(), point.elements.end(),
                                     [this](const auto& id) { return m_elements.value(id).theme == m_filter.theme; });
    return ofTheme && (m_words.isEmpty() || holdsAll(foldedText(point.text), m_words));
}

} // namespace ui
