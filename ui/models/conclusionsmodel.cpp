// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclusionsmodel.h"

#include "ui/models/differencewords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

void append(QList<Conclusion>& rows, const QString& section, const QString& heading, const QList<Conclusion>& items)
{
    if (items.isEmpty()) {
        return;
    }
    rows.append({section, Conclusion::Kind::Heading, {}, heading, {}, {}, heading, {}});
    for (Conclusion item : items) {
        item.id = section + u'/' + item.id;
        rows.append(item);
    }
}

Conclusion shared(const ConvergenceLine& line, const QString& note)
{
    const QString told = note.isEmpty() ? line.label : QString(line.label + u", "_s + note);
    return {line.code, Conclusion::Kind::Shared, line.code, u"("_s + line.code + u") "_s + line.label, note, {}, told,
            {}};
}

QString missing(const ConvergenceLine& line, const QList<Group>& groups)
{
    QStringList marks;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (line.cells.at(i).points.isEmpty()) {
            marks.append(groups.at(i).mark);
        }
    }
    return ConclusionsModel::tr("not in %1").arg(marks.join(u", "));
}

QString inAll(int groups)
{
    switch (groups) {
    case 2:
        return ConclusionsModel::tr("In both rooms");
    case 3:
        return ConclusionsModel::tr("In all three rooms");
    case 4:
        return ConclusionsModel::tr("In all four rooms");
    case 5:
        return ConclusionsModel::tr("In all five rooms");
    case 6:
        return ConclusionsModel::tr("In all six rooms");
    case 7:
        return ConclusionsModel::tr("In all seven rooms");
    case 8:
        return ConclusionsModel::tr("In all eight rooms");
    default:
        return ConclusionsModel::tr("In all %n rooms", nullptr, groups);
    }
}

QString inAllButOne(int groups)
{
    switch (groups) {
    case 3:
        return ConclusionsModel::tr("In two of three");
    case 4:
        return ConclusionsModel::tr("In three of four");
    case 5:
        return ConclusionsModel::tr("In four of five");
    case 6:
        return ConclusionsModel::tr("In five of six");
    case 7:
        return ConclusionsModel::tr("In six of seven");
    case 8:
        return ConclusionsModel::tr("In seven of eight");
    default:
        return ConclusionsModel::tr("In all rooms but one of %n", nullptr, groups);
    }
}

} // namespace

void ConclusionsModel::showShared(const ConvergenceModel& table)
{
    const auto groups = static_cast<int>(table.groups().size());
    QList<Conclusion> all;
    QList<Conclusion> most;
    for (const ConvergenceLine& line : table.lines()) {
        if (groups > 1 && line.groups == groups) {
            all.append(shared(line, {}));
        } else if (groups > 2 && line.groups == groups - 1) {
            most.append(shared(line, missing(line, table.groups())));
        }
    }
    QList<Conclusion> rows;
    append(rows, u"all"_s, inAll(groups), all);
    append(rows, u"most"_s, inAllButOne(groups), most);
    setRows(rows);
}

void ConclusionsModel::showDifferences(const ConvergenceModel& table, const Meeting& meeting,
                                       const usecases::Differences& differences)
{
    const DifferenceWords words(meeting, table.by());
    QList<Conclusion> differing;
    for (const usecases::Dispute& dispute : differences.disputed) {
        differing.append(words.ofDispute(dispute));
    }
    for (const usecases::Suggestion& suggestion : differences.warned) {
        differing.append(words.ofWarned(suggestion));
    }
    QList<Conclusion> open;
    for (const usecases::Dispute& dispute : differences.open) {
        open.append(words.ofOpen(dispute));
    }
    QList<Conclusion> rows;
    append(rows, u"differing"_s, tr("Where rooms differ"), differing);
    append(rows, u"open"_s, tr("Not yet settled in every room"), open);
    setRows(rows);
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
        return row.told;
    case Qt::ToolTipRole:
        return row.shown.isNull() ? QVariant() : tr("Enter or a double click shows it on the Board");
    case RowRole:
        return row.row;
    case KindRole:
        return static_cast<int>(row.kind);
    case NoteRole:
        return row.note;
    case SidesRole:
        return QVariant::fromValue(row.sides);
    case ShownRole:
        return row.shown;
    default:
        return {};
    }
}

Qt::ItemFlags ConclusionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (rowAt(index).kind == Conclusion::Kind::Heading) {
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
