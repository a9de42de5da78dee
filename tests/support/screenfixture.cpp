// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screenfixture.h"

#include <QDir>

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace tests {

ScreenFixture::ScreenFixture(MeetingFixture fixture, ui::Theme::Mode mode)
    : meeting(std::move(fixture))
    , overlaps(meeting.workspace())
    , theme(mode)
    , context{meeting.workspace(),
              overlaps,
              theme,
              answers,
              [this](const QString& sentence) { said.append(sentence); },
              [this](const QString& screen, const QUuid& id) {
                  went.append({screen, id});
              },
              [this](const domain::Error& error) {
                  complaints.append(error);
                  said.append(ui::sentenceOf(error));
              }}
{
    theme.apply();
}

void ScreenFixture::picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("RAPPORTEUR_PICTURES");
    if (!folder.isEmpty()) {
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
    }
}

} // namespace tests
