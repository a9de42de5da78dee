// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace ui {

enum OfferRole { OfferDetailRole = Qt::UserRole + 1, OfferKeyRole };

/// A line of find-or-run: what it is, where it stands, and at the right its key.
class OfferDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OfferDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace ui
