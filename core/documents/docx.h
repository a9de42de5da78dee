// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/documents/tree.h"
#include "core/domain/result.h"

namespace documents {

/// A .docx file: WordprocessingML with real numbering. The same document gives the same bytes. Fails with CannotWrite.
domain::Result<QByteArray> writeDocx(const Document& document);

} // namespace documents
