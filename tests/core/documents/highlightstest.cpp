// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/highlights.h"

#include <QTest>

#include "core/documents/numbering.h"
#include "tests/core/documents/builtmeeting.h"

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

Document composed(const domain::Meeting& meeting, const QLocale& locale = english())
{
    const QString language = locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
    return composeHighlights(meeting, shippedTemplate(language), locale, QTimeZone::utc()).value();
}

template <class B>
QStringList textsOf(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (std::holds_alternative<B>(block)) {
            texts.append(plainText(block));
        }
    }
    return texts;
}

QString textAt(const Document& document, const QString& anchor)
{
    for (const Block& block : document.blocks) {
        if (anchorOf(block) == anchor) {
            return plainText(block);
        }
    }
    return {};
}

void setParagraph(domain::Meeting& meeting, const QString& key, const QString& text)
{
    domain::Paragraph& paragraph = meeting.paragraphs.edit(domain::ParagraphId::create());
    paragraph.key = key;
    paragraph.text = text;
}

} // namespace

class HighlightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheTitleBlock()
    {
        const Document document = composed(builtMeeting());
        QCOMPARE(std::get<TitleLine>(document.blocks[0]).style, TitleStyle::Series);
        QCOMPARE(std::get<TitleLine>(document.blocks[1]).style, TitleStyle::Title);
        QVERIFY(std::holds_alternative<Rule>(document.blocks[2]));
        const auto name = std::get<TitleLine>(document.blocks[3]);
        QCOMPARE(plainText(name.runs), u"“GRCP 7 Highlights Document”"_s);
        QVERIFY(name.runs.first().italic);
        QCOMPARE(document.title, u"GRCP 7 Highlights Document"_s);
        QCOMPARE(document.language, u"en"_s);
    }

    void numbersTheParagraphsThrough()
    {
        const Document document = composed(builtMeeting());
        QCOMPARE(textsOf<Numbered>(document).size(), 10);
        QCOMPARE(referenceOf(document, u"held"_s), u"1"_s);
        QCOMPARE(referenceOf(document, u"priorities"_s), u"6"_s);
        QCOMPARE(referenceOf(document, u"priorities/0"_s), u"6\u00A0(a)"_s);
        QCOMPARE(referenceOf(document, u"followup/4"_s), u"7\u00A0(e)"_s);
        QCOMPARE(referenceOf(document, u"partnerships/2"_s), u"8\u00A0(iii)"_s);
        QCOMPARE(referenceOf(document, u"submission"_s), u"10"_s);
        QCOMPARE(referenceOf(document, u"name"_s), QString());
        QCOMPARE(referenceOf(document, u"nothing"_s), QString());
    }

    void closesUpTheNumbersWhereAParagraphIsEmpty()
    {
        domain::Meeting meeting = builtMeeting();
        meeting.details.survey.clear();
        meeting.details.mechanisms = u" "_s;
        const Document document = composed(meeting);
        QCOMPARE(textAt(document, u"survey"_s), QString());
        QCOMPARE(referenceOf(document, u"priorities"_s), u"4"_s);
    }

    void listsTheAdoptedLinesInTheirOrder()
    {
        const QStringList lines = textsOf<Lettered>(composed(builtMeeting()));
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines[2], u"promote social integration, including access to social services;"_s);
        QCOMPARE(lines[5],
                 u"continue as the main platforms for policy dialogue on migration, peer learning and exchange;"_s);
        QCOMPARE(lines[9], u"report on the Compact every two years."_s);
    }

    void endsTheItemsAsOneSentence()
    {
        const QStringList lines = textsOf<Lettered>(composed(builtMeeting()));
        QVERIFY(lines[0].startsWith("Ensure the protection"_L1));
        QVERIFY(lines[0].endsWith("vulnerable situations;"_L1));
        QVERIFY(lines[3].endsWith("towards migrants; and"_L1));
        QVERIFY(lines[4].endsWith("between countries."_L1));
    }

    void listsPartnershipsUnderTheirParagraph()
    {
        const QStringList items = textsOf<SubItem>(composed(builtMeeting()));
        QCOMPARE(items, QStringList({u"cooperation among the mechanisms themselves;"_s,
                                     u"partnerships with regional economic organizations; and"_s,
                                     u"cooperation with non-governmental partners."_s}));
    }

    void endsWithPlaceAndDate()
    {
        QCOMPARE(textsOf<PlaceAndDate>(composed(builtMeeting())), QStringList{u"Geneva, 11\u00A0October\u00A02017"_s});
    }

    void speaksFrench()
    {
        const Document document = composed(builtMeeting(), french());
        QCOMPARE(document.language, u"fr"_s);
        QCOMPARE(referenceOf(document, u"priorities/1"_s), u"6\u00A0b)"_s);
        QVERIFY(textsOf<Lettered>(document)[3].endsWith(u"migrants\u00A0; et"_s));
        QCOMPARE(textsOf<PlaceAndDate>(document), QStringList{u"Geneva, 11\u00A0octobre\u00A02017"_s});
        QVERIFY(textsOf<AnnexHeading>(document).first().startsWith("Annexe"_L1));
    }

    void takesTheFirstFiveBeforeAdoption()
    {
        const Document document = composed(builtDraft());
        QVERIFY(!document.prioritiesAdopted);
        QVERIFY(!document.followUpAdopted);
        QCOMPARE(document.properties.draftMark, u"Draft: not yet adopted"_s);
        QCOMPARE(textsOf<Lettered>(document).size(), 10);
        QCOMPARE(textsOf<Note>(document).first(), u"[Draft: not yet adopted]"_s);
    }

    void marksNothingAsDraftOnceAdopted()
    {
        const Document document = composed(builtMeeting());
        QVERIFY(document.prioritiesAdopted);
        QVERIFY(document.followUpAdopted);
        QCOMPARE(document.properties.draftMark, QString());
        QVERIFY(!textsOf<Note>(document).join(u' ').contains("not yet adopted"_L1));
    }

    void takesTheOrganizersWordingAsItIs()
    {
        domain::Meeting meeting = builtMeeting();
        setParagraph(meeting, u"objective"_s, u"The objective, {{title}}, <b>was</b> clear."_s);
        setParagraph(meeting, u"priorities"_s, u"The Compact should:"_s);
        const Document document = composed(meeting);
        QCOMPARE(textAt(document, u"objective"_s), u"The objective, {{title}}, <b>was</b> clear."_s);
        QCOMPARE(textAt(document, u"priorities"_s), u"The Compact should:"_s);
        QCOMPARE(textsOf<Lettered>(document).size(), 10);
    }

    void leavesOutAParagraphThatTheOrganizerEmptied()
    {
        domain::Meeting meeting = builtMeeting();
        setParagraph(meeting, u"revealed"_s, u""_s);
        const Document document = composed(meeting);
        QCOMPARE(textAt(document, u"revealed"_s), QString());
        QCOMPARE(referenceOf(document, u"priorities"_s), u"5"_s);
    }

    void standsUpToAnEmptyMeeting()
    {
        const Document document = composed(domain::Meeting());
        QCOMPARE(textsOf<Lettered>(document).size(), 0);
        QVERIFY(textsOf<Note>(document).contains(u"[No recommendation yet]"_s));
        QCOMPARE(textAt(document, u"place"_s), QString());
    }

    void refusesATemplateWithoutThePriorities()
    {
        const auto result =
            composeHighlights(builtMeeting(), parseTemplate(u"[held]\nx"_s).value(), english(), QTimeZone::utc());
        QVERIFY(!result);
        QCOMPARE(result.error(), (domain::Error{domain::ErrorCode::TemplateBroken, {u"priorities"_s}}));
    }

    void composesTheSameTwice() { QCOMPARE(composed(builtMeeting()), composed(builtMeeting())); }

    void outlinesEverySection()
    {
        const Document document = composed(builtMeeting());
        QStringList numbers;
        for (const OutlineEntry& entry : document.outline) {
            QVERIFY(!entry.heading.isEmpty());
            QVERIFY(!textAt(document, entry.anchor).isEmpty());
            if (!entry.number.isEmpty()) {
                numbers.append(entry.number);
                QCOMPARE(referenceOf(document, entry.anchor), entry.number);
            }
        }
        QCOMPARE(numbers.size(), 10);
    }
};

QTEST_APPLESS_MAIN(HighlightsTest)
#include "highlightstest.moc"
