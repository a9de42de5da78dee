// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/domain/result.h"

namespace hub {

/// The certificate that a PostgreSQL server shows before anybody says who they are.
struct ShownCertificate
{
    QByteArray pem;
    QByteArray pin; ///< SHA-256 of it
    bool isSelfSigned = false;
};

/// Asks the server for its certificate; HubUnreachable where nobody answers, HubRefused where it speaks without TLS.
domain::Result<ShownCertificate> certificateOf(const QString& host, quint16 port);

/// SHA-256 of the certificate in a PEM file; empty where there is none.
QByteArray pinOfFile(const QString& path);

} // namespace hub
