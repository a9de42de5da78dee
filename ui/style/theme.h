// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <array>

namespace ui {

/// The colours of the design, by what they are for.
struct Tokens
{
    bool dark = false;
    QColor background;
    QColor surface;
    QColor ink;
    QColor muted;
    QColor line;
    QColor accent;
    QColor tint;
    QColor onAccent; ///< text on accent
    QColor followUp;
    QColor good;
    QColor warning;
    QColor bad;
    QColor mark;     ///< behind marked words
    QColor nearMark; ///< behind words that are near in meaning
    QColor markLine; ///< below both
    QColor chip;     ///< behind small words
    QColor rail;
    QColor railInk;
    QColor railMarked; ///< behind the screen that is shown
    QColor railAccent;
    std::array<QColor, 8> groups;
    QColor onGroup; ///< text on a group's colour

    [[nodiscard]] const QColor& group(int colour) const { return groups.at(static_cast<size_t>(colour & 7)); }
};

Tokens lightTokens();
Tokens darkTokens();

/// \name Sizes, in device-independent pixels
/// \{
inline constexpr int space = 4; ///< every distance is a multiple
inline constexpr int radius = 7;
inline constexpr int leastTarget = 28; ///< height of anything that can be clicked
/// \}

/// Light or dark, and what follows for fonts, palette and style sheet.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Light, Dark, System };

    explicit Theme(Mode mode = Mode::System, QObject* parent = nullptr);

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /// Gives the application palette, font and style sheet.
    void apply();

    /// \name Type
    /// \{
    [[nodiscard]] QFont titleFont() const;  ///< 20 px semibold
    [[nodiscard]] QFont textFont() const;   ///< 14 px
    [[nodiscard]] QFont strongFont() const; ///< 14 px semibold
    [[nodiscard]] QFont pointFont() const;  ///< 15 px: points in a room
    [[nodiscard]] QFont smallFont() const;  ///< 12.5 px
    /// \}

Q_SIGNALS:
    void changed();

private:
    Mode m_mode;
    Tokens m_tokens;
};

} // namespace ui
