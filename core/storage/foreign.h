// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "core/domain/result.h"

class QTemporaryDir;

namespace storage {

class MeetingFile;

/// Opens a private copy, in \a folder, of a file that somebody hands over; the file itself is not written to. Its
/// schema must be word for word that of this program's own files of its version, its pages sound, its entries what
/// their hashes say, its state what follows from them. Errors name \a path.
/// Refused besides with TooLarge (path, bytes) and ForeignSchema (path).
domain::Result<std::unique_ptr<MeetingFile>> openForeign(const QString& path, const QTemporaryDir& folder);

} // namespace storage
