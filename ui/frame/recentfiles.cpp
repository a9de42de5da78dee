// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostKept = 8;
constexpr QLatin1String key("recent");

} // namespace

QStringList recentFiles(const QSettings& settings)
{
    return settings.value(key).toStringList();
}

void noteRecentFile(QSettings& settings, const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentFiles(settings);
    recent.removeAll(whole);
    recent.prepend(whole);
    settings.setValue(key, recent.first(qMin(mostKept, recent.size())));
}

} // namespace ui
