// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSqlQuery>
#include <QTimer>
#include <QVariant>
#include <atomic>
#include <functional>
#include <memory>

#include "core/hub/connectionline.h"

class QSqlError;

namespace hub {

/// A connection to a hub, for the thread that opened it. Notifications need that thread's event loop.
class HubDatabase : public QObject
{
    Q_OBJECT

public:
    enum class Expects { OurSchema, AnySchema };

    /// Compares the server's certificate with the line's pin before the password is used.
    static domain::Result<std::unique_ptr<HubDatabase>> open(const ConnectionLine& line,
                                                             Expects expects = Expects::OurSchema);
    ~HubDatabase() override;

    /// Binds \a values (named placeholders) and runs \a sql; the query stands before its first row.
    domain::Result<QSqlQuery> run(const QString& sql, const QHash<QString, QVariant>& values = {});
    /// Runs \a sql as it is, also several statements, which then stand or fall together.
    domain::Done exec(const QString& sql);
    /// Runs \a work between BEGIN and COMMIT; whatever fails rolls everything back.
    domain::Done inTransaction(const std::function<domain::Done()>& work);
    /// From now on notified() tells of what is sent to \a channel.
    domain::Done listen(const QString& channel);

    /// From any thread while the object is there: breaks the connection, so that whoever waits for an answer waits no
    /// more.
    void hangUp() const;

    /// The connection is gone for good; open another.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] const ConnectionLine& line() const { return m_line; }

    /// The version of the schema that is there; 0 where there is none.
    domain::Result<int> schemaVersion();
    /// The version of resources/sql/hub that this program knows.
    static int knownSchema();
    /// The least server_version_num that the schema needs.
    static constexpr int leastServer = 150000;

Q_SIGNALS:
    void notified();
    /// The connection was lost while it was only listening.
    void lost();

private:
    explicit HubDatabase(const ConnectionLine& line);
    domain::Done connectToServer();
    domain::Done checkVersions(Expects expects);
    domain::Error errorOf(const QSqlError& error);
    void lookAfter();

    ConnectionLine m_line;
    QString m_connection;
    QTimer m_watch;
    bool m_isBroken = false;
    std::atomic<int> m_socket = -1;
};

} // namespace hub
