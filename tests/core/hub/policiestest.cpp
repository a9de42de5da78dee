// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/support/testhub.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int roomCount = 4;
const QStringList tables{u"version"_s, u"meeting"_s, u"room"_s,  u"login"_s,   u"line"_s,
                         u"stream"_s,  u"thing"_s,   u"entry"_s, u"presence"_s};

qint64 numberOf(hub::HubDatabase& database, const QString& sql)
{
    auto query = database.run(sql);
    return query && query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace

/// Two meetings of four rooms on one hub: what each room can see or change of others.
class PoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<tests::TestHub>();
        for (int number = 0; number < 2; ++number) {
            m_meetings.append(tests::TestHub::meetingWithRooms(roomCount));
            m_lines.append(m_hub->addMeeting(m_meetings.last()));
            for (int room = 0; room < roomCount; ++room) {
                const domain::GroupId id = m_meetings.last().rooms.at(room).id;
                const auto entry = tests::pointEntry(journal::DeviceId::create(), id, u"a point"_s);
                QVERIFY(tests::pushEntry(*tests::openHub(m_lines.last().at(room + 1)), entry, id.toText()));
                m_entries.append(entry);
            }
        }
    }
    void cleanupTestCase() { m_hub.reset(); }

    void hasNoTableThatIsNotTried()
    {
        const auto superuser = m_hub->superuser();
        auto all = superuser->run(u"SELECT relname FROM pg_class WHERE relnamespace = 'rapporteur'::regnamespace "
                                  "AND relkind IN ('r', 'v', 'm', 'p', 'f')"_s);
        QVERIFY(all.has_value());
        while (all->next()) {
            QVERIFY2(tables.contains(all->value(0).toString()), qPrintable(all->value(0).toString()));
        }
    }

    void showsAndChangesNothingOfOthers() { QCOMPARE(leaks(), 0); }

    void takesNothingForAnotherRoom()
    {
        const auto mine = tests::openHub(m_lines.at(0).at(1));
        const domain::GroupId other = m_meetings.at(0).rooms.at(1).id;
        const domain::GroupId own = m_meetings.at(0).rooms.at(0).id;
        const auto forged = tests::pointEntry(journal::DeviceId::create(), other, u"forged"_s);
        QCOMPARE(tests::pushEntry(*mine, forged, other.toText()).error().code, domain::ErrorCode::NotYours);
        QCOMPARE(tests::pushEntry(*mine, forged, own.toText()).error().code, domain::ErrorCode::NotYours);
        QCOMPARE(tests::pushEntry(*mine, forged, QString()).error().code, domain::ErrorCode::NotYours);
        const auto onOthersLine = tests::pointEntry(m_entries.at(1).device, own, u"forged"_s, m_entries.at(1));
        QCOMPARE(tests::pushEntry(*mine, onOthersLine, own.toText()).error().code, domain::ErrorCode::NotYours);
        auto ofOthersPoint = tests::pointEntry(journal::DeviceId::create(), own, u"forged"_s);
        ofOthersPoint.what.changes = {
            {{domain::Entity::Point, m_entries.at(1).what.changes.at(0).key.id, u"text"_s}, u"x"_s}};
        ofOthersPoint.hash = journal::hashOf(ofOthersPoint);
        QCOMPARE(tests::pushEntry(*mine, ofOthersPoint, own.toText()).error().code, domain::ErrorCode::NotYours);
    }

    void takesTheSameEntryOnce()
    {
        const auto mine = tests::openHub(m_lines.at(0).at(1));
        QVERIFY(tests::pushEntry(*mine, m_entries.at(0), m_meetings.at(0).rooms.at(0).id.toText()));
        QCOMPARE(numberOf(*mine, u"SELECT count(*) FROM rapporteur.entry"_s), 1);
    }

    /// Last: it takes the policies away.
    void wouldLeakWithoutThePolicies()
    {
        const auto superuser = m_hub->superuser();
        for (const QString& table : tables) {
            if (table != u"presence"_s) {
                QVERIFY(superuser->exec(u"ALTER TABLE rapporteur.%1 DISABLE ROW LEVEL SECURITY"_s.arg(table)));
            }
        }
        QVERIFY(leaks() > 0);
    }

private:
    /// Rows of others that rooms see, and statements of theirs that change a row.
    qint64 leaks()
    {
        qint64 found = 0;
        for (qsizetype number = 0; number < m_lines.size(); ++number) {
            for (int room = 1; room <= roomCount; ++room) {
                const hub::ConnectionLine& line = m_lines.at(number).at(room);
                const auto database = tests::openHub(line);
                found += seen(*database, line) + changed(*database);
            }
        }
        return found;
    }

    static qint64 seen(hub::HubDatabase& database, const hub::ConnectionLine& line)
    {
        const QString own = line.room.toText();
        const QList<QPair<QString, QString>> others{{u"meeting"_s, u"id <> '%1'"_s.arg(line.meeting.toText())},
                                                    {u"room"_s, u"id <> '%1'"_s.arg(own)},
                                                    {u"login"_s, u"name <> '%1'"_s.arg(line.login)},
                                                    {u"line"_s, u"owner <> '%1'"_s.arg(line.login)},
                                                    {u"stream"_s, u"audience <> '%1'"_s.arg(own)},
                                                    {u"thing"_s, u"room <> '%1'"_s.arg(own)},
                                                    {u"entry"_s, u"audience <> '%1'"_s.arg(own)},
                                                    {u"presence"_s, u"name <> '%1'"_s.arg(line.login)}};
        qint64 found = 0;
        for (const auto& [table, isOfOthers] : others) {
            found += numberOf(database, u"SELECT count(*) FROM rapporteur.%1 WHERE %2"_s.arg(table, isOfOthers));
        }
        return found;
    }

    static qint64 changed(hub::HubDatabase& database)
    {
        qint64 done = 0;
        for (const QString& table : tables) {
            const QString name = u"rapporteur."_s + table;
            const QString column = table == u"version"_s                           ? u"version"_s
                                   : table == u"login"_s || table == u"presence"_s ? u"name"_s
                                   : table == u"meeting"_s                         ? u"id"_s
                                                                                   : u"meeting"_s;
            for (const QString& sql : {u"UPDATE %1 SET %2 = %2"_s.arg(name, column), u"DELETE FROM %1"_s.arg(name),
                                       u"TRUNCATE %1"_s.arg(name), u"DROP TABLE %1"_s.arg(name),
                                       u"ALTER TABLE %1 DISABLE ROW LEVEL SECURITY"_s.arg(name),
                                       u"LOCK TABLE %1"_s.arg(name), u"INSERT INTO %1 SELECT * FROM %1"_s.arg(name)}) {
                const bool mayInsert = table == u"entry"_s && sql.startsWith(u"INSERT"_s);
                done += !mayInsert && database.exec(sql) ? 1 : 0;
            }
        }
        for (const QString& call : {u"counted('x')"_s, u"take()"_s, u"hash_of(NULL)"_s, u"take_of_room(NULL, NULL)"_s,
                                    u"take_of_plenary(NULL)"_s, u"take_in_line(NULL, NULL, true)"_s, u"keep()"_s}) {
            done += database.exec(u"SELECT rapporteur.%1"_s.arg(call)) ? 1 : 0;
        }
        done +=
            database.exec(u"SET ROLE rapporteur"_s) || database.exec(u"SET SESSION AUTHORIZATION postgres"_s) ? 1 : 0;
        done += database.exec(u"SET ROLE rapporteur_plenary"_s) ? 1 : 0;
        done +=
            database.exec(u"CREATE TABLE rapporteur.own (x int)"_s) || database.exec(u"CREATE SCHEMA own"_s) ? 1 : 0;
        done += database.exec(u"CREATE TEMPORARY TABLE own (x int)"_s) || database.exec(u"CREATE TABLE own (x int)"_s)
                    ? 1
                    : 0;
        return done;
    }

    std::unique_ptr<tests::TestHub> m_hub;
    QList<hub::HubMeeting> m_meetings;
    QList<QList<hub::ConnectionLine>> m_lines;
    QList<journal::Entry> m_entries;
};

QTEST_GUILESS_MAIN(PoliciesTest)
#include "policiestest.moc"
