// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlights/wordingcard.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal side = 3 * space;
constexpr qreal upper = 2.5 * space;

QString spoken(const QList<WordPiece>& pieces)
{
    QStringList parts;
    for (const WordPiece& piece : pieces) {
        switch (piece.kind) {
        case WordPiece::Kind::Kept:
            parts.append(piece.text);
            break;
        case WordPiece::Kind::Removed:
            parts.append(WordingCard::tr("[removed: %1]").arg(piece.text));
            break;
        case WordPiece::Kind::Inserted:
            parts.append(WordingCard::tr("[inserted: %1]").arg(piece.text));
            break;
        }
    }
    return parts.join(u' ');
}

} // namespace

WordingCard::WordingCard(const QList<WordPiece>& pieces, const QString& byWhom, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_pieces(pieces)
    , m_byWhom(byWhom)
    , m_theme(theme)
{
    setObjectName(u"highlights.wording"_s);
    for (const WordPiece& piece : pieces) {
        m_text += (m_text.isEmpty() ? QString() : u" "_s) + piece.text;
    }
    setAccessibleName(byWhom);
    setAccessibleDescription(spoken(pieces));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<QTextLayout::FormatRange> WordingCard::formats() const
{
    const Tokens& tokens = m_theme.tokens();
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const WordPiece& piece : m_pieces) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(piece.text.size());
        range.format.setForeground(tokens.ink);
        if (piece.kind == WordPiece::Kind::Inserted) {
            range.format.setForeground(tokens.good);
            range.format.setFontUnderline(true);
        } else if (piece.kind == WordPiece::Kind::Removed) {
            range.format.setForeground(tokens.bad);
            range.format.setFontStrikeOut(true);
        }
        ranges.append(range);
        start += range.length + 1;
    }
    return ranges;
}

qreal WordingCard::layOut(QTextLayout& layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setFont(m_theme.smallFont());
    layout.setText(m_text);
    layout.setTextOption(option);
    layout.setFormats(formats());
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() + 1;
    }
    layout.endLayout();
    return height;
}

QSize WordingCard::sizeHint() const
{
    constexpr int usual = 280;
    return {usual, heightForWidth(usual)};
}

int WordingCard::heightForWidth(int width) const
{
    QTextLayout layout;
    return qCeil(layOut(layout, width - 2 * side) + m_texts.height(m_byWhom, m_theme.smallFont(), width - 2 * side) +
                 2 * upper);
}

void WordingCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    paintCard(painter, rect(), {}, tokens);
    QTextLayout layout;
    const qreal height = layOut(layout, width() - 2 * side);
    layout.draw(&painter, {side, upper});
    m_texts.paint(painter, {side, upper + height}, m_byWhom, m_theme.smallFont(), width() - 2 * side, tokens.muted);
}

} // namespace ui
