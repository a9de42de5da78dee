// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/enums.h"

#include <QSet>
#include <QTest>

#include "core/domain/entity.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

template <class E>
void comesBack(int values)
{
    QCOMPARE(allOf<E>().size(), values);
    QSet<QString> words;
    for (const E value : allOf<E>()) {
        const QString word = toText(value);
        QVERIFY(!word.isEmpty());
        QCOMPARE(word, word.toLower());
        QCOMPARE(fromText<E>(word), std::optional(value));
        QCOMPARE(fromText<E>(u"  "_s + word.toUpper() + u" "_s), std::optional(value));
        words.insert(word);
    }
    QCOMPARE(words.size(), values);
    for (const QString& other : {QString(), u""_s, u"nonsense"_s, toText(allOf<E>().first()) + u"x"_s}) {
        QVERIFY(!fromText<E>(other));
    }
}

} // namespace

class EnumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordComesBack()
    {
        comesBack<SessionKind>(7);
        comesBack<Kind>(6);
        comesBack<Stance>(3);
        comesBack<Track>(2);
        comesBack<Method>(7);
        comesBack<Casting>(3);
        comesBack<Electorate>(3);
        comesBack<Rule>(19);
        comesBack<Voice>(3);
        comesBack<TieWay>(4);
        comesBack<RoundState>(4);
        comesBack<Role>(4);
    }

    void wordsOfTheFileNeverChange()
    {
        QCOMPARE(toText(Kind::FollowUpMechanism), u"follow-up mechanism"_s);
        QCOMPARE(toText(Track::FollowUp), u"follow-up"_s);
        QCOMPARE(toText(Stance::NotSettled), u"not settled"_s);
        QCOMPARE(toText(RoundState::SetUp), u"set up"_s);
        QCOMPARE(toText(Method::ShowOfHands), u"show of hands"_s);
        QCOMPARE(toText(Rule::EqualShares), u"equal-shares"_s);
        QCOMPARE(toText(Voice::InFavour), u"in favour"_s);
        QCOMPARE(toText(TieWay::WiderSupport), u"wider support"_s);
        QCOMPARE(entityWord(Entity::Recommendation), u"recommendation"_s);
    }

    void everyEntityComesBack()
    {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(Entity::Paragraph); ++i) {
            const auto entity = static_cast<Entity>(i);
            words.insert(entityWord(entity));
            QCOMPARE(entityFromWord(entityWord(entity)), std::optional(entity));
        }
        QCOMPARE(words.size(), 13);
        QVERIFY(!entityFromWord(u"Point"_s));
        QVERIFY(!entityFromWord(QString()));
    }
};

QTEST_GUILESS_MAIN(EnumsTest)
#include "enumstest.moc"
