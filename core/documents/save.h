// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/documents/tree.h"
#include "core/domain/result.h"

namespace documents {

/// Suffixes that render() knows, lower case, the usual one first.
QStringList knownSuffixes();

/// The bytes of a file of the format that \a suffix names ("docx", "pdf", in any case). PDF needs a QGuiApplication.
/// Fails with FormatUnknown, CannotWrite.
domain::Result<QByteArray> render(const Document& document, const QString& suffix);

/// Afterwards \a path holds all of \a bytes and is on the disk, or it holds what it held before.
/// Fails with CannotWrite or DiskFull and the path.
domain::Done writeFileSafely(const QString& path, const QByteArray& bytes);

} // namespace documents
