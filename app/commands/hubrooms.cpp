// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "app/commands/hubcommand.h"
#include "app/commands/linking.h"
#include "app/commands/terminalqr.h"
#include "core/domain/lists.h"
#include "core/usecases/hosting.h"
#include "ui/widgets/qrcode.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using usecases::Invitation;
using usecases::Workspace;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int pixelsAModule = 8;

bool writesToTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDOUT_FILENO) == 1;
#else
    return false;
#endif
}

/// Whether \a mark is a room's, or one of the words for those who are in none.
bool isKnown(const domain::Meeting& meeting, const QString& mark)
{
    QStringList marks{usecases::plenaryMark, usecases::observerMark};
    for (const domain::Group& group : domain::groupsInOrder(meeting)) {
        marks.append(group.mark);
    }
    return marks.contains(mark, Qt::CaseInsensitive);
}

void show(const Invitation& invitation, bool withCode)
{
    print(invitation.mark + u'\t' + invitation.line);
    if (invitation.line.isEmpty()) {
        mention(
            Words::tr("The line of %1 was given out before and its password is kept nowhere here; --renew %1 gives a "
                      "new one.")
                .arg(invitation.mark));
    } else if (withCode) {
        for (const QString& line : terminalLines(qr::matrixOf(invitation.line))) {
            print(line);
        }
    }
}

/// The mark as the name of a file that is not there twice.
QString fileName(const QString& mark, QSet<QString>& taken)
{
    QString plain;
    for (const QChar sign : mark) {
        plain += sign.isLetterOrNumber() ? sign : u'_';
    }
    QString name = plain;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
        name = u"%1-%2"_s.arg(plain).arg(number);
    }
    taken.insert(name.toCaseFolded());
    return name + u".png"_s;
}

domain::Done writePicture(const QString& line, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        !ui::pictureOf(qr::matrixOf(line), pixelsAModule).save(&file, "PNG") || !file.commit()) {
        return domain::fail(domain::ErrorCode::CannotWrite, {path, file.errorString()});
    }
    return {};
}

domain::Done writePictures(const QList<Invitation>& invitations, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return domain::fail(domain::ErrorCode::CannotWrite, {folder, u"mkdir"_s});
    }
    QSet<QString> taken;
    for (const Invitation& invitation : invitations) {
        const QString path = QDir(folder).filePath(fileName(invitation.mark, taken));
        const domain::Done done = invitation.line.isEmpty() ? domain::Done() : writePicture(invitation.line, path);
        if (!done) {
            return done;
        }
    }
    return {};
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOption(dataOption());
    parser.addOption({u"on"_s,
                      Words::tr("an existing server instead, as hub init takes it; - reads it from standard input"),
                      u"URL"_s});
    parser.addOption({u"renew"_s,
                      Words::tr("a new password for the room of this mark, for “plenary” or for “observer”; who has "
                                "joined by the old line is cut off; may be repeated"),
                      u"MARK"_s});
    parser.addOption({u"qr"_s,
                      Words::tr("terminal: each line as a QR code too, as where one reads this on a terminal; "
                                "none: never"),
                      u"WHERE"_s});
    parser.addOption({u"pictures"_s, Words::tr("write each line as a QR code into this folder, as PNG"), u"FOLDER"_s});
}

} // namespace

Exit runHubRooms(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    const QString where = parser.value(u"qr"_s);
    if (parser.isSet(u"qr"_s) && where != u"terminal"_s && where != u"none"_s) {
        return wrongUsage(command,
                          Words::tr("A QR code goes to the terminal or is left out: --qr terminal, --qr none."));
    }
    const auto workspace = Workspace::open(parser.positionalArguments().constFirst());
    if (!workspace) {
        return complain(workspace.error());
    }
    const QStringList renewed = parser.values(u"renew"_s);
    for (const QString& mark : renewed) {
        if (!isKnown((*workspace)->meeting(), mark)) {
            return wrongUsage(command, Words::tr("There is no group %1.").arg(mark));
        }
    }
    const QString url = parser.isSet(u"on"_s) ? addressFrom(parser.value(u"on"_s)) : QString();
    if (parser.isSet(u"on"_s) && url.isEmpty()) {
        return wrongUsage(command, Words::tr("The address of the database is missing."));
    }
    usecases::HostingOptions options;
    options.folder = parser.value(u"data"_s);
    const auto hosted = usecases::hostMeeting(**workspace, options, url, renewed);
    if (!hosted) {
        return complain(hosted.error());
    }
    const bool withCodes = where == u"terminal"_s || (where.isEmpty() && writesToTerminal());
    for (const Invitation& invitation : *hosted) {
        show(invitation, withCodes);
    }
    const auto done =
        parser.isSet(u"pictures"_s) ? writePictures(*hosted, parser.value(u"pictures"_s)) : domain::Done();
    // Who joins now finds the meeting there, also where no plenary is connected yet.
    usecases::HubLink link(**workspace);
    const auto sent = link.start().and_then([&link] { return waitUntilLevel(link, Patience::None); });
    return !done ? complain(done.error()) : sent ? Exit::Done : complain(sent.error());
}

} // namespace app
