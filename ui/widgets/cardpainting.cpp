// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cardpainting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal edgeWidth = 4;
constexpr qreal chipPadding = 6;
constexpr qreal chipMargin = 2;
constexpr qsizetype mostKept = 20'000;

} // namespace

void paintCard(QPainter& painter, const QRectF& rect, const CardLook& look, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal border = look.focused ? 2 : look.outlined ? 1.5 : 1;
    const QRectF inner = rect.adjusted(border / 2, border / 2, -border / 2, -border / 2);
    QPainterPath shape;
    shape.addRoundedRect(inner, radius, radius);
    painter.fillPath(shape, look.selected ? tokens.tint : look.faint ? tokens.background : tokens.surface);
    if (look.edge.isValid()) {
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        painter.fillRect(QRectF(rect.left(), rect.top(), edgeWidth, rect.height()), look.edge);
        painter.restore();
    }
    const bool standsOut = look.focused || look.selected || look.outlined;
    painter.setPen(QPen(standsOut ? tokens.accent : tokens.line, border));
    painter.drawPath(shape);
    painter.restore();
}

QSizeF chipSize(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * chipPadding, metrics.height() + 2 * chipMargin};
}

namespace {

qreal paintWord(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font, const QColor& box,
                const QColor& ink, bool faint)
{
    const QRectF at(topLeft, chipSize(text, font));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(box);
    painter.setOpacity(faint ? painter.opacity() * 0.7 : painter.opacity());
    painter.drawRoundedRect(at, space, space);
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(at, Qt::AlignCenter, text);
    painter.restore();
    return at.width();
}

} // namespace

qreal paintChip(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font, const Tokens& tokens,
                bool faint)
{
    return paintWord(painter, topLeft, text, font, tokens.chip, tokens.muted, faint);
}

qreal paintNews(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font, const Tokens& tokens)
{
    return paintWord(painter, topLeft, text, font, tokens.tint, tokens.accent, false);
}

struct TextCache::Laid
{
    QTextLayout layout;
    qreal height = 0;

    void layOut(const QString& text, const QFont& font, qreal width, int mostLines);

private:
    /// Gives where the text of the last line that may stand begins, or -1 where all fits.
    qsizetype breakLines(qreal width, int mostLines);
};

qsizetype TextCache::Laid::breakLines(qreal width, int mostLines)
{
    height = 0;
    qsizetype lastStart = -1;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        lastStart = line.textStart();
        if (layout.lineCount() == mostLines) {
            const bool all = line.textStart() + line.textLength() >= layout.text().size();
            lastStart = all ? -1 : lastStart;
            break;
        }
        lastStart = -1;
    }
    layout.endLayout();
    return lastStart;
}

void TextCache::Laid::layOut(const QString& text, const QFont& font, qreal width, int mostLines)
{
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QString shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    layout.setText(shown);
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const qsizetype cut = breakLines(width, mostLines);
    if (cut >= 0) {
        const QString tail = shown.mid(cut).replace(QChar::LineSeparator, u' ');
        layout.setText(shown.left(cut) + QFontMetricsF(font).elidedText(tail, Qt::ElideRight, width));
        breakLines(width, mostLines);
    }
}

const TextCache::Laid& TextCache::laid(const QString& text, const QFont& font, qreal width, int mostLines)
{
    const Key key{text, qRound(width), mostLines, font.key()};
    if (const auto at = m_laid.constFind(key); at != m_laid.constEnd()) {
        return **at;
    }
    if (m_laid.size() >= mostKept) {
        m_laid.clear();
    }
    auto made = std::make_shared<Laid>();
    made->layOut(text, font, width, mostLines);
    return **m_laid.insert(key, made);
}

qreal TextCache::height(const QString& text, const QFont& font, qreal width, int mostLines)
{
    return laid(text, font, width, mostLines).height;
}

void TextCache::paint(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font, qreal width,
                      const QColor& ink, int mostLines)
{
    painter.setPen(ink);
    laid(text, font, width, mostLines).layout.draw(&painter, topLeft);
}

void TextCache::clear()
{
    m_laid.clear();
}

} // namespace ui
