// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace ui {

/// One line of a list on the projector.
struct ProjectorLine
{
    QString number; ///< "1"; empty: none
    QString text;
    QString figure;    ///< at the end of the line; empty: none
    double share = -1; ///< length of its bar, 0 to 1; negative: no bar
    QString remark;    ///< a word behind the text, e.g. "tied"; empty: none

    bool operator==(const ProjectorLine&) const = default;
};

/// What the room sees: plain text throughout. Whatever is empty is left out.
struct ProjectorContent
{
    QString kicker; ///< small, above the headline: "Vote: five priorities"
    QString headline;
    QList<ProjectorLine> lines;
    int cut = 0;     ///< a line is drawn below so many lines; 0: none
    QString cutText; ///< at that line
    QString footer;  ///< "31 of 92 have voted"

    bool operator==(const ProjectorContent&) const = default;
};

} // namespace ui
