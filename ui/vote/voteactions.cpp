// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/voteactions.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::VoteActions)
};

QAction* make(QWidget* screen, const QString& name, const QString& text, const QKeySequence& key = {})
{
    auto* action = new QAction(text, screen);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

} // namespace

// Opening and closing are keys of their own: neither can be taken back, so one key pressed twice must not do both.
VoteActions::VoteActions(QWidget* screen)
    : priorities(make(screen, u"vote.priorities"_s, Words::tr("Vote on the priorities"), QKeySequence(u"Alt+1"_s)))
    , followUp(
          make(screen, u"vote.followUp"_s, Words::tr("Vote on the follow-up highlights"), QKeySequence(u"Alt+2"_s)))
    , open(make(screen, u"vote.open"_s, Words::tr("Open the vote"), QKeySequence(u"Ctrl+Return"_s)))
    , withoutVote(
          make(screen, u"vote.withoutVote"_s, Words::tr("Adopt without a vote…"), QKeySequence(u"Ctrl+Shift+A"_s)))
    , back(make(screen, u"vote.back"_s, Words::tr("Back to the vote"), QKeySequence(Qt::Key_Escape)))
    , withdraw(make(screen, u"vote.withdraw"_s, Words::tr("Withdraw the round"), QKeySequence(u"Ctrl+Shift+W"_s)))
    , limits(make(screen, u"vote.limits"_s, Words::tr("Change the limits"), QKeySequence(u"Ctrl+Shift+L"_s)))
    , close(make(screen, u"vote.close"_s, Words::tr("Close the vote"), QKeySequence(u"Ctrl+Shift+Return"_s)))
    , asTable(make(screen, u"vote.asTable"_s, Words::tr("Show as table"), QKeySequence(u"Ctrl+T"_s)))
    , exportBallots(make(screen, u"vote.export"_s, Words::tr("Export ballots…"), QKeySequence(u"Ctrl+Shift+E"_s)))
    , rule(make(screen, u"vote.rule"_s, Words::tr("Record the chair's ruling"), QKeySequence(u"Ctrl+R"_s)))
    , again(make(screen, u"vote.again"_s, Words::tr("Open again…"), QKeySequence(u"Ctrl+Shift+O"_s)))
    , adopt(make(screen, u"vote.adopt"_s, Words::tr("Adopt the five"), QKeySequence(u"Ctrl+Return"_s)))
    , highlights(make(screen, u"vote.highlights"_s, Words::tr("Go to the Highlights"), QKeySequence(u"Ctrl+Return"_s)))
    , board(make(screen, u"vote.board"_s, Words::tr("Go to the Board")))
    , kiosk(make(screen, u"vote.kiosk"_s, Words::tr("Voting station…"), QKeySequence(u"Ctrl+Shift+K"_s)))
    , toProjector(make(screen, u"vote.toProjector"_s, Words::tr("To projector"), QKeySequence(u"Ctrl+P"_s)))
{
    limits->setCheckable(true);
    asTable->setCheckable(true);
}

QList<QAction*> VoteActions::all() const
{
    return {priorities,    followUp, open,  withoutVote, back,       withdraw, limits, close,      asTable,
            exportBallots, rule,     again, adopt,       highlights, board,    kiosk,  toProjector};
}

} // namespace ui
