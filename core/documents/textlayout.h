// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFormat>
#include <memory>

#include "core/documents/tree.h"

namespace documents {

struct LayoutOptions
{
    QStringList families{QStringLiteral("Noto Serif"), QStringLiteral("Liberation Serif"),
                         QStringLiteral("DejaVu Serif")};
    qreal pointSize = 10.5;
};

/// Block properties of the laid-out text.
enum LayoutProperty {
    AnchorProperty = QTextFormat::UserProperty + 1,       ///< QString: the anchor of the block; absent: none
    KeepWithNextProperty = QTextFormat::UserProperty + 2, ///< bool
};

/// The document as text for the PDF and for a preview: numbers written out, with hanging indents. Distances are in
/// logical pixels of the primary screen, as QTextDocument takes them. Letters keep their designed widths, so that lines
/// break alike on screen and on paper. It has no pages until paginate(). Needs a QGuiApplication.
std::unique_ptr<QTextDocument> layoutDocument(const Document& document, const LayoutOptions& options = {});

inline constexpr qreal pageMarginPoints = 25 / 25.4 * 72;

/// Logical pixels of the primary screen to a point.
qreal pixelsPerPoint();

/// The part of an A4 page within the margins of 25 mm, in the pixels of layoutDocument().
QSizeF pageBody();

/// Cuts the text into pages of pageBody(), headings together with what follows.
void paginate(QTextDocument& text);

/// The anchor under a position of such a text; empty: none.
QString anchorAt(const QTextDocument& text, int position);

/// Where the block of \a anchor is; an invalid block where there is none.
QTextBlock blockOf(const QTextDocument& text, const QString& anchor);

} // namespace documents
