// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QSettings;

namespace ui {

/// Meeting files that were opened on this laptop, the latest first.
QStringList recentFiles(const QSettings& settings);
void noteRecentFile(QSettings& settings, const QString& path);

} // namespace ui
