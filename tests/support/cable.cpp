// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cable.h"

namespace tests {

namespace {

void forward(QTcpSocket* from, QTcpSocket* to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
}

} // namespace

Cable::Cable(quint16 target)
    : m_target(target)
    , m_port(0)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Cable::join);
    mend();
    m_port = m_server.serverPort();
}

void Cable::cut()
{
    m_server.close();
    for (QTcpSocket* end : std::as_const(m_ends)) {
        end->abort();
        end->deleteLater();
    }
    m_ends.clear();
}

void Cable::mend()
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port)) {
        qFatal("The cable could not be mended: %s", qPrintable(m_server.errorString()));
    }
}

void Cable::join()
{
    while (QTcpSocket* near = m_server.nextPendingConnection()) {
        auto* far = new QTcpSocket(this);
        near->setParent(this);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        forward(near, far);
        forward(far, near);
        m_ends << near << far;
    }
}

} // namespace tests
