// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/style/theme.h"

namespace ui {

/// Keys in small caps of their own, each with what it does: "[Enter] add · [@] body". What does not fit is left out.
class KeyHints : public QWidget
{
    Q_OBJECT

public:
    struct Hint
    {
        QString key;
        QString does;
    };

    KeyHints(const QList<Hint>& hints, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal widthOf(const Hint& hint) const;

    QList<Hint> m_hints;
    const Theme& m_theme;
};

} // namespace ui
