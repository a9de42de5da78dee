// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/likenesshint.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int mostLines = 2;
constexpr int inset = 4;               // between a key's edge and its letters, as among the other keys
constexpr int rowHeight = 20;          // of the other keys, which this one stands beside
constexpr qsizetype mostLetters = 300; // more never fit

} // namespace

LikenessHint::LikenessHint(const QString& key, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus); // the key does it without leaving the line
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The point most alike in this room"));
    setEnabled(false);
    connect(&theme, &Theme::changed, this, [this] { fit(); });
}

void LikenessHint::say(const QString& words, int score)
{
    if (words == m_words && score == m_score) {
        return;
    }
    if (words != m_words) {
        // Without the figure: it changes at every letter, and each change of a name may be read out.
        setAccessibleName(words.isEmpty() ? tr("The point most alike in this room")
                                          : tr("Like “%1”, already in this room").arg(words));
    }
    m_words = words;
    m_score = score;
    setEnabled(!words.isEmpty());
    setCursor(words.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    fit();
}

QString LikenessHint::sentence() const
{
    return m_words.isEmpty() ? QString() : sentenceOf(m_words);
}

QString LikenessHint::sentenceOf(const QString& words) const
{
    return tr("Like “%1” (%2), already in this room", "a point's words, 0.71")
        .arg(words, QLocale().toString(m_score / 1000.0, 'f', 2));
}

QSize LikenessHint::sizeHint() const
{
    return {60 * space, leastTarget};
}

QSize LikenessHint::minimumSizeHint() const
{
    return {0, leastTarget};
}

bool LikenessHint::hitButton(const QPoint& position) const
{
    return !m_words.isEmpty() && rect().contains(position);
}

qreal LikenessHint::keyWidth() const
{
    return QFontMetricsF(m_theme.smallFont()).horizontalAdvance(m_key) + 2 * inset;
}

int LikenessHint::lines() const
{
    const qreal line = QFontMetricsF(m_theme.smallFont()).height();
    return std::clamp(static_cast<int>(height() / line), 1, mostLines);
}

void LikenessHint::fit()
{
    const qreal width = std::max<qreal>(1, this->width() - keyWidth() - 2 * inset);
    const QFont font = m_theme.smallFont();
    const qreal most = (lines() + 0.5) * QFontMetricsF(font).lineSpacing();
    const auto fits = [&](const QString& sentence) { return m_texts.height(sentence, font, width) <= most; };
    m_texts.clear();
    m_shown = sentence();
    if (!m_shown.isEmpty() && (m_words.size() > mostLetters || !fits(m_shown))) {
        // The longest beginning of the point's words that leaves room for the rest of the sentence.
        const auto cut = [this](qsizetype letters) {
            const bool halfLetter = letters > 0 && m_words.at(letters - 1).isHighSurrogate();
            return sentenceOf(m_words.first(letters - (halfLetter ? 1 : 0)).trimmed() + u'…');
        };
        qsizetype least = 0;
        qsizetype more = std::min(m_words.size(), mostLetters);
        while (more - least > 1) {
            const qsizetype middle = (least + more) / 2;
            (fits(cut(middle)) ? least : more) = middle;
        }
        m_shown = cut(least);
    }
    setToolTip(m_shown == sentence() ? QString() : sentence().toHtmlEscaped());
    update();
}

void LikenessHint::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    fit();
}

void LikenessHint::paintEvent(QPaintEvent*)
{
    if (m_words.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.smallFont();
    const qreal line = QFontMetricsF(font).height();
    const qreal words = width() - keyWidth() - 2 * inset;
    const qreal top = lines() > 1 ? 0 : (height() - rowHeight) / 2.0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF key(mirrored ? width() - keyWidth() : 0, top, keyWidth(), rowHeight);
    painter.setFont(font);
    painter.setPen(m_theme.tokens().line);
    painter.drawRoundedRect(key.adjusted(0.5, 1.5, -0.5, -1.5), 3, 3);
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(key, Qt::AlignCenter, m_key);
    m_texts.paint(painter, {mirrored ? 0 : keyWidth() + 2 * inset, top + (rowHeight - line) / 2}, m_shown, font, words,
                  m_theme.tokens().warning, lines());
}

} // namespace ui
