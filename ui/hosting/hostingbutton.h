// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace ui {

/// A button of the hosting dialog, called by what stands on it.
inline QPushButton* makeHostingButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QStringLiteral("hosting.") + QLatin1String(name));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace ui
