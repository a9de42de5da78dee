// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "ui/models/listdiff.h"

namespace ui {

/// A recommendation as a line of a list.
struct LineRow
{
    domain::RecommendationId id;
    int number = 0; ///< from 1
    QString text;
    QString breadth; ///< in words

    bool operator==(const LineRow&) const = default;
};

/// Recommendations in an order. Where people may change it, lines can be dragged; the view tells where one was dropped.
class LinesModel : public DiffModel<LineRow>
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, NumberRole, BreadthRole };

    explicit LinesModel(bool ordered, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    bool m_ordered;
};

} // namespace ui
