// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/entryline.h"

#include <QTest>

#include "core/usecases/people.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;

class EntryLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSignsOutOfTheText_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("elements"); // codes
        QTest::addColumn<QString>("bodies");   // short names
        const auto row = [](const char* name, const QString& line, const QString& text, const QString& elements = {},
                            const QString& bodies = {}) { QTest::newRow(name) << line << text << elements << bodies; };
        row("nothing", u"Lower the costs"_s, u"Lower the costs"_s);
        row("empty", QString(), QString());
        row("element at the end", u"Lower the costs #h"_s, u"Lower the costs"_s, u"h"_s);
        row("element at the start", u"#h Lower the costs"_s, u"Lower the costs"_s, u"h"_s);
        row("in the middle", u"Lower #h the @MIDSA costs"_s, u"Lower the costs"_s, u"h"_s, u"MIDSA"_s);
        row("two elements, two bodies", u"#h #q @EU @MIDSA Costs"_s, u"Costs"_s, u"hq"_s, u"EUMIDSA"_s);
        row("twice the same", u"Costs #h #h"_s, u"Costs"_s, u"h"_s);
        row("only signs", u"#h @EU"_s, QString(), u"h"_s, u"EU"_s);
        row("by short title", u"Costs #remittances"_s, u"Costs"_s, u"h"_s);
        row("by short title of two words", u"Costs #LabourRights"_s, u"Costs"_s, u"q"_s);
        row("any case", u"Costs #H @midsa"_s, u"Costs"_s, u"h"_s, u"MIDSA"_s);
        row("with stops", u"Costs #h, and @EU; more @MIDSA."_s, u"Costs and more"_s, u"h"_s, u"EUMIDSA"_s);
        row("by full name", u"Costs @EuropeanUnion"_s, u"Costs"_s, QString(), u"EU"_s);
        row("unknown stays", u"Costs #zz @NOBODY"_s, u"Costs #zz @NOBODY"_s);
        row("within a word", u"costs#h me@EU.org"_s, u"costs#h me@EU.org"_s);
        row("signs alone", u"Costs # @ #, @. #;"_s, u"Costs # @ #, @. #;"_s);
        row("number sign", u"Goal #10 by 2030"_s, u"Goal #10 by 2030"_s);
        row("tabs and line breaks", u"Costs\t#h\n@EU"_s, u"Costs"_s, u"h"_s, u"EU"_s);
        row("sign of the other kind", u"@h #EU"_s, u"@h #EU"_s);
    }
    void takesSignsOutOfTheText()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QFETCH(QString, elements);
        QFETCH(QString, bodies);
        MeetingFixture fixture = withUnnamed();
        const usecases::NewPoint point =
            usecases::readEntryLine(fixture.meeting(), fixture.group(u"AF"_s), fixture.question(2), line);
        QCOMPARE(point.text, text);
        QCOMPARE(point.group, fixture.group(u"AF"_s));
        QCOMPARE(point.question, fixture.question(2));
        QStringList codes;
        for (const ElementId& element : point.elements) {
            codes.append(fixture.meeting().elements.find(element)->code);
        }
        codes.sort();
        QCOMPARE(codes.join(u""), elements);
        QStringList names;
        for (const BodyId& body : point.bodies) {
            names.append(fixture.meeting().bodies.find(body)->shortName);
        }
        names.sort();
        QCOMPARE(names.join(u""), bodies);
    }

    void aNameThatEndsInAStopIsFound()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Participant participant;
        participant.name = u"Somebody"_s;
        QVERIFY(usecases::People(fixture.workspace()).add(participant, u"Acme Inc."_s));
        const auto point = usecases::readEntryLine(fixture.meeting(), {}, {}, u"Costs @AcmeInc."_s);
        QCOMPARE(point.bodies.size(), 1);
        QCOMPARE(point.text, u"Costs"_s);
    }

    void offersTheBestCompletionFirst()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const auto offered = [&](const QString& word) {
            QStringList words;
            for (const usecases::Completion& completion : usecases::completionsFor(fixture.meeting(), word)) {
                words.append(completion.insert);
            }
            return words;
        };
        QCOMPARE(offered(u"#"_s), (QStringList{u"#q"_s, u"#h"_s})); // by theme
        QCOMPARE(offered(u"#h"_s).first(), u"#h"_s);
        QCOMPARE(offered(u"#remi"_s), QStringList{u"#h"_s});
        QCOMPARE(offered(u"#RIGHTS"_s), QStringList{u"#q"_s});
        QCOMPARE(offered(u"@mid"_s), QStringList{u"@MIDSA"_s});
        QCOMPARE(offered(u"@eu"_s).first(), u"@EU"_s);
        QCOMPARE(offered(u"@"_s).size(), 3);
        QVERIFY(offered(u"@nobody"_s).isEmpty());
        QVERIFY(offered(u"mid"_s).isEmpty());
        QVERIFY(offered(QString()).isEmpty());
    }

    void everyCompletionIsUnderstood()
    {
        const MeetingFixture fixture = MeetingFixture::sample();
        for (const QString& sign : {u"#"_s, u"@"_s}) {
            for (const usecases::Completion& completion : usecases::completionsFor(fixture.meeting(), sign)) {
                const auto point = usecases::readEntryLine(fixture.meeting(), {}, {}, completion.insert);
                QVERIFY2(point.text.isEmpty(), qPrintable(completion.insert));
                QCOMPARE(point.elements.size() + point.bodies.size(), 1);
            }
        }
    }

private:
    /// With a body that has no short name, which a sign alone must not name.
    static MeetingFixture withUnnamed()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Participant participant;
        participant.name = u"Somebody"_s;
        usecases::People(fixture.workspace()).add(participant, u"A body without a short name"_s);
        return fixture;
    }
};

QTEST_GUILESS_MAIN(EntryLineTest)
#include "entrylinetest.moc"
