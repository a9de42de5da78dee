// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace ui {

/// Says in words and colour what reading a row in would do.
class EffectDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EffectDelegate(const Theme& theme, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace ui
