// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/rawsqlite.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

template <class Use>
void withDatabase(const QString& path, Use use)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        if (!database.open()) {
            qFatal("The database could not be opened");
        }
        use(database);
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

} // namespace

Figures rawCommits(const QString& folder)
{
    Figures figures;
    withDatabase(folder + u"/raw.sqlite"_s, [&figures](QSqlDatabase& database) {
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode=WAL"_s);
        query.exec(u"PRAGMA synchronous=FULL"_s);
        query.exec(u"CREATE TABLE point (id INTEGER PRIMARY KEY, text TEXT)"_s);
        query.prepare(u"INSERT INTO point (text) VALUES (:text)"_s);
        for (int i = 0; i < 500; ++i) {
            figures.time([&] {
                query.bindValue(u":text"_s, u"A point of some length, number %1"_s.arg(i));
                query.exec();
            });
        }
    });
    return figures;
}

Figures rawRead(const QString& meetingFile)
{
    Figures figures;
    withDatabase(meetingFile, [&figures](QSqlDatabase& database) {
        for (int i = 0; i < 5; ++i) {
            figures.time([&] {
                QSqlQuery query(database);
                query.setForwardOnly(true);
                query.exec(u"SELECT entity, entity_id, field, value FROM state"_s);
                qsizetype length = 0;
                while (query.next()) {
                    length += query.value(3).toString().size();
                }
                if (length == 0) {
                    qFatal("There is nothing in the file");
                }
            });
        }
    });
    return figures;
}

} // namespace benchmarks
