// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlights/sourcecard.h"

#include <QPainter>

#include "ui/widgets/groupmark.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal side = 3 * space;
constexpr qreal upper = 2.5 * space;
constexpr qreal mark = 20;
constexpr qreal textLeft = side + mark + 2 * space;

} // namespace

QString whenWord(const QDateTime& utc)
{
    return SourceCard::tr("%1 %2", "date and time").arg(shortDateWord(utc.toLocalTime().date()), timeWord(utc));
}

SourceCard::SourceCard(const SourcePoint& source, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_source(source)
    , m_theme(theme)
{
    setObjectName(u"highlights.source"_s);
    setAccessibleName(tr("Point of %1: %2").arg(source.group.name, source.text));
    setAccessibleDescription(placeAndTime());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString SourceCard::placeAndTime() const
{
    const QString when = m_source.written.isValid() ? whenWord(m_source.written) : QString();
    const QString& room = m_source.group.room;
    if (room.isEmpty()) {
        return when.isEmpty() ? m_source.group.name : tr("%1, %2", "group and time").arg(m_source.group.name, when);
    }
    const QString named = room.front().isDigit() ? tr("Room %1").arg(room) : room;
    return when.isEmpty() ? named : tr("%1, %2", "room and time").arg(named, when);
}

QSize SourceCard::sizeHint() const
{
    constexpr int usual = 280;
    return {usual, heightForWidth(usual)};
}

int SourceCard::heightForWidth(int width) const
{
    const qreal room = width - textLeft - side;
    return qCeil(2 * upper + m_texts.height(m_source.text, m_theme.textFont(), room) + space / 2.0 +
                 m_texts.height(placeAndTime(), m_theme.smallFont(), width - 2 * side));
}

void SourceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    CardLook look;
    look.focused = hasFocus();
    look.selected = isDown();
    paintCard(painter, rect(), look, tokens);
    paintGroupMark(painter, QRectF(side, upper, mark, mark), m_source.group, tokens);
    const qreal room = width() - textLeft - side;
    m_texts.paint(painter, {textLeft, upper}, m_source.text, m_theme.textFont(), room, tokens.ink);
    const qreal below = upper + m_texts.height(m_source.text, m_theme.textFont(), room) + space / 2.0;
    m_texts.paint(painter, {side, below}, placeAndTime(), m_theme.smallFont(), width() - 2 * side, tokens.muted);
}

} // namespace ui
