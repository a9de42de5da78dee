// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrecy/codes.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace secrecy {

namespace {

// No 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B, U and V.
constexpr QLatin1String signs("34679ACDEFGHJKMNPQRTWXY");
constexpr int codeSize = 8;

bool ready()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

} // namespace

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (!ready()) {
        qFatal("The system gives no random numbers");
    }
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

QString newCode()
{
    QString code;
    for (int i = 0; i < codeSize; ++i) {
        if (i == codeSize / 2) {
            code += QLatin1Char('-');
        }
        code += signs.at(ready() ? static_cast<qsizetype>(randombytes_uniform(static_cast<quint32>(signs.size()))) : 0);
    }
    return code;
}

QString codeFrom(const QString& typed)
{
    QString code;
    for (const QChar sign : typed.toUpper()) {
        if (sign.isSpace() || sign == QLatin1Char('-')) {
            continue;
        }
        if (!signs.contains(sign) || code.size() > codeSize) {
            return {};
        }
        if (code.size() == codeSize / 2) {
            code += QLatin1Char('-');
        }
        code += sign;
    }
    return code.size() == codeSize + 1 ? code : QString();
}

QByteArray fingerprintOf(const QString& code, const QString& round)
{
    const QByteArray text = (code + QLatin1Char('\n') + round).toUtf8();
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return hash;
}

QString sha256(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace secrecy
