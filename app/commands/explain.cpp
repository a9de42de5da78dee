// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "app/commands/command.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void explain(bool versionOnly)
{
    print(u"Rapporteur "_s + QCoreApplication::applicationVersion());
    if (versionOnly) {
        return;
    }
    print(Words::tr("Takes a meeting of many rooms to one agreed document."));
    print({});
    print(u"  rapporteur [FILE]"_s);
    print(u"      "_s + Words::tr("open the window"));
    print(u"  rapporteur --sample"_s);
    print(u"      "_s + Words::tr("open the window on a copy of the sample meeting"));
    for (const Command& command : commands()) {
        print(u"  rapporteur %1 %2"_s.arg(command.name, command.arguments));
        print(u"      "_s + command.summary);
    }
    print({});
    print(Words::tr(
        "rapporteur COMMAND --help explains a command. Errors go to standard error, one sentence each, with exit "
        "code 1; wrong usage gives 2."));
}

} // namespace app
