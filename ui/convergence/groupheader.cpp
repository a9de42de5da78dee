// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/convergence/groupheader.h"

#include <QPainter>

#include "ui/widgets/groupmark.h"

namespace ui {

namespace {

constexpr int headHeight = 9 * space;
constexpr int markSize = 5 * space;
constexpr int leastName = 16 * space; ///< less of a name says nothing

} // namespace

GroupHeader::GroupHeader(const Theme& theme, const ConvergenceModel& table, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_convergence(table)
{
    setObjectName(QStringLiteral("convergence.head"));
    setSectionsClickable(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize GroupHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight};
}

void GroupHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& tokens = m_theme.tokens();
    QRectF words = QRectF(rect).adjusted(2 * space, 0, -space, 0);
    painter->save();
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section > 0 && section < m_convergence.lastColumn()) {
        const QRectF mark(words.left(), words.center().y() - markSize / 2.0, markSize, markSize);
        paintGroupMark(*painter, mark, m_convergence.groups().at(section - 1), tokens);
        words.setLeft(mark.right() + 2 * space);
    }
    if (words.width() >= leastName) {
        QFont font = m_theme.smallFont();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(tokens.ink);
        const QString text = model()->headerData(section, orientation()).toString();
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

} // namespace ui
