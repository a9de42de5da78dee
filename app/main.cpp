// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <memory>

#include "app/commands/command.h"
#include "app/program.h"

using namespace Qt::Literals::StringLiterals;

namespace {

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"rapporteur"_s);
    QCoreApplication::setOrganizationName(u"rapporteur"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Rapporteur"_s);
    QGuiApplication::setDesktopFileName(u"rapporteur"_s);
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

/// Qt looks for a folder of the session's own and complains on standard error where a bare shell has named none; this
/// is the one that it then takes.
void nameRuntimeFolder()
{
    const QString folder = QDir::tempPath() + u"/runtime-"_s + QString::fromLocal8Bit(qgetenv("USER"));
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
    }
}

/// Commands draw their pages and pictures without a display.
std::unique_ptr<QCoreApplication> applicationFor(app::Command::Needs needs, int& argc, char** argv)
{
    using Needs = app::Command::Needs;
    if (needs == Needs::Nothing) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    nameRuntimeFolder();
    if (needs == Needs::Fonts) {
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QApplication>(argc, argv);
}

/// The command of that name; its words need the application, which needs to know the command.
std::optional<app::Command> commandOf(const QString& name)
{
    const QList<app::Command> commands = app::commands();
    const auto known = std::find_if(commands.begin(), commands.end(),
                                    [&name](const app::Command& command) { return command.name == name; });
    return known == commands.end() ? std::nullopt : std::optional(*known);
}

int runCommand(const QStringList& arguments, app::Command::Needs needs, int& argc, char** argv)
{
    const auto application = applicationFor(needs, argc, argv);
    app::Languages languages;
    languages.use(app::Languages::chosen(QSettings()));
    const auto command = commandOf(arguments.first());
    if (!command) {
        app::explain(arguments.first() == u"--version"_s);
        return 0;
    }
    return static_cast<int>(command->run(*command, arguments.mid(1)));
}

int runWindow(const QStringList& arguments, int& argc, char** argv)
{
    const QApplication application(argc, argv);
    app::Program program;
    program.start(arguments);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    nameTheProgram();
    const QStringList arguments = argumentsOf(argc, argv);
    const QString first = arguments.value(0);
    if (const auto command = commandOf(first)) {
        return runCommand(arguments, command->needs, argc, argv);
    }
    if (first == u"--help"_s || first == u"-h"_s || first == u"--version"_s) {
        return runCommand(arguments, app::Command::Needs::Nothing, argc, argv);
    }
    if (first.startsWith(u'-') && first != u"--sample"_s) {
        return app::refuseOption(first);
    }
    return runWindow(arguments, argc, argv);
}
