// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/resultchart.h"

#include <QTextLayout>
#include <QWheelEvent>
#include <numeric>

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

#include "ui/style/theme.h"
#include "ui/vote/legend.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal leastSlot = 46;
constexpr qreal mostSlot = 62;
constexpr qreal barShare = 0.5;
constexpr qreal totalsWidth = 92; ///< at the right of the longest bar
constexpr qreal mostLabel = 420;
constexpr int mostLines = 3;

} // namespace

ResultChart::ResultChart(const Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_bars(new QHorizontalStackedBarSeries)
    , m_options(new QBarCategoryAxis)
    , m_votes(new QValueAxis)
{
    setObjectName(u"vote.chart"_s);
    // Bars grow to the right whatever the language: the axes do not mirror.
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Result of the vote, as a bar chart"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    m_bars->setBarWidth(barShare);
    chart()->addSeries(m_bars);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_options), static_cast<QAbstractAxis*>(m_votes)}) {
        axis->setVisible(false);
        chart()->addAxis(axis, axis == m_options ? Qt::AlignLeft : Qt::AlignBottom);
        m_bars->attachAxis(axis);
    }
    connect(&theme, &Theme::changed, this, &ResultChart::colour);
}

void ResultChart::show(const RoundFigures& figures, const QString& cut)
{
    if (figures == m_figures && cut == m_cut) {
        return;
    }
    m_figures = figures;
    m_cut = cut;
    setMinimumHeight(qCeil(slotCount() * leastSlot));
    fill();
    colour();
    layOut();
}

/// The cut line has a slot of its own, so that it never touches a wording.
int ResultChart::slotCount() const
{
    return static_cast<int>(m_figures.rows.size()) + (m_figures.hasCut() ? 1 : 0);
}

int ResultChart::slotOf(int row) const
{
    const int fromTop = row + (m_figures.hasCut() && row >= m_figures.cut ? 1 : 0);
    return slotCount() - 1 - fromTop;
}

void ResultChart::fill()
{
    m_bars->clear();
    QStringList categories;
    for (int slot = 0; slot < slotCount(); ++slot) {
        categories.append(QString::number(slot));
    }
    m_options->setCategories(categories);
    for (qsizetype column = 0; column < m_figures.columns.size(); ++column) {
        auto* set = new QBarSet(m_figures.columns.at(column).name);
        QList<qreal> values(slotCount(), 0);
        for (int row = 0; row < m_figures.rows.size(); ++row) {
            values[slotOf(row)] = m_figures.rows.at(row).figures.at(column);
        }
        set->append(values);
        m_bars->append(set);
    }
    m_votes->setRange(0, qMax(1, m_figures.largestSum()));
}

void ResultChart::colour()
{
    const QList<QBarSet*> sets = m_bars->barSets();
    for (qsizetype column = 0; column < sets.size(); ++column) {
        sets.at(column)->setColor(colourOf(m_figures.columns.at(column), m_theme.tokens()));
        sets.at(column)->setPen(QPen(m_theme.tokens().surface, 1));
    }
    viewport()->update();
}

qreal ResultChart::labelWidth() const
{
    return qMin(mostLabel, width() * 0.42);
}

void ResultChart::layOut()
{
    m_slotHeight = qBound(leastSlot, height() / qMax(1.0, qreal(slotCount())), mostSlot);
    const qreal left = labelWidth() + 3 * space;
    const qreal bars = qMax(40.0, width() - left - totalsWidth);
    chart()->setPlotArea(QRectF(left, 0, bars, m_slotHeight * qMax(1, slotCount())));
    viewport()->update();
}

void ResultChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

QPointF ResultChart::at(qreal value, int slot) const
{
    return chart()->mapToPosition(QPointF(value, slot), m_bars);
}

void ResultChart::drawForeground(QPainter* painter, const QRectF&)
{
    for (int row = 0; row < m_figures.rows.size(); ++row) {
        paintRow(*painter, row);
    }
    if (m_figures.hasCut()) {
        paintCut(*painter);
    }
    if (hasFocus()) {
        painter->setPen(QPen(m_theme.tokens().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void ResultChart::paintRow(QPainter& painter, int row)
{
    const Tokens& tokens = m_theme.tokens();
    const FigureRow& option = m_figures.rows.at(row);
    const qreal middle = yOf(row);
    const QFont font = option.chosen || (option.tied && m_figures.waiting) ? m_theme.strongFont() : m_theme.textFont();
    painter.setPen(tokens.ink);
    paintWording(painter, option.text, font, middle);

    paintFigures(painter, row, middle);

    const int sum = std::accumulate(option.figures.begin(), option.figures.end(), 0);
    const QRectF room(at(sum, slotOf(row)).x(), middle - 12, totalsWidth, 24);
    const QString total = QLocale().toString(option.support);
    const qreal totalWidth = QFontMetricsF(m_theme.strongFont()).horizontalAdvance(total);
    painter.setPen(tokens.ink);
    painter.setFont(m_theme.strongFont());
    painter.drawText(room.adjusted(2 * space, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeading, total);
    if (const int percent = m_figures.percent(option.support); percent >= 0) {
        painter.setPen(tokens.muted);
        painter.setFont(m_theme.smallFont());
        painter.drawText(room.adjusted(totalWidth + 5 * space, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeading,
                         tr("%1 %").arg(QLocale().toString(percent)));
    }
}

/// Wrapped, and drawn up to the bars: a TextCache begins its lines at the other side.
void ResultChart::paintWording(QPainter& painter, const QString& text, const QFont& font, qreal middle)
{
    const qreal wide = labelWidth() - space;
    const QFontMetricsF metrics(font);
    const int lines = qBound(1, qFloor(m_slotHeight / metrics.lineSpacing()), mostLines);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList shown;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wide);
        const bool last = shown.size() + 1 == lines;
        shown.append(last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, wide)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
        if (last) {
            break;
        }
    }
    layout.endLayout();
    painter.setFont(font);
    qreal top = middle - metrics.lineSpacing() * qreal(shown.size()) / 2;
    for (const QString& line : shown) {
        painter.drawText(QRectF(space, top, wide, metrics.lineSpacing()), Qt::AlignVCenter | Qt::AlignRight, line);
        top += metrics.lineSpacing();
    }
}

void ResultChart::paintFigures(QPainter& painter, int row, qreal middle)
{
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.tokens().onGroup);
    const QFontMetricsF metrics(painter.font());
    qreal before = 0;
    for (const int figure : m_figures.rows.at(row).figures) {
        const qreal start = at(before, slotOf(row)).x();
        const qreal end = at(before + figure, slotOf(row)).x();
        const QRectF bar = QRectF(QPointF(start, middle - 10), QPointF(end, middle + 10)).normalized();
        const QString text = QLocale().toString(figure);
        if (figure > 0 && metrics.horizontalAdvance(text) + 2 <= bar.width()) {
            painter.drawText(bar, Qt::AlignCenter, text);
        }
        before += figure;
    }
}

void ResultChart::paintCut(QPainter& painter)
{
    const QColor ink = m_theme.tokens().warning;
    const qreal y = at(0, slotCount() - 1 - m_figures.cut).y() - 2 * space;
    painter.setPen(QPen(ink, 2, Qt::DashLine));
    painter.drawLine(QPointF(space, y), QPointF(width() - space, y));
    painter.setFont(m_theme.smallFont());
    painter.setPen(ink);
    painter.drawText(QRectF(space, y + space, width() - 2 * space, 20), Qt::AlignTop | Qt::AlignLeading, m_cut);
}

void ResultChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ResultChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ResultChart::wheelEvent(QWheelEvent* event)
{
    // What is around scrolls.
    event->ignore();
}

} // namespace ui
