// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/domain/breadth.h"

namespace ui {

/// What one group said on an element or theme.
struct ConvergenceCell
{
    QList<domain::PointId> points;
    int opposed = 0;
    int unsettled = 0;

    bool operator==(const ConvergenceCell&) const = default;
};

/// An element or theme by group.
struct ConvergenceLine
{
    QString code;
    QString label; ///< short title, or the title
    QList<ConvergenceCell> cells;
    int groups = 0; ///< how many raised it

    bool operator==(const ConvergenceLine&) const = default;
};

/// The table element (or theme) by group: a column for the name, one a group, one for how many groups raised it.
class ConvergenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole, ///< the line's code
        ColourRole,              ///< the group's colour, 0 to 7; -1 in other columns
        CountRole,               ///< points of the group on it
        OpposedRole,             ///< bool: the group noted disagreement
        UnsettledRole            ///< bool: the group noted that it is not settled, and no disagreement
    };
    enum class By { Element, Theme };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const domain::Meeting& meeting, By by);

    [[nodiscard]] By by() const { return m_by; }
    [[nodiscard]] const QList<domain::Group>& groups() const { return m_groups; }
    [[nodiscard]] const QList<ConvergenceLine>& lines() const { return m_lines; }
    [[nodiscard]] int groupColumn(int group) const { return group + 1; }
    [[nodiscard]] int lastColumn() const { return static_cast<int>(m_groups.size()) + 1; }
    /// The points behind a cell; behind the name or the number those of all groups.
    [[nodiscard]] QList<domain::PointId> pointsAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant cellData(const ConvergenceLine& line, int group, int role) const;
    [[nodiscard]] QString told(const ConvergenceLine& line, int group) const;

    By m_by = By::Element;
    QList<domain::Group> m_groups;
    QList<ConvergenceLine> m_lines;
};

} // namespace ui
