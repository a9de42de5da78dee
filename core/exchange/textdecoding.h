// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include "core/domain/result.h"

namespace exchange {

/// The largest file that is read in, in bytes.
inline constexpr qint64 largestFile = 16LL * 1024 * 1024;

/// The whole file; FileMissing, CannotRead, or TooLarge past \a limit, without reading more than that.
domain::Result<QByteArray> readLimited(const QString& path, qint64 limit = largestFile);

/// Text of UTF-8 or UTF-16 with a byte order mark, else of UTF-8, else of Windows-1252. NotText, which names \a path,
/// for what is none of these, holds a NUL or is full of control characters.
domain::Result<QString> decodeText(const QByteArray& bytes, const QString& path);

} // namespace exchange
