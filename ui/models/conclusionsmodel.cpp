// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclusionsmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

void append(QList<Conclusion>& rows, const QString& section, const QString& heading, const QList<Conclusion>& items)
{
    if (items.isEmpty()) {
        return;
    }
    rows.append({section, {}, heading, {}});
    for (Conclusion item : items) {
        item.id = section + u'/' + item.code;
        rows.append(item);
    }
}

} // namespace

void ConclusionsModel::show(const ConvergenceModel& table)
{
    const auto groups = static_cast<int>(table.groups().size());
    QList<Conclusion> all;
    QList<Conclusion> most;
    QList<Conclusion> disputed;
    for (const ConvergenceLine& line : table.lines()) {
        if (groups > 1 && line.groups == groups) {
            all.append({{}, line.code, line.label, {}});
        } else if (groups > 2 && line.groups == groups - 1) {
            most.append({{}, line.code, line.label, missing(line, table.groups())});
        }
        if (line.isDisputed()) {
            disputed.append({{}, line.code, line.label, opposed(line, table.groups())});
        }
    }
    QList<Conclusion> rows;
    append(rows, u"all"_s, inAll(groups), all);
    append(rows, u"most"_s, inAllButOne(groups), most);
    append(rows, u"disputed"_s, tr("Where rooms disagree"), disputed);
    setRows(rows);
}

QString ConclusionsModel::inAll(int groups)
{
    switch (groups) {
    case 2:
        return tr("In both rooms");
    case 3:
        return tr("In all three rooms");
    case 4:
        return tr("In all four rooms");
    case 5:
        return tr("In all five rooms");
    case 6:
        return tr("In all six rooms");
    case 7:
        return tr("In all seven rooms");
    case 8:
        return tr("In all eight rooms");
    default:
        return tr("In all %n rooms", nullptr, groups);
    }
}

QString ConclusionsModel::inAllButOne(int groups)
{
    switch (groups) {
    case 3:
        return tr("In two of three");
    case 4:
        return tr("In three of four");
    case 5:
        return tr("In four of five");
    case 6:
        return tr("In five of six");
    case 7:
        return tr("In six of seven");
    case 8:
        return tr("In seven of eight");
    default:
        return tr("In all rooms but one of %n", nullptr, groups);
    }
}

QString ConclusionsModel::missing(const ConvergenceLine& line, const QList<Group>& groups)
{
    QStringList marks;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (line.cells.at(i).points.isEmpty()) {
            marks.append(groups.at(i).mark);
        }
    }
    return tr("not in %1").arg(marks.join(u", "));
}

QString ConclusionsModel::opposed(const ConvergenceLine& line, const QList<Group>& groups)
{
    QStringList marks;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (line.cells.at(i).opposed > 0) {
            marks.append(groups.at(i).mark);
        }
    }
    return tr("disagreement in %1").arg(marks.join(u", "));
}

QVariant ConclusionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Conclusion& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.note.isEmpty() ? row.text : QString(row.text + u", "_s + row.note);
    case CodeRole:
        return row.code;
    case NoteRole:
        return row.note;
    default:
        return {};
    }
}

Qt::ItemFlags ConclusionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (rowAt(index).code.isEmpty()) {
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
