// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/hubcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include "core/usecases/hosting.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 longestAddress = 4096;

/// Whether \a command was asked for in a way that makes sense: nothing besides its options.
bool parseOptions(QCommandLineParser& parser, const Command& command, const QStringList& arguments, Exit& exit)
{
    return parse(parser, command, arguments, 0, 0, exit);
}

/// The port that was asked for, 0 for any; nothing where it is no port.
std::optional<quint16> portOf(const QString& text)
{
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    return text.isEmpty() ? std::optional<quint16>(0) : (isNumber && port > 0 ? std::optional(port) : std::nullopt);
}

Exit runStart(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(
        {u"port"_s, Words::tr("the port to listen on, 1 to 65535; else the last one, or a free one"), u"P"_s});
    parser.addOption(dataOption());
    parser.addOption(
        {u"listen"_s, Words::tr("the address of this computer to listen on; else all of them"), u"ADDRESS"_s, u"*"_s});
    Exit exit = Exit::Done;
    if (!parseOptions(parser, command, arguments, exit)) {
        return exit;
    }
    const auto port = portOf(parser.value(u"port"_s));
    if (!port) {
        return wrongUsage(command, Words::tr("%1 is not a port.").arg(parser.value(u"port"_s)));
    }
    const QString folder = parser.value(u"data"_s);
    const bool ranBefore = usecases::isHubRunning(folder);
    const auto address = usecases::startHub({*port, parser.value(u"listen"_s), folder});
    if (!address) {
        return complain(address.error());
    }
    print(ranBefore
              ? Words::tr("The hub runs already: other laptops find it at %1. To change where it listens, stop it "
                          "and start it again.")
                    .arg(*address)
              : Words::tr("The hub runs: other laptops find it at %1. It goes on running after this program has "
                          "ended, until “rapporteur hub stop”.")
                    .arg(*address));
    return Exit::Done;
}

Exit runStop(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(dataOption());
    Exit exit = Exit::Done;
    if (!parseOptions(parser, command, arguments, exit)) {
        return exit;
    }
    const auto done = usecases::stopHub(parser.value(u"data"_s));
    return done ? Exit::Done : complain(done.error());
}

Exit runInit(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 0, 1, exit)) {
        return exit;
    }
    if (parser.positionalArguments().isEmpty()) {
        return wrongUsage(command, Words::tr("The address of the database is missing."));
    }
    const auto pin = usecases::initHub(addressFrom(parser.positionalArguments().constFirst()));
    if (!pin) {
        return complain(pin.error());
    }
    print(Words::tr("The database is a hub now. SHA-256 of its server's certificate: %1")
              .arg(QString::fromLatin1(pin->toHex())));
    return Exit::Done;
}

QList<Command> hubCommands()
{
    using Needs = Command::Needs;
    return {
        {u"hub start"_s, u"[--port P] [--data DIR] [--listen ADDRESS]"_s,
         Words::tr("start a private PostgreSQL on this computer; it goes on running when the program ends"),
         Needs::Nothing, runStart},
        {u"hub stop"_s, u"[--data DIR]"_s, Words::tr("stop it; its data stays"), Needs::Nothing, runStop},
        {u"hub init"_s, u"URL"_s,
         Words::tr("make a hub of the database of an existing server: postgresql://OWNER:PASSWORD@HOST:PORT/DATABASE, "
                   "with ?pin=SHA256 where its certificate is known; - reads that from standard input"),
         Needs::Nothing, runInit},
        {u"hub rooms"_s, u"FILE [--data DIR] [--on URL] [--renew MARK]… [--qr terminal|none] [--pictures FOLDER]"_s,
         Words::tr("put the meeting on the hub and print, for the plenary, each room and the observers, the mark and "
                   "the connection line"),
         Needs::Nothing, runHubRooms},
    };
}

void explainHub(const Command& command)
{
    print(Words::tr("Usage: rapporteur %1 %2").arg(command.name, command.arguments));
    print(command.summary);
    for (const Command& part : hubCommands()) {
        print({});
        print(u"  rapporteur %1 %2"_s.arg(part.name, part.arguments));
        print(u"      "_s + part.summary);
    }
}

} // namespace

QCommandLineOption dataOption()
{
    return {u"data"_s, Words::tr("the folder of the private server; else one in the user's data folder"), u"DIR"_s};
}

QString addressFrom(const QString& argument)
{
    QFile input;
    if (argument != u"-"_s || !input.open(stdin, QIODevice::ReadOnly)) {
        return argument;
    }
    return QString::fromUtf8(input.readLine(longestAddress)).trimmed();
}

Exit runHub(const Command& command, const QStringList& arguments)
{
    const QString word = arguments.value(0);
    if (word == u"--help"_s || word == u"-h"_s) {
        explainHub(command);
        return Exit::Done;
    }
    for (const Command& part : hubCommands()) {
        if (part.name == u"hub "_s + word) {
            return part.run(part, arguments.mid(1));
        }
    }
    return wrongUsage(command, Words::tr("Say what to do with the hub: start, stop, init or rooms."));
}

} // namespace app
