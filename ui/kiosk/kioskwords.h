// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "core/domain/error.h"
#include "core/domain/meeting.h"

namespace ui {

class BallotDraft;

/// What the voting station says, in the screen's language.
struct KioskWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::KioskWords)

public:
    static QString question(const domain::Round& round);
    /// The wordings of the round's options, in its order.
    static QStringList options(const domain::Meeting& meeting, const domain::Round& round);
    static QString howTo(const BallotDraft& draft);
    static QString used(const BallotDraft& draft);
    static QString limitReached(const BallotDraft& draft);
    static QString mark(const BallotDraft& draft, int option);

    /// \name What is about to be cast
    /// \{
    static QString confirmed(const BallotDraft& draft);
    static QStringList chosen(const BallotDraft& draft, const QStringList& options);
    /// \}

    static QString codeRefused(const domain::Error& error);
    static QString notCast(const domain::Error& error);
};

} // namespace ui
