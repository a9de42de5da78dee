// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/documents/textlayout.h"
#include "core/documents/tree.h"
#include "core/domain/result.h"

class QPainter;

namespace documents {

/// Paints a page of a paginated text with its head and foot, for the PDF and for a preview. The painter's origin is the
/// corner within the margins, its unit the pixel of layoutDocument().
void drawPage(QPainter& painter, const QTextDocument& text, int page, const Document& document);

/// A PDF file, A4, with the page's number in the foot. Needs a QGuiApplication. The same document gives the same bytes.
/// Fails with CannotWrite.
domain::Result<QByteArray> writePdf(const Document& document, const LayoutOptions& options = {});

} // namespace documents
