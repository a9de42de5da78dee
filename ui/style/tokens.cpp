// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

namespace ui {

namespace {

constexpr std::array<QRgb, 8> groupColours{0xFFB9501A, 0xFF187F52, 0xFF2C5CBD, 0xFF8E3A98,
                                           0xFF8A6D00, 0xFF00757F, 0xFFA3324E, 0xFF4A5568};

int lighter(int channel)
{
    return channel + (255 - channel) / 4;
}

} // namespace

Tokens lightTokens()
{
    Tokens tokens;
    tokens.background = QColor(0xF4F6F8);
    tokens.surface = QColor(0xFFFFFF);
    tokens.ink = QColor(0x18212C);
    tokens.muted = QColor(0x5A6675);
    tokens.line = QColor(0xDCE2E9);
    tokens.accent = QColor(0x0A6EB4);
    tokens.tint = QColor(0xE5F1FA);
    tokens.onAccent = QColor(0xFFFFFF);
    tokens.followUp = QColor(0x5B4BB7);
    tokens.good = QColor(0x1C7C4C);
    tokens.warning = QColor(0x9D630F); // the design's A86A10 reaches only 4.1:1 on the background
    tokens.bad = QColor(0xB3261E);
    tokens.mark = QColor(0xFFE8A3);
    tokens.nearMark = QColor(0xFFF6DB);
    tokens.markLine = QColor(0x7F6500);
    tokens.chip = QColor(0xEDF1F5);
    tokens.rail = QColor(0x13202F);
    tokens.railInk = QColor(0xA9B6C4);
    tokens.railMarked = QColor(0x1D3349);
    tokens.railAccent = QColor(0x57B4F2);
    for (size_t colour = 0; colour < groupColours.size(); ++colour) {
        tokens.groups.at(colour) = QColor(groupColours.at(colour));
    }
    tokens.onGroup = QColor(0xFFFFFF);
    return tokens;
}

Tokens darkTokens()
{
    Tokens tokens;
    tokens.dark = true;
    tokens.background = QColor(0x10171F);
    tokens.surface = QColor(0x18222D);
    tokens.ink = QColor(0xE8EDF2);
    tokens.muted = QColor(0x9AA8B7);
    tokens.line = QColor(0x2A3743);
    tokens.accent = QColor(0x57B4F2);
    tokens.tint = QColor(0x16324A);
    tokens.onAccent = QColor(0x08111A);
    tokens.followUp = QColor(0xA79BF0);
    tokens.good = QColor(0x58C48B);
    tokens.warning = QColor(0xE2AC55);
    tokens.bad = QColor(0xF0827A);
    tokens.mark = QColor(0x5C4A12);
    tokens.nearMark = QColor(0x363018);
    tokens.markLine = QColor(0xE2C05A);
    tokens.chip = QColor(0x243240);
    tokens.rail = QColor(0x0A1017);
    tokens.railInk = QColor(0xA9B6C4);
    tokens.railMarked = QColor(0x1D3349);
    tokens.railAccent = QColor(0x57B4F2);
    for (size_t colour = 0; colour < groupColours.size(); ++colour) {
        const QColor plain(groupColours.at(colour));
        tokens.groups.at(colour) = QColor(lighter(plain.red()), lighter(plain.green()), lighter(plain.blue()));
    }
    tokens.onGroup = QColor(0x05080C); // white would not stand out from the lighter colours
    return tokens;
}

} // namespace ui
