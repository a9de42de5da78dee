// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/linking.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>

#include "app/commands/command.h"
#include "app/commands/inputlines.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using domain::Done;
using usecases::HubLink;
using usecases::LinkStatus;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What is said of the standing, once for each of them.
QString sentenceOf(const LinkStatus& status)
{
    if (status.problem) {
        return ui::sentenceOf(*status.problem);
    }
    return status.line == LinkStatus::Line::Up ? Words::tr("The hub is there.") : QString();
}

} // namespace

void addLineOption(QCommandLineParser& parser)
{
    parser.addOption(
        {u"line"_s, Words::tr("a file with the connection line, where no keychain keeps its password"), u"FILE"_s});
}

Done startLink(HubLink& link, const QCommandLineParser& parser)
{
    return parser.isSet(u"line"_s) ? link.start(firstLineOf(parser.value(u"line"_s))) : link.start();
}

Done waitUntilLevel(HubLink& link, Patience patience)
{
    QEventLoop loop;
    Done done;
    const auto look = [&] {
        const auto& problem = link.status().problem;
        if (problem && patience == Patience::None) {
            done = tl::unexpected(*problem);
            loop.quit();
        } else if (link.isLevel()) {
            loop.quit();
        }
    };
    QObject::connect(&link, &HubLink::changed, &loop, look);
    if (!link.isLevel()) {
        loop.exec();
    }
    return done;
}

void tellStandings(HubLink& link)
{
    QObject::connect(&link, &HubLink::changed, &link, [&link, said = QString()]() mutable {
        const QString sentence = sentenceOf(link.status());
        if (!sentence.isEmpty() && sentence != said) {
            mention(sentence);
            said = sentence;
        }
    });
}

} // namespace app
