// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/projection.h"

#include <QTest>
#include <limits>

#include "core/journal/changes.h"
#include "core/journal/fields.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
namespace field = journal::field;
using journal::ChangeList;

namespace {

const QDateTime when(QDate(2017, 10, 10), QTime(9, 30, 1, 234), Qt::UTC);

Meeting applied(const ChangeList& changes, Meeting meeting = {})
{
    for (const journal::Change& change : changes.list()) {
        journal::apply(meeting, change);
    }
    return meeting;
}

/// The fields of \a changes without their values.
ChangeList cleared(const ChangeList& changes)
{
    ChangeList none;
    for (const journal::Change& change : changes.list()) {
        const QString name = change.key.field;
        const QByteArray latin = name.toLatin1();
        switch (change.key.entity) {
        case Entity::Meeting:
            none.clear(MeetingId(change.key.id), latin.constData());
            break;
        case Entity::Session:
            none.clear(SessionId(change.key.id), latin.constData());
            break;
        case Entity::Body:
            none.clear(BodyId(change.key.id), latin.constData());
            break;
        case Entity::Participant:
            none.clear(ParticipantId(change.key.id), latin.constData());
            break;
        case Entity::Group:
            none.clear(GroupId(change.key.id), latin.constData());
            break;
        case Entity::Question:
            none.clear(QuestionId(change.key.id), latin.constData());
            break;
        case Entity::Point:
            none.clear(PointId(change.key.id), latin.constData());
            break;
        case Entity::Theme:
            none.clear(ThemeId(change.key.id), latin.constData());
            break;
        case Entity::Element:
            none.clear(ElementId(change.key.id), latin.constData());
            break;
        case Entity::Recommendation:
            none.clear(RecommendationId(change.key.id), latin.constData());
            break;
        case Entity::Round:
            none.clear(RoundId(change.key.id), latin.constData());
            break;
        case Entity::Outcome:
            none.clear(OutcomeId(change.key.id), latin.constData());
            break;
        case Entity::Paragraph:
            none.clear(ParagraphId(change.key.id), latin.constData());
            break;
        }
    }
    return none;
}

/// \a made is what \a changes say; without values it is as if it had never been set.
template <class T>
void comesBackAndGoes(const T& made, const ChangeList& changes, Table<T> Meeting::*table)
{
    const Meeting full = applied(changes);
    QVERIFY((full.*table).find(made.id));
    QVERIFY(*(full.*table).find(made.id) == made);
    T untouched;
    untouched.id = made.id;
    QVERIFY2(!(made == untouched), "the example must set something");
    const Meeting emptied = applied(cleared(changes), full);
    QVERIFY(*(emptied.*table).find(made.id) == untouched);
}

template <class T>
ChangeList change(const Id<T>& id, const QString& name, const QString& value)
{
    ChangeList changes;
    changes.set(id, name, value);
    return changes;
}

} // namespace

class ProjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDetailOfTheMeetingComesBack()
    {
        MeetingDetails d;
        d.id = MeetingId::create();
        ChangeList changes;
        int n = 0;
        const auto text = [&](QString& member, const char* name) {
            member = u"text %1\nwith a second line"_s.arg(++n);
            changes.set(d.id, name, member);
        };
        text(d.title, field::title);
        text(d.longTitle, field::longTitle);
        text(d.theme, field::theme);
        text(d.host, field::host);
        text(d.hostShort, field::hostShort);
        text(d.city, field::city);
        text(d.country, field::country);
        text(d.venue, field::venue);
        text(d.objective, field::objective);
        text(d.mechanisms, field::mechanisms);
        text(d.survey, field::survey);
        text(d.partnerships, field::partnerships);
        text(d.importance, field::importance);
        text(d.addressees, field::addressees);
        text(d.process, field::process);
        text(d.processShort, field::processShort);
        changes.set(d.id, field::starts, d.starts = QDate(2017, 10, 10));
        changes.set(d.id, field::ends, d.ends = QDate(2017, 10, 11));
        changes.set(d.id, field::languages, d.languages = {u"en"_s, u"fr"_s});
        changes.set(d.id, field::stopWords, d.stopWords = {u"migration"_s, u"states"_s});
        const Meeting full = applied(changes);
        QVERIFY(full.details == d);
        MeetingDetails untouched;
        untouched.id = d.id;
        QVERIFY(applied(cleared(changes), full).details == untouched);
    }

    void everySessionFieldComesBack()
    {
        const Session s{SessionId::create(),
                        QDate(2017, 10, 10),
                        QTime(9, 30),
                        QTime(11, 0),
                        SessionKind::Webinar,
                        u"T"_s,
                        u"M"_s,
                        {u"A"_s, u"B"_s},
                        u"R"_s,
                        {u"en"_s},
                        {u"Q1"_s, u"Q2"_s},
                        0.1,
                        when,
                        when.addSecs(9),
                        -5,
                        true};
        ChangeList c;
        c.set(s.id, field::date, s.date).set(s.id, field::starts, s.starts).set(s.id, field::ends, s.ends);
        c.set(s.id, field::kind, s.kind).set(s.id, field::title, s.title).set(s.id, field::moderator, s.moderator);
        c.set(s.id, field::speakers, s.speakers).set(s.id, field::room, s.room);
        c.set(s.id, field::interpretation, s.interpretation).set(s.id, field::questions, s.questions);
        c.set(s.id, field::place, s.place).set(s.id, field::started, s.started).set(s.id, field::ended, s.ended);
        c.set(s.id, field::extraMinutes, s.extraMinutes).set(s.id, field::withdrawn, s.withdrawn);
        comesBackAndGoes(s, c, &Meeting::sessions);
    }

    void everyFieldOfPeopleComesBack()
    {
        const Body b{BodyId::create(), u"N"_s, u"S"_s, u"R"_s, true};
        ChangeList ofBody;
        ofBody.set(b.id, field::name, b.name).set(b.id, field::shortName, b.shortName);
        ofBody.set(b.id, field::region, b.region).set(b.id, field::withdrawn, true);
        comesBackAndGoes(b, ofBody, &Meeting::bodies);

        const Participant p{ParticipantId::create(),        12,   u"N"_s, u"P"_s, u"ISCM"_s, b.id, GroupId::create(),
                            {u"Moderator"_s, u"Speaker"_s}, true, true};
        ChangeList c;
        c.set(p.id, field::number, p.number).set(p.id, field::name, p.name).set(p.id, field::position, p.position);
        c.set(p.id, field::category, p.category).set(p.id, field::body, p.body).set(p.id, field::group, p.group);
        c.set(p.id, field::roles, p.roles).set(p.id, field::present, true).set(p.id, field::withdrawn, true);
        comesBackAndGoes(p, c, &Meeting::participants);

        const Group g{GroupId::create(),  u"N"_s, u"AF"_s, 7,    u"18"_s, {u"fr"_s},
                      {u"F1"_s, u"F2"_s}, u"R"_s, 2.5,     when, true};
        ChangeList ofGroup;
        ofGroup.set(g.id, field::name, g.name).set(g.id, field::mark, g.mark).set(g.id, field::colour, g.colour);
        ofGroup.set(g.id, field::room, g.room).set(g.id, field::interpretation, g.interpretation);
        ofGroup.set(g.id, field::facilitators, g.facilitators).set(g.id, field::rapporteur, g.rapporteur);
        ofGroup.set(g.id, field::place, g.place).set(g.id, field::reported, g.reported);
        ofGroup.set(g.id, field::withdrawn, true);
        comesBackAndGoes(g, ofGroup, &Meeting::groups);
    }

    void everyFieldOfTheFrameworkComesBack()
    {
        const Theme t{ThemeId::create(), u"2"_s, u"T"_s, u"S"_s, 1e300, true};
        ChangeList ofTheme;
        ofTheme.set(t.id, field::code, t.code).set(t.id, field::title, t.title);
        ofTheme.set(t.id, field::shortTitle, t.shortTitle).set(t.id, field::place, t.place);
        ofTheme.set(t.id, field::withdrawn, true);
        comesBackAndGoes(t, ofTheme, &Meeting::themes);

        const Element e{ElementId::create(), t.id, u"h"_s, u"T"_s, u"S"_s, 1.0 / 3, true};
        ChangeList c;
        c.set(e.id, field::theme, e.theme).set(e.id, field::code, e.code).set(e.id, field::title, e.title);
        c.set(e.id, field::shortTitle, e.shortTitle).set(e.id, field::place, e.place);
        c.set(e.id, field::withdrawn, true);
        comesBackAndGoes(e, c, &Meeting::elements);

        const Question q{QuestionId::create(), u"T"_s, u"S"_s, Kind::Gap, Stance::NotSettled, 5e-324, true};
        ChangeList ofQuestion;
        ofQuestion.set(q.id, field::text, q.text).set(q.id, field::shortText, q.shortText);
        ofQuestion.set(q.id, field::kind, q.kind).set(q.id, field::stance, q.stance);
        ofQuestion.set(q.id, field::place, q.place).set(q.id, field::withdrawn, true);
        comesBackAndGoes(q, ofQuestion, &Meeting::questions);
    }

    void everyFieldOfPointAndRecommendationComesBack()
    {
        const Point p{PointId::create(),
                      GroupId::create(),
                      QuestionId::create(),
                      Kind::Partnership,
                      Stance::Disagreement,
                      u"T"_s,
                      {ElementId::create(), ElementId::create()},
                      {BodyId::create()},
                      {PointId::create()},
                      -3.75,
                      5,
                      when,
                      true};
        ChangeList c;
        c.set(p.id, field::group, p.group).set(p.id, field::question, p.question).set(p.id, field::kind, p.kind);
        c.set(p.id, field::stance, p.stance).set(p.id, field::text, p.text).set(p.id, field::place, p.place);
        c.set(p.id, field::five, p.five).set(p.id, field::written, p.written).set(p.id, field::withdrawn, true);
        for (const ElementId& element : p.elements) {
            c.setMember(p.id, field::element, element);
        }
        for (const BodyId& body : p.bodies) {
            c.setMember(p.id, field::body, body);
        }
        for (const PointId& other : p.apart) {
            c.setMember(p.id, field::apart, other);
        }
        comesBackAndGoes(p, c, &Meeting::points);

        const Recommendation r{RecommendationId::create(), Track::FollowUp, u"T"_s, {p.id}, 4, true};
        ChangeList of;
        of.set(r.id, field::track, r.track).set(r.id, field::text, r.text).setMember(r.id, field::source, p.id);
        of.set(r.id, field::place, r.place).set(r.id, field::withdrawn, true);
        comesBackAndGoes(r, of, &Meeting::recommendations);
    }

    void everyFieldOfRoundAndOutcomeComesBack()
    {
        Round r;
        r.id = RoundId::create();
        ChangeList c;
        const auto a = RecommendationId::create();
        const auto b = RecommendationId::create();
        const GroupId group = GroupId::create();
        c.set(r.id, field::track, r.track = Track::FollowUp).set(r.id, field::method, r.method = Method::ShowOfHands);
        c.set(r.id, field::state, r.state = RoundState::Adopted).set(r.id, field::seats, r.seats = 3);
        c.set(r.id, field::entitled, r.entitled = 92).set(r.id, field::ballots, r.ballots = 68);
        c.set(r.id, field::options, r.options = {b, a}).set(r.id, field::created, r.created = when);
        c.set(r.id, field::opened, r.opened = when.addSecs(1)).set(r.id, field::closed, r.closed = when.addSecs(2));
        c.set(r.id, field::replaces, r.replaces = RoundId::create()).set(r.id, field::ruled, r.ruled = {a});
        c.set(r.id, field::ruling, r.ruling = u"By lot"_s).set(r.id, field::withdrawn, r.withdrawn = true);
        r.counts[a] = {{{group, 12}, {GroupId(), 3}}, 0, 0, 0};
        r.counts[b] = {{}, 7, 8, 9};
        c.set(r.id, journal::memberField(field::approvals, a) + u'/' + group.toText(), 12);
        c.set(r.id, journal::memberField(field::approvals, a) + u'/', 3);
        c.set(r.id, journal::memberField(field::inFavour, b), 7);
        c.set(r.id, journal::memberField(field::against, b), 8);
        c.set(r.id, journal::memberField(field::abstaining, b), 9);
        comesBackAndGoes(r, c, &Meeting::rounds);

        const Outcome o{OutcomeId::create(), Track::FollowUp, r.id, {b, a}, u"R"_s, when};
        ChangeList of;
        of.set(o.id, field::track, o.track).set(o.id, field::round, o.round).set(o.id, field::lines, o.lines);
        of.set(o.id, field::reason, o.reason).set(o.id, field::adopted, o.adopted);
        comesBackAndGoes(o, of, &Meeting::outcomes);

        const Paragraph p{ParagraphId::create(), u"objective"_s, u"T"_s};
        ChangeList ofParagraph;
        ofParagraph.set(p.id, field::key, p.key).set(p.id, field::text, p.text);
        comesBackAndGoes(p, ofParagraph, &Meeting::paragraphs);
    }

    void anEmptyTextIsAValue()
    {
        const ParagraphId id = ParagraphId::create();
        ChangeList changes;
        changes.set(id, field::text, QString());
        QVERIFY(!applied(changes).paragraphs.find(id)->text.isNull());
    }

    void takesAMemberOut()
    {
        const PointId id = PointId::create();
        const BodyId stays = BodyId::create();
        const BodyId goes = BodyId::create();
        ChangeList changes;
        changes.setMember(id, field::body, stays).setMember(id, field::body, goes);
        ChangeList out;
        out.setMember(id, field::body, goes, false);
        QCOMPARE(applied(out, applied(changes)).points.find(id)->bodies, QSet<BodyId>{stays});
    }

    void whatItDoesNotKnowChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("field of a later version") << u"mood"_s << u"good"_s;
        QTest::newRow("set of a later version") << u"mood/1"_s << u"1"_s;
        QTest::newRow("element that is no id") << u"element/zzz"_s << u"1"_s;
        QTest::newRow("element without an id") << u"element"_s << u"1"_s;
        QTest::newRow("empty field") << u""_s << u"1"_s;
        QTest::newRow("only a slash") << u"/"_s << u"1"_s;
        QTest::newRow("kind that is no kind") << u"kind"_s << u"opinion"_s;
        QTest::newRow("number that is none") << u"five"_s << u"many"_s;
        QTest::newRow("number that is too large") << u"five"_s << u"99999999999999999999"_s;
        QTest::newRow("place that is no number") << u"place"_s << u"nan"_s;
        QTest::newRow("place without end") << u"place"_s << u"inf"_s;
        QTest::newRow("time that is none") << u"written"_s << u"yesterday"_s;
        QTest::newRow("id that is none") << u"group"_s << u"Africa"_s;
        QTest::newRow("truth that is none") << u"withdrawn"_s << u"yes"_s;
    }
    void whatItDoesNotKnowChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Point untouched;
        untouched.id = PointId::create();
        const Meeting meeting = applied(change(untouched.id, name, value));
        QVERIFY(*meeting.points.find(untouched.id) == untouched);
    }

    void countsThatAreNoneCountNothing()
    {
        const RoundId id = RoundId::create();
        const QString option = RecommendationId::create().toText();
        const QString group = GroupId::create().toText();
        Meeting meeting;
        for (const QString& value : {u"-1"_s, u"many"_s, u"2147483647"_s, u""_s}) {
            meeting = applied(change(id, u"approvals/%1/%2"_s.arg(option, group), value), meeting);
            meeting = applied(change(id, u"inFavour/%1"_s.arg(option), value), meeting);
        }
        meeting = applied(change(id, u"approvals/x/y"_s, u"3"_s), meeting);
        QVERIFY(meeting.rounds.find(id)->counts.isEmpty());
    }

    void aMethodTakenBackIsTheOneItBeganWith()
    {
        const RoundId id = RoundId::create();
        ChangeList changes;
        changes.set(id, field::method, Method::ShowOfHands).set(id, field::seats, 3);
        ChangeList none;
        none.clear(id, field::method).clear(id, field::seats);
        const Meeting meeting = applied(none, applied(changes));
        QCOMPARE(meeting.rounds.find(id)->method, Round().method);
        QCOMPARE(meeting.rounds.find(id)->seats, 5);
    }

    void settingTwiceKeepsTheLaterValue()
    {
        const PointId id = PointId::create();
        ChangeList changes;
        changes.set(id, field::text, u"one"_s).set(id, field::five, 1).set(id, field::text, u"two"_s);
        QCOMPARE(changes.list().size(), 2);
        QCOMPARE(changes.list().at(0).value, u"two"_s);
        QVERIFY(ChangeList().isEmpty());
    }

    void nothingThatIsWrittenIsNull()
    {
        QVERIFY(!journal::written(QString()).isNull());
        QVERIFY(!journal::written(QStringList()).isNull());
        QVERIFY(!journal::written(QDate()).isNull());
        QVERIFY(!journal::written(QTime()).isNull());
        QVERIFY(!journal::written(QDateTime()).isNull());
        QVERIFY(!journal::written(GroupId()).isNull());
        QVERIFY(!journal::written(QList<GroupId>()).isNull());
    }

    void timesAreWrittenInUtc()
    {
        const QDateTime there(QDate(2017, 10, 10), QTime(11, 30), Qt::OffsetFromUTC, 7'200);
        QCOMPARE(journal::written(there), u"2017-10-10T09:30:00.000Z"_s);
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "projectiontest.moc"
