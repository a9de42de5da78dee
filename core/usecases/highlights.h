// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/tree.h"
#include "core/usecases/workspace.h"

namespace usecases {

/// The Highlights document of the meeting as it stands.
class Highlights
{
public:
    explicit Highlights(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// \a language: "en" or "fr"; NotFound for another.
    [[nodiscard]] domain::Result<documents::Document> compose(const QString& language) const;
    /// Writes the document to \a path, whole or not at all; the format follows from its suffix (docx, pdf). Changes
    /// nothing in the meeting. FormatUnknown, CannotWrite, DiskFull.
    [[nodiscard]] domain::Done exportTo(const QString& path, const QString& language) const;

    /// Gives a paragraph of the template the organizer's own wording.
    domain::Done editParagraph(const QString& key, const QString& text);
    /// Back to the template's wording.
    domain::Done restoreParagraph(const QString& key);

private:
    Workspace& m_workspace;
};

/// How a recommendation came to its wording: each wording that it had, oldest first.
struct Wording
{
    QString text;
    QDateTime when; ///< UTC
    domain::Role actor = domain::Role::Moderator;

    bool operator==(const Wording&) const = default;
};
domain::Result<QList<Wording>> wordingsOf(Workspace& workspace, const domain::RecommendationId& id);

} // namespace usecases
