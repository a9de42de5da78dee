// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/plainlabel.h"

namespace ui {

/// A plain label that shows all of its text in whatever width it has: it also breaks words that are too long.
class WrappedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString& text = {}, Look look = Look::Text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
