// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/ballots/ballotfile.h"

namespace ballots {

/// A whole number of ASCII digits, up to largestMark; nothing for all else.
std::optional<int> wholeNumber(QStringView text);

/// Puts ballots into a file whose options are known, within the limits: TooManyRows past them.
class Collector
{
public:
    explicit Collector(BallotFile& file)
        : m_file(file)
    {
    }

    domain::Done add(int row, int count, domain::Ballot ballot);
    domain::Done refuse(int row, int count, Fault fault, QStringList details = {});

private:
    domain::Done room(int count);

    BallotFile& m_file;
    int m_ballots = 0;
};

/// TooManyColumns for more than mostOptions, RepeatedColumn where two names are alike; else \a file gets them.
domain::Done takeOptions(BallotFile& file, const QStringList& names);

} // namespace ballots
