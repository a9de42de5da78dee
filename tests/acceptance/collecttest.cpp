// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLineEdit>

#include "core/domain/lists.h"
#include "core/storage/meetingfile.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"
#include "tests/support/program.h"
#include "tests/support/windowfixture.h"

using namespace Qt::Literals::StringLiterals;
using tests::Ran;
using tests::runProgram;

/// Two rooms without a network: a copy each, typed into at the window, collected by the plenary.
class CollectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRoomsTypeIntoTheirCopiesIsCollected()
    {
        tests::MeetingFixture plenary = tests::MeetingFixture::small();
        const QString file = plenary.workspace().path();
        QStringList copies;
        for (const QString& mark : {u"AF"_s, u"EU"_s}) {
            copies.append(plenary.path(mark + u".rapporteur"_s));
            const Ran given = runProgram({u"give"_s, file, u"--room"_s, mark, u"--to"_s, copies.last()});
            QCOMPARE(given.err, QString());
            QCOMPARE(given.exit, 0);
            typeInRoom(copies.last(), u"Typed in "_s + mark);
        }
        const Ran preview = runProgram(QStringList{u"collect"_s, file, u"--preview"_s} + copies);
        QCOMPARE(preview.exit, 0);
        QVERIFY(preview.out.contains(u"AF: 1"_s));
        QVERIFY(plenary.workspace().refresh());
        QCOMPARE(plenary.meeting().points.size(), 0);

        QCOMPARE(runProgram(QStringList{u"collect"_s, file} + copies).exit, 0);
        const QString digest = digestOf(file);
        QCOMPARE(runProgram(QStringList{u"collect"_s, file, copies.at(1), copies.at(0)}).exit, 0);
        QCOMPARE(digestOf(file), digest);
        QVERIFY(plenary.workspace().refresh());
        QCOMPARE(plenary.meeting().points.size(), 2);
    }

    void aChangedCopyIsRefusedByName()
    {
        tests::MeetingFixture plenary = tests::MeetingFixture::small();
        const QString file = plenary.workspace().path();
        const QString copy = plenary.path(u"AF.rapporteur"_s);
        QCOMPARE(runProgram({u"give"_s, file, u"--room"_s, u"af"_s, u"--to"_s, copy}).exit, 0);
        typeInRoom(copy, u"Typed in the room"_s);
        QByteArray bytes = tests::readFile(copy);
        bytes.replace("Typed in the room", "Typed by somebody");
        tests::writeFile(copy, bytes);
        const Ran refused = runProgram({u"collect"_s, file, copy});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains(u"AF.rapporteur"_s), qPrintable(refused.err));
        QCOMPARE(runProgram({u"give"_s, file, u"--room"_s, u"XX"_s, u"--to"_s, copy}).exit, 2);
        QCOMPARE(runProgram({u"give"_s, file, u"--room"_s, u"AF"_s, u"--to"_s, copy}).exit, 1);
    }

private:
    /// Opens the copy as a room does: it starts where one types.
    static void typeInRoom(const QString& path, const QString& text)
    {
        const auto workspace = usecases::Workspace::open(path);
        QVERIFY(workspace);
        {
            tests::WindowFixture fixture(**workspace);
            QCOMPARE(fixture.window.shownScreen()->objectName(), u"rooms"_s);
            auto* line = fixture.find<QLineEdit>(u"rooms.entry"_s);
            QCOMPARE(fixture.window.focusWidget(), line);
            fixture.type(text);
            fixture.press(Qt::Key_Return);
            const domain::GroupId room = (*workspace)->place().room;
            QCOMPARE(domain::pointsOfGroup((*workspace)->meeting(), room).size(), 1);
        }
        QVERIFY((*workspace)->file().emptyLog());
    }

    static QString digestOf(const QString& file)
    {
        const Ran verified = runProgram({u"verify"_s, file});
        return verified.exit == 0 ? verified.out.section(u"digest "_s, 1) : u"unsound"_s;
    }
};

QTEST_MAIN(CollectTest)
#include "collecttest.moc"
