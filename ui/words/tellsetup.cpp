// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/intents.h"
#include "ui/words/telling.h"

namespace ui {

namespace intent = usecases::intent;
using usecases::HistoryLine;
using W = HistoryWords;

namespace {

Told readIn(const QString& rows)
{
    return {W::tr("read in"), rows, W::tr("Read in %1").arg(rows)};
}

Told named(const QString& verb, const QString& sentence, const HistoryLine& line)
{
    const QString name = quoted(line.subject);
    return {verb, name, sentence.arg(name)};
}

void addImports(Tellers& tellers)
{
    tellers.insert(intent::importParticipants, {Place::People, [](const HistoryLine& line) {
                                                    return readIn(W::tr("%n participants", nullptr, line.count));
                                                }});
    tellers.insert(intent::importAgenda, {Place::Agenda, [](const HistoryLine& line) {
                                              return readIn(W::tr("%n sessions", nullptr, line.count));
                                          }});
    tellers.insert(intent::importGroups, {Place::People, [](const HistoryLine& line) {
                                              return readIn(W::tr("%n groups", nullptr, line.count));
                                          }});
    tellers.insert(intent::importThemes, {Place::Rooms, [](const HistoryLine& line) {
                                              return readIn(W::tr("%n themes and elements", nullptr, line.count));
                                          }});
    tellers.insert(intent::importPoints, {Place::Rooms, [](const HistoryLine& line) {
                                              return readIn(W::tr("%n points", nullptr, line.count));
                                          }});
    tellers.insert(intent::importRecommendations, {Place::Board, [](const HistoryLine& line) {
                                                       return readIn(W::tr("%n recommendations", nullptr, line.count));
                                                   }});
    tellers.insert(intent::importQuestions, {Place::Rooms, [](const HistoryLine& line) {
                                                 return readIn(W::tr("%n guiding questions", nullptr, line.count));
                                             }});
}

Told extended(const HistoryLine& line)
{
    const QString name = quoted(line.subject);
    if (line.count == 0) {
        return {W::tr("extended"), name, W::tr("Extended %1").arg(name)};
    }
    return {W::tr("extended"), W::tr("%1 by %n minutes", nullptr, line.count).arg(name),
            W::tr("Extended %1 by %n minutes", nullptr, line.count).arg(name)};
}

Told shifted(const HistoryLine& line)
{
    const QString name = quoted(line.subject);
    return {W::tr("shifted"), W::tr("what follows %1").arg(name), W::tr("Shifted what follows %1").arg(name)};
}

void addSessions(Tellers& tellers)
{
    tellers.insert(intent::sessionAdd, {Place::Agenda, [](const HistoryLine& line) {
                                            return named(W::tr("added"), W::tr("Added the session %1"), line);
                                        }});
    tellers.insert(intent::sessionEdit, {Place::Agenda, [](const HistoryLine& line) {
                                             return named(W::tr("changed"), W::tr("Changed the session %1"), line);
                                         }});
    tellers.insert(intent::sessionMove, {Place::Agenda, [](const HistoryLine& line) {
                                             return named(W::tr("moved"), W::tr("Moved the session %1"), line);
                                         }});
    tellers.insert(intent::sessionShift, {Place::Agenda, shifted});
    tellers.insert(intent::sessionStart, {Place::Agenda, [](const HistoryLine& line) {
                                              return named(W::tr("started"), W::tr("Started the session %1"), line);
                                          }});
    tellers.insert(intent::sessionEnd, {Place::Agenda, [](const HistoryLine& line) {
                                            return named(W::tr("ended"), W::tr("Ended the session %1"), line);
                                        }});
    tellers.insert(intent::sessionExtend, {Place::Agenda, extended});
    tellers.insert(intent::sessionWithdraw, {Place::Agenda, [](const HistoryLine& line) {
                                                 return named(W::tr("withdrew"), W::tr("Withdrew the session %1"),
                                                              line);
                                             }});
}

} // namespace

Tellers setupTellers()
{
    Tellers tellers;
    tellers.insert(intent::meetingCreate, {Place::Agenda, [](const HistoryLine& line) {
                                               return named(W::tr("made"), W::tr("Made the meeting %1"), line);
                                           }});
    tellers.insert(intent::meetingDetails, {Place::Agenda, [](const HistoryLine&) {
                                                return Told{W::tr("changed"), W::tr("the details of the meeting"),
                                                            W::tr("Changed the details of the meeting")};
                                            }});
    addImports(tellers);
    addSessions(tellers);
    return tellers;
}

} // namespace ui
