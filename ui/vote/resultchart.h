// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCharts/QChartView>

#include "ui/models/roundfigures.h"

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace ui {

class Theme;

/// A round's result as stacked bars, an option a row, best first. Wordings, totals and the cut line are painted beside
/// the bars, as the labels of an axis do not wrap.
class ResultChart : public QChartView
{
    Q_OBJECT

public:
    explicit ResultChart(const Theme& theme, QWidget* parent = nullptr);

    void show(const RoundFigures& figures, const QString& cut);
    [[nodiscard]] const QString& cutText() const { return m_cut; }
    /// The bars, for whoever counts them.
    [[nodiscard]] const QHorizontalStackedBarSeries& bars() const { return *m_bars; }
    /// Where the middle of a row's bar is painted.
    [[nodiscard]] qreal yOf(int row) const { return at(0, slotOf(row)).y(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int slotCount() const;
    /// Slots are counted from below, as the chart's categories are.
    [[nodiscard]] int slotOf(int row) const;
    [[nodiscard]] qreal labelWidth() const;
    [[nodiscard]] QPointF at(qreal value, int slot) const;
    void fill();
    void colour();
    void layOut();
    void paintRow(QPainter& painter, int row);
    void paintWording(QPainter& painter, const QString& text, const QFont& font, qreal middle);
    void paintFigures(QPainter& painter, int row, qreal middle);
    void paintCut(QPainter& painter);

    const Theme& m_theme;
    QHorizontalStackedBarSeries* m_bars;
    QBarCategoryAxis* m_options;
    QValueAxis* m_votes;
    RoundFigures m_figures;
    QString m_cut;
    qreal m_slotHeight = 0;
};

} // namespace ui
