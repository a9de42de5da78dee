// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/statementsmodel.h"

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

void StatementsModel::show(const Meeting& meeting, const QList<PointId>& points)
{
    QList<Statement> statements;
    for (const PointId& id : points) {
        const Point* point = meeting.points.find(id);
        const Group* group = point ? meeting.groups.find(point->group) : nullptr;
        if (group) {
            statements.append({id, *group, point->text, point->stance});
        }
    }
    setRows(statements);
}

QString StatementsModel::told(const Statement& statement)
{
    switch (statement.stance) {
    case Stance::GeneralAgreement:
        return tr("Point of %1: %2").arg(statement.group.name, statement.text);
    case Stance::Disagreement:
        return tr("Disagreement of %1: %2").arg(statement.group.name, statement.text);
    case Stance::NotSettled:
        return tr("Not settled in %1: %2").arg(statement.group.name, statement.text);
    }
    return {};
}

QVariant StatementsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Statement& statement = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return statement.text;
    case Qt::AccessibleTextRole:
        return told(statement);
    case IdRole:
        return statement.id.uuid();
    case GroupRole:
        return QVariant::fromValue(statement.group);
    case StanceRole:
        return statement.stance == Stance::GeneralAgreement ? QString() : wordOf(statement.stance);
    default:
        return {};
    }
}

} // namespace ui
