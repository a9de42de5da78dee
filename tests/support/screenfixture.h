// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/answers.h"
#include "tests/support/meetingfixture.h"
#include "ui/screen/screen.h"
#include "ui/style/theme.h"

namespace tests {

/// What a screen needs to stand alone in a test, and what it said and asked.
class ScreenFixture
{
public:
    explicit ScreenFixture(MeetingFixture fixture, ui::Theme::Mode mode = ui::Theme::Mode::Light);

    MeetingFixture meeting;
    usecases::Overlaps overlaps;
    ui::Theme theme;
    Answers answers;
    QStringList said; ///< sentences, complaints included
    QList<domain::Error> complaints;
    QList<QPair<QString, QUuid>> went; ///< where goTo was called
    ui::Context context;

    /// Saves a picture of the widget to the folder named by RAPPORTEUR_PICTURES, where that is set.
    static void picture(QWidget& widget, const QString& name);
};

} // namespace tests
