// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/domain/result.h"

namespace storage {

class Database;

/// The steps that bring a meeting file from one schema version to the next: 0001.sql, 0002.sql… A step is never edited
/// once released.
class Migrations
{
public:
    /// \a folder holds the steps; tests give their own.
    explicit Migrations(const QString& folder = QStringLiteral(":/sql/migrations"));

    /// The steps up to \a version.
    [[nodiscard]] Migrations upTo(int version) const;
    [[nodiscard]] int latest() const { return static_cast<int>(m_files.size()); }

    /// Brings \a database to the latest version, each step in a transaction of its own; a killed run goes on where it
    /// was. A file that has something to lose is copied to "<path>.v<version>.backup" first.
    domain::Done run(Database& database) const;

private:
    domain::Done step(Database& database, int version) const;

    QStringList m_files;
};

} // namespace storage
