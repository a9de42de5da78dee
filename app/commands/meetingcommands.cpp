// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

#include "app/commands/command.h"
#include "core/usecases/exporting.h"
#include "core/usecases/history.h"
#include "core/usecases/importing.h"
#include "core/usecases/setup.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using domain::Done;
using domain::Result;
using usecases::ImportKind;
using usecases::Workspace;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QList<QPair<QString, ImportKind>>& importOptions()
{
    static const QList<QPair<QString, ImportKind>> options{{u"participants"_s, ImportKind::Participants},
                                                           {u"agenda"_s, ImportKind::Agenda},
                                                           {u"groups"_s, ImportKind::Groups},
                                                           {u"themes"_s, ImportKind::Themes},
                                                           {u"questions"_s, ImportKind::Questions},
                                                           {u"points"_s, ImportKind::Points},
                                                           {u"recommendations"_s, ImportKind::Recommendations}};
    return options;
}

/// Opens the file named by the only argument and gives the meeting to \a use.
Exit withMeeting(const Command& command, const QStringList& arguments, const std::function<Exit(Workspace&)>& use)
{
    QCommandLineParser parser;
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    const auto workspace = Workspace::open(parser.positionalArguments().constFirst());
    return workspace ? use(**workspace) : complain(workspace.error());
}

Exit ended(const Done& done)
{
    return done ? Exit::Done : complain(done.error());
}

QString countsOf(const QString& path, const usecases::ImportPreview& preview)
{
    return Words::tr("%1: %2 new, %3 changed, %4 already here")
        .arg(path)
        .arg(preview.added)
        .arg(preview.changed)
        .arg(preview.same);
}

Exit previewAll(Workspace& workspace, const QList<usecases::ImportFile>& files)
{
    for (const usecases::ImportFile& file : files) {
        const auto preview = usecases::Import(workspace).preview(file.kind, file.path);
        if (!preview) {
            return complain(preview.error());
        }
        print(countsOf(file.path, *preview));
    }
    return Exit::Done;
}

} // namespace

Exit runNew(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"title"_s, Words::tr("the meeting's short title, e.g. \"GRCP 7\""), u"TITLE"_s});
    parser.addOption({u"template"_s, Words::tr("the guiding questions to begin with"), u"NAME"_s, u"regional"_s});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    if (!parser.isSet(u"title"_s)) {
        return wrongUsage(command, Words::tr("The title is missing."));
    }
    const auto made = usecases::createMeeting(parser.positionalArguments().constFirst(), parser.value(u"title"_s),
                                              parser.value(u"template"_s));
    return made ? Exit::Done : complain(made.error());
}

Exit runImport(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const auto& [name, kind] : importOptions()) {
        parser.addOption({name, Words::tr("a table to read in; may be given several times"), u"CSV"_s});
    }
    parser.addOption({u"preview"_s, Words::tr("say what would be done and do nothing")});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    QList<usecases::ImportFile> files;
    for (const auto& [name, kind] : importOptions()) {
        for (const QString& path : parser.values(name)) {
            files.append({kind, path});
        }
    }
    if (files.isEmpty()) {
        return wrongUsage(command, Words::tr("There is no table to read in."));
    }
    const auto workspace = Workspace::open(parser.positionalArguments().constFirst());
    if (!workspace) {
        return complain(workspace.error());
    }
    if (parser.isSet(u"preview"_s)) {
        return previewAll(**workspace, files);
    }
    const auto done = usecases::importAll(**workspace, files);
    if (!done) {
        return complain(done.error());
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        print(countsOf(files.at(i).path, done->at(i)));
    }
    return Exit::Done;
}

Exit runConvergence(const Command& command, const QStringList& arguments)
{
    return withMeeting(command, arguments, [](Workspace& workspace) {
        printTable(usecases::convergenceCsv(workspace.meeting()));
        return Exit::Done;
    });
}

Exit runExport(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(
        {u"document"_s, Words::tr("highlights (docx, pdf), participants, points or convergence (csv)"), u"NAME"_s});
    parser.addOption({u"to"_s, Words::tr("where to write it"), u"PATH"_s});
    parser.addOption({u"language"_s, Words::tr("the document's language: en or fr"), u"CODE"_s, u"en"_s});
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    if (!parser.isSet(u"document"_s) || !parser.isSet(u"to"_s)) {
        return wrongUsage(command, Words::tr("Say which document and where to write it."));
    }
    const auto workspace = Workspace::open(parser.positionalArguments().constFirst());
    return workspace ? ended(usecases::exportDocument(**workspace, parser.value(u"document"_s), parser.value(u"to"_s),
                                                      parser.value(u"language"_s)))
                     : complain(workspace.error());
}

Exit runHistory(const Command& command, const QStringList& arguments)
{
    return withMeeting(command, arguments, [](Workspace& workspace) {
        const auto csv = usecases::historyCsv(workspace);
        if (!csv) {
            return complain(csv.error());
        }
        printTable(*csv);
        return Exit::Done;
    });
}

Exit runVerify(const Command& command, const QStringList& arguments)
{
    return withMeeting(command, arguments, [](Workspace& workspace) {
        const auto found = usecases::verify(workspace);
        if (!found) {
            return complain(found.error());
        }
        for (const domain::Error& fault : found->faults) {
            complain(fault);
        }
        print(u"entries %1"_s.arg(found->entries));
        print(u"devices %1"_s.arg(found->devices));
        print(u"digest %1"_s.arg(QLatin1StringView(found->digest.toHex())));
        print(found->faults.isEmpty() ? u"sound"_s : u"unsound"_s);
        return found->faults.isEmpty() ? Exit::Done : Exit::Failed;
    });
}

} // namespace app
