// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/linkwords.h"

#include <QCoreApplication>

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using usecases::LinkStatus;
using usecases::Place;
using usecases::RoomStatus;

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

QString waitingWord(qint64 count)
{
    return LinkWords::tr("%n changes wait here", nullptr, static_cast<int>(count));
}

QString roomWord(const RoomStatus& room, const domain::Meeting& meeting)
{
    const domain::Group* group = meeting.groups.find(room.room);
    const QString mark = group ? group->mark : u"?"_s;
    if (room.isLive) {
        return LinkWords::tr("%1 is live").arg(mark);
    }
    return room.heard.isValid() ? LinkWords::tr("%1 was last heard of %2").arg(mark, timeWord(room.heard))
                                : LinkWords::tr("%1 has not joined yet").arg(mark);
}

} // namespace

bool isTrouble(const LinkStatus& status, const QDateTime& now)
{
    return status.isBroken(now) || (status.line == LinkStatus::Line::Up && status.problem);
}

QString linkWord(const LinkStatus& status, const Place& place, const QDateTime& now)
{
    if (status.line == LinkStatus::Line::Off) {
        return {};
    }
    if (status.isBroken(now)) {
        const QString line = place.role ? LinkWords::tr("No line to the plenary") : LinkWords::tr("No line to the hub");
        return status.waiting > 0 ? u"%1, %2"_s.arg(line, waitingWord(status.waiting)) : line;
    }
    if (status.problem && status.line == LinkStatus::Line::Up) {
        return LinkWords::tr("The hub does not take everything");
    }
    if (!place.role) {
        return LinkWords::tr("%n rooms live", nullptr, status.liveRooms());
    }
    return status.waiting > 0 ? LinkWords::tr("on its way to the plenary") : LinkWords::tr("reached the plenary");
}

QString linkSentence(const LinkStatus& status, const Place& place, const domain::Meeting& meeting, const QDateTime& now)
{
    if (status.line == LinkStatus::Line::Off) {
        return LinkWords::tr("This meeting is on this laptop alone; Host this meeting… or Join… connects it.");
    }
    if (isTrouble(status, now) && status.problem) {
        return sentenceOf(*status.problem);
    }
    if (place.role || status.rooms.isEmpty()) {
        return status.line == LinkStatus::Line::Up ? LinkWords::tr("The hub is there.")
                                                   : LinkWords::tr("The hub does not answer yet.");
    }
    QStringList rooms;
    for (const RoomStatus& room : status.rooms) {
        rooms.append(roomWord(room, meeting));
    }
    return rooms.join(u"; "_s) + u'.';
}

} // namespace ui
