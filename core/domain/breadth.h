// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"

namespace domain {

/// In how many groups, and by how many bodies, something was raised.
struct Breadth
{
    QList<GroupId> groups; ///< in the groups' order
    int bodies = 0;        ///< distinct supporting bodies
    int points = 0;        ///< source points that stand

    bool operator==(const Breadth&) const = default;
};

Breadth breadthOf(const Meeting& meeting, const Recommendation& recommendation);

/// An element or theme, and the groups that raised it.
struct ConvergenceRow
{
    QString code;
    QString title;
    QString shortTitle;
    QList<GroupId> groups;    ///< who raised it, in the groups' order
    QList<GroupId> agreed;    ///< of these, who noted general agreement on it
    QList<GroupId> opposed;   ///< of these, who noted disagreement on it
    QList<GroupId> unsettled; ///< of these, who noted that it is not settled
    int points = 0;

    bool operator==(const ConvergenceRow&) const = default;
    /// One group agrees to what another does not.
    [[nodiscard]] bool isDisputed() const { return differ(agreed, opposed); }
    /// One group agrees to what another left open.
    [[nodiscard]] bool isOpen() const { return differ(agreed, unsettled); }

private:
    /// Whether somebody of the one list is another than somebody of the other.
    static bool differ(const QList<GroupId>& some, const QList<GroupId>& others)
    {
        return !some.isEmpty() && !others.isEmpty() && (some.size() > 1 || others.size() > 1 || some != others);
    }
};

/// Every element of the framework, most widely raised first, then in the framework's order.
QList<ConvergenceRow> convergenceByElement(const Meeting& meeting);
/// The same by theme: a group raised a theme where it raised one of its elements.
QList<ConvergenceRow> convergenceByTheme(const Meeting& meeting);

} // namespace domain
