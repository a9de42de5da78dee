// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "core/domain/result.h"

namespace secrecy {

/// What the two officers of a secret ballot type; both are needed to open the ballots, in either order.
struct Passphrases
{
    QString first;
    QString second;
};

/// The fewest characters of a passphrase.
inline constexpr int leastPassphrase = 8;

/// WeakPassphrase, SamePassphrase.
domain::Done checkPassphrases(const Passphrases& passphrases);

/// How hard it is to try passphrases: memory in bytes and passes over it (Argon2id).
struct Effort
{
    quint64 passes = 3;
    quint64 memory = 256U << 20U; ///< about half a second a passphrase
    static Effort least();        ///< for tests, where nobody tries to guess
};

/// A key pair of a round, its private half locked by the passphrases.
struct LockedKey
{
    QByteArray publicKey;
    QByteArray locked; ///< salt, effort, nonce and the encrypted private key
};

/// Errors as checkPassphrases().
domain::Result<LockedKey> makeKey(const Passphrases& passphrases, const Effort& effort);

/// Seals \a content for the holder of the private key: whoever sealed it cannot open it again, and nobody can tell who
/// sealed it (libsodium's crypto_box_seal: X25519, XSalsa20-Poly1305). Sealed length: content and 48 bytes.
QByteArray seal(const QByteArray& content, const QByteArray& publicKey);

/// A private key while ballots are opened; its memory is wiped at the end.
class PrivateKey
{
public:
    /// WrongPassphrase.
    static domain::Result<PrivateKey> unlock(const LockedKey& key, const Passphrases& passphrases);
    PrivateKey(PrivateKey&&) noexcept;
    PrivateKey& operator=(PrivateKey&&) noexcept;
    ~PrivateKey();

    /// BallotBroken where \a sealed was not sealed for this key, or was changed.
    [[nodiscard]] domain::Result<QByteArray> open(const QByteArray& sealed) const;

private:
    struct Halves;
    explicit PrivateKey(std::unique_ptr<Halves> halves);

    std::unique_ptr<Halves> m_halves;
};

} // namespace secrecy
