// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace storage {

/// Where a file lives: a digest of the machine, the path and the file's number on its disk. A copy lives elsewhere.
/// Never empty, and tells nothing about the machine.
QString homeOf(const QString& path);

} // namespace storage
