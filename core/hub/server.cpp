// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QStandardPaths>
#include <QTcpServer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "core/hub/certificate.h"
#include "core/hub/hubdatabase.h"
#include "core/hub/hubsetup.h"
#include "core/hub/serverprograms.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr QFileDevice::Permissions ownOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

constexpr auto settings = "include 'rapporteur.conf'\n"
                          "ssl = on\n"
                          "unix_socket_directories = ''\n"
                          "password_encryption = scram-sha-256\n"
                          "max_connections = 300\n"
                          "synchronous_commit = on\n"
                          "lc_messages = 'C'\n"
                          "log_statement = none\n"
                          "log_min_error_statement = panic\n";

/// TLS and SCRAM only; those who may change everything come from this computer only.
constexpr auto whoMayCome = "hostssl all postgres samehost scram-sha-256\n"
                            "hostssl all rapporteur samehost scram-sha-256\n"
                            "hostssl all postgres all reject\n"
                            "hostssl all rapporteur all reject\n"
                            "hostssl rapporteur all all scram-sha-256\n";

Done write(const QString& path, const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (!file.open(mode) || !file.setPermissions(ownOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    }
    return {};
}

QHostAddress addressOf(const QString& listen)
{
    return listen == u"*"_s ? QHostAddress(QHostAddress::Any) : QHostAddress(listen);
}

} // namespace

LocalServer::LocalServer(const QString& folder)
    : m_folder(QDir(folder).absolutePath())
{
}

QString LocalServer::defaultFolder()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0) {
        return u"/var/lib/rapporteur/hub"_s;
    }
#endif
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/hub"_s;
}

QString LocalServer::cluster() const
{
    return m_folder + u"/cluster"_s;
}

bool LocalServer::isRunning() const
{
    const Result<ServerPrograms> programs = ServerPrograms::find();
    return programs && QFileInfo::exists(cluster()) &&
           programs->run(u"pg_ctl"_s, {u"-D"_s, cluster(), u"status"_s}, m_folder);
}

Result<ConnectionLine> LocalServer::start(const Options& options)
{
    const Result<ServerPrograms> programs = ServerPrograms::find();
    if (!programs) {
        return tl::unexpected(programs.error());
    }
    if (isRunning()) {
        return ownerLine();
    }
    const bool isNew = !QFileInfo::exists(cluster());
    const Result<Options> chosenOptions = chosen(options);
    if (!chosenOptions) {
        return tl::unexpected(chosenOptions.error());
    }
    Done done = isNew ? makeCluster() : Done();
    if (done) {
        done = write(
            cluster() + u"/rapporteur.conf"_s,
            u"listen_addresses = '%1'\nport = %2\n"_s.arg(chosenOptions->listen).arg(chosenOptions->port).toUtf8());
    }
    if (done && programs->handOver(cluster() + u"/rapporteur.conf"_s)) {
        done = programs->run(
            u"pg_ctl"_s, {u"-D"_s, cluster(), u"-w"_s, u"-l"_s, cluster() + u"/server.log"_s, u"start"_s}, m_folder);
    }
    if (done) {
        done = makeOwner();
    }
    if (!done) {
        (void)programs->run(u"pg_ctl"_s, {u"-D"_s, cluster(), u"-w"_s, u"-m"_s, u"immediate"_s, u"stop"_s}, m_folder);
        if (isNew) {
            QDir(cluster()).removeRecursively();
        }
        return tl::unexpected(done.error());
    }
    return ownerLine();
}

Done LocalServer::stop(Stop how)
{
    const Result<ServerPrograms> programs = ServerPrograms::find();
    if (!programs || !isRunning()) {
        return fail(programs ? ErrorCode::HubNotRunning : ErrorCode::ServerMissing);
    }
    const QString mode = how == Stop::Fast ? u"fast"_s : u"immediate"_s;
    return programs->run(u"pg_ctl"_s, {u"-D"_s, cluster(), u"-w"_s, u"-m"_s, mode, u"stop"_s}, m_folder);
}

Done LocalServer::makeCluster() const
{
    if (!QDir().mkpath(m_folder)) {
        return fail(ErrorCode::CannotWrite, {m_folder, u"mkdir"_s});
    }
    const QString part = cluster() + u".part"_s;
    QDir(part).removeRecursively(); // of a start that was cut off
    Done done = fillCluster(part);
    if (done && !QDir().rename(part, cluster())) {
        done = fail(ErrorCode::CannotWrite, {cluster(), u"rename"_s});
    }
    if (!done) {
        QDir(part).removeRecursively();
    }
    return done;
}

Done LocalServer::fillCluster(const QString& part) const
{
    const Result<ServerPrograms> programs = ServerPrograms::find();
    const QString passwordFile = m_folder + u"/password.part"_s;
    const QString password = randomPassword();
    if (!QDir().mkpath(part) || !programs->handOver(part)) {
        return fail(ErrorCode::CannotWrite, {part, u"chown"_s});
    }
    Done done = write(passwordFile, password.toLatin1() + '\n');
    if (done && programs->handOver(passwordFile)) {
        done = programs->run(u"initdb"_s,
                             {u"-D"_s, part, u"-U"_s, u"postgres"_s, u"--auth=scram-sha-256"_s,
                              u"--pwfile="_s + passwordFile, u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s},
                             m_folder);
    }
    QFile::remove(passwordFile);
    if (done) {
        done = programs->run(u"openssl"_s,
                             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                              u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"3650"_s, u"-subj"_s,
                              u"/CN=rapporteur"_s, u"-keyout"_s, part + u"/server.key"_s, u"-out"_s,
                              part + u"/server.crt"_s},
                             m_folder);
    }
    if (!done) {
        return done;
    }
    QFile::setPermissions(part + u"/server.key"_s, ownOnly);
    // Whoever reads this folder reads the data itself: the two passwords give them nothing more.
    const QByteArray secrets =
        QJsonDocument(QJsonObject{{u"postgres"_s, password}, {u"rapporteur"_s, randomPassword()}}).toJson();
    done = write(part + u"/rapporteur.json"_s, secrets);
    done = done ? write(part + u"/pg_hba.conf"_s, whoMayCome) : done;
    return done ? write(part + u"/postgresql.conf"_s, settings, QIODevice::WriteOnly | QIODevice::Append) : done;
}

Result<LocalServer::Options> LocalServer::chosen(const Options& options) const
{
    Options chosen = options;
    const bool isAddress = options.listen == u"*"_s || !QHostAddress(options.listen).isNull();
    if (!isAddress) {
        return fail(ErrorCode::HubUnreachable, {options.listen});
    }
    if (chosen.port == 0) {
        chosen.port = setting(u"port"_s).toUShort();
    }
    QTcpServer trial;
    if (!trial.listen(addressOf(chosen.listen), chosen.port)) {
        return fail(ErrorCode::PortTaken, {QString::number(chosen.port)});
    }
    chosen.port = trial.serverPort();
    return chosen;
}

Done LocalServer::makeOwner() const
{
    const auto line = superuserLine();
    const auto superuser =
        line ? HubDatabase::open(*line, HubDatabase::Expects::AnySchema) : tl::unexpected(line.error());
    if (!superuser) {
        return tl::unexpected(superuser.error());
    }
    HubDatabase& database = **superuser;
    auto there = database.run(u"SELECT FROM pg_roles WHERE rolname = 'rapporteur'"_s);
    Done done = there ? Done() : tl::unexpected(there.error());
    if (done && there->size() == 0) {
        done = database.exec(u"CREATE ROLE rapporteur LOGIN CREATEROLE PASSWORD '%1'"_s.arg(secret(u"rapporteur"_s)));
    }
    auto made = database.run(u"SELECT FROM pg_database WHERE datname = 'rapporteur'"_s);
    if (done && made && made->size() == 0) {
        done = database.exec(u"CREATE DATABASE rapporteur OWNER rapporteur"_s);
    }
    if (!done) {
        return done;
    }
    const auto ownersLine = ownerLine();
    const auto owner = ownersLine ? HubDatabase::open(*ownersLine, HubDatabase::Expects::AnySchema)
                                  : tl::unexpected(ownersLine.error());
    return owner ? initHub(**owner) : tl::unexpected(owner.error());
}

QString LocalServer::setting(const QString& name) const
{
    QFile file(cluster() + u"/rapporteur.conf"_s);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (const QString& line : text.split(u'\n')) {
        if (line.section(u'=', 0, 0).trimmed() == name) {
            return line.section(u'=', 1).trimmed().remove(u'\'');
        }
    }
    return {};
}

QString LocalServer::secret(const QString& name) const
{
    QFile file(cluster() + u"/rapporteur.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(name).toString()
                                          : QString();
}

Result<ConnectionLine> LocalServer::lineOf(const QString& login, const QString& database) const
{
    ConnectionLine line;
    line.login = login;
    line.password = secret(login);
    line.port = setting(u"port"_s).toUShort();
    line.database = database;
    line.pin = pinOfFile(cluster() + u"/server.crt"_s);
    const QString listen = setting(u"listen_addresses"_s);
    const bool isAll = addressOf(listen) == QHostAddress(QHostAddress::Any) ||
                       addressOf(listen) == QHostAddress(QHostAddress::AnyIPv4);
    line.host = isAll ? u"127.0.0.1"_s : listen;
    if (line.password.isEmpty() || line.port == 0 || line.pin.isEmpty()) {
        return fail(ErrorCode::HubNotRunning);
    }
    return line;
}

Result<ConnectionLine> LocalServer::ownerLine() const
{
    return lineOf(u"rapporteur"_s, u"rapporteur"_s);
}

Result<ConnectionLine> LocalServer::superuserLine() const
{
    return lineOf(u"postgres"_s, u"postgres"_s);
}

QString LocalServer::hostForOthers() const
{
    const QString listen = setting(u"listen_addresses"_s);
    if (listen != u"*"_s && addressOf(listen) != QHostAddress(QHostAddress::AnyIPv4)) {
        return listen;
    }
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() && !address.isLinkLocal()) {
            return address.toString();
        }
    }
    return u"127.0.0.1"_s;
}

} // namespace hub
