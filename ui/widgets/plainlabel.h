// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ui {

/// A label that shows text as it is, never as markup.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    /// Small is small ink, Muted small and grey, Quiet grey in the size of text.
    enum class Look { Text, Strong, Title, Small, Muted, Warning, Accent, Badge, Quiet };

    explicit PlainLabel(const QString& text = {}, Look look = Look::Text, QWidget* parent = nullptr);
    void setLook(Look look);
};

} // namespace ui
