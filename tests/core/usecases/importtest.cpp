// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/domain/breadth.h"
#include "core/domain/lists.h"
#include "core/usecases/exporting.h"
#include "core/usecases/importing.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using tests::MeetingFixture;
using usecases::Import;
using usecases::ImportKind;

namespace {

const QList<QPair<ImportKind, QString>> realTables{{ImportKind::Participants, u"participants"_s},
                                                   {ImportKind::Agenda, u"agenda"_s},
                                                   {ImportKind::Groups, u"groups"_s},
                                                   {ImportKind::Themes, u"themes"_s},
                                                   {ImportKind::Points, u"points"_s}};

template <class T>
size_t standing(const domain::Table<T>& table)
{
    return static_cast<size_t>(std::count_if(table.begin(), table.end(), [](const T& v) { return domain::stands(v); }));
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRealMeeting()
    {
        if (tests::sharedFile(u"grcp7/points.csv"_s).isEmpty()) {
            QSKIP("The real meeting's data is not beside this checkout.");
        }
        MeetingFixture fixture = MeetingFixture::empty();
        importReal(fixture);
        const domain::Meeting& meeting = fixture.meeting();
        QCOMPARE(standing(meeting.participants), 92u);
        QCOMPARE(standing(meeting.bodies), 48u);
        QCOMPARE(standing(meeting.sessions), 10u);
        QCOMPARE(standing(meeting.groups), 4u);
        QCOMPARE(standing(meeting.elements), 24u);
        QCOMPARE(standing(meeting.points), 49u);
        QString inFour;
        QString inThree;
        for (const domain::ConvergenceRow& row : domain::convergenceByElement(meeting)) {
            inFour += row.groups.size() == 4 ? row.code : QString();
            inThree += row.groups.size() == 3 ? row.code : QString();
        }
        std::sort(inFour.begin(), inFour.end());
        std::sort(inThree.begin(), inThree.end());
        QCOMPARE(inFour, u"chn"_s);
        QCOMPARE(inThree, u"bfiklqt"_s);
    }

    void readsTheRealMeetingTwiceWithoutChange()
    {
        if (tests::sharedFile(u"grcp7/points.csv"_s).isEmpty()) {
            QSKIP("The real meeting's data is not beside this checkout.");
        }
        MeetingFixture fixture = MeetingFixture::empty();
        importReal(fixture);
        const domain::Meeting before = fixture.meeting();
        for (const auto& [kind, name] : realTables) {
            const auto done = Import(fixture.workspace()).run(kind, tests::sharedFile(u"grcp7/%1.csv"_s.arg(name)));
            QVERIFY(done);
            QCOMPARE(done->added, 0);
            QCOMPARE(done->changed, 0);
            QVERIFY(done->same > 0);
        }
        QVERIFY(fixture.meeting() == before);
    }

    void previewSaysWhatTheImportWillDo()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const QString path = tests::writeFile(fixture.path(u"people.csv"_s),
                                              "Name,Organization,Position\nMs One,MIDSA,Chair\nMs New,A new body,\n");
        const auto preview = Import(fixture.workspace()).preview(ImportKind::Participants, path);
        QVERIFY(preview);
        QCOMPARE(preview->added, 1);
        QCOMPARE(preview->changed, 1);
        QCOMPARE(preview->madeBesides, 1);
        QCOMPARE(preview->rows.at(0).number, 2);
        QCOMPARE(preview->rows.at(0).effect, usecases::ImportPreview::Effect::Changed);
        QCOMPARE(fixture.meeting().participants.size(), 3u);
        QVERIFY(Import(fixture.workspace()).run(ImportKind::Participants, path));
        QCOMPARE(fixture.meeting().participants.size(), 4u);
    }

    void emptyCellsTakeNothingAway()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const QString path =
            tests::writeFile(fixture.path(u"people.csv"_s), "Name,Organization,Region,Category\nMs One,MIDSA,,\n");
        const auto done = Import(fixture.workspace()).run(ImportKind::Participants, path);
        QVERIFY(done);
        QCOMPARE(done->same, 1);
        QCOMPARE(fixture.meeting().bodies.find(fixture.body(u"MIDSA"_s))->region, u"Africa"_s);
    }

    void pointsNeedOnlyGroupAndText()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const QString path =
            tests::writeFile(fixture.path(u"points.csv"_s), "Text;Group\n\"One, two\";AF\nThree;Europe\n");
        QVERIFY(Import(fixture.workspace()).run(ImportKind::Points, path));
        const auto points = domain::pointsOfGroup(fixture.meeting(), fixture.group(u"AF"_s));
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.first().text, u"One, two"_s);
        QCOMPARE(points.first().question, fixture.question(1));
    }

    void anUnknownElementIsNamedAndNothingComesIn()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const QString path =
            tests::writeFile(fixture.path(u"points.csv"_s), "Group,Element,Text\nAF,h,Good\nAF,zz,Bad\n");
        const auto done = Import(fixture.workspace()).run(ImportKind::Points, path);
        QVERIFY(!done);
        QCOMPARE(done.error(), (domain::Error{ErrorCode::UnknownReference, {u"3"_s, u"Element"_s, u"zz"_s}}));
        QVERIFY(fixture.meeting().points.empty());
    }

    void recommendationsLinkTheirSources()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const auto first = fixture.addPoint(u"AF"_s, u"Lower the cost of remittances"_s);
        const auto second = fixture.addPoint(u"EU"_s, u"Cheaper remittances"_s);
        const QString path = tests::writeFile(fixture.path(u"recommendations.csv"_s),
                                              "Track,Text,Sources\nfollow-up,Make remittances cheaper,AF:1; EU:1\n");
        QVERIFY(Import(fixture.workspace()).run(ImportKind::Recommendations, path));
        const auto track = domain::recommendationsOfTrack(fixture.meeting(), domain::Track::FollowUp);
        QCOMPARE(track.size(), 1);
        QCOMPARE(track.first().sources, (QSet<domain::PointId>{first, second}));
    }

    void exportedPointsComeBackWithoutDifference()
    {
        MeetingFixture fixture = MeetingFixture::sample();
        const QString path = tests::writeFile(fixture.path(u"out.csv"_s), usecases::pointsCsv(fixture.meeting()));
        const domain::Meeting before = fixture.meeting();
        const auto again = Import(fixture.workspace()).run(ImportKind::Points, path);
        QVERIFY(again);
        QCOMPARE(again->added + again->changed, 0);
        QVERIFY(fixture.meeting() == before);

        MeetingFixture other = MeetingFixture::empty();
        QVERIFY(Import(other.workspace()).run(ImportKind::Questions, u":/sample/questions.csv"_s));
        QVERIFY(Import(other.workspace()).run(ImportKind::Groups, u":/sample/groups.csv"_s));
        QVERIFY(Import(other.workspace()).run(ImportKind::Themes, u":/sample/themes.csv"_s));
        QVERIFY(Import(other.workspace()).run(ImportKind::Points, path));
        QCOMPARE(usecases::pointsCsv(other.meeting()), tests::readFile(path));
    }

    void exportedParticipantsComeBackWithoutDifference()
    {
        MeetingFixture fixture = MeetingFixture::sample();
        const QByteArray csv = usecases::participantsCsv(fixture.meeting());
        const QString path = tests::writeFile(fixture.path(u"out.csv"_s), csv);
        const auto again = Import(fixture.workspace()).run(ImportKind::Participants, path);
        QVERIFY(again);
        QCOMPARE(again->added + again->changed, 0);

        MeetingFixture other = MeetingFixture::empty();
        QVERIFY(Import(other.workspace()).run(ImportKind::Groups, u":/sample/groups.csv"_s));
        QVERIFY(Import(other.workspace()).run(ImportKind::Participants, path));
        QCOMPARE(usecases::participantsCsv(other.meeting()), csv);
    }

    void guessesTheKindFromTheHeader_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("participants") << u"participants"_s << ImportKind::Participants;
        QTest::newRow("agenda") << u"agenda"_s << ImportKind::Agenda;
        QTest::newRow("groups") << u"groups"_s << ImportKind::Groups;
        QTest::newRow("themes") << u"themes"_s << ImportKind::Themes;
        QTest::newRow("questions") << u"questions"_s << ImportKind::Questions;
        QTest::newRow("points") << u"points"_s << ImportKind::Points;
        QTest::newRow("recommendations") << u"recommendations"_s << ImportKind::Recommendations;
    }
    void guessesTheKindFromTheHeader()
    {
        QFETCH(QString, file);
        QFETCH(ImportKind, kind);
        QCOMPARE(usecases::guessKind(u":/sample/%1.csv"_s.arg(file)), std::optional(kind));
    }

private:
    static void importReal(MeetingFixture& fixture)
    {
        for (const auto& [kind, name] : realTables) {
            const auto done = Import(fixture.workspace()).run(kind, tests::sharedFile(u"grcp7/%1.csv"_s.arg(name)));
            QVERIFY2(done, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
