// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/connectionline.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::ErrorCode;
using domain::fail;

namespace {

constexpr qsizetype longestLine = 1000;
constexpr qsizetype longestMark = 20;

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// The values behind the question mark; nothing where a name is unknown or comes twice.
std::optional<QHash<QString, QString>> valuesOf(const QUrl& url)
{
    QHash<QString, QString> values;
    const QUrlQuery query(url);
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        const bool isKnown = QStringList{u"pin"_s, u"meeting"_s, u"role"_s, u"room"_s, u"mark"_s}.contains(name);
        if (!isKnown || values.contains(name)) {
            return std::nullopt;
        }
        values.insert(name, value);
    }
    return values;
}

bool isWhole(const ConnectionLine& line)
{
    const bool hasRole =
        QStringList{u"organizer"_s, u"moderator"_s, u"rapporteur"_s, u"observer"_s}.contains(line.role);
    return matches(line.login, u"[A-Za-z0-9_]{1,63}"_s) && matches(line.password, u"[A-Za-z0-9_-]{0,200}"_s) &&
           matches(line.host, u"[A-Za-z0-9.:-]{1,253}"_s) && matches(line.database, u"[A-Za-z0-9_]{1,63}"_s) &&
           line.pin.size() == 32 && !line.meeting.isNull() && hasRole &&
           (line.role == u"rapporteur"_s) == !line.room.isNull() && line.mark.size() <= longestMark;
}

} // namespace

domain::Result<ConnectionLine> ConnectionLine::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const auto values = valuesOf(url);
    const QString pin = values ? values->value(u"pin"_s) : QString();
    if (trimmed.size() > longestLine || !url.isValid() || url.scheme() != u"rapporteur"_s || url.hasFragment() ||
        url.port() <= 0 || !values || !matches(pin, u"[0-9a-fA-F]{64}"_s)) {
        return fail(ErrorCode::NotAConnectionLine);
    }
    ConnectionLine line;
    line.login = url.userName(QUrl::FullyDecoded);
    line.password = url.password(QUrl::FullyDecoded);
    line.host = url.host(QUrl::EncodeUnicode);
    line.port = static_cast<quint16>(url.port());
    line.database = url.path(QUrl::FullyDecoded).mid(1);
    line.pin = QByteArray::fromHex(pin.toLatin1());
    line.meeting = domain::MeetingId::fromText(values->value(u"meeting"_s));
    line.role = values->value(u"role"_s);
    line.room = domain::GroupId::fromText(values->value(u"room"_s));
    line.mark = values->value(u"mark"_s);
    const bool hasStrayRoom = values->contains(u"room"_s) && line.room.isNull();
    return isWhole(line) && !hasStrayRoom ? domain::Result<ConnectionLine>(line) : fail(ErrorCode::NotAConnectionLine);
}

QString ConnectionLine::toText() const
{
    QUrlQuery query;
    query.addQueryItem(u"pin"_s, QString::fromLatin1(pin.toHex()));
    query.addQueryItem(u"meeting"_s, meeting.toText());
    query.addQueryItem(u"role"_s, role);
    if (!room.isNull()) {
        query.addQueryItem(u"room"_s, room.toText());
    }
    if (!mark.isEmpty()) {
        query.addQueryItem(u"mark"_s, QString::fromLatin1(QUrl::toPercentEncoding(mark)));
    }
    QUrl url;
    url.setScheme(u"rapporteur"_s);
    url.setUserName(login);
    if (!password.isEmpty()) {
        url.setPassword(password);
    }
    url.setHost(host);
    url.setPort(port);
    url.setPath(u'/' + database);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

ConnectionLine ConnectionLine::withoutPassword() const
{
    ConnectionLine line = *this;
    line.password.clear();
    return line;
}

QString ConnectionLine::hubIdentity() const
{
    return QString::fromLatin1(pin.toHex()) + u'/' + database + u'/' + meeting.toText();
}

} // namespace hub
