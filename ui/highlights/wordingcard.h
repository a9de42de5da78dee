// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextLayout>
#include <QWidget>

#include "ui/models/worddiff.h"
#include "ui/style/theme.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

/// A wording and what became other in it: inserted words underlined, removed words struck out, in colours of their own
/// besides; and who worded it so, and when.
class WordingCard : public QWidget
{
    Q_OBJECT

public:
    WordingCard(const QList<WordPiece>& pieces, const QString& byWhom, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const QList<WordPiece>& pieces() const { return m_pieces; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QList<QTextLayout::FormatRange> formats() const;
    /// Breaks the lines and gives their height.
    qreal layOut(QTextLayout& layout, qreal width) const;

    QList<WordPiece> m_pieces;
    QString m_text;
    QString m_byWhom;
    const Theme& m_theme;
    mutable TextCache m_texts;
};

} // namespace ui
