// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrecy/codes.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreOfSignsThatNobodyConfuses()
    {
        const QRegularExpression shape(u"^[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$"_s);
        QSet<QString> codes;
        for (int i = 0; i < 2000; ++i) {
            const QString code = secrecy::newCode();
            QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
            codes.insert(code);
        }
        QVERIFY(codes.size() > 1990);
    }

    void readsACodeAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("as written") << u"K7PM-3XRD"_s << u"K7PM-3XRD"_s;
        QTest::newRow("small letters") << u"k7pm-3xrd"_s << u"K7PM-3XRD"_s;
        QTest::newRow("without a hyphen") << u"K7PM3XRD"_s << u"K7PM-3XRD"_s;
        QTest::newRow("spaces") << u" k7 pm 3x rd "_s << u"K7PM-3XRD"_s;
        QTest::newRow("too short") << u"K7PM-3XR"_s << QString();
        QTest::newRow("too long") << u"K7PM-3XRDD"_s << QString();
        QTest::newRow("a sign that no code has") << u"K7PM-3XR0"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("very long") << QString(100'000, u'A') << QString();
    }
    void readsACodeAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QCOMPARE(secrecy::codeFrom(typed), code);
    }

    void everyNewCodeIsReadBack()
    {
        for (int i = 0; i < 200; ++i) {
            const QString code = secrecy::newCode();
            QCOMPARE(secrecy::codeFrom(code.toLower().remove(u'-')), code);
        }
    }

    void aFingerprintBelongsToItsRound()
    {
        const QByteArray one = secrecy::fingerprintOf(u"K7PM-3XRD"_s, u"round 1"_s);
        QCOMPARE(one, secrecy::fingerprintOf(u"K7PM-3XRD"_s, u"round 1"_s));
        QVERIFY(one != secrecy::fingerprintOf(u"K7PM-3XRD"_s, u"round 2"_s));
        QVERIFY(one != secrecy::fingerprintOf(u"K7PM-3XRF"_s, u"round 1"_s));
    }

    void hashesAsSha256sumDoes()
    {
        QCOMPARE(secrecy::sha256(u"abc"_s), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QCOMPARE(secrecy::randomBytes(16).size(), 16);
        QVERIFY(secrecy::randomBytes(16) != secrecy::randomBytes(16));
    }
};

QTEST_GUILESS_MAIN(CodesTest)
#include "codestest.moc"
