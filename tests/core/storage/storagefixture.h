// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include "core/journal/changes.h"
#include "core/journal/fields.h"
#include "core/storage/meetingfile.h"
#include "tests/support/files.h"
#include "tests/support/testclock.h"

namespace tests {

/// Runs SQL in a file behind the program's back and gives the first value of the last statement.
inline QVariant tamper(const QString& path, const QStringList& statements)
{
    const QString name = QUuid::createUuid().toString();
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open()) {
            qFatal("Could not open %s", qPrintable(path));
        }
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement)) {
                qFatal("Could not run %s", qPrintable(statement));
            }
            value = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

/// A meeting file in a folder of its own, and a way to write into it.
class StorageFixture
{
public:
    StorageFixture()
        : clock(time.function())
        , file(must(storage::MeetingFile::create(path())))
    {
    }

    [[nodiscard]] QString path(const QString& name = QStringLiteral("test.rapporteur")) const
    {
        return folder.filePath(name);
    }

    /// Writes a point's text, by the file or by another object on the same path.
    domain::Result<storage::Appended> write(const domain::PointId& point, const QString& text)
    {
        return write(*file, point, text);
    }
    domain::Result<storage::Appended> write(storage::MeetingFile& by, const domain::PointId& point, const QString& text)
    {
        journal::ChangeList changes;
        changes.set(point, journal::field::text, text);
        return by.append({QStringLiteral("point.edit"), domain::Role::Rapporteur, {}, changes.list(), {}}, clock);
    }

    [[nodiscard]] static journal::FieldKey textOf(const domain::PointId& point)
    {
        return {domain::Entity::Point, point.uuid(), QStringLiteral("text")};
    }

    template <class T>
    static T must(domain::Result<T> result)
    {
        if (!result) {
            qFatal("Error %d: %s", static_cast<int>(result.error().code),
                   qPrintable(result.error().details.join(QStringLiteral(", "))));
        }
        return std::move(*result);
    }

    QTemporaryDir folder;
    TestClock time;
    journal::Clock clock;
    std::unique_ptr<storage::MeetingFile> file;
};

} // namespace tests
