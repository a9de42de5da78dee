// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRegularExpression>
#include <QTest>

#include "core/usecases/overlapfacts.h"
#include "core/usecases/overlaps.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using overlap::Language;
using usecases::OverlapPair;
using usecases::overlapPairs;

namespace {

constexpr int many = 1000;

template <class T>
Id<T> idOf(int number)
{
    return Id<T>(QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

PointId pointId(int number)
{
    return idOf<Point>(number);
}

void addGroup(Meeting& meeting, int number, const QString& name, double place)
{
    Group& group = meeting.groups.edit(idOf<Group>(number));
    group.name = name;
    group.place = place;
}

void addPoint(Meeting& meeting, int number, int group, const QString& text)
{
    Point& point = meeting.points.edit(pointId(number));
    point.group = idOf<Group>(group);
    point.text = text;
}

Meeting withGroups()
{
    Meeting meeting;
    addGroup(meeting, 1, u"Zambezi"_s, 1);
    addGroup(meeting, 2, u"Andes"_s, 2);
    return meeting;
}

} // namespace

class OverlapPairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsPointsOfDifferentGroupsBestFirst()
    {
        Meeting meeting = withGroups();
        addPoint(meeting, 1, 2, u"Lower the cost of remittances"_s);
        addPoint(meeting, 2, 1, u"Lower the cost of remittances"_s);
        addPoint(meeting, 3, 1, u"Lower the cost of remittances"_s);
        addPoint(meeting, 4, 2, u"Remittances: agree on standards"_s);
        const QList<OverlapPair> pairs = overlapPairs(meeting, {}, many);
        QVERIFY(pairs.size() >= 2);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const OverlapPair& pair = pairs.at(i);
            QCOMPARE(meeting.points.find(pair.first)->group, idOf<Group>(1));
            QCOMPARE(meeting.points.find(pair.second)->group, idOf<Group>(2));
            QVERIFY(i == 0 || pair.score <= pairs.at(i - 1).score);
        }
        QCOMPARE(pairs.at(0).second, pointId(1));
        QCOMPARE(pairs.at(1).second, pointId(1));
        QCOMPARE(pairs.at(0).shared, (QStringList{u"Lower"_s, u"cost"_s, u"remittances"_s}));
        QCOMPARE(overlapPairs(meeting, {}, 1), pairs.first(1));
    }

    void leavesOutWhatIsWithdrawnAndKeptApart()
    {
        Meeting meeting = withGroups();
        for (int number = 1; number <= 6; ++number) {
            addPoint(meeting, number, 1 + number % 2, u"Lower the cost of remittances"_s);
        }
        QCOMPARE(overlapPairs(meeting, {}, many).size(), 9);
        meeting.points.edit(pointId(1)).withdrawn = true;
        QCOMPARE(overlapPairs(meeting, {}, many).size(), 6);
        meeting.points.edit(pointId(2)).apart.insert(pointId(3));
        QCOMPARE(overlapPairs(meeting, {}, many).size(), 5);
        meeting.details.stopWords = QStringList{u"lower"_s, u"cost"_s, u"remittances"_s};
        QVERIFY(overlapPairs(meeting, {}, many).isEmpty());
        meeting.details.stopWords.clear();
        meeting.groups.edit(idOf<Group>(1)).withdrawn = true;
        QVERIFY(overlapPairs(meeting, {}, many).isEmpty());
    }

    void isTheSameInWhateverOrderThePointsCame()
    {
        QStringList texts;
        for (int i = 0; i < 40; ++i) {
            texts.append(u"Share the %1 of %2 with %3"_s.arg(i % 3 ? u"data"_s : u"practice"_s,
                                                             i % 5 ? u"remittances"_s : u"training"_s,
                                                             i % 4 ? u"every country"_s : u"consulates"_s));
        }
        Meeting forward = withGroups();
        Meeting backward = withGroups();
        for (int i = 0; i < texts.size(); ++i) {
            addPoint(forward, i + 1, 1 + i % 2, texts.at(i));
        }
        for (int i = static_cast<int>(texts.size()) - 1; i >= 0; --i) {
            addPoint(backward, i + 1, 1 + i % 2, texts.at(i));
        }
        QVERIFY(overlapPairs(forward, {}, many).size() > 100);
        QCOMPARE(overlapPairs(backward, {}, many), overlapPairs(forward, {}, many));
        QCOMPARE(usecases::overlapsCsv(backward, {}, 30), usecases::overlapsCsv(forward, {}, 30));
    }

    void writesCellsThatNoSpreadsheetRuns()
    {
        Meeting meeting = withGroups();
        addPoint(meeting, 1, 2, u"=SUM(A1) remittances, \"cost\""_s);
        addPoint(meeting, 2, 1, u"=SUM(A1) remittances, \"cost\""_s);
        const QString csv = QString::fromUtf8(usecases::overlapsCsv(meeting, {}, many));
        const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).endsWith(u"score,group_a,text_a,group_b,text_b,shared,warning"_s));
        static const QRegularExpression row(
            u"^[01]\\.\\d{3},Zambezi,\"'=SUM\\(A1\\) remittances, \"\"cost\"\"\",Andes,\"'=SUM.*,\"[^\"]*; cost\",$"_s);
        QVERIFY2(row.match(lines.at(1)).hasMatch(), qPrintable(lines.at(1)));
    }

    void readsLanguagesAsTheyAreNamed_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<Language>("language");
        QTest::newRow("codes") << QStringList{u"fr"_s, u"en"_s} << Language::French;
        QTest::newRow("country") << QStringList{u"ES-mx"_s} << Language::Spanish;
        QTest::newRow("names") << QStringList{u"Russian–English"_s} << Language::Russian;
        QTest::newRow("its own name") << QStringList{u"Français"_s} << Language::French;
        QTest::newRow("the first that is known") << QStringList{u"Portuguese"_s, u"pt/ar"_s} << Language::Arabic;
        QTest::newRow("none") << QStringList{} << Language::English;
        QTest::newRow("unknown") << QStringList{u"Esperanto"_s, u"  "_s} << Language::English;
    }
    void readsLanguagesAsTheyAreNamed()
    {
        QFETCH(const QStringList, names);
        QFETCH(const Language, language);
        Meeting meeting = withGroups();
        meeting.groups.edit(idOf<Group>(1)).interpretation = names;
        QCOMPARE(usecases::usualLanguage(meeting, idOf<Group>(1)), language);
        meeting.details.languages = QStringList{u"zh"_s, u"fr"_s};
        QCOMPARE(usecases::usualLanguage(meeting, idOf<Group>(2)), Language::Chinese);
    }
};

QTEST_GUILESS_MAIN(OverlapPairsTest)
#include "overlappairstest.moc"
