// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/convergence/groupheader.h"

#include <QPainter>

#include "ui/widgets/groupmark.h"

namespace ui {

namespace {

constexpr int headHeight = 9 * space;
constexpr int stackedHeight = 13 * space;
constexpr int markSize = 5 * space;
constexpr int leastName = 16 * space; ///< less of a name beside its mark says nothing
constexpr int before = 2 * space;
constexpr int behind = space;

} // namespace

GroupHeader::GroupHeader(const Theme& theme, const ConvergenceModel& table, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_convergence(table)
{
    setObjectName(QStringLiteral("convergence.head"));
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &GroupHeader::followWidths);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void GroupHeader::followWidths()
{
    const int groups = static_cast<int>(m_convergence.groups().size());
    const int beside =
        groups > 0 ? sectionSize(m_convergence.groupColumn(0)) - before - markSize - 2 * space - behind : leastName;
    if ((beside < leastName) != m_stacked) {
        m_stacked = !m_stacked;
        Q_EMIT geometriesChanged();
    }
}

QSize GroupHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_stacked ? stackedHeight : headHeight};
}

void GroupHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& tokens = m_theme.tokens();
    QRectF words = QRectF(rect).adjusted(before, 0, -behind, 0);
    painter->save();
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section > 0 && section < m_convergence.lastColumn()) {
        const qreal top = m_stacked ? words.top() + 1.5 * space : words.center().y() - markSize / 2.0;
        const QRectF mark(words.left(), top, markSize, markSize);
        paintGroupMark(*painter, mark, m_convergence.groups().at(section - 1), tokens);
        if (m_stacked) {
            words.setTop(mark.bottom());
        } else {
            words.setLeft(mark.right() + 2 * space);
        }
    }
    paintName(*painter, words, section);
    painter->restore();
}

void GroupHeader::paintName(QPainter& painter, const QRectF& room, int section) const
{
    QFont font = m_theme.smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.tokens().ink);
    const QString text = model()->headerData(section, orientation()).toString();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace ui
