// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <functional>

#include "core/domain/error.h"

class QCommandLineParser;

namespace app {

/// What a command gives back to the shell.
enum class Exit { Done = 0, Failed = 1, WrongUsage = 2 };

/// A word behind the program's name that does one job without a window.
struct Command
{
    enum class Needs { Nothing, Fonts, Screens };

    QString name;
    QString arguments; ///< e.g. "FILE --title TITLE"
    QString summary;
    Needs needs = Needs::Nothing;
    std::function<Exit(const Command& command, const QStringList& arguments)> run;
};

/// Every command, in the order in which they are explained.
QList<Command> commands();

/// \name For the commands
/// \{
/// Reads the options and arguments; answers --help; says what is wrong with them on standard error.
/// Nothing: the command ends with the exit code put into \a exit.
bool parse(QCommandLineParser& parser, const Command& command, const QStringList& arguments, qsizetype least,
           qsizetype most, Exit& exit);
Exit wrongUsage(const Command& command, const QString& sentence);
Exit complain(const domain::Error& error);
/// A sentence on standard error that ends nothing.
void mention(const QString& sentence);
void print(const QString& line);
/// A table without what only spreadsheets want: the byte order mark and carriage returns.
void printTable(const QByteArray& csv);
/// Bytes as they are.
void printBytes(const QByteArray& bytes);
/// \}

/// Prints what the program is and does, or its version.
void explain(bool versionOnly);
/// An option before which there is no command.
int refuseOption(const QString& option);

Exit runNew(const Command& command, const QStringList& arguments);
Exit runImport(const Command& command, const QStringList& arguments);
Exit runConvergence(const Command& command, const QStringList& arguments);
Exit runOverlaps(const Command& command, const QStringList& arguments);
Exit runTally(const Command& command, const QStringList& arguments);
Exit runExport(const Command& command, const QStringList& arguments);
Exit runCollect(const Command& command, const QStringList& arguments);
Exit runGive(const Command& command, const QStringList& arguments);
Exit runHub(const Command& command, const QStringList& arguments);
Exit runJoin(const Command& command, const QStringList& arguments);
Exit runCapture(const Command& command, const QStringList& arguments);
Exit runSync(const Command& command, const QStringList& arguments);
Exit runHistory(const Command& command, const QStringList& arguments);
Exit runVerify(const Command& command, const QStringList& arguments);
Exit runSample(const Command& command, const QStringList& arguments);

} // namespace app
