// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/widgets/cardpainting.h"

namespace ui {

/// A speaker with the time that is left; whoever has the floor is marked.
class SpeakerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SpeakerDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] qreal nameWidth(const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
    mutable TextCache m_texts;
};

} // namespace ui
