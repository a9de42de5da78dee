// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/roomquestionsmodel.h"

#include "core/domain/lists.h"

namespace ui {

using namespace domain;

void RoomQuestionsModel::show(const Meeting& meeting, const GroupId& group)
{
    QHash<QuestionId, int> counts;
    for (const Point& point : meeting.points) {
        if (point.group == group && stands(point)) {
            ++counts[point.question];
        }
    }
    QList<RoomQuestion> rows;
    for (const Question& question : questionsInOrder(meeting)) {
        rows.append({question.id, question.text, counts.value(question.id)});
    }
    setRows(rows);
}

QVariant RoomQuestionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RoomQuestion& question = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return question.text;
    case Qt::AccessibleTextRole:
        return tr("%1: %n points", nullptr, question.points).arg(question.text);
    case IdRole:
        return question.id.uuid();
    case CountRole:
        return question.points;
    default:
        return {};
    }
}

} // namespace ui
