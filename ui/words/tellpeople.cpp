// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/intents.h"
#include "ui/words/telling.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;

namespace {

/// One participant by name, more by their number.
QString participantsOf(const HistoryLine& line)
{
    const bool one = line.count <= 1 && !line.subject.isEmpty();
    return one ? line.subject : HistoryWords::tr("%n participants", nullptr, line.count);
}

Told people(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString who = participantsOf(line);
    return {verb, who, sentence.arg(who)};
}

Told presence(const HistoryLine& line)
{
    const QString who = participantsOf(line);
    return line.detail == "1"_L1
               ? Told{HistoryWords::tr("noted as present"), who, HistoryWords::tr("Noted as present: %1").arg(who)}
               : Told{HistoryWords::tr("noted as absent"), who, HistoryWords::tr("Noted as absent: %1").arg(who)};
}

Told grouped(const HistoryLine& line)
{
    const QString who = participantsOf(line);
    if (line.detail.isEmpty()) {
        return {HistoryWords::tr("took out of the group"), who, HistoryWords::tr("Took %1 out of the group").arg(who)};
    }
    return {HistoryWords::tr("put in a group"),
            HistoryWords::tr("%1: %2", "participants and their group").arg(line.detail, who),
            HistoryWords::tr("Put %1 in the group %2").arg(who, line.detail)};
}

Told assigned(const HistoryLine& line)
{
    const QString object = HistoryWords::tr("%n participants to the groups of their regions", nullptr, line.count);
    return {HistoryWords::tr("assigned"), object, HistoryWords::tr("Assigned %1").arg(object)};
}

Told reportedBack(const HistoryLine& line)
{
    return {HistoryWords::tr("reported back"), line.subject, HistoryWords::tr("%1 reported back").arg(line.subject)};
}

Told group(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString object = HistoryWords::tr("the group %1").arg(quoted(line.subject));
    return {verb, object, sentence.arg(quoted(line.subject))};
}

Told question(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString object = HistoryWords::tr("the guiding question %1").arg(quoted(line.subject));
    return {verb, object, sentence.arg(quoted(line.subject))};
}

void addParticipants(Tellers& tellers)
{
    tellers.insert(intent::participantAdd, {Place::People, [](const HistoryLine& line) {
                                                return people(HistoryWords::tr("added"), HistoryWords::tr("Added %1"),
                                                              line);
                                            }});
    tellers.insert(intent::participantEdit, {Place::People, [](const HistoryLine& line) {
                                                 return people(HistoryWords::tr("changed"),
                                                               HistoryWords::tr("Changed %1"), line);
                                             }});
    tellers.insert(intent::participantPresence, {Place::People, presence});
    tellers.insert(intent::participantGroup, {Place::People, grouped});
    tellers.insert(intent::participantRegions, {Place::People, assigned});
    tellers.insert(intent::participantWithdraw, {Place::People, [](const HistoryLine& line) {
                                                     return people(HistoryWords::tr("withdrew"),
                                                                   HistoryWords::tr("Withdrew %1"), line);
                                                 }});
}

} // namespace

Tellers peopleTellers()
{
    Tellers tellers;
    addParticipants(tellers);
    tellers.insert(intent::groupAdd, {Place::People, [](const HistoryLine& line) {
                                          return group(HistoryWords::tr("added"),
                                                       HistoryWords::tr("Added the group %1"), line);
                                      }});
    tellers.insert(intent::groupEdit, {Place::People, [](const HistoryLine& line) {
                                           return group(HistoryWords::tr("changed"),
                                                        HistoryWords::tr("Changed the group %1"), line);
                                       }});
    tellers.insert(intent::groupWithdraw, {Place::People, [](const HistoryLine& line) {
                                               return group(HistoryWords::tr("withdrew"),
                                                            HistoryWords::tr("Withdrew the group %1"), line);
                                           }});
    tellers.insert(intent::groupReport, {Place::Rooms, reportedBack});
    tellers.insert(intent::questionAdd, {Place::Rooms, [](const HistoryLine& line) {
                                             return question(HistoryWords::tr("added"),
                                                             HistoryWords::tr("Added the guiding question %1"), line);
                                         }});
    tellers.insert(intent::questionEdit, {Place::Rooms, [](const HistoryLine& line) {
                                              return question(HistoryWords::tr("changed"),
                                                              HistoryWords::tr("Changed the guiding question %1"),
                                                              line);
                                          }});
    return tellers;
}

} // namespace ui
