// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/documents/textlayout.h"
#include "core/documents/tree.h"
#include "core/domain/result.h"

namespace documents {

/// A PDF file, A4, with the page's number in the foot. Needs a QGuiApplication. The same document gives the same bytes.
/// Fails with CannotWrite.
domain::Result<QByteArray> writePdf(const Document& document, const LayoutOptions& options = {});

} // namespace documents
