// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

#include "core/qr/matrix.h"

namespace ui {

/// The code with its quiet zone, black on white. \a module: pixels a side of each module.
QImage pictureOf(const qr::Matrix& matrix, int module);

/// A text as a QR code: black on white in all colours, as large as whole pixels a module allow.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget* parent = nullptr);

    /// \a name: what the code holds, for those who do not see it.
    void setText(const QString& text, const QString& name);
    [[nodiscard]] const qr::Matrix& matrix() const { return m_matrix; }
    [[nodiscard]] QSize sizeHint() const override { return sizeFor(usualModule); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeFor(leastModule); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int usualModule = 6;
    static constexpr int leastModule = 3;
    [[nodiscard]] QSize sizeFor(int module) const;

    qr::Matrix m_matrix;
};

} // namespace ui
