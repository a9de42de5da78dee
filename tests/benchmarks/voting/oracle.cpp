// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/voting/oracle.h"

#include <QSet>
#include <cstdio>

/// Compares every rule's complete set of tied committees with what another program found.
int main(int argc, char** argv)
{
    const auto instances = argc == 2 ? voting::oracle::read(QString::fromLocal8Bit(argv[1])) : std::nullopt;
    if (!instances) {
        std::fputs("usage: voting_oracle FILE.jsonl, a file of instances that can be read\n", stderr);
        return 2;
    }
    QSet<domain::Rule> rules;
    int compared = 0;
    int different = 0;
    for (const voting::oracle::Instance& instance : *instances) {
        for (auto rule = instance.winning.keyBegin(); rule != instance.winning.keyEnd(); ++rule) {
            rules.insert(*rule);
            ++compared;
            const QString difference = voting::oracle::difference(instance, *rule);
            if (!difference.isEmpty()) {
                ++different;
                std::printf("%s\n", qPrintable(difference));
            }
        }
    }
    std::printf("instances=%d rules=%d compared=%d different=%d\n", static_cast<int>(instances->size()),
                static_cast<int>(rules.size()), compared, different);
    return different == 0 ? 0 : 1;
}
