// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/largemeeting.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include "core/usecases/importing.h"
#include "core/usecases/setup.h"
#include "tests/support/files.h"

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

const QStringList verbs{u"Strengthen"_s, u"Support"_s,   u"Share"_s,  u"Protect"_s,
                        u"Reduce"_s,     u"Recognize"_s, u"Finance"_s};
const QStringList things{u"labour migration"_s,        u"data on returns"_s, u"remittance costs"_s,
                         u"skills of women workers"_s, u"border posts"_s,    u"consular services"_s,
                         u"diaspora savings"_s,        u"seasonal permits"_s};
const QStringList ways{u"through bilateral agreements"_s, u"with regional centres of training"_s,
                       u"by common standards and peer review"_s, u"in full respect of the rights of every migrant"_s};

QString pick(QRandomGenerator& random, const QStringList& words)
{
    return words.at(random.bounded(words.size()));
}

QByteArray pointsTable(int points)
{
    const QStringList groups{u"AF"_s, u"AM"_s, u"EU"_s, u"AP"_s};
    const QStringList elements{u"h"_s, u"q"_s, u"c"_s, u"v"_s, u"e"_s, u"m"_s};
    const QStringList bodies{u"MIDSA"_s, u"IGAD-RCP"_s, u"EAC"_s, u"UNECA"_s};
    QRandomGenerator random(7);
    QByteArray table = "Group,Question,Element,Bodies,Text\n";
    for (int i = 0; i < points; ++i) {
        const QString text =
            u"%1 %2 %3, item %4"_s.arg(pick(random, verbs), pick(random, things), pick(random, ways)).arg(i);
        table += u"%1,%2,%3,%4;%5,\"%6\"\n"_s.arg(groups.at(i % 4))
                     .arg(1 + random.bounded(5))
                     .arg(pick(random, elements), pick(random, bodies), pick(random, bodies), text)
                     .toUtf8();
    }
    return table;
}

} // namespace

void makeLargeMeeting(const QString& path, int points)
{
    const QTemporaryDir folder;
    const QString table = writeFile(folder.filePath(u"points.csv"_s), pointsTable(points));
    using usecases::ImportKind;
    auto workspace = usecases::createMeeting(path, u"Large meeting"_s);
    if (!workspace || !usecases::importAll(**workspace, {{ImportKind::Groups, u":/sample/groups.csv"_s},
                                                         {ImportKind::Themes, u":/sample/themes.csv"_s},
                                                         {ImportKind::Participants, u":/sample/participants.csv"_s}})) {
        qFatal("The large meeting could not be made");
    }
    if (!usecases::Import(**workspace).run(ImportKind::Points, table)) {
        qFatal("The points of the large meeting could not be read in");
    }
}

} // namespace tests
