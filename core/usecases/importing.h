// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

enum class ImportKind { Participants, Agenda, Groups, Themes, Questions, Points, Recommendations };

/// What reading a file in would do, row by row.
struct ImportPreview
{
    enum class Effect { New, Changed, Same };
    struct Row
    {
        int number = 0; ///< as a spreadsheet counts, the header is 1
        Effect effect = Effect::New;
        QStringList cells; ///< the file's cells in its own columns
    };
    QStringList columns;
    QList<Row> rows;
    int added = 0;
    int changed = 0;
    int same = 0;
    int madeBesides = 0; ///< bodies, themes or groups that the rows name and that are made with them
};

/// Reads tables into the meeting: everything in one entry, or nothing. Rows that the meeting has already add nothing;
/// rows that differ in a column which the file has change that.
class Import
{
public:
    explicit Import(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] domain::Result<ImportPreview> preview(ImportKind kind, const QString& path) const;
    /// Gives the counts of what was done.
    domain::Result<ImportPreview> run(ImportKind kind, const QString& path);

private:
    Workspace& m_workspace;
};

/// A table to be read in.
struct ImportFile
{
    ImportKind kind = ImportKind::Participants;
    QString path;
};

/// Reads several tables in, in an order in which each finds what it names. All of them or none: they are tried on a
/// copy of the meeting first. Gives the counts in the order of \a files.
domain::Result<QList<ImportPreview>> importAll(Workspace& workspace, const QList<ImportFile>& files);

/// The kind of table that a file's header looks like, or nothing.
std::optional<ImportKind> guessKind(const QString& path);

/// Reads meeting.csv (Field,Value) into the meeting's details.
domain::Done importDetails(Workspace& workspace, const QString& path);

} // namespace usecases
