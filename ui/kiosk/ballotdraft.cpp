// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/ballotdraft.h"

#include <numeric>

#include "core/usecases/roundlimits.h"

namespace ui {

using domain::Method;

int BallotDraft::used() const
{
    if (m_round.method == Method::Ranking) {
        return static_cast<int>(m_marks.size() - m_marks.count(0));
    }
    return std::accumulate(m_marks.cbegin(), m_marks.cend(), 0);
}

int BallotDraft::most() const
{
    switch (m_round.method) {
    case Method::Approval:
        return m_round.mostApprovals;
    case Method::Dots:
        return m_round.dots;
    default:
        return 0;
    }
}

int BallotDraft::highest() const
{
    switch (m_round.method) {
    case Method::Dots:
        return m_round.mostDots;
    case Method::Score:
        return domain::highestScore;
    case Method::Ranking:
        return static_cast<int>(m_marks.size());
    default:
        return 1;
    }
}

bool BallotDraft::setMark(int option, int mark)
{
    if (option < 0 || option >= m_marks.size() || mark < 0 || mark > highest()) {
        return false;
    }
    if (most() > 0 && used() - m_marks.at(option) + mark > most()) {
        return false;
    }
    m_marks[option] = mark;
    return true;
}

bool BallotDraft::toggle(int option)
{
    return m_round.method == Method::Ranking ? rank(option) : setMark(option, m_marks.value(option) > 0 ? 0 : 1);
}

bool BallotDraft::rank(int option)
{
    const int place = m_marks.value(option);
    if (place == 0) {
        return setMark(option, used() + 1);
    }
    m_marks[option] = 0;
    for (int& other : m_marks) {
        other -= other > place ? 1 : 0;
    }
    return true;
}

} // namespace ui
