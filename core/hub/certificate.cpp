// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/certificate.h"

#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::ErrorCode;
using domain::fail;

namespace {

constexpr int patienceInMs = 5000;
/// PostgreSQL's SSLRequest: the length of the message, then its code.
const QByteArray sslRequest = QByteArray::fromHex("0000000804d2162f");

} // namespace

domain::Result<ShownCertificate> certificateOf(const QString& host, quint16 port)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    // Whose certificate it is, its fingerprint tells.
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&socket] { socket.ignoreSslErrors(); });
    socket.connectToHost(host, port);
    if (!socket.waitForConnected(patienceInMs)) {
        return fail(ErrorCode::HubUnreachable, {host});
    }
    socket.write(sslRequest);
    if (!socket.waitForReadyRead(patienceInMs)) {
        return fail(ErrorCode::HubUnreachable, {host});
    }
    if (socket.read(1) != "S") {
        return fail(ErrorCode::HubRefused, {host, u"no TLS"_s});
    }
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(patienceInMs)) {
        return fail(ErrorCode::HubUnreachable, {host});
    }
    const QSslCertificate certificate = socket.peerCertificate();
    socket.abort();
    return ShownCertificate{certificate.toPem(), certificate.digest(QCryptographicHash::Sha256),
                            certificate.isSelfSigned()};
}

QByteArray pinOfFile(const QString& path)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(path);
    return certificates.isEmpty() ? QByteArray() : certificates.constFirst().digest(QCryptographicHash::Sha256);
}

} // namespace hub
