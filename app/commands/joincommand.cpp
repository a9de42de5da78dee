// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/commands/command.h"
#include "app/commands/inputlines.h"
#include "app/commands/linking.h"
#include "core/usecases/joining.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Exit runJoin(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"to"_s, Words::tr("the meeting file; one that is there is connected"), u"FILE"_s});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    const QString given = parser.positionalArguments().constFirst();
    const QString line = given == u"-"_s ? firstLineOf(given) : given;
    const auto joining = usecases::readConnectionLine(line);
    if (!joining) {
        return complain(joining.error());
    }
    const QString path = parser.isSet(u"to"_s) ? parser.value(u"to"_s) : joining->suggestedName;
    if (const domain::Done joined = usecases::joinMeeting(line, path); !joined) {
        return complain(joined.error());
    }
    if (!usecases::keepPassword(line)) {
        mention(
            Words::tr("There is no keychain for the password; later commands want the connection line again: --line "
                      "FILE."));
    }
    print(path);
    return Exit::Done;
}

Exit runSync(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    addLineOption(parser);
    parser.addOption({u"watch"_s, Words::tr("go on until standard input ends")});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    const auto workspace = usecases::Workspace::open(parser.positionalArguments().constFirst());
    if (!workspace) {
        return complain(workspace.error());
    }
    usecases::HubLink link(**workspace);
    if (const domain::Done started = startLink(link, parser); !started) {
        return complain(started.error());
    }
    if (!parser.isSet(u"watch"_s)) {
        const domain::Done done = waitUntilLevel(link, Patience::None);
        return done ? Exit::Done : complain(done.error());
    }
    InputLines input;
    QObject::connect(&input, &InputLines::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    tellStandings(link);
    QCoreApplication::exec();
    return Exit::Done;
}

} // namespace app
