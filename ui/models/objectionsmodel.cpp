// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/objectionsmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

QList<ObjectionRow> objectionRows(const Meeting& meeting, const Round& round)
{
    QList<ObjectionRow> rows;
    int number = 0;
    for (const RecommendationId& id : round.options) {
        const Recommendation* option = meeting.recommendations.find(id);
        const QMap<QString, QString> objections = round.objections.value(id);
        rows.append(
            {id.toText(), id, ++number, option ? option->text : QString(), static_cast<int>(objections.size()), false});
        for (auto one = objections.cbegin(); one != objections.cend(); ++one) {
            rows.append({one.key(), id, number, one.value(), 0, true});
        }
    }
    return rows;
}

QVariant ObjectionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ObjectionRow& row = rowAt(index);
    const QString state = row.isObjection       ? QString()
                          : row.objections == 0 ? tr("No objection")
                                                : tr("%n objections", nullptr, row.objections);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.isObjection ? tr("Objection to %1: %2").arg(QString::number(row.number), row.text)
                               : tr("%1. %2. %3", "number, text and state of an option")
                                     .arg(QString::number(row.number), row.text, state);
    case NumberRole:
        return row.number;
    case ObjectionRole:
        return row.isObjection;
    case StateRole:
        return state;
    default:
        return {};
    }
}

Qt::ItemFlags ObjectionsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace ui
