// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screens.h"

#include <QCoreApplication>

#include "ui/agenda/agendascreen.h"
#include "ui/board/boardscreen.h"
#include "ui/convergence/convergencescreen.h"
#include "ui/highlights/highlightsscreen.h"
#include "ui/history/historyscreen.h"
#include "ui/people/peoplescreen.h"
#include "ui/rooms/roomsscreen.h"
#include "ui/vote/votescreen.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Screens)
};

template <class S>
ui::Screen* make(ui::Context& context, QWidget* parent)
{
    return new S(context, parent);
}

/// Nothing: all of them.
std::optional<QStringList> neededBy(std::optional<domain::Role> role)
{
    if (role == domain::Role::Rapporteur) {
        return QStringList{u"rooms"_s, u"history"_s};
    }
    if (role == domain::Role::Observer) {
        return QStringList{u"agenda"_s, u"board"_s, u"convergence"_s, u"highlights"_s, u"history"_s};
    }
    return std::nullopt;
}

} // namespace

QList<ui::ScreenEntry> screens()
{
    using domain::Role;
    return {
        {u"agenda"_s, Words::tr("Agenda"), u":/icons/agenda.svg"_s, {}, Role::Organizer, make<ui::AgendaScreen>},
        {u"people"_s, Words::tr("People"), u":/icons/people.svg"_s, {}, Role::Organizer, make<ui::PeopleScreen>},
        {u"rooms"_s, Words::tr("Rooms"), u":/icons/rooms.svg"_s, {}, Role::Rapporteur, make<ui::RoomsScreen>},
        {u"board"_s, Words::tr("Board"), u":/icons/board.svg"_s, {}, Role::Moderator, make<ui::BoardScreen>},
        {u"convergence"_s, Words::tr("Convergence"), {}, u"board"_s, Role::Moderator, make<ui::ConvergenceScreen>},
        {u"vote"_s, Words::tr("Vote"), u":/icons/vote.svg"_s, {}, Role::Moderator, make<ui::VoteScreen>},
        {u"highlights"_s,
         Words::tr("Highlights"),
         u":/icons/highlights.svg"_s,
         {},
         Role::Organizer,
         make<ui::HighlightsScreen>},
        {u"history"_s, Words::tr("History"), u":/icons/history.svg"_s, {}, Role::Organizer, make<ui::HistoryScreen>},
    };
}

QList<ui::ScreenEntry> screensFor(const usecases::Place& place)
{
    QList<ui::ScreenEntry> some = screens();
    if (const auto needed = neededBy(place.role)) {
        some.removeIf([&needed](const ui::ScreenEntry& entry) { return !needed->contains(entry.id); });
    }
    return some;
}

} // namespace app
