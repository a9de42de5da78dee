// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hubdatabase.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QTemporaryFile>
#include <QUuid>

#include <libpq-fe.h>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

#include "core/hub/certificate.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr int watchEveryMs = 500;

/// What the server says before it has let anybody in has no code, only words.
domain::Error refusal(const QString& host, const QString& words)
{
    if (words.contains(u"password authentication failed"_s)) {
        return {ErrorCode::WrongPassword, {host}};
    }
    if (words.contains(u"certificate verify failed"_s) || words.contains(u"channel binding"_s)) {
        return {ErrorCode::WrongFingerprint, {host}};
    }
    if (words.contains(u"FATAL"_s) && !words.contains(u"the database system is"_s)) {
        return {ErrorCode::HubRefused, {host, words.section(u"FATAL:"_s, -1).section(u'\n', 0, 0).trimmed()}};
    }
    return {ErrorCode::HubUnreachable, {host}};
}

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

} // namespace

HubDatabase::HubDatabase(const ConnectionLine& line)
    : m_line(line)
    , m_connection(u"hub-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_watch.setInterval(watchEveryMs);
    connect(&m_watch, &QTimer::timeout, this, &HubDatabase::lookAfter);
}

HubDatabase::~HubDatabase()
{
    if (QSqlDatabase connection = QSqlDatabase::database(m_connection, false); connection.isValid()) {
        connection.close(); // or the event loop goes on watching a socket that is gone
    }
    QSqlDatabase::removeDatabase(m_connection);
}

int HubDatabase::knownSchema()
{
    return static_cast<int>(QDir(u":/sql/hub"_s).entryList({u"*.sql"_s}, QDir::Files).size());
}

Result<std::unique_ptr<HubDatabase>> HubDatabase::open(const ConnectionLine& line, Expects expects)
{
    std::unique_ptr<HubDatabase> database(new HubDatabase(line));
    Done done = database->connectToServer();
    if (done) {
        done = database->checkVersions(expects);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return database;
}

Done HubDatabase::connectToServer()
{
    const Result<ShownCertificate> shown = certificateOf(m_line.host, m_line.port);
    if (!shown) {
        return tl::unexpected(shown.error());
    }
    if (shown->pin != m_line.pin) {
        return fail(ErrorCode::WrongFingerprint, {m_line.host});
    }
    QTemporaryFile root;
    if (!root.open() || root.write(shown->pem) != shown->pem.size() || !root.flush()) {
        return fail(ErrorCode::CannotWrite, {root.fileName(), root.errorString()});
    }
    // A certificate of an authority is no root of its own; SCRAM's channel binding holds to the pinned one all the
    // same.
    const QString trust =
        shown->isSelfSigned ? u"sslmode=verify-ca;sslrootcert="_s + quoted(root.fileName()) : u"sslmode=require"_s;
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    connection.setHostName(m_line.host);
    connection.setPort(m_line.port);
    connection.setDatabaseName(m_line.database);
    connection.setUserName(m_line.login);
    connection.setPassword(m_line.password);
    connection.setConnectOptions(trust + u";channel_binding=require;gssencmode=disable;connect_timeout=5;"
                                         "keepalives=1;keepalives_idle=5;keepalives_interval=2;keepalives_count=3;"
                                         "tcp_user_timeout=10000;application_name=rapporteur"_s);
    if (!connection.open()) {
        return tl::unexpected(refusal(m_line.host, connection.lastError().text()));
    }
    QObject::connect(connection.driver(), &QSqlDriver::notification, this, &HubDatabase::notified);
    m_socket = PQsocket(*static_cast<PGconn**>(connection.driver()->handle().data()));
    return {};
}

Done HubDatabase::checkVersions(Expects expects)
{
    auto server = run(u"SELECT current_setting('server_version_num')::int, current_setting('server_version')"_s);
    if (!server) {
        return tl::unexpected(server.error());
    }
    server->next();
    if (server->value(0).toInt() < leastServer) {
        return fail(ErrorCode::OtherHubVersion,
                    {m_line.host, u"PostgreSQL "_s + server->value(1).toString(), u"PostgreSQL 15"_s});
    }
    if (expects == Expects::AnySchema) {
        return {};
    }
    const Result<int> version = schemaVersion();
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version != knownSchema()) {
        return fail(ErrorCode::OtherHubVersion,
                    {m_line.host, QString::number(*version), QString::number(knownSchema())});
    }
    return {};
}

Result<int> HubDatabase::schemaVersion()
{
    auto there = run(u"SELECT to_regclass('rapporteur.version') IS NOT NULL"_s);
    if (!there) {
        return tl::unexpected(there.error());
    }
    if (!there->next() || !there->value(0).toBool()) {
        return 0;
    }
    auto version = run(u"SELECT version FROM rapporteur.version"_s);
    if (!version) {
        return tl::unexpected(version.error());
    }
    return version->next() ? version->value(0).toInt() : 0;
}

Result<QSqlQuery> HubDatabase::run(const QString& sql, const QHash<QString, QVariant>& values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    bool isDone = false;
    if (values.isEmpty()) {
        isDone = query.exec(sql);
    } else if (query.prepare(sql)) {
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            query.bindValue(value.key(), value.value());
        }
        isDone = query.exec();
    }
    if (!isDone) {
        return tl::unexpected(errorOf(query.lastError()));
    }
    return query;
}

Done HubDatabase::exec(const QString& sql)
{
    Result<QSqlQuery> query = run(sql);
    if (!query) {
        return tl::unexpected(query.error());
    }
    // The driver has asked for the first statement's outcome only.
    while (query->nextResult()) {
    }
    const QSqlError error = query->lastError();
    return error.isValid() ? tl::unexpected(errorOf(error)) : Done();
}

Done HubDatabase::inTransaction(const std::function<Done()>& work)
{
    if (const Done begun = exec(u"BEGIN"_s); !begun) {
        return begun;
    }
    Done done = work();
    if (done) {
        done = exec(u"COMMIT"_s);
    }
    if (!done && !m_isBroken) {
        (void)exec(u"ROLLBACK"_s);
    }
    return done;
}

Done HubDatabase::listen(const QString& channel)
{
    const QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
    if (!connection.driver()->subscribedToNotifications().contains(channel) &&
        !connection.driver()->subscribeToNotification(channel)) {
        return tl::unexpected(errorOf(connection.driver()->lastError()));
    }
    m_watch.start();
    return {};
}

void HubDatabase::hangUp() const
{
#ifdef Q_OS_UNIX
    ::shutdown(m_socket, SHUT_RDWR);
#endif
}

void HubDatabase::lookAfter()
{
    // The driver reads what comes and says nothing where that was the end of the connection.
    if (!m_isBroken && !QSqlDatabase::database(m_connection, false).isOpen()) {
        m_isBroken = true;
        m_watch.stop();
        Q_EMIT lost();
    }
}

domain::Error HubDatabase::errorOf(const QSqlError& error)
{
    const QString state = error.nativeErrorCode();
    const QString reason = error.databaseText().section(u'\n', 0, 0).trimmed();
    // Without a server to answer there is no code, and often no words either.
    if (state.isEmpty() || state.startsWith(u"08"_s) || state.startsWith(u"57P"_s)) {
        m_isBroken = true;
        return {ErrorCode::HubUnreachable, {m_line.host}};
    }
    if (state == u"53100"_s) {
        return {ErrorCode::HubFull, {m_line.host}};
    }
    if (state == u"42501"_s) {
        return {ErrorCode::NotYours, {m_line.host, reason}};
    }
    return {ErrorCode::HubRefused, {m_line.host, reason, state}};
}

} // namespace hub
