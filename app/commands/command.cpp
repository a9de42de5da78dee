// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QList<Command> commands()
{
    using Needs = Command::Needs;
    return {
        {u"new"_s, u"FILE --title TITLE [--template NAME]"_s, Words::tr("make a meeting file"), Needs::Nothing, runNew},
        {u"import"_s,
         u"FILE [--participants CSV] [--agenda CSV] [--groups CSV] [--themes CSV] [--questions CSV] [--points CSV] "
         "[--recommendations CSV] [--preview]"_s,
         Words::tr("read tables into the meeting: all of them, or none where one is wrong"), Needs::Nothing, runImport},
        {u"convergence"_s, u"FILE"_s, Words::tr("which groups raised which element, as CSV"), Needs::Nothing,
         runConvergence},
        {u"overlaps"_s, u"FILE [--limit N]"_s,
         Words::tr("which points of different groups may say the same thing, best first, as CSV"), Needs::Nothing,
         runOverlaps},
        {u"tally"_s, u"BALLOTS --rule RULE --seats N [--regions COLUMN] [--needed K]"_s,
         Words::tr("count ballots of a CSV, Pabulib or PrefLib file again, as JSON"), Needs::Nothing, runTally},
        {u"export"_s, u"FILE --document NAME --to PATH [--language CODE]"_s,
         Words::tr("write a document; the format follows from PATH's suffix"), Needs::Fonts, runExport},
        {u"give"_s, u"FILE --room MARK --to PATH"_s,
         Words::tr("make a copy for a room: without ballots and without what other rooms write"), Needs::Nothing,
         runGive},
        {u"collect"_s, u"FILE OTHER… [--preview]"_s,
         Words::tr("take in what other laptops wrote: of all files, or of none where one is refused"), Needs::Nothing,
         runCollect},
        {u"hub"_s, u"start|stop|init|rooms …"_s,
         Words::tr("be the hub of a meeting, so that its rooms work together live; hub --help explains each"),
         Needs::Nothing, runHub},
        {u"join"_s, u"CONNECTION [--to FILE]"_s,
         Words::tr("join a meeting on a hub by its connection line (-: from standard input); makes the meeting file"),
         Needs::Nothing, runJoin},
        {u"capture"_s, u"FILE [--question N] [--report] [--line FILE]"_s,
         Words::tr("write each line of standard input down as a point of the room, and print its id once it is saved"),
         Needs::Nothing, runCapture},
        {u"sync"_s, u"FILE [--watch] [--line FILE]"_s,
         Words::tr("send the hub what it lacks and take in what is new there"), Needs::Nothing, runSync},
        {u"history"_s, u"FILE"_s, Words::tr("every change ever made, as CSV"), Needs::Nothing, runHistory},
        {u"verify"_s, u"FILE"_s, Words::tr("check the file, the journal's chain and the state"), Needs::Nothing,
         runVerify},
        {u"sample"_s, u"--to FOLDER"_s,
         Words::tr("run the sample meeting from its tables to the Highlights document, with a picture of every screen"),
         Needs::Screens, runSample},
    };
}

bool parse(QCommandLineParser& parser, const Command& command, const QStringList& arguments, qsizetype least,
           qsizetype most, Exit& exit)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("explain this command"));
    parser.addOption(help);
    const bool understood = parser.parse(QStringList{u"rapporteur"_s} + arguments);
    if (parser.isSet(help)) {
        print(Words::tr("Usage: rapporteur %1 %2").arg(command.name, command.arguments));
        print(command.summary);
        for (const QString& line : parser.helpText().split(u'\n').mid(2)) {
            print(line);
        }
        exit = Exit::Done;
        return false;
    }
    if (!understood) {
        exit = wrongUsage(command, parser.errorText());
        return false;
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given < least || given > most) {
        exit = wrongUsage(command,
                          given < least ? Words::tr("A file is missing.") : Words::tr("There are too many arguments."));
        return false;
    }
    return true;
}

Exit wrongUsage(const Command& command, const QString& sentence)
{
    const QString usage = Words::tr("Usage: rapporteur %1 %2").arg(command.name, command.arguments);
    write(stderr, u"rapporteur: %1\n%2\n"_s.arg(sentence, usage).toUtf8());
    return Exit::WrongUsage;
}

Exit complain(const domain::Error& error)
{
    mention(ui::sentenceOf(error));
    return Exit::Failed;
}

void mention(const QString& sentence)
{
    write(stderr, u"rapporteur: %1\n"_s.arg(sentence).toUtf8());
}

int refuseOption(const QString& option)
{
    write(stderr,
          Words::tr("rapporteur: There is no option %1; --help explains what there is.").arg(option).toUtf8() + '\n');
    return static_cast<int>(Exit::WrongUsage);
}

void print(const QString& line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printTable(const QByteArray& csv)
{
    QByteArray plain = csv;
    if (plain.startsWith("\xEF\xBB\xBF")) {
        plain.remove(0, 3);
    }
    write(stdout, plain.replace("\r\n", "\n"));
}

void printBytes(const QByteArray& bytes)
{
    write(stdout, bytes);
}

} // namespace app
