// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/localpasswords.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include "core/hub/certificate.h"
#include "core/hub/server.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::Done;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr int patienceInMs = 5000;

QString passwordsIn(const QString& cluster)
{
    return cluster + u"/logins.json"_s;
}

QJsonObject read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Where the clusters of this computer are, by their pins.
QDir knownClusters()
{
    return QFileInfo(LocalServer::defaultFolder()).path() + u"/hubs"_s;
}

QString nameOf(const QByteArray& pin)
{
    return QString::fromLatin1(pin.toHex());
}

} // namespace

LocalPasswords::LocalPasswords(const LocalServer& server)
    : LocalPasswords(server.cluster())
{
}

LocalPasswords::LocalPasswords(const QString& cluster)
    : m_cluster(cluster)
{
}

Done LocalPasswords::keep(const QList<ConnectionLine>& lines) const
{
    const QString path = passwordsIn(m_cluster);
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(patienceInMs)) {
        return lock.error() == QLockFile::LockFailedError ? fail(ErrorCode::FileBusy, {path})
                                                          : fail(ErrorCode::CannotWrite, {path, u"lock"_s});
    }
    const QJsonObject before = read(path);
    QJsonObject passwords = before;
    for (const ConnectionLine& line : lines) {
        if (!line.password.isEmpty()) {
            passwords.insert(line.login, line.password);
        }
    }
    makeFindable();
    if (passwords == before) {
        return {};
    }
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(passwords).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    }
    return {};
}

QString LocalPasswords::of(const QString& login) const
{
    return read(passwordsIn(m_cluster)).value(login).toString();
}

QString LocalPasswords::find(const ConnectionLine& line)
{
    const QString cluster = QFileInfo(knownClusters().filePath(nameOf(line.pin))).symLinkTarget();
    const bool isIts = !cluster.isEmpty() && pinOfFile(cluster + u"/server.crt"_s) == line.pin;
    return isIts ? LocalPasswords(cluster).of(line.login) : QString();
}

void LocalPasswords::makeFindable() const
{
    const QDir known = knownClusters();
    known.mkpath(u"."_s);
    for (const QFileInfo& link : known.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        if (link.isSymLink() && (!link.exists() || link.symLinkTarget() == m_cluster)) {
            QFile::remove(link.filePath());
        }
    }
    QFile::link(m_cluster, known.filePath(nameOf(pinOfFile(m_cluster + u"/server.crt"_s))));
}

} // namespace hub
