// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStaticText>
#include <QStyle>
#include <memory>

#include "ui/style/theme.h"

class QPainter;

namespace ui {

/// How a card looks: what delegates of lists of cards share.
struct CardLook
{
    bool selected = false;
    bool focused = false;
    bool faint = false;
    bool outlined = false; ///< stands out from the others
    QColor edge;           ///< a bar at the left; invalid: none
};

/// Surface, border and left edge of a card.
void paintCard(QPainter& painter, const QRectF& rect, const CardLook& look, const Tokens& tokens);

/// A small word in a filled box; gives the width that it takes.
qreal paintChip(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font, const Tokens& tokens,
                bool faint = false);
/// The same in the colours of what stands out.
qreal paintNews(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font,
                const Tokens& tokens);
QSizeF chipSize(const QString& text, const QFont& font);

/// Wrapped plain text, laid out once for a width and kept: painting a card again costs no layout.
class TextCache
{
public:
    /// Height of \a text in \a width.
    qreal height(const QString& text, const QFont& font, qreal width, int mostLines = 0);
    void paint(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font, qreal width,
               const QColor& ink, int mostLines = 0);
    void clear();

private:
    struct Laid;
    struct Key
    {
        QString text;
        int width = 0;
        int lines = 0;
        QString font;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.lines, key.font);
        }
    };
    const Laid& laid(const QString& text, const QFont& font, qreal width, int mostLines);

    QHash<Key, std::shared_ptr<Laid>> m_laid;
};

} // namespace ui
