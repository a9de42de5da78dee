// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <functional>

#include "ui/models/roundfigures.h"

namespace ui {

/// The options of a round and their figures: to be typed while the round is open, to be read afterwards.
class RoundModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Use { Counting, Reading };
    enum Role {
        FiguresRole = Qt::UserRole, ///< of a column's header: whether it counts
        GroupRole,                  ///< of a column's header: the domain::Group, where it is one's
        ChosenRole
    };

    /// Takes a figure that was typed; false: refused, the old one stays.
    using Take = std::function<bool(const domain::RecommendationId& option, int column, int figure)>;

    explicit RoundModel(Use use, QObject* parent = nullptr);
    void setTake(const Take& take) { m_take = take; }
    void show(const RoundFigures& figures);
    [[nodiscard]] const RoundFigures& figures() const { return m_figures; }

    [[nodiscard]] int firstFigure() const { return 1; }
    [[nodiscard]] int lastFigure() const { return static_cast<int>(m_figures.columns.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] bool isFigure(int column) const { return column >= firstFigure() && column <= lastFigure(); }
    [[nodiscard]] QString shown(const FigureRow& row, int column) const;
    [[nodiscard]] QString told(const FigureRow& row, int column) const;
    [[nodiscard]] QString columnName(int column) const;

    Use m_use;
    Take m_take;
    RoundFigures m_figures;
};

} // namespace ui
