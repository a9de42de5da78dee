// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/roundmodel.h"

#include <QLocale>
#include <numeric>

namespace ui {

RoundModel::RoundModel(Use use, QObject* parent)
    : QAbstractTableModel(parent)
    , m_use(use)
{
}

void RoundModel::show(const RoundFigures& figures)
{
    const auto sameOptions = [this, &figures] {
        return std::equal(figures.rows.begin(), figures.rows.end(), m_figures.rows.begin(), m_figures.rows.end(),
                          [](const FigureRow& a, const FigureRow& b) { return a.id == b.id; });
    };
    if (figures.round != m_figures.round || figures.columns != m_figures.columns ||
        figures.hasScores() != m_figures.hasScores() || !sameOptions()) {
        beginResetModel();
        m_figures = figures;
        endResetModel();
    } else if (figures != m_figures) {
        m_figures = figures;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int RoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.rows.size());
}

int RoundModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_figures.columns.isEmpty()) {
        return 0;
    }
    const int reading = m_figures.hasScores() ? 4 : 3;
    return lastFigure() + (m_use == Use::Reading ? reading : 2);
}

QString RoundModel::columnName(int column) const
{
    if (column < firstFigure()) {
        return tr("Option");
    }
    if (isFigure(column)) {
        return m_figures.columns.at(column - firstFigure()).name;
    }
    if (column > lastFigure() + 2) {
        return tr("Score");
    }
    if (column > lastFigure() + 1) {
        return tr("Share");
    }
    return tr("Total");
}

QString RoundModel::shown(const FigureRow& row, int column) const
{
    if (column < firstFigure()) {
        return row.text;
    }
    if (isFigure(column)) {
        const bool hidden = row.hidden.contains(column - firstFigure());
        return hidden ? tr("–", "a figure that is told with others")
                      : QLocale().toString(row.figures.at(column - firstFigure()));
    }
    if (column > lastFigure() + 2) {
        return row.score;
    }
    if (column == lastFigure() + 1) {
        return QLocale().toString(std::accumulate(row.figures.begin(), row.figures.end(), 0));
    }
    const int percent = m_figures.percent(row.support);
    return percent < 0 ? QString() : tr("%1 %").arg(QLocale().toString(percent));
}

QString RoundModel::told(const FigureRow& row, int column) const
{
    if (column < firstFigure()) {
        return row.chosen ? tr("%1, chosen").arg(row.text) : row.text;
    }
    if (isFigure(column) && row.hidden.contains(column - firstFigure())) {
        return tr("%1: told together with other regions").arg(columnName(column));
    }
    return tr("%1: %2").arg(columnName(column), shown(row, column));
}

QVariant RoundModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const FigureRow& row = m_figures.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::EditRole:
        return isFigure(index.column()) ? QVariant(row.figures.at(index.column() - firstFigure()))
                                        : QVariant(shown(row, index.column()));
    case Qt::AccessibleTextRole:
        return told(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() < firstFigure() ? Qt::AlignLeading | Qt::AlignVCenter
                                                                  : Qt::AlignTrailing | Qt::AlignVCenter);
    case ChosenRole:
        return row.chosen;
    default:
        return {};
    }
}

QVariant RoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return columnName(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(section < firstFigure() ? Qt::AlignLeading | Qt::AlignVCenter
                                                           : Qt::AlignTrailing | Qt::AlignVCenter);
    case FiguresRole:
        return isFigure(section);
    case GroupRole:
        if (isFigure(section) && !m_figures.columns.at(section - firstFigure()).group.id.isNull()) {
            return QVariant::fromValue(m_figures.columns.at(section - firstFigure()).group);
        }
        return {};
    default:
        return {};
    }
}

Qt::ItemFlags RoundModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, m_use == Use::Counting && isFigure(index.column()));
    return flags;
}

bool RoundModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_take || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    bool isNumber = false;
    const int figure = QLocale().toInt(value.toString().trimmed(), &isNumber);
    const int column = index.column() - firstFigure();
    return isNumber && m_take(m_figures.rows.at(index.row()).id, column, figure);
}

} // namespace ui
