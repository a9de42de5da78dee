// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/highlights.h"

#include <QDir>
#include <QTest>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/exporting.h"
#include "core/usecases/sample.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Highlights;

namespace {

template <class R>
ErrorCode codeOf(const R& result)
{
    return result ? ErrorCode::NotADatabase : result.error().code;
}

} // namespace

class HighlightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParagraphIsOverriddenAndRestored()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Highlights highlights(fixture.workspace());
        const auto text = [&] {
            const Paragraph* paragraph = paragraphOfKey(fixture.meeting(), u"objective"_s);
            return paragraph ? paragraph->text : QString();
        };
        QVERIFY(highlights.editParagraph(u"objective"_s, u" Our own\n\nwords "_s));
        QCOMPARE(text(), u"Our own\n\nwords"_s);
        QVERIFY(highlights.editParagraph(u"objective"_s, u"Other words"_s));
        QCOMPARE(fixture.meeting().paragraphs.size(), 1u);
        QVERIFY(highlights.restoreParagraph(u"objective"_s));
        QVERIFY(text().isNull());
        QCOMPARE(codeOf(highlights.restoreParagraph(u"objective"_s)), ErrorCode::NothingToDo);
        QVERIFY(fixture.workspace().undo());
        QCOMPARE(text(), u"Other words"_s);
        fixture.reopen();
        QCOMPARE(text(), u"Other words"_s);
        QCOMPARE(codeOf(Highlights(fixture.workspace()).editParagraph(u"objective"_s, u" "_s)), ErrorCode::EmptyText);
        QCOMPARE(codeOf(Highlights(fixture.workspace()).editParagraph(u"objective"_s, QString(40'001, u'x'))),
                 ErrorCode::TextTooLong);
    }

    void exportsWholeDocuments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("docx") << u"a.docx"_s << QByteArray("PK");
        QTest::newRow("pdf") << u"a.PDF"_s << QByteArray("%PDF-");
    }
    void exportsWholeDocuments()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        MeetingFixture fixture = MeetingFixture::sample();
        QVERIFY(usecases::finishSampleMeeting(fixture.workspace()));
        for (const QString& language : {u"en"_s, u"fr"_s}) {
            const QString path = fixture.path(language + name);
            const Meeting before = fixture.meeting();
            QVERIFY(Highlights(fixture.workspace()).exportTo(path, language));
            QVERIFY(tests::readFile(path).startsWith(begins));
            QVERIFY(tests::readFile(path).size() > 2'000);
            QVERIFY(fixture.meeting() == before);
        }
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        MeetingFixture fixture = MeetingFixture::sample();
        Highlights highlights(fixture.workspace());
        const auto files = [&] { return QDir(fixture.path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden); };
        const QStringList before = files();
        QCOMPARE(codeOf(highlights.exportTo(fixture.path(u"a.odx"_s), u"en"_s)), ErrorCode::FormatUnknown);
        QCOMPARE(codeOf(highlights.exportTo(fixture.path(u"a"_s), u"en"_s)), ErrorCode::FormatUnknown);
        QCOMPARE(codeOf(highlights.exportTo(fixture.path(u"a.docx"_s), u"xx"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(highlights.exportTo(fixture.path(u"none/a.docx"_s), u"en"_s)), ErrorCode::CannotWrite);
        QCOMPARE(files(), before);
        QVERIFY(QDir().mkpath(fixture.path(u"folder.docx"_s)));
        QCOMPARE(codeOf(highlights.exportTo(fixture.path(u"folder.docx"_s), u"en"_s)), ErrorCode::CannotWrite);
        QCOMPARE(files().size(), before.size() + 1);
        QVERIFY(QDir(fixture.path(u"folder.docx"_s)).isEmpty());
    }

    void exportsByName()
    {
        MeetingFixture fixture = MeetingFixture::sample();
        using usecases::exportDocument;
        for (const QString& table : {u"participants"_s, u"points"_s, u"convergence"_s}) {
            const QString path = fixture.path(table + u".csv"_s);
            QVERIFY(exportDocument(fixture.workspace(), table, path));
            QVERIFY(tests::readFile(path).startsWith("\xEF\xBB\xBF"));
            QCOMPARE(codeOf(exportDocument(fixture.workspace(), table, fixture.path(u"a.docx"_s))),
                     ErrorCode::FormatUnknown);
        }
        QVERIFY(exportDocument(fixture.workspace(), u"highlights"_s, fixture.path(u"h.docx"_s)));
        QCOMPARE(codeOf(exportDocument(fixture.workspace(), u"minutes"_s, fixture.path(u"m.csv"_s))),
                 ErrorCode::NotFound);
        QVERIFY(!QFile::exists(fixture.path(u"m.csv"_s)));
    }

    void tellsEveryWordingThatALineHad()
    {
        MeetingFixture fixture = MeetingFixture::small();
        usecases::Board board(fixture.workspace());
        const auto id = board.add(Track::Priority, u"one"_s);
        QVERIFY(board.reword(*id, u"two"_s) && board.reword(*id, u"three"_s) && fixture.workspace().undo());
        QStringList texts;
        const auto wordings = usecases::wordingsOf(fixture.workspace(), *id);
        for (const usecases::Wording& wording : *wordings) {
            texts.append(wording.text);
            QVERIFY(wording.when.isValid());
            QCOMPARE(wording.actor, Role::Moderator);
        }
        QCOMPARE(texts, (QStringList{u"one"_s, u"two"_s, u"three"_s, u"two"_s}));
        QVERIFY(usecases::wordingsOf(fixture.workspace(), RecommendationId::create())->isEmpty());
    }
};

QTEST_MAIN(HighlightsTest)
#include "highlightstest.moc"
