// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/frameactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include "ui/screen/screen.h"
#include "ui/screen/writing.h"
#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

FrameActions::FrameActions(const QList<ScreenEntry>& entries, QWidget* window)
    : QObject(window)
    , colours(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , screens(new QActionGroup(this))
    , m_window(window)
    , m_menu(new QMenu(window))
{
    newMeeting = add(u"new"_s, tr("New meeting…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    openMeeting = add(u"open"_s, tr("Open…"), Qt::CTRL | Qt::Key_O);
    openSample = add(u"sample"_s, tr("Open the sample meeting"));
    importTable = add(u"import"_s, tr("Import…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    hostMeeting = add(u"host"_s, tr("Host this meeting…"));
    exportShown = add(u"export"_s, tr("Export…"), Qt::CTRL | Qt::Key_E);
    collect = add(u"collect"_s, tr("Collect…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    giveCopy = add(u"giveCopy"_s, tr("Give a room its copy…"));
    join = add(u"join"_s, tr("Join…"));
    tellHub = add(u"tellHub"_s, tr("How the rooms are connected"));
    undo = add(u"undo"_s, tr("Undo"), Qt::CTRL | Qt::Key_Z);
    redo = add(u"redo"_s, tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    find = add(u"find"_s, tr("Find or run"), Qt::CTRL | Qt::Key_K);
    search = add(u"search"_s, tr("Search this screen"), Qt::Key_Slash);
    offProjector = add(u"offProjector"_s, tr("Take off the projector"));
    blankProjector = add(u"blankProjector"_s, tr("Blank the projector"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    blankProjector->setCheckable(true);
    fullScreen = add(u"fullscreen"_s, tr("Full screen"), Qt::Key_F11);
    about = add(u"about"_s, tr("About Rapporteur"));
    quit = add(u"quit"_s, tr("Quit"), Qt::CTRL | Qt::Key_Q);

    addChoice(colours, u"light"_s, tr("Light colours"), static_cast<int>(Theme::Mode::Light));
    addChoice(colours, u"dark"_s, tr("Dark colours"), static_cast<int>(Theme::Mode::Dark));
    addChoice(colours, u"system"_s, tr("Colours of the system"), static_cast<int>(Theme::Mode::System));
    // A language is called what its speakers call it.
    addChoice(languages, u"en"_s, u"English"_s, u"en"_s);
    addChoice(languages, u"fr"_s, u"Français"_s, u"fr"_s);
    addScreens(entries);
    fillMenu();
}

QAction* FrameActions::add(const QString& name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName("frame."_L1 + name);
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

QAction* FrameActions::addChoice(QActionGroup* group, const QString& name, const QString& text, const QVariant& data)
{
    QAction* action = add(name, text);
    action->setCheckable(true);
    action->setData(data);
    group->addAction(action);
    return action;
}

void FrameActions::addScreens(const QList<ScreenEntry>& entries)
{
    screens->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    int number = 0;
    for (const ScreenEntry& entry : entries) {
        QAction* action = add("go."_L1 + entry.id, tr("Go to %1").arg(entry.name));
        if (entry.inRail() && number < 8) {
            ++number;
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        }
        action->setData(entry.id);
        screens->addAction(action);
    }
}

void FrameActions::fillMenu()
{
    m_menu->setObjectName(u"frame.menu"_s);
    m_menu->addActions({newMeeting, openMeeting, openSample});
    m_menu->addSeparator();
    m_menu->addActions({importTable, exportShown, collect, giveCopy});
    m_menu->addSeparator();
    m_menu->addActions({hostMeeting, join, tellHub});
    m_menu->addSeparator();
    m_menu->addActions({undo, redo});
    m_menu->addSeparator();
    QMenu* look = m_menu->addMenu(tr("Colours and language"));
    look->addActions(colours->actions());
    look->addSeparator();
    look->addActions(languages->actions());
    m_menu->addSeparator();
    m_menu->addActions({offProjector, blankProjector});
    m_menu->addSeparator();
    m_menu->addActions({fullScreen, about, quit});
}

void FrameActions::withhold(const Context& context)
{
    QList<QAction*> writing{importTable};
    if (context.workspace.place().room.isNull()) { // not a room's copy, which takes back what it did
        writing += {undo, redo};
    }
    offerToWriters(context, writing, this);
}

QList<QAction*> FrameActions::offered() const
{
    QList<QAction*> all{undo, redo};
    all += screens->actions();
    all += {importTable, exportShown, collect, giveCopy, hostMeeting, join, tellHub};
    all += {newMeeting, openMeeting, openSample, search};
    all += colours->actions();
    all += languages->actions();
    all += {offProjector, blankProjector, fullScreen, about, quit};
    return all;
}

} // namespace ui
