// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projectorlayout.h"

#include <QFontMetricsF>
#include <algorithm>

#include "ui/projector/projectorwords.h"

namespace ui {

namespace {

// In pixels of a drawing of 1440 x 900.
constexpr QSizeF drawing(1440, 900);
constexpr double margin = 80;
constexpr double headerTop = 56;
constexpr double footerFromBottom = 84;
constexpr double smallPixels = 24;
constexpr double kickerPixels = 26;
constexpr double mostPixels = 42;
constexpr double mostAlone = 46; ///< where there is no list
constexpr double leastPixels = 24;
constexpr double leastZoomed = 16;
constexpr double headlineRatio = 1.3;
constexpr double gap = 0.55; ///< between lines, in their height

} // namespace

QFont ProjectorLayout::font(double pixels, QFont::Weight weight) const
{
    QFont font(m_family);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

QFont ProjectorLayout::smallFont() const
{
    return font(smallPixels * m_unit, QFont::Normal);
}

QFont ProjectorLayout::kickerFont() const
{
    return font(kickerPixels * m_unit, QFont::DemiBold);
}

QFont ProjectorLayout::headlineFont() const
{
    return font(m_headlinePixels, QFont::Bold);
}

QFont ProjectorLayout::lineFont(bool strong) const
{
    return font(m_pixels, strong ? QFont::DemiBold : QFont::Normal);
}

QString ProjectorLayout::textOf(const ProjectorLine& line)
{
    return line.remark.isEmpty() ? line.text : ProjectorWords::withRemark(line.text, line.remark);
}

void ProjectorLayout::layOut(const ProjectorContent& content, const QSizeF& size, double zoom, const QFont& family)
{
    m_size = size;
    m_family = family;
    m_unit = std::min(size.width() / drawing.width(), size.height() / drawing.height());
    const double most = (content.lines.isEmpty() ? mostAlone : mostPixels) * m_unit;
    double pixels = most;
    while (!place(content, pixels) && pixels > leastPixels * m_unit) {
        pixels = std::max(leastPixels * m_unit, pixels - m_unit);
    }
    if (zoom != 1) {
        place(content, std::clamp(pixels * zoom, leastZoomed * m_unit, 2 * most));
    }
}

void ProjectorLayout::placeFrame(const ProjectorContent& content)
{
    const double left = margin * m_unit;
    const double width = m_size.width() - 2 * left;
    const double small = QFontMetricsF(smallFont()).height();
    m_header = {left, headerTop * m_unit, width, small};
    m_footer = {left, m_size.height() - footerFromBottom * m_unit, width, small};
    double top = m_header.bottom() + 44 * m_unit;
    const double kicker = content.kicker.isEmpty() ? 0 : QFontMetricsF(kickerFont()).height();
    m_kicker = {left, top, width, kicker};
    top += kicker > 0 ? kicker + 8 * m_unit : 0;
    const double headline =
        content.headline.isEmpty() ? 0 : m_cache.height(content.headline, headlineFont(), width, mostHeadlineLines);
    m_headline = {left, top, width, headline};
    top += headline > 0 ? headline + 24 * m_unit : 0;
    m_list = {left, top, width, std::max(0.0, m_footer.top() - 16 * m_unit - top)};
}

bool ProjectorLayout::place(const ProjectorContent& content, double pixels)
{
    m_pixels = pixels;
    m_headlinePixels = pixels * headlineRatio;
    m_cache.clear();
    placeFrame(content);
    const QFontMetricsF strong(lineFont(true));
    m_numberWidth = 0;
    m_figureWidth = 0;
    for (const ProjectorLine& line : content.lines) {
        m_numberWidth = std::max(m_numberWidth, strong.horizontalAdvance(line.number));
        m_figureWidth = std::max(m_figureWidth, strong.horizontalAdvance(line.figure));
    }
    m_numberWidth += m_numberWidth > 0 ? 0.7 * pixels : 0;
    m_figureWidth = std::min(m_figureWidth + (m_figureWidth > 0 ? pixels : 0), m_list.width() / 2);
    m_pages = {Page()};
    double bottom = 0;
    for (int line = 0; line < content.lines.size(); ++line) {
        addRow(content, line, bottom);
    }
    return m_pages.size() == 1 && m_headline.bottom() < m_footer.top();
}

void ProjectorLayout::addRow(const ProjectorContent& content, int line, double& bottom)
{
    const ProjectorLine& one = content.lines.at(line);
    Row row;
    row.line = line;
    row.afterCut = content.cut > 0 && line == content.cut;
    const double above = row.afterCut ? cutHeight() : 0;
    const double bar = one.share >= 0 ? 0.2 * m_pixels + barHeight() : 0;
    const double lineHeight = m_cache.height(one.text.left(1), lineFont(), textWidth());
    const int room = std::max(1, static_cast<int>((m_list.height() - above - bar) / lineHeight));
    row.mostLines = room;
    row.textHeight = m_cache.height(textOf(one), lineFont(), textWidth(), room);
    row.height = row.textHeight + bar;
    const double top = bottom > 0 ? bottom + gap * m_pixels : 0;
    if (top > 0 && top + above + row.height > m_list.height()) {
        m_pages.append(Page());
        row.top = above;
    } else {
        row.top = top + above;
    }
    bottom = row.top + row.height;
    m_pages.last().rows.append(row);
}

} // namespace ui
