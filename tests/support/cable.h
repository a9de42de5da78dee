// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace tests {

/// A network cable on 127.0.0.1 between whoever connects to port() and the server at \a target; it can be pulled out.
class Cable : public QObject
{
    Q_OBJECT

public:
    explicit Cable(quint16 target);

    [[nodiscard]] quint16 port() const { return m_port; }
    void cut();
    void mend();

private:
    void join();

    quint16 m_target;
    quint16 m_port;
    QTcpServer m_server;
    QList<QTcpSocket*> m_ends;
};

} // namespace tests
