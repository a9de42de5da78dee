// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/breadth.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

/// Two themes of one and two elements, three groups, and points that the tests add.
struct Room
{
    Room()
    {
        for (int i = 0; i < 3; ++i) {
            Group& group = meeting.groups.edit(GroupId::create());
            group.name = u"G%1"_s.arg(i);
            group.place = 3 - i; // the last made comes first
            groups.prepend(group.id);
        }
        for (int i = 0; i < 2; ++i) {
            Theme& theme = meeting.themes.edit(ThemeId::create());
            theme.code = QString::number(i + 1);
            theme.title = u"Theme"_s;
            theme.place = i;
            themes.append(theme.id);
        }
        for (int i = 0; i < 3; ++i) {
            Element& element = meeting.elements.edit(ElementId::create());
            element.code = QChar(u'a' + i);
            element.title = u"Element"_s;
            element.theme = themes.at(i == 0 ? 0 : 1);
            element.place = i;
            elements.append(element.id);
        }
    }

    Point& point(int group, const QSet<ElementId>& tagged, Stance stance = Stance::GeneralAgreement)
    {
        Point& made = meeting.points.edit(PointId::create());
        made.text = u"A point"_s;
        made.group = groups.at(group);
        made.elements = tagged;
        made.stance = stance;
        return made;
    }

    Meeting meeting;
    QList<GroupId> groups; ///< in their order
    QList<ThemeId> themes;
    QList<ElementId> elements;
};

} // namespace

class BreadthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsGroupsBodiesAndPointsOnce()
    {
        Room room;
        const BodyId one = BodyId::create();
        const BodyId two = BodyId::create();
        Recommendation recommendation;
        Point& first = room.point(2, {});
        first.bodies = {one, two};
        QSet<PointId> all{first.id};
        Point& second = room.point(0, {});
        second.bodies = {two};
        all.insert(second.id);
        all.insert(room.point(2, {}).id);
        Point& gone = room.point(1, {});
        gone.withdrawn = true;
        all.insert(gone.id);
        all.insert(PointId::create());
        recommendation.sources = all;
        const Breadth breadth = breadthOf(room.meeting, recommendation);
        QCOMPARE(breadth.groups, (QList<GroupId>{room.groups.at(0), room.groups.at(2)}));
        QCOMPARE(breadth.bodies, 2);
        QCOMPARE(breadth.points, 3);
        QCOMPARE(breadthOf(room.meeting, Recommendation()), Breadth());
    }

    void putsTheWidestElementFirst()
    {
        Room room;
        room.point(0, {room.elements.at(2)});
        room.point(1, {room.elements.at(2)}, Stance::Disagreement);
        room.point(1, {room.elements.at(2), room.elements.at(1)});
        room.point(2, {room.elements.at(0)}).withdrawn = true;
        const QList<ConvergenceRow> rows = convergenceByElement(room.meeting);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).code, u"c"_s);
        QCOMPARE(rows.at(0).groups, (QList<GroupId>{room.groups.at(0), room.groups.at(1)}));
        QCOMPARE(rows.at(0).agreed, (QList<GroupId>{room.groups.at(0), room.groups.at(1)}));
        QCOMPARE(rows.at(0).opposed, (QList<GroupId>{room.groups.at(1)}));
        QVERIFY(rows.at(0).isDisputed());
        QVERIFY(!rows.at(0).isOpen());
        QCOMPARE(rows.at(0).points, 3);
        QCOMPARE(rows.at(1).code, u"b"_s);
        QCOMPARE(rows.at(2).code, u"a"_s);
        QVERIFY(rows.at(2).groups.isEmpty());
    }

    void aPointOfTwoElementsCountsOnceForTheirTheme()
    {
        Room room;
        room.point(0, {room.elements.at(1), room.elements.at(2)});
        room.point(1, {room.elements.at(0), ElementId::create()});
        const QList<ConvergenceRow> rows = convergenceByTheme(room.meeting);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).code, u"1"_s); // as wide as the other: the framework's order
        QCOMPARE(rows.at(1).points, 1);
        QCOMPARE(rows.at(1).groups, (QList<GroupId>{room.groups.at(0)}));
    }

    void aWithdrawnGroupIsNotCounted()
    {
        Room room;
        room.point(0, {room.elements.at(0)});
        room.meeting.groups.edit(room.groups.at(0)).withdrawn = true;
        QVERIFY(convergenceByElement(room.meeting).at(0).groups.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BreadthTest)
#include "breadthtest.moc"
