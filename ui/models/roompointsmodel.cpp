// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/roompointsmodel.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "ui/models/draggedids.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

QList<Point> ordered(const Meeting& meeting, const GroupId& group, const QuestionId& question,
                     RoomPointsModel::Order order)
{
    QList<Point> points = pointsOfQuestion(meeting, group, question);
    if (order == RoomPointsModel::Order::FiveFirst) {
        const auto rest =
            std::stable_partition(points.begin(), points.end(), [](const Point& point) { return point.five > 0; });
        std::stable_sort(points.begin(), rest, [](const Point& a, const Point& b) { return a.five < b.five; });
    }
    return points;
}

} // namespace

void RoomPointsModel::show(const Meeting& meeting, const GroupId& group, const QuestionId& question, Order order)
{
    setLabels(meeting);
    const QList<Point> points = ordered(meeting, group, question, order);
    if (group == m_group && question == m_question) {
        setRows(points);
        return;
    }
    m_group = group;
    m_question = question;
    resetRows(points);
}

void RoomPointsModel::setLabels(const Meeting& meeting)
{
    ElementLabels elements;
    for (const Element& element : meeting.elements) {
        elements.insert(element.id, {element.code, element.label()});
    }
    BodyLabels labels;
    for (const Body& body : meeting.bodies) {
        labels.insert(body.id, body.label());
    }
    if (elements == m_elements && labels == m_bodies) {
        return;
    }
    m_elements = elements;
    m_bodies = labels;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void RoomPointsModel::markWaiting(const QSet<QUuid>& points)
{
    const QSet<QUuid> before = std::exchange(m_waiting, points);
    for (int row = 0; row < rowCount(); ++row) {
        const QUuid id = rows().at(row).id.uuid();
        if (before.contains(id) != points.contains(id)) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

QVariant RoomPointsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Point& point = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return point.text;
    case Qt::AccessibleTextRole:
        return told(point);
    case IdRole:
        return point.id.uuid();
    case FiveRole:
        return point.five;
    case ElementsRole:
        return elementWords(point);
    case CodesRole:
        return codes(point);
    case BodiesRole:
        return bodies(point);
    case TaggedRole:
        return !point.elements.isEmpty() || !point.bodies.isEmpty() || point.stance != Stance::GeneralAgreement;
    case WrittenRole:
        return point.written.isValid() ? timeWord(point.written) : QString();
    case WaitingRole:
        return m_waiting.contains(point.id.uuid());
    case StanceRole:
        return point.stance == Stance::GeneralAgreement ? QString() : wordOf(point.stance);
    default:
        return {};
    }
}

Qt::ItemFlags RoomPointsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QMimeData* RoomPointsModel::mimeData(const QModelIndexList& indexes) const
{
    QList<PointId> points;
    for (const QModelIndex& index : indexes) {
        points.append(rowAt(index).id);
    }
    return draggedPoints(points);
}

QList<RoomPointsModel::ElementLabel> RoomPointsModel::elementsOf(const Point& point) const
{
    QList<ElementLabel> found;
    for (const ElementId& id : point.elements) {
        const auto at = m_elements.constFind(id);
        if (at != m_elements.constEnd()) {
            found.append(*at);
        }
    }
    std::sort(found.begin(), found.end(), [](const ElementLabel& a, const ElementLabel& b) { return a.code < b.code; });
    return found;
}

QStringList RoomPointsModel::elementWords(const Point& point) const
{
    QStringList words;
    for (const ElementLabel& element : elementsOf(point)) {
        words.append(element.code + u" · "_s + element.label);
    }
    return words;
}

QStringList RoomPointsModel::codes(const Point& point) const
{
    QStringList codes;
    for (const ElementLabel& element : elementsOf(point)) {
        codes.append(element.code);
    }
    return codes;
}

QStringList RoomPointsModel::bodies(const Point& point) const
{
    QStringList labels;
    for (const BodyId& id : point.bodies) {
        const QString label = m_bodies.value(id);
        if (!label.isEmpty()) {
            labels.append(label);
        }
    }
    labels.sort(Qt::CaseInsensitive);
    return labels;
}

QString RoomPointsModel::told(const Point& point) const
{
    QStringList parts;
    if (point.five > 0) {
        parts.append(tr("Number %1 of our five").arg(point.five));
    }
    parts.append(point.text);
    parts.append(elementWords(point));
    if (!point.bodies.isEmpty()) {
        parts.append(tr("Supported by %1").arg(QLocale().createSeparatedList(bodies(point))));
    }
    if (point.stance != Stance::GeneralAgreement) {
        parts.append(wordOf(point.stance));
    }
    if (m_waiting.contains(point.id.uuid())) {
        parts.append(tr("Not in the plenary yet"));
    }
    return parts.join(u". ");
}

} // namespace ui
