// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/passwords.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include "core/hub/localpasswords.h"
#include "tests/support/keychain.h"
#include "tests/support/testhub.h"

using namespace Qt::Literals::StringLiterals;

using domain::ErrorCode;
using hub::ConnectionLine;
using hub::LocalPasswords;
using hub::Passwords;

/// Where passwords are found again, on a computer without a keychain.
class PasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        tests::withoutKeychain();
    }

    void leavesALineThatIsCompleteAlone()
    {
        const ConnectionLine line = lineOf(u"complete"_s, u"its-own"_s);
        QVERIFY(*Passwords::complete(line) == line);
    }

    void keepsForAsLongAsTheProgramRuns()
    {
        const ConnectionLine line = lineOf(u"kept"_s, u"secret"_s);
        QCOMPARE(Passwords::complete(line.withoutPassword()).error(),
                 (domain::Error{ErrorCode::PasswordMissing, {line.host}}));
        QVERIFY(!Passwords::keep(line));
        QVERIFY(*Passwords::complete(line.withoutPassword()) == line);
        QVERIFY(!Passwords::keep(lineOf(u"kept"_s, u"another"_s)));
        QCOMPARE(Passwords::complete(line.withoutPassword())->password, u"another"_s);
    }

    void givesItToNobodyElse_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"login", "host", "port", "database"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }
    void givesItToNobodyElse()
    {
        QFETCH(QString, what);
        ConnectionLine line = lineOf(u"mine"_s, u"secret"_s);
        Passwords::keep(line);
        line.password.clear();
        if (what == u"login"_s) {
            line.login = u"yours"_s;
        } else if (what == u"host"_s) {
            line.host = u"example.org"_s;
        } else if (what == u"port"_s) {
            line.port = 5433;
        } else {
            line.database = u"other"_s;
        }
        QCOMPARE(Passwords::complete(line).error().code, ErrorCode::PasswordMissing);
    }

    void findsThoseOfAPrivateServerByItsCertificate()
    {
        tests::TestHub hub;
        const auto lines = hub.addMeeting(tests::TestHub::meetingWithRooms(1));
        const LocalPasswords local(hub.server());
        QCOMPARE(local.of(lines.at(1).login), QString());
        QCOMPARE(LocalPasswords::find(lines.at(1)), QString());
        QVERIFY(local.keep(lines));
        QVERIFY(local.keep({lines.at(1).withoutPassword()}));
        for (const ConnectionLine& line : lines) {
            ConnectionLine asked = line.withoutPassword();
            asked.host = u"10.0.0.1"_s; // however others call it
            QCOMPARE(Passwords::complete(asked)->password, line.password);
            asked.pin[0] = static_cast<char>(asked.pin[0] ^ 1);
            QCOMPARE(Passwords::complete(asked).error().code, ErrorCode::PasswordMissing);
        }
    }

    void saysThatItCannotKeepThem()
    {
        const QTemporaryDir folder;
        const hub::LocalServer nowhere(folder.filePath(u"nowhere"_s));
        QCOMPARE(LocalPasswords(nowhere).keep({lineOf(u"a"_s, u"b"_s)}).error().code, ErrorCode::CannotWrite);
    }

    void forgetsServersThatAreGone()
    {
        QByteArray pin;
        {
            tests::TestHub gone;
            const auto lines = gone.addMeeting(tests::TestHub::meetingWithRooms(0));
            QVERIFY(LocalPasswords(gone.server()).keep(lines));
            pin = lines.at(0).pin;
        }
        tests::TestHub hub;
        QVERIFY(LocalPasswords(hub.server()).keep(hub.addMeeting(tests::TestHub::meetingWithRooms(0))));
        const QDir known(QFileInfo(hub::LocalServer::defaultFolder()).path() + u"/hubs"_s);
        QVERIFY(!known.entryList(QDir::AllEntries | QDir::System).contains(QString::fromLatin1(pin.toHex())));
    }

private:
    static ConnectionLine lineOf(const QString& login, const QString& password)
    {
        ConnectionLine line;
        line.login = login;
        line.password = password;
        line.host = u"127.0.0.1"_s;
        line.database = u"rapporteur"_s;
        line.pin = QByteArray(32, '\1');
        return line;
    }
};

QTEST_GUILESS_MAIN(PasswordsTest)
#include "passwordstest.moc"
