// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projectorview.h"

#include <QPainter>

#include "ui/projector/projectorwords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

// Dark whatever the operator's colours are: a bright wall blinds a room.
ProjectorView::ProjectorView(QWidget* parent)
    : QWidget(parent)
    , m_tokens(darkTokens())
{
    setObjectName(u"projector.view"_s);
    setAccessibleName(tr("What the room sees"));
}

void ProjectorView::setContent(const ProjectorContent& content)
{
    if (content == m_content) {
        return;
    }
    m_page = content.headline == m_content.headline ? m_page : 0;
    m_content = content;
    layOut();
}

void ProjectorView::setHeader(const QString& title, const QString& time, bool late)
{
    if (m_title == title && m_time == time && m_late == late) {
        return;
    }
    m_title = title;
    m_time = time;
    m_late = late;
    update();
}

void ProjectorView::setBlank(bool blank)
{
    m_blank = blank;
    say();
    update();
}

void ProjectorView::setZoom(double zoom)
{
    m_zoom = zoom;
    layOut();
}

void ProjectorView::turn(int by)
{
    m_page = (m_page + by % pages() + pages()) % pages();
    update();
}

void ProjectorView::resizeEvent(QResizeEvent* event)
{
    layOut();
    QWidget::resizeEvent(event);
}

void ProjectorView::layOut()
{
    m_layout.layOut(m_content, QSizeF(size()), m_zoom, font());
    m_cache.clear();
    m_page = qMin(m_page, pages() - 1);
    say();
    update();
}

void ProjectorView::say()
{
    setAccessibleDescription(m_blank ? ProjectorWords::blank() : ProjectorWords::inWords(m_content));
}

QRectF ProjectorView::mirrored(const QRectF& rect) const
{
    return isRightToLeft() ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

void ProjectorView::paintLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                              const QColor& ink, Qt::Alignment alignment) const
{
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(mirrored(rect), QStyle::visualAlignment(layoutDirection(), alignment) | Qt::TextSingleLine, shown);
}

void ProjectorView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_blank ? QColor(Qt::black) : m_tokens.background);
    if (m_blank) {
        return;
    }
    paintFrame(painter);
    for (const ProjectorLayout::Row& row : m_layout.pages().value(m_page).rows) {
        paintRow(painter, row);
    }
}

void ProjectorView::paintFrame(QPainter& painter)
{
    QFont strong = m_layout.smallFont();
    strong.setWeight(QFont::DemiBold);
    QRectF title = m_layout.header();
    const double time = QFontMetricsF(strong).horizontalAdvance(m_time) + 2 * space;
    title.setRight(title.right() - time - 8 * space);
    paintLine(painter, title, m_title, m_layout.smallFont(), m_tokens.muted, Qt::AlignLeft);
    paintLine(painter, m_layout.header(), m_time, strong, m_late ? m_tokens.warning : m_tokens.ink, Qt::AlignRight);
    paintLine(painter, m_layout.kicker(), m_content.kicker, m_layout.kickerFont(), m_tokens.accent, Qt::AlignLeft);
    const QRectF headline = mirrored(m_layout.headline());
    m_cache.paint(painter, headline.topLeft(), m_content.headline, m_layout.headlineFont(), headline.width(),
                  m_tokens.ink, ProjectorLayout::mostHeadlineLines);
    QRectF footer = m_layout.footer();
    if (pages() > 1) {
        const QString page = ProjectorWords::page(m_page + 1, pages());
        paintLine(painter, footer, page, m_layout.smallFont(), m_tokens.muted, Qt::AlignRight);
        footer.setRight(footer.right() - QFontMetricsF(m_layout.smallFont()).horizontalAdvance(page) - 8 * space);
    }
    paintLine(painter, footer, m_content.footer, m_layout.smallFont(), m_tokens.muted, Qt::AlignLeft);
}

void ProjectorView::paintRow(QPainter& painter, const ProjectorLayout::Row& row)
{
    const ProjectorLine& line = m_content.lines.at(row.line);
    const QRectF list = m_layout.list();
    const double top = list.top() + row.top;
    const double lineHeight = QFontMetricsF(m_layout.lineFont(true)).height();
    const bool below = m_content.cut > 0 && row.line >= m_content.cut;
    const QColor ink = below ? m_tokens.muted : m_tokens.ink;
    if (row.afterCut) {
        paintCut(painter, top);
    }
    paintLine(painter, {list.left(), top, m_layout.numberWidth(), lineHeight}, line.number, m_layout.lineFont(true),
              m_tokens.accent, Qt::AlignLeft);
    const QRectF text = mirrored({list.left() + m_layout.numberWidth(), top, m_layout.textWidth(), row.textHeight});
    m_cache.paint(painter, text.topLeft(), ProjectorLayout::textOf(line), m_layout.lineFont(), text.width(), ink,
                  row.mostLines);
    paintLine(painter, {list.right() - m_layout.figureWidth(), top, m_layout.figureWidth(), lineHeight}, line.figure,
              m_layout.lineFont(true), ink, Qt::AlignRight);
    if (line.share >= 0) {
        const QRectF track(list.left() + m_layout.numberWidth(), top + row.height - m_layout.barHeight(),
                           list.width() - m_layout.numberWidth(), m_layout.barHeight());
        const double round = m_layout.barHeight() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tokens.surface);
        painter.drawRoundedRect(mirrored(track), round, round);
        QRectF bar = track;
        bar.setWidth(track.width() * qBound(0.0, line.share, 1.0));
        painter.setBrush(below ? m_tokens.muted : m_tokens.accent);
        painter.drawRoundedRect(mirrored(bar), round, round);
    }
}

void ProjectorView::paintCut(QPainter& painter, double bottom)
{
    const QRectF list = m_layout.list();
    const QFont font = m_layout.smallFont();
    const double height = QFontMetricsF(font).height();
    const double top = bottom - m_layout.cutHeight();
    painter.setPen(QPen(m_tokens.warning, 2 * m_layout.unit(), Qt::DashLine));
    painter.drawLine(QPointF(list.left(), top), QPointF(list.right(), top));
    paintLine(painter, {list.left(), top + 2 * m_layout.unit(), list.width(), height}, m_content.cutText, font,
              m_tokens.warning, Qt::AlignLeft);
}

} // namespace ui
