// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrecy/sealing.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using secrecy::Effort;
using secrecy::LockedKey;
using secrecy::Passphrases;
using secrecy::PrivateKey;

namespace {

const Passphrases officers{u"seven small boats"_s, u"a chair by the door"_s};

LockedKey madeKey()
{
    const auto key = secrecy::makeKey(officers, Effort::least());
    if (!key) {
        qFatal("no key");
    }
    return *key;
}

template <class R>
bool failsWith(const R& result, ErrorCode code)
{
    return !result && result.error().code == code;
}

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothPassphrasesOpenWhatWasSealed()
    {
        const LockedKey key = madeKey();
        const QByteArray sealed = secrecy::seal("1 0 1", key.publicKey);
        QVERIFY(!sealed.contains("1 0 1"));
        const auto opened = PrivateKey::unlock(key, officers);
        QVERIFY(opened);
        QCOMPARE(*opened->open(sealed), QByteArray("1 0 1"));
    }

    void theOfficersTypeInEitherOrder() { QVERIFY(PrivateKey::unlock(madeKey(), {officers.second, officers.first})); }

    void aPassphraseIsTheSameOnAnotherKeyboard()
    {
        // An é of one character, and of an e with an accent.
        const Passphrases composed{u"caf\u00e9 au lait"_s, officers.second};
        const Passphrases decomposed{u"cafe\u0301 au lait"_s, officers.second};
        const auto key = secrecy::makeKey(composed, Effort::least());
        QVERIFY(key && PrivateKey::unlock(*key, decomposed));
    }

    void onePassphraseOpensNothing_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("the first twice") << officers.first << officers.first;
        QTest::newRow("the second missing") << officers.first << QString();
        QTest::newRow("the first missing") << QString() << officers.second;
        QTest::newRow("another second") << officers.first << u"a chair by the window"_s;
        QTest::newRow("other capitals") << officers.first.toUpper() << officers.second;
    }
    void onePassphraseOpensNothing()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(failsWith(PrivateKey::unlock(madeKey(), {first, second}), ErrorCode::WrongPassphrase));
    }

    void weakAndEqualPassphrasesAreRefused()
    {
        const auto make = [](const Passphrases& some) { return secrecy::makeKey(some, Effort::least()); };
        QVERIFY(failsWith(make({u"short"_s, officers.second}), ErrorCode::WeakPassphrase));
        QVERIFY(failsWith(make({officers.first, u"       x       "_s}), ErrorCode::WeakPassphrase));
        QVERIFY(failsWith(make({officers.first, officers.first}), ErrorCode::SamePassphrase));
    }

    void theSameBallotIsSealedDifferentlyEachTimeAndAsLong()
    {
        const LockedKey key = madeKey();
        const QByteArray one = secrecy::seal("1 0 1", key.publicKey);
        const QByteArray other = secrecy::seal("1 0 1", key.publicKey);
        QVERIFY(one != other);
        QCOMPARE(one.size(), other.size());
        QCOMPARE(one.size(), 5 + 48);
    }

    void whatWasChangedOrIsOfAnotherKeyDoesNotOpen()
    {
        const LockedKey key = madeKey();
        const auto opened = PrivateKey::unlock(key, officers);
        QByteArray sealed = secrecy::seal("1 0 1", key.publicKey);
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray changed = sealed;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            QVERIFY(failsWith(opened->open(changed), ErrorCode::BallotBroken));
        }
        QVERIFY(failsWith(opened->open(secrecy::seal("1 0 1", madeKey().publicKey)), ErrorCode::BallotBroken));
        QVERIFY(failsWith(opened->open({}), ErrorCode::BallotBroken));
        QVERIFY(failsWith(opened->open(sealed.first(47)), ErrorCode::BallotBroken));
    }

    void aKeyThatWasTamperedWithDoesNotUnlock()
    {
        const LockedKey key = madeKey();
        for (qsizetype at = 0; at < key.locked.size(); ++at) {
            // Nor are the passes and the memory taken as the file says: they might never end.
            LockedKey changed = key;
            changed.locked[at] = static_cast<char>(changed.locked.at(at) ^ 1);
            QVERIFY(failsWith(PrivateKey::unlock(changed, officers), ErrorCode::WrongPassphrase));
        }
        QVERIFY(failsWith(PrivateKey::unlock({}, officers), ErrorCode::WrongPassphrase));
        QVERIFY(failsWith(PrivateKey::unlock({key.publicKey, key.locked + 'x'}, officers), ErrorCode::WrongPassphrase));
    }
};

QTEST_GUILESS_MAIN(SealingTest)
#include "sealingtest.moc"
