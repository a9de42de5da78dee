// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/matrix.h"

#include <memory>

#include <qrencode.h>

namespace qr {

Matrix matrixOf(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_L, QR_MODE_8, 1), &QRcode_free);
    if (!code) {
        return {};
    }
    Matrix matrix{code->width, QBitArray(code->width * code->width)};
    for (int module = 0; module < matrix.dark.size(); ++module) {
        matrix.dark.setBit(module, (code->data[module] & 1) != 0);
    }
    return matrix;
}

} // namespace qr
