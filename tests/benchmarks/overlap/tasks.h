// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "core/overlap/model/features.h"
#include "tests/benchmarks/overlap/data.h"

namespace overlap {
class WordVectors;
}

namespace benchmarks {

/// Two texts of one meeting, what was measured of them, and what is right.
struct Example
{
    int a = 0;
    int b = 0;
    overlap::Features features;
    float right = 0;  ///< 1: they say the same; of sentence pairs 0 to 1
    double logit = 0; ///< what the program says
};

/// The pairs of one meeting.
struct Meeting
{
    QString topic;
    int texts = 0;
    QList<Example> examples;
};

using Vectors = std::shared_ptr<const overlap::WordVectors>;

/// Each topic is a meeting with all its arguments, for and against; only pairs of one stance are compared.
/// Argument and key point.
QList<Meeting> argumentsToKeyPoints(const ArgKp& data, const Vectors& vectors);
/// Two arguments that make one key point each.
QList<Meeting> samePoints(const ArgKp& data, const Vectors& vectors);
/// Two arguments of one topic; right: of the same stance.
QList<Meeting> stances(const ArgKp& data, const Vectors& vectors);
/// The sentences of a file as one meeting, compared pair by pair; own features only.
QList<Example> sentences(const QList<SentencePair>& pairs, overlap::Language language, const Vectors& vectors);

} // namespace benchmarks
