// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/roomwords.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/domain/lists.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

struct RoomWords
{
    Q_DECLARE_TR_FUNCTIONS(RoomWords)
};

QString memberWords(const Meeting& meeting, const GroupId& group)
{
    int members = 0;
    int present = 0;
    for (const Participant& participant : meeting.participants) {
        if (participant.group == group && stands(participant)) {
            ++members;
            present += participant.present ? 1 : 0;
        }
    }
    return RoomWords::tr("%n members, %1 present", nullptr, members).arg(present);
}

} // namespace

QString languageNames(const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes) {
        const QLocale::Language language = QLocale(code).language();
        names.append(language == QLocale::C ? code : QLocale::languageToString(language));
    }
    return names.join(u'–');
}

QString roomWords(const Meeting& meeting, const Group& group)
{
    QStringList parts;
    if (!group.room.isEmpty()) {
        parts.append(RoomWords::tr("Room %1").arg(group.room));
    }
    if (!group.interpretation.isEmpty()) {
        parts.append(languageNames(group.interpretation));
    }
    parts.append(memberWords(meeting, group.id));
    return parts.join(u" · "_s);
}

} // namespace ui
