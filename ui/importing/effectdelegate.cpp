// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/effectdelegate.h"

#include "ui/models/importmodel.h"

namespace ui {

EffectDelegate::EffectDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void EffectDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    using Effect = usecases::ImportPreview::Effect;
    const Tokens& tokens = m_theme.tokens();
    const auto effect = index.data(ImportModel::EffectRole).value<Effect>();
    const QColor ink = effect == Effect::New ? tokens.good : effect == Effect::Changed ? tokens.warning : tokens.muted;
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    option->font = effect == Effect::Same ? m_theme.textFont() : m_theme.strongFont();
}

} // namespace ui
