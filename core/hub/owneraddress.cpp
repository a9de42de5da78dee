// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/owneraddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include "core/hub/certificate.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

namespace {

constexpr int usualPort = 5432;

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// The pin that the address names, empty where it names none; nothing where it asks for something else.
std::optional<QByteArray> pinOf(const QUrl& url)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (items.isEmpty()) {
        return url.hasQuery() ? std::nullopt : std::optional(QByteArray());
    }
    const bool isPin = items.size() == 1 && items.constFirst().first == u"pin"_s &&
                       matches(items.constFirst().second, u"[0-9a-fA-F]{64}"_s);
    return isPin ? std::optional(QByteArray::fromHex(items.constFirst().second.toLatin1())) : std::nullopt;
}

} // namespace

domain::Result<ConnectionLine> ownerOf(const QString& address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const auto pin = pinOf(url);
    ConnectionLine line;
    line.login = url.userName(QUrl::FullyDecoded);
    line.password = url.password(QUrl::FullyDecoded);
    line.host = url.host(QUrl::EncodeUnicode);
    line.port = static_cast<quint16>(url.port(usualPort));
    line.database = url.path(QUrl::FullyDecoded).mid(1);
    const bool isAddress = url.isValid() && (url.scheme() == u"postgresql"_s || url.scheme() == u"postgres"_s) && pin &&
                           !url.hasFragment() && !line.login.isEmpty() && line.port > 0 &&
                           matches(line.host, u"[A-Za-z0-9.:-]{1,253}"_s) &&
                           matches(line.database, u"[A-Za-z0-9_]{1,63}"_s);
    if (!isAddress) {
        return domain::fail(domain::ErrorCode::NotAConnectionLine, {u"postgresql://"_s});
    }
    line.pin = *pin;
    return line;
}

domain::Result<ConnectionLine> withPin(const ConnectionLine& owner)
{
    if (!owner.pin.isEmpty()) {
        return owner;
    }
    const auto shown = certificateOf(owner.host, owner.port);
    if (!shown) {
        return tl::unexpected(shown.error());
    }
    ConnectionLine line = owner;
    line.pin = shown->pin;
    return line;
}

} // namespace hub
