// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// One entry of the journal, told: who did what, to what. The words are the screen's.
struct HistoryLine
{
    QString entry;  ///< id
    QDateTime when; ///< UTC
    domain::Role actor = domain::Role::Moderator;
    domain::GroupId room; ///< null: the plenary
    QString intent;       ///< for an undo or redo: "undo" or "redo"
    QString undoneIntent; ///< what an undo takes back or a redo does again, else empty
    QString subject;      ///< the text, name or title that it is about
    QString before;       ///< the wording before, where the intent rewords
    int count = 0;  ///< how many points, participants or rows; the place in the five; the number counted; of an element
                    ///< or body: 1 where it was put to the point, 0 where it was taken off
    QString detail; ///< element, body, group, question, option: what the subject was joined with
    bool takenBack = false; ///< a later entry took it back; known to history() only
    QString undoes;         ///< of an undo or redo: the id of the entry that it takes back or does again

    bool operator==(const HistoryLine&) const = default;
};

/// The newest first.
domain::Result<QList<HistoryLine>> history(Workspace& workspace);
/// One line, e.g. of what was just done.
domain::Result<HistoryLine> historyLine(Workspace& workspace, const QString& entry);

/// What the file's own check says: integrity, chains, state.
struct Soundness
{
    qint64 entries = 0;
    qint64 devices = 0;
    QByteArray digest; ///< equal where two files hold the same meeting
    QList<domain::Error> faults;
};
domain::Result<Soundness> verify(Workspace& workspace);

} // namespace usecases
