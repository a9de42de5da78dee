// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/commands/command.h"
#include "app/commands/inputlines.h"
#include "app/commands/linking.h"
#include "core/domain/lists.h"
#include "core/usecases/entryline.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using domain::Done;
using usecases::Workspace;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Exit runCapture(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    addLineOption(parser);
    parser.addOption({u"question"_s, Words::tr("the number of the guiding question, from 1"), u"N"_s, u"1"_s});
    parser.addOption({u"report"_s, Words::tr("report back to the plenary at the end")});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    const auto opened = Workspace::open(parser.positionalArguments().constFirst());
    if (!opened) {
        return complain(opened.error());
    }
    Workspace& workspace = **opened;
    const domain::GroupId room = workspace.place().room;
    const qsizetype number = parser.value(u"question"_s).toInt();
    const domain::QuestionId question = domain::questionsInOrder(workspace.meeting()).value(number - 1).id;
    if (room.isNull()) {
        return wrongUsage(command, Words::tr("Points are captured in a room's copy of the meeting: make one with "
                                             "rapporteur give or rapporteur join."));
    }
    if (question.isNull()) {
        return wrongUsage(command, Words::tr("There is no question %1.").arg(parser.value(u"question"_s)));
    }
    usecases::HubLink link(workspace);
    const Done started = startLink(link, parser);
    if (!started && (parser.isSet(u"line"_s) || started.error().code != domain::ErrorCode::NotConnected)) {
        return complain(started.error());
    }
    tellStandings(link);

    usecases::Points points(workspace);
    InputLines input;
    QObject::connect(&input, &InputLines::came, &input, [&](const QString& line) {
        const auto added = points.add(usecases::readEntryLine(workspace.meeting(), room, question, line));
        if (added) {
            print(added->toText());
        } else {
            exit = complain(added.error());
        }
    });
    QObject::connect(&input, &InputLines::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (parser.isSet(u"report"_s)) {
        if (const Done reported = points.reportBack(room); !reported) {
            return complain(reported.error());
        }
    }
    if (started) {
        (void)waitUntilLevel(link, Patience::Endless);
    }
    return exit;
}

} // namespace app
