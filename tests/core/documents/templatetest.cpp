// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/template.h"

#include <QTest>

#include "tests/core/documents/builtmeeting.h"

using namespace Qt::Literals::StringLiterals;
using namespace documents;

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadingOptionAndText()
    {
        const auto parsed = parseTemplate(
            u"# remark\n[objective]\nheading: Objective\noptional: objective\nThe objective\nwas to {{objective}}.\n"_s);
        QVERIFY(parsed);
        QCOMPARE(parsed->sections.size(), 1);
        const TemplateSection& section = parsed->sections.first();
        QCOMPARE(section.key, u"objective"_s);
        QCOMPARE(section.heading, u"Objective"_s);
        QCOMPARE(section.optional, u"objective"_s);
        QCOMPARE(fill(section, {{u"objective"_s, u"agree"_s}}).value(), u"The objective was to agree."_s);
    }

    void refusesBrokenTemplates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty") << QString() << u"1"_s;
        QTest::newRow("text before the first section") << u"\nwords"_s << u"2"_s;
        QTest::newRow("section twice") << u"[a]\nx\n[a]\ny"_s << u"3"_s;
        QTest::newRow("section without a name") << u"[ ]\nx"_s << u"1"_s;
        QTest::newRow("section without text") << u"[a]\nheading: x\n[b]\ny"_s << u"a"_s;
        QTest::newRow("placeholder left open") << u"[a]\nx {{y"_s << u"a"_s;
        QTest::newRow("placeholder closed twice") << u"[a]\nx }} y"_s << u"a"_s;
        QTest::newRow("placeholder without a name") << u"[a]\nx {{}} y"_s << u"a"_s;
        QTest::newRow("placeholder within a placeholder") << u"[a]\n{{a{{b}}}}"_s << u"a"_s;
    }

    void refusesBrokenTemplates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, where);
        const auto parsed = parseTemplate(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, domain::ErrorCode::TemplateBroken);
        QCOMPARE(parsed.error().details.first(), where);
    }

    void refusesAnUnknownPlaceholder()
    {
        const auto filled = fill({u"a"_s, {}, {}, {{u"nobody"_s, true}}}, {{u"title"_s, u"x"_s}});
        QVERIFY(!filled);
        QCOMPARE(filled.error().details, QStringList({u"a"_s, u"nobody"_s}));
    }

    void insertsValuesAsData()
    {
        const TemplateSection section{u"a"_s, {}, {}, {{u"title"_s, true}, {u" by "_s, false}, {u"host"_s, true}}};
        QCOMPARE(fill(section, {{u"title"_s, u"{{host}} %1 }}"_s}, {u"host"_s, u"{{title}}"_s}}).value(),
                 u"{{host}} %1 }} by {{title}}"_s);
    }

    void marksWhatIsMissing()
    {
        const TemplateSection section{u"a"_s, {}, {}, {{u"held in "_s, false}, {u"city"_s, true}}};
        QCOMPARE(fill(section, {{u"city"_s, QString()}}).value(), u"held in […]"_s);
    }

    void leavesOutWhatSaysNothing()
    {
        const TemplateSection section{u"a"_s, {}, {}, {{u"city"_s, true}, {u", "_s, false}, {u"date"_s, true}}};
        QCOMPARE(fill(section, {{u"city"_s, QString()}, {u"date"_s, QString()}}).value(), QString());
    }

    void doesNotStopASentenceTwice()
    {
        const TemplateSection section{u"a"_s, {}, {}, {{u"It was to "_s, false}, {u"o"_s, true}, {u"."_s, false}}};
        QCOMPARE(fill(section, {{u"o"_s, u"agree."_s}}).value(), u"It was to agree."_s);
    }

    void readsTheShippedTemplates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

    void readsTheShippedTemplates()
    {
        QFETCH(const QString, language);
        const Template shipped = shippedTemplate(language);
        for (const QString& key : {u"series"_s, u"title"_s, u"name"_s, u"held"_s, u"priorities"_s, u"followup"_s,
                                   u"partnerships"_s, u"submission"_s, u"place"_s}) {
            const TemplateSection* section = shipped.find(key);
            QVERIFY2(section, qPrintable(key));
            QVERIFY2(!section->heading.isEmpty(), qPrintable(key));
        }
    }
};

QTEST_APPLESS_MAIN(TemplateTest)
#include "templatetest.moc"
