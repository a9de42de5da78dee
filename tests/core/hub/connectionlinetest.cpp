// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/connectionline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

hub::ConnectionLine example()
{
    hub::ConnectionLine line;
    line.login = u"rp_0123456789ab"_s;
    line.password = u"Secret24"_s;
    line.host = u"192.168.1.20"_s;
    line.port = 5433;
    line.database = u"rapporteur"_s;
    line.pin = QByteArray(32, '\x5a');
    line.meeting = domain::MeetingId::create();
    line.role = u"rapporteur"_s;
    line.room = domain::GroupId::create();
    line.mark = u"AF"_s;
    return line;
}

} // namespace

class ConnectionLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("mark");
        QTest::newRow("address") << u"10.0.0.7"_s << u"AF"_s;
        QTest::newRow("name") << u"hub.example.org"_s << u"LA"_s;
        QTest::newRow("address of IPv6") << u"fe80::1"_s << u"EU"_s;
        QTest::newRow("mark of other letters") << u"10.0.0.7"_s << u"É&=+%2"_s;
        QTest::newRow("no mark") << u"10.0.0.7"_s << QString();
    }
    void readsWhatItWrote()
    {
        QFETCH(QString, host);
        QFETCH(QString, mark);
        hub::ConnectionLine line = example();
        line.host = host;
        line.mark = mark;
        const auto read = hub::ConnectionLine::parse(u"  "_s + line.toText() + u"\n"_s);
        QVERIFY(read.has_value());
        QCOMPARE(read->toText(), line.toText());
        QVERIFY(*read == line);
    }

    void leavesThePasswordOut()
    {
        const QString text = example().withoutPassword().toText();
        QVERIFY(!text.contains(example().password));
        QVERIFY(hub::ConnectionLine::parse(text).has_value());
    }

    void refusesWhatIsNoLine_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = example().toText();
        const auto with = [&good](const QString& before, const QString& after) {
            return QString(good).replace(before, after);
        };
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"hello"_s;
        QTest::newRow("another scheme") << with(u"rapporteur://"_s, u"postgresql://"_s);
        QTest::newRow("no port") << with(u":5433"_s, QString());
        QTest::newRow("port 0") << with(u":5433"_s, u":0"_s);
        QTest::newRow("port too large") << with(u":5433"_s, u":70000"_s);
        QTest::newRow("no login") << with(u"rp_0123456789ab"_s, QString());
        QTest::newRow("quote in the login") << with(u"rp_0123456789ab"_s, u"rp%27x"_s);
        QTest::newRow("space in the password") << with(u"Secret24"_s, u"a%20sslmode=disable"_s);
        QTest::newRow("database with options") << with(u"/rapporteur?"_s, u"/rapporteur%20host=x?"_s);
        QTest::newRow("no database") << with(u"/rapporteur?"_s, u"/?"_s);
        QTest::newRow("short pin") << with(u"5a5a5a5a"_s, u"5a"_s);
        QTest::newRow("pin that is no figure") << with(u"pin=5a"_s, u"pin=zz"_s);
        QTest::newRow("pin twice") << good + u"&pin="_s + QString(64, u'0');
        QTest::newRow("unknown value") << good + u"&sslmode=disable"_s;
        QTest::newRow("unknown role") << with(u"role=rapporteur"_s, u"role=owner"_s);
        QTest::newRow("rapporteur without a room") << with(u"room="_s, u"mark="_s);
        QTest::newRow("room of an observer") << with(u"role=rapporteur"_s, u"role=observer"_s);
        QTest::newRow("room that is none") << with(u"room="_s, u"room=x"_s);
        QTest::newRow("meeting that is none") << with(u"meeting="_s, u"meeting=x"_s);
        QTest::newRow("fragment") << good + u"#x"_s;
        QTest::newRow("long mark") << good + QString(40, u'A');
        QTest::newRow("too long") << good + QString(100'000, u'A');
    }
    void refusesWhatIsNoLine()
    {
        QFETCH(QString, text);
        const auto read = hub::ConnectionLine::parse(text);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, domain::ErrorCode::NotAConnectionLine);
    }
};

QTEST_GUILESS_MAIN(ConnectionLineTest)
#include "connectionlinetest.moc"
