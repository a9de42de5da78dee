// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardcards.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "ui/models/foldedtext.h"
#include "ui/words/reportwords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

BoardCards::BoardCards(const Meeting& meeting, const usecases::Reports& reports, const BoardFilter& filter)
    : m_filter(filter)
    , m_words(foldedWords(filter.words))
{
    readElements(meeting);
    readMerged(meeting);
    QHash<GroupId, qsizetype> columnOf;
    for (const Group& group : groupsInOrder(meeting)) {
        columnOf.insert(group.id, columns.size());
        columns.append({group, reports.of(group.id), {}, 0});
        unreported += columns.last().report.isThere() ? 0 : 1;
    }
    for (const Point* point : inOrder(meeting)) {
        if (const auto at = columnOf.constFind(point->group); at != columnOf.constEnd()) {
            add(columns[*at], *point);
        }
    }
}

QList<const Point*> BoardCards::inOrder(const Meeting& meeting)
{
    // Copies of ten thousand points would take longer than a frame may.
    struct Placed
    {
        int five = 0; // after all five: the rest
        double question = 0;
        const Point* point = nullptr;
    };
    QHash<QuestionId, double> places;
    for (const Question& question : meeting.questions) {
        places.insert(question.id, question.place);
    }
    QList<Placed> placed;
    placed.reserve(static_cast<qsizetype>(meeting.points.size()));
    for (const Point& point : meeting.points) {
        if (stands(point)) {
            const int five = point.five > 0 ? point.five : std::numeric_limits<int>::max();
            placed.append({five, places.value(point.question), &point});
        }
    }
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return std::tie(a.five, a.question, a.point->place, a.point->id) <
               std::tie(b.five, b.question, b.point->place, b.point->id);
    });
    QList<const Point*> points;
    points.reserve(placed.size());
    for (const Placed& one : std::as_const(placed)) {
        points.append(one.point);
    }
    return points;
}

void BoardCards::add(Column& column, const Point& point)
{
    const auto at = m_merged.constFind(point.id);
    const bool isMerged = at != m_merged.constEnd();
    ++points;
    ++column.points;
    merged += isMerged ? 1 : 0;
    if (!passes(point)) {
        return;
    }
    ++shown;
    PointCard card{point.id,
                   point.text,
                   codesOf(point),
                   point.five,
                   isMerged ? *at : RecommendationId(),
                   isMerged ? m_labels.value(*at) : QString()};
    card.opensRest = point.five == 0 && !column.cards.isEmpty() && column.cards.last().five > 0;
    if (const auto since = column.report.since.constFind(point.id); since != column.report.since.constEnd()) {
        card.marks = marksOf(*since, column.report.when);
        card.change = changeOf(*since, point);
    }
    column.cards.append(card);
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
        m_elements.insert(element.id, {order++, {element.code}, element.theme});
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
    if (point.elements.size() == 1) {
        return m_elements.value(*point.elements.begin()).code; // shared by all that have it
    }
    QList<Element> found;
    for (const ElementId& id : point.elements) {
        if (const auto at = m_elements.constFind(id); at != m_elements.constEnd()) {
            found.append(*at);
        }
    }
    std::sort(found.begin(), found.end(), [](const Element& a, const Element& b) { return a.order < b.order; });
    QStringList codes;
    for (const Element& element : std::as_const(found)) {
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
