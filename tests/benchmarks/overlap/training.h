// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/model/network.h"
#include "tests/benchmarks/overlap/tasks.h"

namespace benchmarks {

/// How a network is learnt: Adam (Kingma and Ba 2015), a step a meeting.
struct Training
{
    int hidden = 12;
    int rounds = 40;       ///< over all meetings
    double rate = 0.01;    ///< of the first round; falls to a hundredth
    double decay = 0.0003; ///< of the weights, a step
    double pairwise = 1;   ///< weight of the loss that asks of each pair of the ranked whether it is right
    double listwise = 1;   ///< weight of the loss that asks whether each text's best is right
    int networks = 4;      ///< learnt from other beginnings, and their mean taken as one network
};

/// Learns the log-odds that a pair says the same. \a labelled counts pair by pair; of \a ranked it counts as well
/// whether each text's likeliest others are right (ListNet: Cao and others 2007).
overlap::Network learnSamePoint(const QList<Meeting>& labelled, const QList<Meeting>& ranked, const Training& how);

/// Learns how much two sentences mean the same, 0 to 1, by least squares.
overlap::Network learnLikeness(const QList<Example>& examples, const Training& how);

/// The network as the source of a function.
QString sourceOf(const overlap::Network& network, const QString& function, const QString& comment);

} // namespace benchmarks
