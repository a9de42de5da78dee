// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/commands/command.h"
#include "app/wordvectors.h"
#include "core/usecases/overlaps.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int mostPairs = 100'000;

} // namespace

Exit runOverlaps(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"limit"_s, Words::tr("how many pairs at most, 1 to %1").arg(mostPairs), u"N"_s, u"100"_s});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > mostPairs) {
        return wrongUsage(command, Words::tr("The limit is a number from 1 to %1.").arg(mostPairs));
    }
    const auto workspace = usecases::Workspace::open(parser.positionalArguments().constFirst());
    if (!workspace) {
        return complain(workspace.error());
    }
    printTable(usecases::overlapsCsv((*workspace)->meeting(), wordVectors(), limit));
    return Exit::Done;
}

} // namespace app
