// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/typedwords.h"

#include <QTest>

#include "core/domain/plaintext.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;

class TypedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatIsCompared_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one word") << u"Reintegration"_s << QString();
        QTest::newRow("one word that means something") << u"of the migrants"_s << QString();
        QTest::newRow("two words") << u"support returns"_s << u"support returns"_s;
        QTest::newRow("without its tags") << u"Lower #h the costs @MIDSA"_s << u"Lower the costs"_s;
        QTest::newRow("tags alone") << u"#h @MIDSA"_s << QString();
        QTest::newRow("one word and a tag") << u"Costs #h"_s << QString();
        QTest::newRow("French") << u"les droits de l’homme"_s << u"les droits de l’homme"_s;
        QTest::newRow("Russian") << u"защита прав"_s << u"защита прав"_s;
        QTest::newRow("Chinese") << u"保护移民权利"_s << u"保护移民权利"_s;
        QTest::newRow("punctuation") << u"? … – !"_s << QString();
        QTest::newRow("as long as a point may be")
            << QString(u"ab "_s.repeated(1'333)).trimmed() << QString(u"ab "_s.repeated(1'333)).trimmed();
        QTest::newRow("longer") << u"ab "_s.repeated(domain::longestText) << QString();
    }
    void givesWhatIsCompared()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        const tests::MeetingFixture fixture = tests::MeetingFixture::small();
        usecases::TypedWords typed;
        QCOMPARE(typed.of(fixture.meeting(), line), words);
    }
};

QTEST_GUILESS_MAIN(TypedWordsTest)
#include "typedwordstest.moc"
