// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/markedtext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui {

using usecases::SharedStretch;

MarkedText::MarkedText(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &MarkedText::follow);
}

void MarkedText::show(const QString& text, const QList<SharedStretch>& marks)
{
    if (text == m_text && marks == m_marks) {
        return;
    }
    m_text = text;
    m_marks = marks;
    QStringList words;
    for (const SharedStretch& mark : marks) {
        words.append(text.mid(mark.start, mark.length));
    }
    setAccessibleName(text);
    setAccessibleDescription(words.isEmpty() ? QString() : tr("Shared terms: %1").arg(words.join(u", ")));
    follow();
}

void MarkedText::setLines(int lines, int above)
{
    if (lines != m_lines || above != m_above) {
        m_lines = lines;
        m_above = above;
        follow();
        updateGeometry();
    }
}

void MarkedText::setFaint(bool faint)
{
    if (faint != m_faint) {
        m_faint = faint;
        follow();
    }
}

QSize MarkedText::sizeHint() const
{
    return {0, m_above + qCeil(m_lines * QFontMetricsF(m_theme.textFont()).height())};
}

void MarkedText::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void MarkedText::follow()
{
    layOut();
    update();
}

QList<QTextLayout::FormatRange> MarkedText::formats(qsizetype own) const
{
    const Tokens& tokens = m_theme.tokens();
    QList<QTextLayout::FormatRange> ranges;
    for (const SharedStretch& mark : m_faint ? QList<SharedStretch>() : m_marks) {
        const qsizetype end = std::min(mark.start + mark.length, own);
        if (mark.start < 0 || mark.start >= end) {
            continue;
        }
        QTextCharFormat format;
        format.setBackground(mark.exact ? tokens.mark : tokens.nearMark);
        format.setUnderlineStyle(mark.exact ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        format.setUnderlineColor(tokens.markLine);
        ranges.append({static_cast<int>(mark.start), static_cast<int>(end - mark.start), format});
    }
    return ranges;
}

qsizetype MarkedText::breakLines(const QString& shown, qsizetype own)
{
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setText(shown);
    m_layout.setFont(m_theme.textFont());
    m_layout.setTextOption(option);
    m_layout.setFormats(formats(own));
    qsizetype cut = -1;
    qreal y = 0;
    m_layout.beginLayout();
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width());
        line.setPosition({0, y});
        y += line.height();
        const bool isLast = i == m_lines - 1;
        cut = isLast && line.textStart() + line.textLength() < shown.size() ? line.textStart() : -1;
    }
    m_layout.endLayout();
    return cut;
}

void MarkedText::layOut()
{
    QString shown = m_text;
    shown.replace(u'\n', u' ');
    const qsizetype cut = breakLines(shown, shown.size());
    if (cut >= 0) {
        const QFontMetricsF metrics(m_theme.textFont());
        const QString tail = metrics.elidedText(shown.mid(cut), Qt::ElideRight, width() - 1);
        breakLines(shown.left(cut) + tail, cut + tail.size() - 1);
    }
    setToolTip(cut >= 0 ? m_text.toHtmlEscaped() : QString());
}

void MarkedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_faint ? m_theme.tokens().muted : m_theme.tokens().ink);
    m_layout.draw(&painter, QPointF(0, m_above));
}

} // namespace ui
