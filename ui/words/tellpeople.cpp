// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/intents.h"
#include "ui/words/telling.h"

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;
using W = HistoryWords;

namespace {

/// One participant by name, more by their number.
QString participantsOf(const HistoryLine& line)
{
    const bool one = line.count <= 1 && !line.subject.isEmpty();
    return one ? line.subject : W::tr("%n participants", nullptr, line.count);
}

Told people(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString who = participantsOf(line);
    return {verb, who, sentence.arg(who)};
}

Told presence(const HistoryLine& line)
{
    const QString who = participantsOf(line);
    return {W::tr("noted presence"), who, W::tr("Noted the presence of %1").arg(who)};
}

Told grouped(const HistoryLine& line)
{
    const QString who = participantsOf(line);
    if (line.detail.isEmpty()) {
        return {W::tr("took out of the group"), who, W::tr("Took %1 out of the group").arg(who)};
    }
    return {W::tr("put in a group"), W::tr("%1: %2", "participants and their group").arg(line.detail, who),
            W::tr("Put %1 in the group %2").arg(who, line.detail)};
}

Told assigned(const HistoryLine& line)
{
    const QString object = W::tr("%n participants to the groups of their regions", nullptr, line.count);
    return {W::tr("assigned"), object, W::tr("Assigned %1").arg(object)};
}

Told reportedBack(const HistoryLine& line)
{
    if (line.count == 0) {
        return {W::tr("reported back"), line.subject, W::tr("%1 reported back").arg(line.subject)};
    }
    return {W::tr("reported back"), W::tr("%1, %n points", nullptr, line.count).arg(line.subject),
            W::tr("%1 reported back %n points", nullptr, line.count).arg(line.subject)};
}

Told group(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString object = W::tr("the group %1").arg(quoted(line.subject));
    return {verb, object, sentence.arg(quoted(line.subject))};
}

Told question(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString object = W::tr("the guiding question %1").arg(quoted(line.subject));
    return {verb, object, sentence.arg(quoted(line.subject))};
}

void addParticipants(Tellers& tellers)
{
    tellers.insert(intent::participantAdd, {Place::People, [](const HistoryLine& line) {
                                                return people(W::tr("added"), W::tr("Added %1"), line);
                                            }});
    tellers.insert(intent::participantEdit, {Place::People, [](const HistoryLine& line) {
                                                 return people(W::tr("changed"), W::tr("Changed %1"), line);
                                             }});
    tellers.insert(intent::participantPresence, {Place::People, presence});
    tellers.insert(intent::participantGroup, {Place::People, grouped});
    tellers.insert(intent::participantRegions, {Place::People, assigned});
    tellers.insert(intent::participantWithdraw, {Place::People, [](const HistoryLine& line) {
                                                     return people(W::tr("withdrew"), W::tr("Withdrew %1"), line);
                                                 }});
}

} // namespace

Tellers peopleTellers()
{
    Tellers tellers;
    addParticipants(tellers);
    tellers.insert(intent::groupAdd, {Place::People, [](const HistoryLine& line) {
                                          return group(W::tr("added"), W::tr("Added the group %1"), line);
                                      }});
    tellers.insert(intent::groupEdit, {Place::People, [](const HistoryLine& line) {
                                           return group(W::tr("changed"), W::tr("Changed the group %1"), line);
                                       }});
    tellers.insert(intent::groupWithdraw, {Place::People, [](const HistoryLine& line) {
                                               return group(W::tr("withdrew"), W::tr("Withdrew the group %1"), line);
                                           }});
    tellers.insert(intent::groupReport, {Place::Rooms, reportedBack});
    tellers.insert(intent::questionAdd, {Place::Rooms, [](const HistoryLine& line) {
                                             return question(W::tr("added"), W::tr("Added the guiding question %1"),
                                                             line);
                                         }});
    tellers.insert(intent::questionEdit, {Place::Rooms, [](const HistoryLine& line) {
                                              return question(W::tr("changed"),
                                                              W::tr("Changed the guiding question %1"), line);
                                          }});
    return tellers;
}

} // namespace ui
