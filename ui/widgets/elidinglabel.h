// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/plainlabel.h"

namespace ui {

/// One line of plain text that ends in "…" where there is no room for it, and then says it whole in its tool tip.
class ElidingLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(Look look = Look::Text, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followWidth();
};

} // namespace ui
