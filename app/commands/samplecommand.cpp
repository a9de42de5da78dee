// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include "app/commands/command.h"
#include "app/screens.h"
#include "app/wordvectors.h"
#include "core/usecases/highlights.h"
#include "core/usecases/sample.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/realdialogs.h"
#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using domain::Done;
using domain::ErrorCode;
using domain::fail;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The afternoon of the meeting's first day; every question for the time takes some seconds.
usecases::Workspace::Now timeOfTheMeeting()
{
    return [time = QDateTime(QDate(2017, 10, 10), QTime(14, 31, 40))]() mutable {
        time = time.addSecs(4);
        return time.toUTC();
    };
}

Done removeOld(const QDir& folder)
{
    for (const QString& name : {u"sample.rapporteur"_s, u"sample.rapporteur-wal"_s, u"sample.rapporteur-shm"_s}) {
        const QString path = folder.filePath(name);
        if (QFile::exists(path) && !QFile::remove(path)) {
            return fail(ErrorCode::CannotWrite, {path, QString()});
        }
    }
    return {};
}

/// Finishes the meeting before the open window and takes a picture of every screen.
Done finishAndTakePictures(usecases::Workspace& workspace, const QDir& folder)
{
    ui::Theme theme(ui::Theme::Mode::Light);
    theme.apply();
    ui::RealDialogs dialogs;
    // Settings of nobody: the pictures do not depend on how somebody left the window.
    const QTemporaryDir own;
    QSettings settings(own.filePath(u"settings.ini"_s), QSettings::IniFormat);
    usecases::Overlaps overlaps(workspace, wordVectors());
    ui::MainWindow window(workspace, overlaps, theme, dialogs, settings, screens());
    window.resize(1440, 900);
    window.show();
    if (const Done finished = usecases::finishSampleMeeting(workspace); !finished) {
        return finished;
    }
    while (overlaps.isBehind()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (const ui::ScreenEntry& screen : screens()) {
        window.goTo(screen.id);
        QCoreApplication::processEvents();
        const QString path = folder.filePath(screen.id + u".png"_s);
        if (!window.grab().save(path)) {
            return fail(ErrorCode::CannotWrite, {path, QString()});
        }
        print(path);
    }
    return {};
}

Done runSampleMeeting(const QDir& folder)
{
    const QString path = folder.filePath(u"sample.rapporteur"_s);
    const auto workspace = usecases::createSampleMeeting(path, timeOfTheMeeting());
    if (!workspace) {
        return tl::unexpected(workspace.error());
    }
    print(path);
    if (const Done done = finishAndTakePictures(**workspace, folder); !done) {
        return done;
    }
    for (const QString& name : {u"highlights.docx"_s, u"highlights.pdf"_s}) {
        if (const Done done = usecases::Highlights(**workspace).exportTo(folder.filePath(name), u"en"_s); !done) {
            return done;
        }
        print(folder.filePath(name));
    }
    return {};
}

} // namespace

Exit runSample(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(
        {u"to"_s, Words::tr("the folder that everything is written to; made where there is none"), u"FOLDER"_s});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 0, 0, exit)) {
        return exit;
    }
    if (!parser.isSet(u"to"_s)) {
        return wrongUsage(command, Words::tr("Say which folder to write to."));
    }
    const QDir folder(parser.value(u"to"_s));
    if (!folder.mkpath(u"."_s)) {
        return complain({ErrorCode::CannotWrite, {folder.path(), QString()}});
    }
    const Done done = removeOld(folder).and_then([&folder] { return runSampleMeeting(folder); });
    return done ? Exit::Done : complain(done.error());
}

} // namespace app
