// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "ui/words/words.h"

namespace ui {

namespace {

struct OverlapWords
{
    Q_DECLARE_TR_FUNCTIONS(OverlapWords)
};

} // namespace

QStringList sentencesOf(overlap::Warnings warnings)
{
    QStringList sentences;
    if (warnings & overlap::Warning::Stance) {
        sentences.append(OverlapWords::tr("One room agrees, another does not."));
    }
    if (warnings & overlap::Warning::Negation) {
        sentences.append(OverlapWords::tr("One is worded in the negative, another not."));
    }
    if (warnings & overlap::Warning::Direction) {
        sentences.append(OverlapWords::tr("One wants less of what another wants more of."));
    }
    if (warnings & overlap::Warning::Number) {
        sentences.append(OverlapWords::tr("They name different numbers."));
    }
    return sentences;
}

} // namespace ui
