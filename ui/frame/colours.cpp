// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/colours.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr QLatin1String key("colours");
constexpr QLatin1String light("light");
constexpr QLatin1String dark("dark");
constexpr QLatin1String ofSystem("system");

} // namespace

Theme::Mode chosenColours(const QSettings& settings)
{
    const QString word = settings.value(key).toString();
    return word == light ? Theme::Mode::Light : word == dark ? Theme::Mode::Dark : Theme::Mode::System;
}

void chooseColours(QSettings& settings, Theme::Mode mode)
{
    settings.setValue(key, QString(mode == Theme::Mode::Light ? light : mode == Theme::Mode::Dark ? dark : ofSystem));
}

} // namespace ui
