// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/commands/command.h"
#include "core/domain/lists.h"
#include "core/usecases/collecting.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using usecases::Workspace;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The group's mark, or what the plenary is called.
QString roomName(const domain::Meeting& meeting, const domain::GroupId& room)
{
    const domain::Group* group = meeting.groups.find(room);
    return group ? group->mark : Words::tr("plenary");
}

QString valueWord(const QString& value)
{
    return value.isEmpty() ? Words::tr("(nothing)") : u"“%1”"_s.arg(value);
}

void tell(const domain::Meeting& meeting, const usecases::Handed& handed)
{
    print(Words::tr("%1: %n new entries", nullptr, handed.entries).arg(handed.path));
    for (auto room = handed.byRoom.cbegin(); room != handed.byRoom.cend(); ++room) {
        print(u"  %1: %2"_s.arg(roomName(meeting, room.key())).arg(room.value()));
    }
    for (const usecases::FieldClash& clash : handed.clashes) {
        const QString ours = valueWord(clash.ours.value);
        const QString theirs = valueWord(clash.theirs.value);
        print(Words::tr("  changed in two places: %1, %2: here %3, there %4; the later one counts: %5")
                  .arg(valueWord(clash.subject), clash.field, ours, theirs, clash.theirsIsLater ? theirs : ours));
    }
}

const domain::Group* groupOf(const domain::Meeting& meeting, const QString& mark)
{
    for (const domain::Group& group : meeting.groups) {
        if (domain::stands(group) && group.mark.compare(mark, Qt::CaseInsensitive) == 0) {
            return &group;
        }
    }
    return nullptr;
}

} // namespace

Exit runCollect(const Command& command, const QStringList& arguments)
{
    constexpr qsizetype mostFiles = 1000;
    QCommandLineParser parser;
    parser.addOption({u"preview"_s, Words::tr("say what would be done and do nothing")});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 2, mostFiles, exit)) {
        return exit;
    }
    const QStringList files = parser.positionalArguments();
    const auto workspace = Workspace::open(files.constFirst());
    if (!workspace) {
        return complain(workspace.error());
    }
    const auto handed = parser.isSet(u"preview"_s) ? usecases::previewCollect(**workspace, files.mid(1))
                                                   : usecases::collect(**workspace, files.mid(1));
    if (!handed) {
        return complain(handed.error());
    }
    for (const usecases::Handed& one : *handed) {
        tell((*workspace)->meeting(), one);
    }
    return Exit::Done;
}

Exit runGive(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"room"_s, Words::tr("the group whose room it is, by its mark, e.g. AF"), u"MARK"_s});
    parser.addOption({u"to"_s, Words::tr("where to write it"), u"PATH"_s});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    if (!parser.isSet(u"room"_s) || !parser.isSet(u"to"_s)) {
        return wrongUsage(command, Words::tr("Say for which room and where to write it."));
    }
    const auto workspace = Workspace::open(parser.positionalArguments().constFirst());
    if (!workspace) {
        return complain(workspace.error());
    }
    const domain::Group* group = groupOf((*workspace)->meeting(), parser.value(u"room"_s));
    if (!group) {
        return wrongUsage(command, Words::tr("There is no group %1.").arg(parser.value(u"room"_s)));
    }
    const auto done = usecases::giveRoomCopy(**workspace, group->id, parser.value(u"to"_s));
    return done ? Exit::Done : complain(done.error());
}

} // namespace app
