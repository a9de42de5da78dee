// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/qrcode.h"

#include <QPainter>
#include <cmath>

namespace ui {

QImage pictureOf(const qr::Matrix& matrix, int module)
{
    const int side = matrix.size + 2 * qr::quietZone;
    QImage modules(side, side, QImage::Format_Mono);
    modules.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    modules.fill(0);
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size; ++column) {
            modules.setPixel(column + qr::quietZone, row + qr::quietZone, matrix.isDark(column, row) ? 1 : 0);
        }
    }
    return modules.scaled(side * module, side * module);
}

QrCode::QrCode(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrCode::setText(const QString& text, const QString& name)
{
    m_matrix = qr::matrixOf(text);
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize QrCode::sizeFor(int module) const
{
    const int side = (m_matrix.size + 2 * qr::quietZone) * module;
    return m_matrix.size == 0 ? QSize(0, 0) : QSize(side, side);
}

void QrCode::paintEvent(QPaintEvent*)
{
    const qreal ratio = devicePixelRatioF();
    const int module =
        static_cast<int>(std::floor(qMin(width(), height()) * ratio)) / (m_matrix.size + 2 * qr::quietZone);
    if (m_matrix.size == 0 || module == 0) {
        return;
    }
    QImage picture = pictureOf(m_matrix, module);
    picture.setDevicePixelRatio(ratio);
    const qreal side = picture.width() / ratio;
    const auto onPixel = [ratio](qreal place) { return std::floor(place * ratio) / ratio; };
    QPainter(this).drawImage(QPointF(onPixel((width() - side) / 2), onPixel((height() - side) / 2)), picture);
}

} // namespace ui
