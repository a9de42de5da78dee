// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/round.h"

namespace ui {

/// A ballot while its voter marks it: never more than the round's limits allow. Its marks are wiped when it goes.
class BallotDraft
{
public:
    explicit BallotDraft(const domain::Round& round)
        : m_round(round)
        , m_marks(round.options.size(), 0)
    {
    }
    ~BallotDraft() { m_marks.fill(0); }
    Q_DISABLE_COPY_MOVE(BallotDraft)

    [[nodiscard]] const domain::Round& round() const { return m_round; }
    [[nodiscard]] const QList<int>& marks() const { return m_marks; }
    [[nodiscard]] int mark(int option) const { return m_marks.value(option); }
    [[nodiscard]] int used() const;    ///< options approved or ranked, dots given, points
    [[nodiscard]] int most() const;    ///< how many of these there may be; 0: no limit
    [[nodiscard]] int highest() const; ///< mark of one option
    [[nodiscard]] bool isBlank() const { return used() == 0; }

    /// \name Each gives false, and changes nothing, where a limit is reached
    /// \{
    bool setMark(int option, int mark);
    /// Approves the option, or ranks it next; again: takes that back, those ranked behind it move up.
    bool toggle(int option);
    /// \}

private:
    bool rank(int option);

    domain::Round m_round;
    QList<int> m_marks;
};

} // namespace ui
