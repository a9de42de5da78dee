// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hubsetup.h"

#include <QFile>
#include <QRandomGenerator>

#include "core/hub/hubdatabase.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qsizetype passwordLength = 24;

Done takeStep(HubDatabase& owner, int number)
{
    QFile file(u":/sql/hub/%1.sql"_s.arg(number, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, {file.fileName(), file.errorString()});
    }
    return owner.exec(QString::fromUtf8(file.readAll()));
}

QString randomLogin()
{
    return u"rp_"_s + QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0').left(12);
}

struct Wanted
{
    QString role;
    domain::GroupId room;
    QString mark;
    bool renew = false;
};

QList<Wanted> loginsOf(const HubMeeting& meeting, const Renewal& renewal)
{
    QList<Wanted> wanted{{u"organizer"_s, {}, {}, renewal.plenary}};
    for (const HubRoom& room : meeting.rooms) {
        wanted.append({u"rapporteur"_s, room.id, room.mark, renewal.rooms.contains(room.id)});
    }
    wanted.append({u"observer"_s, {}, {}, renewal.observer});
    return wanted;
}

/// The names hold letters, figures and _ only, the password letters and figures: nothing in them ends a quotation.
QString statementOf(const ConnectionLine& line, const QString& database)
{
    const bool isRoom = line.role == u"rapporteur"_s;
    const QString group = isRoom                       ? u"rapporteur_room"_s
                          : line.role == u"observer"_s ? u"rapporteur_observer"_s
                                                       : u"rapporteur_plenary"_s;
    return u"CREATE ROLE %1 LOGIN PASSWORD '%2' NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT %3 IN ROLE %4;"
           "ALTER ROLE %1 SET statement_timeout = '30s';"
           "ALTER ROLE %1 SET idle_in_transaction_session_timeout = '30s';"
           "GRANT CONNECT ON DATABASE \"%5\" TO %1;"_s.arg(
               line.login, line.password, QString::number(line.role == u"observer"_s ? 100 : 10), group, database);
}

Result<QString> loginThere(HubDatabase& owner, const HubMeeting& meeting, const Wanted& wanted)
{
    auto there = owner.run(u"SELECT name FROM rapporteur.login WHERE meeting = :meeting AND role = :role "
                           "AND room IS NOT DISTINCT FROM :room"_s,
                           {{u":meeting"_s, meeting.id.toText()},
                            {u":role"_s, wanted.role},
                            {u":room"_s, wanted.room.isNull() ? QVariant() : wanted.room.toText()}});
    if (!there) {
        return tl::unexpected(there.error());
    }
    return there->next() ? there->value(0).toString() : QString();
}

Result<ConnectionLine> addLogin(HubDatabase& owner, const HubMeeting& meeting, const Wanted& wanted)
{
    const Result<QString> there = loginThere(owner, meeting, wanted);
    if (!there) {
        return tl::unexpected(there.error());
    }
    ConnectionLine line = owner.line();
    line.login = there->isEmpty() ? randomLogin() : *there;
    line.password = there->isEmpty() || wanted.renew ? randomPassword() : QString();
    line.meeting = meeting.id;
    line.role = wanted.role;
    line.room = wanted.room;
    line.mark = wanted.mark;
    Done done;
    if (there->isEmpty()) {
        done = owner.exec(statementOf(line, line.database));
        if (done) {
            const auto noted = owner.run(
                u"INSERT INTO rapporteur.login (name, meeting, role, room) VALUES (:name, :meeting, :role, :room)"_s,
                {{u":name"_s, line.login},
                 {u":meeting"_s, meeting.id.toText()},
                 {u":role"_s, line.role},
                 {u":room"_s, line.room.isNull() ? QVariant() : line.room.toText()}});
            done = noted ? Done() : tl::unexpected(noted.error());
        }
    } else if (wanted.renew) {
        done = owner.exec(u"ALTER ROLE %1 PASSWORD '%2'"_s.arg(line.login, line.password));
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return line;
}

Done addRooms(HubDatabase& owner, const HubMeeting& meeting)
{
    auto made = owner.run(u"INSERT INTO rapporteur.meeting (id, title) VALUES (:id, :title) "
                          "ON CONFLICT (id) DO UPDATE SET title = excluded.title"_s,
                          {{u":id"_s, meeting.id.toText()}, {u":title"_s, meeting.title.left(1000)}});
    for (const HubRoom& room : meeting.rooms) {
        if (made) {
            made =
                owner.run(u"INSERT INTO rapporteur.room (meeting, id) VALUES (:meeting, :id) ON CONFLICT DO NOTHING"_s,
                          {{u":meeting"_s, meeting.id.toText()}, {u":id"_s, room.id.toText()}});
        }
    }
    return made ? Done() : tl::unexpected(made.error());
}

/// Whoever came in with the password that \a login had before has to come in again.
Done sendAway(HubDatabase& owner, const QString& login)
{
    return owner.inTransaction([&]() -> Done {
        if (const Done granted = owner.exec(u"GRANT %1 TO CURRENT_USER"_s.arg(login)); !granted) {
            return granted;
        }
        const auto gone = owner.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = :login"_s,
                                    {{u":login"_s, login}});
        return gone ? owner.exec(u"REVOKE %1 FROM CURRENT_USER"_s.arg(login)) : tl::unexpected(gone.error());
    });
}

} // namespace

QString randomPassword()
{
    static const QString signs = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    QString password;
    while (password.size() < passwordLength) {
        password += signs.at(QRandomGenerator::system()->bounded(static_cast<int>(signs.size())));
    }
    return password;
}

Done initHub(HubDatabase& owner)
{
    return owner.inTransaction([&owner]() -> Done {
        if (const Done alone = owner.exec(u"SELECT pg_advisory_xact_lock(1380086386)"_s); !alone) {
            return alone;
        }
        const Result<int> version = owner.schemaVersion();
        if (!version) {
            return tl::unexpected(version.error());
        }
        if (*version > HubDatabase::knownSchema()) {
            return fail(ErrorCode::OtherHubVersion,
                        {owner.line().host, QString::number(*version), QString::number(HubDatabase::knownSchema())});
        }
        for (int next = *version + 1; next <= HubDatabase::knownSchema(); ++next) {
            if (const Done done = takeStep(owner, next); !done) {
                return done;
            }
        }
        return owner.exec(u"REVOKE ALL ON DATABASE \"%1\" FROM PUBLIC"_s.arg(owner.line().database));
    });
}

Result<QList<ConnectionLine>> addMeeting(HubDatabase& owner, const HubMeeting& meeting, const Renewal& renewal)
{
    const QList<Wanted> logins = loginsOf(meeting, renewal);
    QList<ConnectionLine> lines;
    const Done done = owner.inTransaction([&]() -> Done {
        if (const Done rooms = addRooms(owner, meeting); !rooms) {
            return rooms;
        }
        for (const Wanted& wanted : logins) {
            const Result<ConnectionLine> line = addLogin(owner, meeting, wanted);
            if (!line) {
                return tl::unexpected(line.error());
            }
            lines.append(*line);
        }
        return {};
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const Done gone = logins.at(place).renew ? sendAway(owner, lines.at(place).login) : Done();
        if (!gone) {
            return tl::unexpected(gone.error());
        }
    }
    return lines;
}

} // namespace hub
