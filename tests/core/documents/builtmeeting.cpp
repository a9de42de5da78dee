// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/documents/builtmeeting.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

/// Ids that are the same at every run, in the order of \a kind and \a number.
template <class Entity>
Entity idOf(int kind, int number)
{
    return Entity(QUuid(static_cast<uint>(kind), static_cast<ushort>(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

QDateTime utc(int day, int hour, int minute)
{
    return {QDate(2017, 10, day), QTime(hour, minute), Qt::UTC};
}

void addDetails(Meeting& meeting)
{
    MeetingDetails& about = meeting.details;
    about.title = u"GRCP 7"_s;
    about.longTitle = u"Seventh Global Meeting of Chairs and Secretariats of Regional, Inter-regional and Global "
                      "Consultative Processes on Migration"_s;
    about.theme = u"Inter-state Consultation Mechanisms on Migration and the Global Compact for Safe, Orderly and "
                  "Regular Migration"_s;
    about.host = u"International Organization for Migration"_s;
    about.hostShort = u"IOM"_s;
    about.city = u"Geneva"_s;
    about.country = u"Switzerland"_s;
    about.starts = QDate(2017, 10, 10);
    about.ends = QDate(2017, 10, 11);
    about.objective = u"gather the perspectives of the mechanisms on the Global Compact and develop joint "
                      "recommendations for it"_s;
    about.mechanisms = u"The mechanisms are the principal forums for regional dialogue and cooperation on migration."_s;
    about.survey = u"In preparation for the meeting, the mechanisms and their partners were asked for their input."_s;
    about.partnerships = u"cooperation among the mechanisms themselves;\npartnerships with regional economic "
                         "organizations\ncooperation with non-governmental partners."_s;
    about.importance = u"The meeting gave the mechanisms an opportunity to convey their regional positions."_s;
    about.addressees = u"the Special Representative of the Secretary-General for International Migration"_s;
    about.process = u"the Global Compact for Safe, Orderly and Regular Migration"_s;
    about.processShort = u"the Global Compact"_s;
}

void addGroups(Meeting& meeting)
{
    const QStringList names{u"Africa"_s, u"Europe and Central Asia"_s, u"Asia and the Pacific"_s, u"Americas"_s};
    const QStringList marks{u"AF"_s, u"EU"_s, u"AP"_s, u"AM"_s};
    const QStringList rooms{u"Room 18"_s, u"Room 19"_s, u"Room 5-6"_s, u"Room 20"_s};
    for (int i = 0; i < names.size(); ++i) {
        Group& group = meeting.groups.edit(idOf<GroupId>(1, i));
        group.name = names[i];
        group.mark = marks[i];
        group.room = rooms[i];
        group.place = i;
        Body& body = meeting.bodies.edit(idOf<BodyId>(2, i));
        body.name = u"Process of "_s + names[i];
        Participant& participant = meeting.participants.edit(idOf<ParticipantId>(3, i));
        participant.name = u"Delegate %1"_s.arg(i);
        participant.body = body.id;
        participant.group = group.id;
    }
}

void addTrack(Meeting& meeting, Track track, int kind, const QStringList& texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        Recommendation& recommendation = meeting.recommendations.edit(idOf<RecommendationId>(kind, i));
        recommendation.track = track;
        recommendation.text = texts[i];
        recommendation.place = i;
        for (int g = 0; g < 4 - i % 4; ++g) {
            Point& point = meeting.points.edit(idOf<PointId>(kind * 100 + i, g));
            point.group = idOf<GroupId>(1, g);
            point.text = u"%1 (in the words of group %2)"_s.arg(texts[i].section(u',', 0, 0)).arg(g + 1);
            point.bodies = {idOf<BodyId>(2, g)};
            point.written = utc(10, 9, 40 + i + g);
            recommendation.sources.insert(point.id);
        }
    }
}

void addRound(Meeting& meeting)
{
    Round& round = meeting.rounds.edit(idOf<RoundId>(6, 0));
    round.track = Track::Priority;
    round.state = RoundState::Closed;
    round.entitled = 52;
    round.ballots = 49;
    round.created = utc(11, 9, 0);
    round.opened = utc(11, 9, 5);
    round.closed = utc(11, 9, 30);
    const QList<int> supports{46, 44, 41, 37, 30, 30, 12};
    for (int i = 0; i < supports.size(); ++i) {
        const auto id = idOf<RecommendationId>(4, i);
        round.options.append(id);
        round.counts[id].byGroup = {{idOf<GroupId>(1, 0), supports[i] - 20},
                                    {idOf<GroupId>(1, 1), 10},
                                    {idOf<GroupId>(1, 2), 6},
                                    {GroupId(), 4}};
    }
    round.ruled = {idOf<RecommendationId>(4, 4)};
    round.ruling = u"it was raised by more bodies"_s;
}

} // namespace

Meeting builtDraft()
{
    Meeting meeting;
    addDetails(meeting);
    addGroups(meeting);
    addTrack(meeting, Track::Priority, 4,
             {u"Ensure the protection of the human rights of all migrants regardless of their migratory status, with "
              "particular attention to migrants in vulnerable situations;"_s,
              u"facilitate regular and combat irregular migration, including through promotion of circular labour "
              "migration schemes, recognition of qualifications and skills, and family reunification"_s,
              u"promote social integration, including access to social services"_s,
              u"combat xenophobia, racism, discrimination and intolerance towards migrants."_s,
              u"enhance collection and analysis of migration data and promote data exchange between countries"_s,
              u"recognize the link between climate change and displacement"_s, u"lower the cost of remittances"_s,
              u"establish a fund for return and reintegration"_s});
    addTrack(meeting, Track::FollowUp, 5,
             {u"act as contributors to migration governance at the regional and inter-regional level"_s,
              u"continue as the main platforms for policy dialogue on migration, peer learning and exchange"_s,
              u"promote whole-of-government approaches to migration governance among their members"_s,
              u"encourage complementarities and synergies between the national, regional and global levels"_s,
              u"consider how to ensure the sustainability of the mechanisms"_s,
              u"report on the Compact every two years"_s, u"share practices through a common platform"_s,
              u"build the capacities of their members"_s});
    addRound(meeting);
    return meeting;
}

Meeting builtMeeting()
{
    Meeting meeting = builtDraft();
    meeting.rounds.edit(idOf<RoundId>(6, 0)).state = RoundState::Adopted;
    Outcome priorities;
    priorities.id = idOf<OutcomeId>(7, 0);
    priorities.track = Track::Priority;
    priorities.round = idOf<RoundId>(6, 0);
    priorities.adopted = utc(11, 10, 10);
    for (const int i : {0, 1, 2, 3, 4}) {
        priorities.lines.append(idOf<RecommendationId>(4, i));
    }
    Outcome followUp;
    followUp.id = idOf<OutcomeId>(7, 1);
    followUp.track = Track::FollowUp;
    followUp.reason = u"the plenary preferred this order"_s;
    followUp.adopted = utc(11, 14, 45);
    for (const int i : {1, 0, 2, 3, 5}) {
        followUp.lines.append(idOf<RecommendationId>(5, i));
    }
    meeting.outcomes.edit(priorities.id) = priorities;
    meeting.outcomes.edit(followUp.id) = followUp;
    return meeting;
}

documents::Template shippedTemplate(const QString& language)
{
    QFile file(QStringLiteral(RAPPORTEUR_SOURCE "/resources/templates/highlights.%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return documents::parseTemplate(QString::fromUtf8(file.readAll())).value_or(documents::Template());
}

QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

QLocale french()
{
    return {QLocale::French, QLocale::France};
}
