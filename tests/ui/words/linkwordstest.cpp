// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/linkwords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::GroupId;
using usecases::LinkStatus;
using usecases::Place;
using Line = usecases::LinkStatus::Line;

namespace {

const QDateTime now = QDateTime(QDate(2026, 5, 4), QTime(11, 46, 2), Qt::UTC);
const Place plenary;
const Place africa{domain::Role::Rapporteur, GroupId::create()};

LinkStatus statusOf(Line line, int secondsAgo, qint64 waiting = 0, std::optional<domain::Error> problem = {})
{
    LinkStatus status;
    status.line = line;
    status.since = now.addSecs(-secondsAgo);
    status.waiting = waiting;
    status.problem = std::move(problem);
    return status;
}

} // namespace

class LinkWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidWhereThereIsNoHub()
    {
        QCOMPARE(ui::linkWord({}, plenary, now), QString());
        QVERIFY(!ui::isTrouble({}, now));
        QVERIFY(ui::linkSentence({}, plenary, {}, now).contains(u"on this laptop alone"_s));
    }

    void theRoomHearsWhetherItsWordsHaveReachedThePlenary()
    {
        QCOMPARE(ui::linkWord(statusOf(Line::Up, 60), africa, now), u"reached the plenary"_s);
        QCOMPARE(ui::linkWord(statusOf(Line::Up, 60, 2), africa, now), u"on its way to the plenary"_s);
    }

    void aBreakIsAWarningAfterThreeSecondsOnly()
    {
        const LinkStatus early = statusOf(Line::Down, 2, 3);
        QVERIFY(!ui::isTrouble(early, now));
        QCOMPARE(ui::linkWord(early, africa, now), u"on its way to the plenary"_s);
        const LinkStatus late = statusOf(Line::Down, 3, 3, domain::Error{ErrorCode::HubUnreachable, {u"hub"_s}});
        QVERIFY(ui::isTrouble(late, now));
        QVERIFY(ui::linkWord(late, africa, now).startsWith(u"No line to the plenary, 3 "_s));
        QVERIFY(ui::linkWord(late, plenary, now).startsWith(u"No line to the hub, 3 "_s));
        QVERIFY(ui::linkSentence(late, africa, {}, now).contains(u"does not answer"_s));
    }

    void whatTheHubDoesNotTakeIsAWarningAtOnce()
    {
        const LinkStatus full = statusOf(Line::Up, 0, 1, domain::Error{ErrorCode::HubFull, {u"hub"_s}});
        QVERIFY(ui::isTrouble(full, now));
        QVERIFY(!ui::linkWord(full, africa, now).contains(u"reached"_s));
        QVERIFY(ui::linkSentence(full, africa, {}, now).contains(u"full"_s));
    }

    void thePlenaryHearsOfEveryRoom()
    {
        domain::Meeting meeting;
        LinkStatus status = statusOf(Line::Up, 60);
        for (const auto& [mark, heard] :
             {std::pair{u"AF"_s, now}, {u"EU"_s, now.addSecs(-600)}, {u"AM"_s, QDateTime()}}) {
            domain::Group& group = meeting.groups.edit(GroupId::create());
            group.mark = mark;
            status.rooms.append({group.id, heard == now, heard});
        }
        QVERIFY(ui::linkWord(status, plenary, now).startsWith(u"1 "_s));
        const QString sentence = ui::linkSentence(status, plenary, meeting, now);
        QVERIFY(sentence.contains(u"AF is live; EU was last heard of 11:36; AM has not joined yet."_s));
    }
};

QTEST_GUILESS_MAIN(LinkWordsTest)
#include "linkwordstest.moc"
