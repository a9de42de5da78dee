// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <optional>

#include "core/voting/rules.h"

namespace voting::oracle {

/// An election, and the committees that another program says win it.
struct Instance
{
    QString id;
    ApprovalProfile profile;
    Limits limits;
    QMap<domain::Rule, std::vector<Committee>> winning; ///< of the rules that this program knows
};

/// Reads a file of one JSON object a line; none: it cannot be read, or a line is not such an object.
std::optional<QList<Instance>> read(const QString& path);

/// What is different under \a rule, as one line; empty: nothing.
QString difference(const Instance& instance, domain::Rule rule);

} // namespace voting::oracle
