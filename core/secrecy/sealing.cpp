// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrecy/sealing.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <utility>

#include <sodium.h>

namespace secrecy {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

using Secret = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype effortSize = 16;
constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
constexpr qsizetype boxSize = crypto_box_SECRETKEYBYTES + crypto_secretbox_MACBYTES;
// Whatever a file says.
constexpr quint64 mostMemory = 1024ULL << 20U;
constexpr quint64 mostPasses = 64;

bool ready()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

/// False where the memory for it is not there.
bool stretch(Secret& out, const QString& passphrase, const QByteArray& salt, const Effort& effort)
{
    // What looks the same on two keyboards is the same.
    const QByteArray words = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    return crypto_pwhash(out.data(), out.size(), words.constData(), static_cast<unsigned long long>(words.size()),
                         bytes(salt), effort.passes, effort.memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

QByteArray written(const Effort& effort)
{
    QByteArray cost(effortSize, '\0');
    qToLittleEndian<quint64>(effort.passes, cost.data());
    qToLittleEndian<quint64>(effort.memory, cost.data() + 8);
    return cost;
}

/// One key out of both passphrases, whoever typed first.
bool keyOf(Secret& key, const Passphrases& passphrases, const QByteArray& salt, const Effort& effort)
{
    Secret first{};
    Secret second{};
    const bool made =
        stretch(first, passphrases.first, salt, effort) && stretch(second, passphrases.second, salt, effort);
    if (made) {
        const auto& [low, high] = std::minmax(first, second);
        crypto_generichash_state state;
        crypto_generichash_init(&state, nullptr, 0, key.size());
        crypto_generichash_update(&state, low.data(), low.size());
        crypto_generichash_update(&state, high.data(), high.size());
        const QByteArray cost = written(effort);
        crypto_generichash_update(&state, bytes(cost), static_cast<unsigned long long>(cost.size()));
        crypto_generichash_final(&state, key.data(), key.size());
    }
    sodium_memzero(first.data(), first.size());
    sodium_memzero(second.data(), second.size());
    return made;
}

} // namespace

Effort Effort::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Done checkPassphrases(const Passphrases& passphrases)
{
    for (const QString& one : {passphrases.first, passphrases.second}) {
        if (one.trimmed().size() < leastPassphrase) {
            return fail(ErrorCode::WeakPassphrase, {QString::number(leastPassphrase)});
        }
    }
    return passphrases.first == passphrases.second ? fail(ErrorCode::SamePassphrase) : Done();
}

Result<LockedKey> makeKey(const Passphrases& passphrases, const Effort& effort)
{
    if (const Done checked = checkPassphrases(passphrases); !checked) {
        return tl::unexpected(checked.error());
    }
    QByteArray salt(saltSize, '\0');
    Secret key{};
    if (!ready()) {
        return fail(ErrorCode::TooMuchWork);
    }
    randombytes_buf(salt.data(), saltSize);
    if (!keyOf(key, passphrases, salt, effort)) {
        return fail(ErrorCode::TooMuchWork);
    }
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), nonceSize);

    LockedKey made{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), {}};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret{};
    crypto_box_keypair(bytes(made.publicKey), secret.data());
    QByteArray box(boxSize, '\0');
    crypto_secretbox_easy(bytes(box), secret.data(), secret.size(), bytes(nonce), key.data());
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(key.data(), key.size());
    made.locked = salt + written(effort) + nonce + box;
    return made;
}

QByteArray seal(const QByteArray& content, const QByteArray& publicKey)
{
    Q_ASSERT(ready() && publicKey.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray sealed(content.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(bytes(sealed), bytes(content), static_cast<unsigned long long>(content.size()), bytes(publicKey));
    return sealed;
}

struct PrivateKey::Halves
{
    QByteArray publicKey;
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret{};

    ~Halves() { sodium_memzero(secret.data(), secret.size()); }
};

PrivateKey::PrivateKey(std::unique_ptr<Halves> halves)
    : m_halves(std::move(halves))
{
}

PrivateKey::PrivateKey(PrivateKey&&) noexcept = default;
PrivateKey& PrivateKey::operator=(PrivateKey&&) noexcept = default;
PrivateKey::~PrivateKey() = default;

Result<PrivateKey> PrivateKey::unlock(const LockedKey& key, const Passphrases& passphrases)
{
    const bool whole = key.locked.size() == saltSize + effortSize + nonceSize + boxSize &&
                       key.publicKey.size() == crypto_box_PUBLICKEYBYTES;
    if (!ready() || !whole) {
        return fail(ErrorCode::WrongPassphrase);
    }
    const char* cost = key.locked.constData() + saltSize;
    const Effort effort{qFromLittleEndian<quint64>(cost), qFromLittleEndian<quint64>(cost + 8)};
    Secret secret{};
    if (effort.memory > mostMemory || effort.passes > mostPasses ||
        !keyOf(secret, passphrases, key.locked.first(saltSize), effort)) {
        return fail(ErrorCode::WrongPassphrase);
    }
    auto halves = std::make_unique<Halves>();
    halves->publicKey = key.publicKey;
    const QByteArray nonce = key.locked.mid(saltSize + effortSize, nonceSize);
    const QByteArray box = key.locked.last(boxSize);
    const bool opened =
        crypto_secretbox_open_easy(halves->secret.data(), bytes(box), boxSize, bytes(nonce), secret.data()) == 0;
    sodium_memzero(secret.data(), secret.size());
    if (!opened) {
        return fail(ErrorCode::WrongPassphrase);
    }
    return PrivateKey(std::move(halves));
}

Result<QByteArray> PrivateKey::open(const QByteArray& sealed) const
{
    if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES)) {
        return fail(ErrorCode::BallotBroken, {QString::number(1)});
    }
    QByteArray content(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    const bool opened =
        crypto_box_seal_open(bytes(content), bytes(sealed), static_cast<unsigned long long>(sealed.size()),
                             bytes(m_halves->publicKey), m_halves->secret.data()) == 0;
    return opened ? Result<QByteArray>(content) : fail(ErrorCode::BallotBroken, {QString::number(1)});
}

} // namespace secrecy
