// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>

#include "ui/projector/projectorcontent.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

/// Where everything stands on the projector, in type as large as fits. What does not fit in the least readable size
/// goes onto further pages, which repeat the headline. Laid out from left to right; whoever paints may mirror it.
class ProjectorLayout
{
public:
    /// One line of the list. A line that is higher than a page is cut to \a mostLines of text.
    struct Row
    {
        int line = 0;
        double top = 0;
        double textHeight = 0;
        double height = 0;
        int mostLines = 0;
        bool afterCut = false; ///< the cut line stands above it
    };
    struct Page
    {
        QList<Row> rows;
    };

    /// \a zoom: 1 is what fits best.
    void layOut(const ProjectorContent& content, const QSizeF& size, double zoom, const QFont& family);

    [[nodiscard]] const QList<Page>& pages() const { return m_pages; }
    [[nodiscard]] double unit() const { return m_unit; }         ///< a pixel of the drawing, which is 900 high
    [[nodiscard]] double textPixels() const { return m_pixels; } ///< of the lines
    [[nodiscard]] QRectF header() const { return m_header; }
    [[nodiscard]] QRectF kicker() const { return m_kicker; }
    [[nodiscard]] QRectF headline() const { return m_headline; }
    [[nodiscard]] QRectF footer() const { return m_footer; }
    [[nodiscard]] QRectF list() const { return m_list; }
    [[nodiscard]] double numberWidth() const { return m_numberWidth; }
    [[nodiscard]] double figureWidth() const { return m_figureWidth; }
    [[nodiscard]] double textWidth() const { return m_list.width() - m_numberWidth - m_figureWidth; }
    [[nodiscard]] double cutHeight() const { return 1.5 * m_pixels; }
    [[nodiscard]] double barHeight() const { return 0.4 * m_pixels; }

    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QFont kickerFont() const;
    [[nodiscard]] QFont headlineFont() const;
    [[nodiscard]] QFont lineFont(bool strong = false) const;
    /// Text of a line with its remark.
    static QString textOf(const ProjectorLine& line);
    static constexpr int mostHeadlineLines = 6;

private:
    /// Places all in lines of so many pixels; gives whether one page was enough.
    bool place(const ProjectorContent& content, double pixels);
    void placeFrame(const ProjectorContent& content);
    void addRow(const ProjectorContent& content, int line, double& bottom);
    [[nodiscard]] QFont font(double pixels, QFont::Weight weight) const;

    QSizeF m_size;
    QFont m_family;
    double m_unit = 1;
    double m_pixels = 0;
    double m_headlinePixels = 0;
    double m_numberWidth = 0;
    double m_figureWidth = 0;
    QRectF m_header;
    QRectF m_kicker;
    QRectF m_headline;
    QRectF m_list;
    QRectF m_footer;
    QList<Page> m_pages;
    TextCache m_cache;
};

} // namespace ui
