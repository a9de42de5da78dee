// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <tuple>

#include "core/domain/lists.h"
#include "core/exchange/rows.h"
#include "core/usecases/board.h"
#include "core/usecases/importplan.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;
namespace field = journal::field;

namespace {

tl::unexpected<Error> unknown(int row, QLatin1StringView column, const QString& value)
{
    return fail(ErrorCode::UnknownReference, {QString::number(row), column, value});
}

/// The points of the meeting and of the file by what they say.
class PointFinder
{
public:
    explicit PointFinder(const Meeting& meeting)
    {
        for (const Point& point : meeting.points) {
            m_lastPlace[point.group] = std::max(m_lastPlace.value(point.group), point.place);
            if (stands(point)) {
                remember(point.group, point.question, point.text, point.id);
            }
        }
    }

    /// Null where there is none; any question where \a question is null.
    [[nodiscard]] PointId find(const GroupId& group, const QuestionId& question, const QString& text) const
    {
        return m_points.value(keyOf(group, question, text));
    }

    void remember(const GroupId& group, const QuestionId& question, const QString& text, const PointId& id)
    {
        m_points.insert(keyOf(group, question, text), id);
        if (!m_points.contains(keyOf(group, {}, text))) {
            m_points.insert(keyOf(group, {}, text), id);
        }
    }

    double nextPlace(const GroupId& group) { return m_lastPlace[group] += 1; }

private:
    static QString keyOf(const GroupId& group, const QuestionId& question, const QString& text)
    {
        return group.toText() + question.toText() + sameTextKey(text);
    }

    QHash<QString, PointId> m_points;
    QHash<GroupId, double> m_lastPlace;
};

/// Names that the rows of points use: questions, elements, recommendations.
struct PointNames
{
    explicit PointNames(const Meeting& meeting)
    {
        for (const Question& question : questionsInOrder(meeting)) {
            questions.insert(sameTextKey(question.text), question.id);
            questions.insert(QString::number(++questionCount), question.id);
            first = questionCount == 1 ? question.id : first;
        }
        for (const Element& element : elementsInOrder(meeting)) {
            elements.insert(sameTextKey(element.code), element.id);
        }
        for (const Track track : allOf<Track>()) {
            for (const Recommendation& recommendation : recommendationsOfTrack(meeting, track)) {
                recommendations.insert(sameTextKey(recommendation.text), recommendation.id);
                lastPlace = std::max(lastPlace, recommendation.place);
            }
        }
        merged = mergedPoints(meeting);
    }

    QHash<QString, QuestionId> questions;
    int questionCount = 0;
    QuestionId first;
    QHash<QString, ElementId> elements;
    QHash<QString, RecommendationId> recommendations;
    QHash<PointId, RecommendationId> merged;
    double lastPlace = 0;
};

RecommendationId recommendationNamed(ImportPlan& plan, PointNames& names, const QString& text)
{
    RecommendationId& id = names.recommendations[sameTextKey(text)];
    if (id.isNull()) {
        id = RecommendationId::create();
        plan.changes.set(id, field::text, text)
            .set(id, field::track, Track::Priority)
            .set(id, field::place, ++names.lastPlace);
        ++plan.preview.madeBesides;
    }
    return id;
}

void link(ImportPlan& plan, QHash<PointId, RecommendationId>& merged, const RecommendationId& to, const PointId& point)
{
    const RecommendationId from = merged.value(point);
    if (from == to) {
        return;
    }
    if (!from.isNull()) {
        plan.changes.setMember(from, field::source, point, false);
    }
    plan.changes.setMember(to, field::source, point);
    merged.insert(point, to);
}

void newPoint(ImportPlan& plan, PointFinder& finder, const PointId& id, const GroupId& group,
              const QuestionId& questionId, const exchange::PointRow& row)
{
    const Question* question = plan.meeting.questions.find(questionId);
    plan.changes.set(id, field::text, row.text)
        .set(id, field::group, group)
        .set(id, field::question, questionId)
        .set(id, field::kind, row.kind.value_or(question ? question->kind : Kind::Recommendation))
        .set(id, field::stance, row.stance.value_or(question ? question->stance : Stance::GeneralAgreement))
        .set(id, field::place, finder.nextPlace(group))
        .set(id, field::written, row.written.isValid() ? row.written.toUTC() : plan.now);
    if (row.five > 0) {
        plan.changes.set(id, field::five, row.five);
    }
}

void samePoint(ImportPlan& plan, const Point& old, const exchange::PointRow& row)
{
    if (row.kind) {
        setIfOther(plan.changes, old.id, field::kind, old.kind, *row.kind);
    }
    if (row.stance) {
        setIfOther(plan.changes, old.id, field::stance, old.stance, *row.stance);
    }
    plan.take(old.id, field::five, old.five, row.five);
    if (row.written.isValid()) {
        setIfOther(plan.changes, old.id, field::written, old.written, row.written.toUTC());
    }
}

Done planMembers(ImportPlan& plan, PointNames& names, const PointId& id, const exchange::PointRow& row)
{
    const Point* old = plan.meeting.points.find(id);
    for (const QString& code : row.elements) {
        const ElementId element = names.elements.value(sameTextKey(code));
        if (element.isNull()) {
            return unknown(row.row, "Element"_L1, code);
        }
        if (!old || !old->elements.contains(element)) {
            plan.changes.setMember(id, field::element, element);
        }
    }
    for (const QString& name : row.bodies) {
        const BodyId body = plan.naming.body(name);
        if (!old || !old->bodies.contains(body)) {
            plan.changes.setMember(id, field::body, body);
        }
    }
    for (const QString& text : row.recommendations) {
        link(plan, names.merged, recommendationNamed(plan, names, text), id);
    }
    return {};
}

/// A group's points in the order in which they were written: what "AF:3" counts.
QHash<GroupId, QList<Point>> pointsByNumber(const Meeting& meeting)
{
    QHash<GroupId, QList<Point>> numbered;
    for (const Point& point : meeting.points) {
        if (stands(point)) {
            numbered[point.group].append(point);
        }
    }
    for (QList<Point>& points : numbered) {
        std::sort(points.begin(), points.end(),
                  [](const Point& a, const Point& b) { return std::tie(a.place, a.id) < std::tie(b.place, b.id); });
    }
    return numbered;
}

} // namespace

Done planPoints(ImportPlan& plan, const exchange::Table& table)
{
    const auto rows = exchange::readPoints(table);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    PointNames names(plan.meeting);
    PointFinder finder(plan.meeting);
    for (const exchange::PointRow& row : *rows) {
        const QuestionId named = names.questions.value(sameTextKey(row.question));
        if (!row.question.isEmpty() && named.isNull()) {
            return unknown(row.row, "Question"_L1, row.question);
        }
        const int made = plan.naming.made();
        const GroupId group = plan.naming.group(row.group);
        PointId id = finder.find(group, named, row.text);
        const Point* old = plan.meeting.points.find(id);
        plan.beginRow(id.isNull());
        if (id.isNull()) {
            id = PointId::create();
            const QuestionId question = named.isNull() ? names.first : named;
            finder.remember(group, question, row.text, id);
            newPoint(plan, finder, id, group, question, row);
        } else if (old) {
            samePoint(plan, *old, row);
        }
        if (const Done done = planMembers(plan, names, id, row); !done) {
            return done;
        }
        plan.preview.madeBesides += plan.naming.made() - made;
        plan.endRow();
    }
    return {};
}

Done planRecommendations(ImportPlan& plan, const exchange::Table& table)
{
    const auto rows = exchange::readRecommendations(table);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    PointNames names(plan.meeting);
    const QHash<GroupId, QList<Point>> numbered = pointsByNumber(plan.meeting);
    for (const exchange::RecommendationRow& row : *rows) {
        RecommendationId& id = names.recommendations[sameTextKey(row.text)];
        const Recommendation* old = id.isNull() ? nullptr : plan.meeting.recommendations.find(id);
        plan.beginRow(id.isNull());
        if (id.isNull()) {
            id = RecommendationId::create();
            plan.changes.set(id, field::text, row.text)
                .set(id, field::track, row.track)
                .set(id, field::place, row.place ? double(*row.place) : ++names.lastPlace);
        } else if (old && plan.has("Track"_L1)) {
            setIfOther(plan.changes, id, field::track, old->track, row.track);
        }
        for (const exchange::SourceReference& source : row.sources) {
            const QList<Point> points = numbered.value(plan.naming.knownGroup(source.group));
            if (source.number < 1 || source.number > points.size()) {
                return unknown(row.row, "Sources"_L1, u"%1:%2"_s.arg(source.group).arg(source.number));
            }
            link(plan, names.merged, id, points.at(source.number - 1).id);
        }
        plan.endRow();
    }
    return {};
}

} // namespace usecases
