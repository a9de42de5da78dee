// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>

#include "ui/style/stylesheet.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal pointsAnInch = 72;

bool platformIsDark()
{
    QApplication::setPalette(QPalette()); // back to the platform's own, so that it can be asked
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

Tokens tokensFor(Theme::Mode mode)
{
    const bool dark = mode == Theme::Mode::Dark || (mode == Theme::Mode::System && platformIsDark());
    return dark ? darkTokens() : lightTokens();
}

QString interfaceFamily()
{
    const QString platform = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
    const bool worthTheName = QGuiApplication::platformName() != "offscreen"_L1 && !platform.startsWith("DejaVu"_L1);
    if (worthTheName) {
        return platform;
    }
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (installed.contains(family)) {
            return family;
        }
    }
    return platform;
}

QFont sized(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(interfaceFamily());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.background);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.muted);
    palette.setColor(QPalette::Shadow, tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.tint);
    palette.setColor(QPalette::HighlightedText, tokens.ink);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    }
    return palette;
}

} // namespace

Theme::Theme(Mode mode, QObject* parent)
    : QObject(parent)
    , m_mode(mode)
    , m_tokens(tokensFor(mode))
{
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    m_tokens = tokensFor(m_mode);
    if (QApplication::style()->name() != "fusion"_L1) {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    }
    QApplication::setPalette(paletteOf(m_tokens));
    QApplication::setFont(textFont());
    qApp->setStyleSheet(styleSheet(m_tokens, smallFont()));
    Q_EMIT changed();
}

QFont Theme::titleFont() const
{
    return sized(20, QFont::DemiBold);
}

QFont Theme::textFont() const
{
    return sized(14);
}

QFont Theme::strongFont() const
{
    return sized(14, QFont::DemiBold);
}

QFont Theme::pointFont() const
{
    return sized(15);
}

QFont Theme::smallFont() const
{
    QFont font = sized(12);
    font.setPointSizeF(12.5 * pointsAnInch / QGuiApplication::primaryScreen()->logicalDotsPerInchY());
    return font;
}

} // namespace ui
