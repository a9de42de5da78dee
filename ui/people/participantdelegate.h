// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace ui {

/// A row of the participant list: one line beneath, the group's mark, a dot for whoever is here.
class ParticipantDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ParticipantDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintText(QPainter& painter, const QRectF& cell, const QModelIndex& index) const;
    void paintMark(QPainter& painter, const QRectF& cell, const QModelIndex& index) const;
    void paintDot(QPainter& painter, const QRectF& cell, bool here) const;

    const Theme& m_theme;
};

} // namespace ui
