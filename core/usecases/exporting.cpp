// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/exporting.h"

#include <QFileInfo>
#include <algorithm>
#include <tuple>

#include "core/documents/save.h"
#include "core/domain/breadth.h"
#include "core/domain/lists.h"
#include "core/exchange/rows.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/board.h"
#include "core/usecases/highlights.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;

namespace {

template <class T>
T presentOr(const Table<T>& table, const Id<T>& id)
{
    const T* value = table.find(id);
    return value ? *value : T();
}

exchange::ParticipantRow rowOf(const Meeting& meeting, const Participant& participant)
{
    const Body body = presentOr(meeting.bodies, participant.body);
    exchange::ParticipantRow row;
    row.number = participant.number;
    row.category = participant.category;
    row.body = body.name;
    row.shortName = body.shortName;
    row.region = body.region;
    row.name = participant.name;
    row.position = participant.position;
    row.group = presentOr(meeting.groups, participant.group).name;
    row.roles = participant.roles;
    row.present = participant.present;
    return row;
}

exchange::PointRow rowOf(const Meeting& meeting, const Point& point, const Recommendation* mergedInto)
{
    exchange::PointRow row;
    row.group = presentOr(meeting.groups, point.group).name;
    row.question = presentOr(meeting.questions, point.question).text;
    row.kind = point.kind;
    row.stance = point.stance;
    row.five = point.five;
    row.written = point.written;
    row.text = point.text;
    for (const Element& element : elementsInOrder(meeting)) {
        if (point.elements.contains(element.id)) {
            row.theme = row.theme.isEmpty() ? presentOr(meeting.themes, element.theme).code : row.theme;
            row.elements.append(element.code);
        }
    }
    for (const BodyId& body : point.bodies) {
        row.bodies.append(presentOr(meeting.bodies, body).label());
    }
    row.bodies.sort();
    if (mergedInto) {
        row.recommendations.append(mergedInto->text);
    }
    return row;
}

QList<Point> pointsAsWritten(const Meeting& meeting, const GroupId& group)
{
    QList<Point> points = pointsOfGroup(meeting, group);
    std::sort(points.begin(), points.end(),
              [](const Point& a, const Point& b) { return std::tie(a.place, a.id) < std::tie(b.place, b.id); });
    return points;
}

Result<QByteArray> tableNamed(const Meeting& meeting, const QString& document)
{
    if (document == u"participants"_s) {
        return participantsCsv(meeting);
    }
    if (document == u"points"_s) {
        return pointsCsv(meeting);
    }
    if (document == u"convergence"_s) {
        return convergenceCsv(meeting);
    }
    return fail(ErrorCode::NotFound, {document});
}

} // namespace

QByteArray participantsCsv(const Meeting& meeting)
{
    QList<exchange::ParticipantRow> rows;
    for (const Participant& participant : participantsInOrder(meeting)) {
        rows.append(rowOf(meeting, participant));
    }
    return exchange::writeParticipants(rows);
}

QByteArray pointsCsv(const Meeting& meeting)
{
    const QHash<PointId, RecommendationId> merged = mergedPoints(meeting);
    QList<exchange::PointRow> rows;
    for (const Group& group : groupsInOrder(meeting)) {
        for (const Point& point : pointsAsWritten(meeting, group.id)) {
            rows.append(rowOf(meeting, point, meeting.recommendations.find(merged.value(point.id))));
        }
    }
    return exchange::writePoints(rows);
}

QByteArray convergenceCsv(const Meeting& meeting)
{
    const QList<Group> groups = groupsInOrder(meeting);
    QStringList header{u"element"_s, u"title"_s};
    for (const Group& group : groups) {
        header.append(group.name);
    }
    header.append(u"groups"_s);
    QList<QStringList> rows;
    for (const ConvergenceRow& element : convergenceByElement(meeting)) {
        QStringList cells{element.code, element.title};
        for (const Group& group : groups) {
            cells.append(QString::number(element.groups.count(group.id)));
        }
        cells.append(QString::number(element.groups.size()));
        rows.append(cells);
    }
    return exchange::writeCsv(header, rows);
}

Result<QByteArray> historyCsv(Workspace& workspace)
{
    return workspace.file().entries().map([](const QList<journal::Entry>& entries) {
        QList<QStringList> rows;
        for (const journal::Entry& entry : entries) {
            for (const journal::Change& change : entry.what.changes) {
                rows.append({entry.time.toUtc().toString(Qt::ISODateWithMs), entry.device.toText(),
                             QString::number(entry.counter), toText(entry.what.actor),
                             entry.what.room.isNull() ? QString() : entry.what.room.toText(), entry.what.intent,
                             entityWord(change.key.entity), change.key.id.toString(QUuid::WithoutBraces),
                             change.key.field, change.value});
            }
        }
        return exchange::writeCsv({u"time"_s, u"device"_s, u"counter"_s, u"actor"_s, u"room"_s, u"intent"_s,
                                   u"entity"_s, u"id"_s, u"field"_s, u"value"_s},
                                  rows);
    });
}

Done exportDocument(Workspace& workspace, const QString& document, const QString& path, const QString& language)
{
    if (document == u"highlights"_s) {
        return Highlights(workspace).exportTo(path, language);
    }
    const auto table = tableNamed(workspace.meeting(), document);
    if (!table) {
        return tl::unexpected(table.error());
    }
    if (QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) != 0) {
        return fail(ErrorCode::FormatUnknown, {path});
    }
    return documents::writeFileSafely(path, *table);
}

} // namespace usecases
