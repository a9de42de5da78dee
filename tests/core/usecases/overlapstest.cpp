// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "core/usecases/board.h"
#include "core/usecases/history.h"
#include "core/usecases/points.h"
#include "tests/core/usecases/overlaprig.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::cheaper;
using tests::lower;
using tests::OverlapRig;
using tests::reduce;
using tests::train;
using usecases::Board;
using usecases::Overlaps;
using usecases::Points;
using usecases::Suggestion;
using usecases::Workspace;

namespace {

ErrorCode codeOf(const Done& done)
{
    return done ? ErrorCode::NotADatabase : done.error().code;
}

} // namespace

class OverlapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsAndExplainsWhatTheRoomsHaveInCommon()
    {
        OverlapRig rig;
        const PointId eu = rig.add(u"EU"_s, lower);
        const PointId af = rig.add(u"AF"_s, cheaper);
        rig.add(u"AF"_s, train);
        QVERIFY(Points(rig.workspace()).setElement(eu, rig.fixture.element(u"h"_s), true));
        QVERIFY(Points(rig.workspace()).setElement(af, rig.fixture.element(u"h"_s), true));
        QVERIFY(Points(rig.workspace()).setElement(af, rig.fixture.element(u"q"_s), true));
        QVERIFY(rig.overlaps->isBehind());
        QVERIFY(rig.settle());
        QCOMPARE(rig.suggested(), (QList<QList<PointId>>{{af, eu}})); // in the order of the groups
        const Suggestion suggestion = rig.overlaps->suggestions().first();
        QVERIFY(suggestion.score >= 250 && suggestion.score <= 1000);
        QCOMPARE(suggestion.elements, QSet<ElementId>{rig.fixture.element(u"h"_s)});
        QVERIFY(suggestion.into.isNull());
        QStringList words;
        for (const usecases::SharedStretch& stretch : suggestion.members.first().shared) {
            words.append(cheaper.mid(stretch.start, stretch.length));
        }
        QVERIFY2(words.contains(u"remittances"_s) && !words.contains(u"the"_s), qPrintable(words.join(u' ')));
        QVERIFY(suggestion.members.first().coverage > 0);
        QVERIFY(suggestion.members.last().coverage > 0);
    }

    void putsPointsOfDifferentGroupsFirst()
    {
        OverlapRig rig;
        const PointId a = rig.add(u"AF"_s, train);
        const PointId b = rig.add(u"AF"_s, train);
        const PointId c = rig.add(u"AF"_s, lower);
        const PointId d = rig.add(u"EU"_s, cheaper);
        QVERIFY(rig.settle());
        QCOMPARE(rig.suggested().first(), (QList<PointId>{c, d}));
        QVERIFY(rig.suggests(a, b));
    }

    void whatIsMergedWithdrawnOrKeptApartGoesAtOnce_data()
    {
        using Act = std::function<bool(OverlapRig&, const QList<PointId>&)>;
        QTest::addColumn<Act>("act");
        QTest::newRow("merged") << Act([](OverlapRig& rig, const QList<PointId>& points) {
            return Board(rig.workspace()).merge(points, Track::Priority).has_value();
        });
        QTest::newRow("withdrawn") << Act([](OverlapRig& rig, const QList<PointId>& points) {
            return Points(rig.workspace()).withdraw(points.first()).has_value();
        });
        QTest::newRow("kept apart") << Act(
            [](OverlapRig& rig, const QList<PointId>& points) { return rig.overlaps->keepApart(points).has_value(); });
    }
    void whatIsMergedWithdrawnOrKeptApartGoesAtOnce()
    {
        QFETCH(const std::function<bool(OverlapRig&, const QList<PointId>&)>, act);
        OverlapRig rig;
        const QList<PointId> points{rig.add(u"AF"_s, lower), rig.add(u"EU"_s, cheaper)};
        QVERIFY(rig.settle());
        QVERIFY(rig.suggests(points.first(), points.last()));
        const QSignalSpy changes(rig.overlaps.get(), &Overlaps::suggestionsChanged);
        QVERIFY(act(rig, points));
        QCOMPARE(changes.size(), 1); // before anything was compared again
        QVERIFY(rig.suggested().isEmpty());
        QVERIFY(rig.settle());
        QVERIFY(rig.suggested().isEmpty());
        QVERIFY(rig.workspace().undo());
        QVERIFY(rig.settle());
        QVERIFY(rig.suggests(points.first(), points.last()));
    }

    void suggestsAnOpenPointForTheRecommendationOfItsLike()
    {
        OverlapRig rig;
        const PointId merged = rig.add(u"AF"_s, lower);
        const PointId open = rig.add(u"EU"_s, cheaper);
        QVERIFY(rig.settle());
        const auto into = Board(rig.workspace()).merge({merged}, Track::FollowUp);
        QVERIFY(into);
        QVERIFY(rig.suggests(merged, open));
        QCOMPARE(rig.overlaps->suggestions().first().into, *into);
        QVERIFY(rig.settle());
        QCOMPARE(rig.overlaps->suggestions().first().into, *into);
        QVERIFY(Board(rig.workspace()).merge({open}, Track::Priority));
        QVERIFY(rig.suggested().isEmpty());
        QVERIFY(rig.settle());
        QVERIFY(rig.suggested().isEmpty()); // merged into different recommendations
    }

    void keptApartStaysApartAlsoAmongMoreThanTwo()
    {
        OverlapRig rig;
        const PointId a = rig.add(u"AF"_s, lower);
        const PointId b = rig.add(u"EU"_s, cheaper);
        QVERIFY(rig.overlaps->keepApart({b, a}));
        QVERIFY(rig.overlaps->keepApart({a, b})); // nothing new
        const PointId c = rig.add(u"EU"_s, reduce);
        QVERIFY(rig.settle());
        QVERIFY(!rig.suggests(a, b));
        QVERIFY(rig.suggests(a, c) || rig.suggests(b, c));
        rig.reopen();
        QVERIFY(rig.settle());
        QVERIFY(!rig.suggests(a, b));
        QVERIFY(rig.suggests(a, c) || rig.suggests(b, c));
        QVERIFY(rig.overlaps->keepApart({a, b, c}));
        QVERIFY(rig.settle());
        QVERIFY(rig.suggested().isEmpty());
        const Meeting& meeting = rig.fixture.meeting();
        qsizetype pairs = 0;
        for (const PointId& id : {a, b, c}) {
            for (const PointId& other : meeting.points.find(id)->apart) {
                QVERIFY(id < other);
                ++pairs;
            }
        }
        QCOMPARE(pairs, 3);
        QVERIFY(usecases::verify(rig.workspace())->faults.isEmpty());
    }

    void togetherLiftsIt()
    {
        OverlapRig rig;
        const PointId a = rig.add(u"AF"_s, lower);
        const PointId b = rig.add(u"EU"_s, cheaper);
        QVERIFY(rig.overlaps->keepApart({a, b}));
        QVERIFY(rig.settle());
        QVERIFY(!rig.suggests(a, b));
        QVERIFY(rig.overlaps->together({b, a}));
        QVERIFY(rig.settle());
        QVERIFY(rig.suggests(a, b));
        QVERIFY(rig.workspace().undo());
        QVERIFY(rig.settle());
        QVERIFY(!rig.suggests(a, b));
    }

    void takesTwoKnownPointsToKeepApart()
    {
        OverlapRig rig;
        const PointId a = rig.add(u"AF"_s, lower);
        const PointId b = rig.add(u"EU"_s, cheaper);
        const auto entries = usecases::history(rig.workspace())->size();
        QCOMPARE(codeOf(rig.overlaps->keepApart({})), ErrorCode::NothingToDo);
        QCOMPARE(codeOf(rig.overlaps->keepApart({a, a})), ErrorCode::NothingToDo);
        QCOMPARE(codeOf(rig.overlaps->keepApart({a, PointId::create()})), ErrorCode::NotFound);
        QCOMPARE(codeOf(rig.overlaps->together({a})), ErrorCode::NothingToDo);
        QVERIFY(rig.overlaps->together({a, b})); // they are not apart
        QCOMPARE(usecases::history(rig.workspace())->size(), entries);
        QVERIFY(Points(rig.workspace()).withdraw(b));
        QCOMPARE(codeOf(rig.overlaps->keepApart({a, b})), ErrorCode::NothingToDo);
    }

    void hearsOfEditsTagsAndGroups()
    {
        OverlapRig rig;
        const PointId a = rig.add(u"AF"_s, lower);
        const PointId b = rig.add(u"EU"_s, train);
        QVERIFY(rig.settle());
        QVERIFY(rig.suggested().isEmpty());
        QVERIFY(Points(rig.workspace()).edit(b, cheaper));
        QVERIFY(rig.settle());
        QVERIFY(rig.suggests(a, b));
        for (const PointId& id : {a, b}) {
            QVERIFY(Points(rig.workspace()).setElement(id, rig.fixture.element(u"q"_s), true));
        }
        QVERIFY(rig.settle());
        QCOMPARE(rig.overlaps->suggestions().first().elements, QSet<ElementId>{rig.fixture.element(u"q"_s)});
        QVERIFY(Points(rig.workspace()).edit(a, train));
        QVERIFY(rig.suggested().isEmpty());
        QVERIFY(rig.settle());
        QVERIFY(rig.suggested().isEmpty());
    }

    void hearsOfWhatAnotherProgramWrote()
    {
        OverlapRig rig;
        const PointId a = rig.add(u"AF"_s, lower);
        auto other = Workspace::open(rig.workspace().path(), rig.fixture.clock().function());
        QVERIFY(other);
        const auto b = Points(**other).add({rig.fixture.group(u"EU"_s), rig.fixture.question(1), cheaper, {}, {}});
        QVERIFY(b);
        QVERIFY(rig.settle());
        QVERIFY(rig.suggested().isEmpty());
        QVERIFY(rig.workspace().refresh());
        QVERIFY(rig.settle());
        QVERIFY(rig.suggests(a, *b));
        Overlaps theirs(**other);
        QVERIFY(theirs.keepApart({a, *b}));
        QVERIFY(rig.workspace().refresh());
        QVERIFY(rig.suggested().isEmpty());
    }

    void neverShowsWhatIsOutOfDate()
    {
        OverlapRig rig;
        const PointId a = rig.add(u"AF"_s, lower);
        const PointId b = rig.add(u"EU"_s, cheaper);
        int wrong = 0;
        connect(rig.overlaps.get(), &Overlaps::suggestionsChanged, this, [&] {
            for (const Suggestion& suggestion : rig.overlaps->suggestions()) {
                for (const Suggestion::Member& member : suggestion.members) {
                    const Point* point = rig.fixture.meeting().points.find(member.point);
                    for (const usecases::SharedStretch& stretch : member.shared) {
                        const QString word = point->text.mid(stretch.start, stretch.length);
                        wrong += word.size() != stretch.length || word.contains(u' ') ? 1 : 0;
                    }
                }
            }
        });
        for (int i = 0; i < 20; ++i) {
            QVERIFY(Points(rig.workspace()).edit(a, i % 2 == 0 ? u"On "_s.repeated(i) + lower : lower));
            QVERIFY(i % 3 > 0 || rig.settle()); // what was found of one change comes in among the next ones
            QCoreApplication::processEvents();
        }
        QVERIFY(rig.settle());
        QCOMPARE(wrong, 0);
        QVERIFY(rig.suggests(a, b));
    }

    void leavesOutTheMeetingsStopWords()
    {
        OverlapRig rig;
        const PointId a = rig.add(u"AF"_s, u"Remittances, taxes"_s);
        const PointId b = rig.add(u"EU"_s, u"Remittances, banks"_s);
        QVERIFY(rig.settle());
        QVERIFY(rig.suggests(a, b));
        QVERIFY(rig.overlaps->setStopWords({u" REMITTANCES "_s, {}, u"remittances"_s}));
        QCOMPARE(rig.fixture.meeting().details.stopWords, QStringList{u"remittances"_s});
        QVERIFY(rig.overlaps->setStopWords({u"remittances"_s}));
        QVERIFY(rig.settle());
        QVERIFY(!rig.suggests(a, b));
        rig.reopen();
        QVERIFY(rig.settle());
        QVERIFY(!rig.suggests(a, b));
        QVERIFY(rig.workspace().undo());
        QVERIFY(rig.fixture.meeting().details.stopWords.isEmpty());
        QVERIFY(rig.settle());
        QVERIFY(rig.suggests(a, b));
    }

    void historyNamesWhatWasKeptApart()
    {
        OverlapRig rig;
        const PointId a = rig.add(u"AF"_s, lower);
        const PointId b = rig.add(u"EU"_s, cheaper);
        const PointId c = rig.add(u"EU"_s, reduce);
        QVERIFY(rig.overlaps->keepApart({a, b}));
        usecases::HistoryLine line = usecases::history(rig.workspace())->first();
        QCOMPARE(line.intent, u"overlap.apart"_s);
        QCOMPARE(line.actor, Role::Moderator);
        QCOMPARE(line.count, 2);
        QCOMPARE((QSet<QString>{line.subject, line.detail}), (QSet<QString>{lower, cheaper}));
        QVERIFY(rig.overlaps->keepApart({a, b, c}));
        line = usecases::history(rig.workspace())->first();
        QCOMPARE(line.count, 3);
    }
};

QTEST_GUILESS_MAIN(OverlapsTest)
#include "overlapstest.moc"
