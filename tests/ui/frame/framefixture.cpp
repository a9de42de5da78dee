// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/frame/framefixture.h"

#include <QApplication>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

ui::ScreenEntry entry(const QString& id, const QString& name, const QString& icon, const QString& parent)
{
    return {id, name, icon, parent, domain::Role::Moderator, [id](ui::Context& context, QWidget* owner) {
                return new ToyScreen(id, context, owner);
            }};
}

} // namespace

FrameFixture::FrameFixture(MeetingFixture fixture, ui::Theme::Mode mode)
    : meeting(std::move(fixture))
    , overlaps(meeting.workspace())
    , theme(mode)
    , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    theme.apply();
    const QList<ui::ScreenEntry> entries{entry(u"agenda"_s, u"Agenda"_s, u":/icons/agenda.svg"_s, {}),
                                         entry(u"rooms"_s, u"Rooms"_s, u":/icons/rooms.svg"_s, {}),
                                         entry(u"cellar"_s, u"Cellar"_s, {}, u"rooms"_s)};
    window = std::make_unique<ui::MainWindow>(meeting.workspace(), overlaps, theme, answers, settings, entries);
    window->show();
    QApplication::setActiveWindow(window.get());
}

QString FrameFixture::textOf(const QString& label) const
{
    return window->findChild<QLabel*>(label)->text();
}

void FrameFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window.get(), key, modifiers);
}

void FrameFixture::type(const QString& text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace tests
