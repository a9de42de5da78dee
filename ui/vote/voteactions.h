// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>

namespace ui {

/// What the Vote screen can do, with names and keys.
struct VoteActions
{
    explicit VoteActions(QWidget* screen);

    QAction* priorities;
    QAction* followUp;
    QAction* open;
    QAction* withoutVote;
    QAction* back;
    QAction* withdraw;
    QAction* limits;
    QAction* close;
    QAction* asTable;
    QAction* exportBallots;
    QAction* rule;
    QAction* again;
    QAction* adopt;
    QAction* highlights;
    QAction* board;
    QAction* kiosk;
    QAction* toProjector;

    [[nodiscard]] QList<QAction*> all() const;
};

} // namespace ui
