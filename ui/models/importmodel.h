// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/usecases/importing.h"

namespace ui {

/// The rows of a file and what reading them in would do. Shown whole or not at all: a preview never changes by pieces.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, EffectColumn, FirstCellColumn };
    enum Role { EffectRole = Qt::UserRole + 1 };
    /// A cell may hold a book; more than this is not looked at in a preview.
    static constexpr int longestShown = 200;

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const usecases::ImportPreview& preview);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const usecases::ImportPreview::Row& row, int column) const;

    usecases::ImportPreview m_preview;
};

} // namespace ui
