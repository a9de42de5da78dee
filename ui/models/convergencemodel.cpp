// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/convergencemodel.h"

#include <algorithm>

#include "core/domain/lists.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

QString codeOf(const Meeting& meeting, const ElementId& id, ConvergenceModel::By by)
{
    const Element* element = meeting.elements.find(id);
    if (!element || by == ConvergenceModel::By::Element) {
        return element ? element->code : QString();
    }
    const Theme* theme = meeting.themes.find(element->theme);
    return theme ? theme->code : QString();
}

void note(ConvergenceCell& cell, const Point& point)
{
    if (!cell.points.isEmpty() && cell.points.last() == point.id) {
        return; // two elements of one theme
    }
    cell.points.append(point.id);
    cell.opposed += point.stance == Stance::Disagreement ? 1 : 0;
    cell.unsettled += point.stance == Stance::NotSettled ? 1 : 0;
}

QList<ConvergenceLine> linesOf(const Meeting& meeting, const QList<Group>& groups, ConvergenceModel::By by)
{
    QList<ConvergenceLine> lines;
    QHash<QString, qsizetype> lineOf;
    QHash<GroupId, qsizetype> columnOf;
    for (qsizetype column = 0; column < groups.size(); ++column) {
        columnOf.insert(groups.at(column).id, column);
    }
    const bool byTheme = by == ConvergenceModel::By::Theme;
    for (const ConvergenceRow& row : byTheme ? convergenceByTheme(meeting) : convergenceByElement(meeting)) {
        lineOf.insert(row.code, lines.size());
        lines.append({row.code, row.shortTitle.isEmpty() ? row.title : row.shortTitle,
                      QList<ConvergenceCell>(groups.size()), static_cast<int>(row.groups.size())});
    }
    for (const Point& point : meeting.points) {
        const auto column = columnOf.constFind(point.group);
        if (!stands(point) || column == columnOf.constEnd()) {
            continue;
        }
        for (const ElementId& element : point.elements) {
            if (const auto line = lineOf.constFind(codeOf(meeting, element, by)); line != lineOf.constEnd()) {
                note(lines[*line].cells[*column], point);
            }
        }
    }
    return lines;
}

bool sameShape(const QList<ConvergenceLine>& a, const QList<ConvergenceLine>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ConvergenceLine& one, const ConvergenceLine& other) { return one.code == other.code; });
}

} // namespace

void ConvergenceModel::show(const Meeting& meeting, By by)
{
    const QList<Group> groups = groupsInOrder(meeting);
    const QList<ConvergenceLine> lines = linesOf(meeting, groups, by);
    if (groups == m_groups && by == m_by && sameShape(lines, m_lines)) {
        for (int row = 0; row < lines.size(); ++row) {
            if (!(m_lines.at(row) == lines.at(row))) {
                m_lines[row] = lines.at(row);
                Q_EMIT dataChanged(index(row, 0), index(row, lastColumn()));
            }
        }
        return;
    }
    beginResetModel();
    m_by = by;
    m_groups = groups;
    m_lines = lines;
    endResetModel();
}

QList<PointId> ConvergenceModel::pointsAt(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    const ConvergenceLine& line = m_lines.at(index.row());
    if (index.column() > 0 && index.column() < lastColumn()) {
        return line.cells.at(index.column() - 1).points;
    }
    QList<PointId> points;
    for (const ConvergenceCell& cell : line.cells) {
        points.append(cell.points);
    }
    return points;
}

int ConvergenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConvergenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lastColumn() + 1;
}

QVariant ConvergenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ConvergenceLine& line = m_lines.at(index.row());
    if (role == CodeRole) {
        return line.code;
    }
    if (index.column() > 0 && index.column() < lastColumn()) {
        return cellData(line, index.column() - 1, role);
    }
    if (role == ColourRole) {
        return -1;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    if (index.column() == 0) {
        return QString(u"("_s + line.code + u") "_s + line.label);
    }
    return tr("%1 of %2", "groups that raised it, groups").arg(line.groups).arg(m_groups.size());
}

QVariant ConvergenceModel::cellData(const ConvergenceLine& line, int group, int role) const
{
    const ConvergenceCell& cell = line.cells.at(group);
    switch (role) {
    case Qt::DisplayRole:
        return cell.points.isEmpty() ? QString() : QString::number(cell.points.size());
    case Qt::AccessibleTextRole:
        return told(line, group);
    case ColourRole:
        return m_groups.at(group).colour;
    case CountRole:
        return static_cast<int>(cell.points.size());
    case OpposedRole:
        return cell.opposed > 0;
    case UnsettledRole:
        return cell.opposed == 0 && cell.unsettled > 0;
    default:
        return {};
    }
}

QString ConvergenceModel::told(const ConvergenceLine& line, int group) const
{
    const ConvergenceCell& cell = line.cells.at(group);
    const QString name = m_groups.at(group).name;
    if (cell.points.isEmpty()) {
        return tr("%1 did not raise %2").arg(name, line.label);
    }
    const QString raised =
        tr("%1 raised %2: %n points", nullptr, static_cast<int>(cell.points.size())).arg(name, line.label);
    if (cell.opposed > 0) {
        return tr("%1, with disagreement").arg(raised);
    }
    return cell.unsettled > 0 ? tr("%1, not settled").arg(raised) : raised;
}

QVariant ConvergenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::ToolTipRole && section > 0 && section < lastColumn()) {
        return m_groups.value(section - 1).name.toHtmlEscaped();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    if (section == 0) {
        return m_by == By::Element ? tr("Element") : tr("Theme");
    }
    return section == lastColumn() ? tr("Rooms") : m_groups.value(section - 1).name;
}

} // namespace ui
