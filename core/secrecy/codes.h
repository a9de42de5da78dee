// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace secrecy {

/// Bytes from the system's generator.
QByteArray randomBytes(int count);

/// A code that a voter types once: "K7PM-3XRD", of 23 signs that nobody takes for another (36 bits).
QString newCode();
/// The code as newCode() writes it, from what was typed: any case, spaces and hyphens anywhere; empty: it is none.
QString codeFrom(const QString& typed);
/// What is kept of a code of the round \a round: BLAKE2b of both.
QByteArray fingerprintOf(const QString& code, const QString& round);

/// SHA-256 in hexadecimal: what `printf '%s' TEXT | sha256sum` says.
QString sha256(const QString& text);

} // namespace secrecy
