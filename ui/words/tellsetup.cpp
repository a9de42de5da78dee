// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/intents.h"
#include "ui/words/telling.h"

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;

namespace {

Told readIn(const QString& rows)
{
    return {HistoryWords::tr("read in"), rows, HistoryWords::tr("Read in %1").arg(rows)};
}

Told named(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString name = quoted(line.subject);
    return {verb, name, sentence.arg(name)};
}

void addImports(Tellers& tellers)
{
    tellers.insert(intent::importParticipants,
                   {Place::People, [](const HistoryLine& line) {
                        return readIn(HistoryWords::tr("%n participants", nullptr, line.count));
                    }});
    tellers.insert(intent::importAgenda, {Place::Agenda, [](const HistoryLine& line) {
                                              return readIn(HistoryWords::tr("%n sessions", nullptr, line.count));
                                          }});
    tellers.insert(intent::importGroups, {Place::People, [](const HistoryLine& line) {
                                              return readIn(HistoryWords::tr("%n groups", nullptr, line.count));
                                          }});
    tellers.insert(intent::importThemes,
                   {Place::Rooms, [](const HistoryLine& line) {
                        return readIn(HistoryWords::tr("%n themes and elements", nullptr, line.count));
                    }});
    tellers.insert(intent::importPoints, {Place::Rooms, [](const HistoryLine& line) {
                                              return readIn(HistoryWords::tr("%n points", nullptr, line.count));
                                          }});
    tellers.insert(intent::importRecommendations,
                   {Place::Board, [](const HistoryLine& line) {
                        return readIn(HistoryWords::tr("%n recommendations", nullptr, line.count));
                    }});
    tellers.insert(intent::importQuestions,
                   {Place::Rooms, [](const HistoryLine& line) {
                        return readIn(HistoryWords::tr("%n guiding questions", nullptr, line.count));
                    }});
}

Told extended(const HistoryLine& line)
{
    const QString name = quoted(line.subject);
    return {HistoryWords::tr("extended"),
            HistoryWords::tr("%1, %n minutes more than planned", nullptr, line.count).arg(name),
            HistoryWords::tr("Extended %1, %n minutes more than planned", nullptr, line.count).arg(name)};
}

Told shifted(const HistoryLine& line)
{
    const QString name = quoted(line.subject);
    return {HistoryWords::tr("shifted"), HistoryWords::tr("what follows %1").arg(name),
            HistoryWords::tr("Shifted what follows %1").arg(name)};
}

void addSessions(Tellers& tellers)
{
    tellers.insert(intent::sessionAdd, {Place::Agenda, [](const HistoryLine& line) {
                                            return named(HistoryWords::tr("added"),
                                                         HistoryWords::tr("Added the session %1"), line);
                                        }});
    tellers.insert(intent::sessionEdit, {Place::Agenda, [](const HistoryLine& line) {
                                             return named(HistoryWords::tr("changed"),
                                                          HistoryWords::tr("Changed the session %1"), line);
                                         }});
    tellers.insert(intent::sessionMove, {Place::Agenda, [](const HistoryLine& line) {
                                             return named(HistoryWords::tr("moved"),
                                                          HistoryWords::tr("Moved the session %1"), line);
                                         }});
    tellers.insert(intent::sessionShift, {Place::Agenda, shifted});
    tellers.insert(intent::sessionStart, {Place::Agenda, [](const HistoryLine& line) {
                                              return named(HistoryWords::tr("started"),
                                                           HistoryWords::tr("Started the session %1"), line);
                                          }});
    tellers.insert(intent::sessionEnd, {Place::Agenda, [](const HistoryLine& line) {
                                            return named(HistoryWords::tr("ended"),
                                                         HistoryWords::tr("Ended the session %1"), line);
                                        }});
    tellers.insert(intent::sessionExtend, {Place::Agenda, extended});
    tellers.insert(intent::sessionWithdraw, {Place::Agenda, [](const HistoryLine& line) {
                                                 return named(HistoryWords::tr("withdrew"),
                                                              HistoryWords::tr("Withdrew the session %1"), line);
                                             }});
}

} // namespace

Tellers setupTellers()
{
    Tellers tellers;
    tellers.insert(intent::meetingCreate, {Place::Agenda, [](const HistoryLine& line) {
                                               return named(HistoryWords::tr("made"),
                                                            HistoryWords::tr("Made the meeting %1"), line);
                                           }});
    tellers.insert(intent::meetingDetails, {Place::Agenda, [](const HistoryLine&) {
                                                return Told{HistoryWords::tr("changed"),
                                                            HistoryWords::tr("the details of the meeting"),
                                                            HistoryWords::tr("Changed the details of the meeting")};
                                            }});
    tellers.insert(intent::collectChoose, {Place::Agenda, [](const HistoryLine& line) {
                                               return named(HistoryWords::tr("chose"),
                                                            HistoryWords::tr("Chose between two values of %1"), line);
                                           }});
    addImports(tellers);
    addSessions(tellers);
    return tellers;
}

} // namespace ui
