// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include "core/usecases/workspace.h"
#include "tests/support/testclock.h"

namespace tests {

/// A meeting file in a folder of its own.
class MeetingFixture
{
public:
    /// An empty meeting called "Test meeting" with the guiding questions of the regional template.
    static MeetingFixture empty();
    /// Two groups (Africa AF, Europe EU), two elements (h remittances, q labour rights), three bodies, no points.
    static MeetingFixture small();
    /// The sample meeting, as it stands before the vote is settled.
    static MeetingFixture sample();

    [[nodiscard]] usecases::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const domain::Meeting& meeting() const { return m_workspace->meeting(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] TestClock& clock() { return m_clock; }
    /// Closes the file and opens it again, as after a restart.
    void reopen();

    [[nodiscard]] domain::GroupId group(const QString& mark) const;
    [[nodiscard]] domain::QuestionId question(int number) const; ///< from 1
    [[nodiscard]] domain::ElementId element(const QString& code) const;
    [[nodiscard]] domain::BodyId body(const QString& shortName) const;
    /// A new point of the group under the first question.
    domain::PointId addPoint(const QString& mark, const QString& text);

private:
    MeetingFixture();

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<usecases::Workspace> m_workspace;
};

} // namespace tests
