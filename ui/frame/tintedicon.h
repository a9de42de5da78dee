// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace ui {

/// A line icon of one ink in the colour wanted, sharp at the ratio of the screen. \a size is in device-independent
/// pixels.
QPixmap tintedIcon(const QString& path, const QColor& ink, int size, qreal ratio);

} // namespace ui
