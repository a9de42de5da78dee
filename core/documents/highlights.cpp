// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/highlights.h"

#include "core/documents/annex.h"
#include "core/documents/dates.h"
#include "core/documents/fixedtext.h"
#include "core/documents/sentence.h"
#include "core/documents/tracklines.h"
#include "core/domain/lists.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

using namespace domain;

namespace {

QString languageOf(const QLocale& locale)
{
    return locale.name().section(u'_', 0, 0);
}

Values valuesOf(const Meeting& meeting, const QLocale& locale)
{
    const MeetingDetails& about = meeting.details;
    QStringList groups;
    for (const Group& group : groupsInOrder(meeting)) {
        groups.append(group.name);
    }
    const QList<Participant> participants = participantsInOrder(meeting);
    QSet<BodyId> bodies;
    for (const Participant& participant : participants) {
        if (!participant.body.isNull()) {
            bodies.insert(participant.body);
        }
    }
    return {
        {u"title"_s, about.title},
        {u"longTitle"_s, about.longTitle},
        {u"theme"_s, about.theme},
        {u"host"_s, about.host},
        {u"hostShort"_s, about.hostShort},
        {u"city"_s, about.city},
        {u"country"_s, about.country},
        {u"venue"_s, about.venue},
        {u"dates"_s, datesText(about.starts, about.ends, locale)},
        {u"date"_s, dateText(about.ends.isValid() ? about.ends : about.starts, locale)},
        {u"participants"_s, locale.toString(participants.size())},
        {u"bodies"_s, locale.toString(bodies.size())},
        {u"groups"_s, enumeration(groups, locale)},
        {u"objective"_s, about.objective},
        {u"mechanisms"_s, about.mechanisms},
        {u"survey"_s, about.survey},
        {u"partnerships"_s, about.partnerships},
        {u"importance"_s, about.importance},
        {u"addressees"_s, about.addressees},
        {u"process"_s, about.process},
        {u"processShort"_s, about.processShort},
    };
}

class Composer
{
public:
    Composer(const Meeting& meeting, const QLocale& locale)
        : m_meeting(meeting)
        , m_locale(locale)
        , m_text(fixedText(locale))
        , m_values(valuesOf(meeting, locale))
        , m_priorities(trackLines(meeting, Track::Priority))
        , m_followUp(trackLines(meeting, Track::FollowUp))
    {
        m_document.language = languageOf(locale);
        m_document.prioritiesAdopted = m_priorities.adopted();
        m_document.followUpAdopted = m_followUp.adopted();
        m_document.properties.subject = meeting.details.theme;
        m_document.properties.author =
            meeting.details.hostShort.isEmpty() ? meeting.details.host : meeting.details.hostShort;
        if (!m_priorities.adopted() || !m_followUp.adopted()) {
            m_document.properties.draftMark = m_text.draftMark;
        }
    }

    Done add(const TemplateSection& section)
    {
        const auto text = textOf(section);
        if (!text) {
            return tl::unexpected(text.error());
        }
        if (!text->isEmpty()) {
            place(section, *text);
        }
        return {};
    }

    Document finish(const QTimeZone& zone, const CountedRounds& counted)
    {
        closeTitleBlock();
        if (m_document.title.isEmpty()) {
            m_document.title = m_meeting.details.title;
            m_document.properties.header = m_document.title;
        }
        if (!m_place.runs.isEmpty()) {
            m_document.blocks.append(m_place);
            m_document.outline.append({m_place.anchor, {}, m_placeHeading});
        }
        addAnnex(m_document, m_meeting, {m_priorities, m_followUp}, {m_locale, zone, counted});
        return m_document;
    }

private:
    Result<QString> textOf(const TemplateSection& section) const
    {
        const Paragraph* paragraph = paragraphOfKey(m_meeting, section.key);
        if (paragraph) {
            return paragraph->text.trimmed();
        }
        if (!section.optional.isEmpty()) {
            const auto value = m_values.constFind(section.optional);
            if (value == m_values.constEnd()) {
                return fail(ErrorCode::TemplateBroken, {section.key, section.optional});
            }
            if (value->trimmed().isEmpty()) {
                return QString();
            }
        }
        return fill(section, m_values);
    }

    void place(const TemplateSection& section, const QString& text)
    {
        if (section.key == "series"_L1) {
            addTitleLine(section, {TitleStyle::Series, {{text, true, false}}, section.key});
        } else if (section.key == "title"_L1) {
            addTitleLine(section, {TitleStyle::Title, {{text, true, true}}, section.key});
        } else if (section.key == "name"_L1) {
            addName(section, text);
        } else if (section.key == "place"_L1) {
            m_place = {{{text, true, false}}, section.key};
            m_placeHeading = section.heading;
        } else {
            addParagraph(section, text);
        }
    }

    void addTitleLine(const TemplateSection& section, const TitleLine& line)
    {
        m_document.blocks.append(line);
        m_document.outline.append({section.key, {}, section.heading});
    }

    void addName(const TemplateSection& section, const QString& text)
    {
        closeTitleBlock();
        addTitleLine(section, {TitleStyle::Name, {{text, false, true}}, section.key});
        static constexpr auto quotes = u"“”«»\"\u00A0\u202F ";
        QString title = text;
        while (!title.isEmpty() && QStringView(quotes).contains(title.front())) {
            title.remove(0, 1);
        }
        while (!title.isEmpty() && QStringView(quotes).contains(title.back())) {
            title.chop(1);
        }
        m_document.title = title;
        m_document.properties.header = title;
    }

    void closeTitleBlock()
    {
        if (!m_ruled) {
            m_document.blocks.append(Rule());
            m_ruled = true;
        }
    }

    void addParagraph(const TemplateSection& section, const QString& text)
    {
        closeTitleBlock();
        if (section.key == "priorities"_L1) {
            addTrack(section, text, m_priorities);
        } else if (section.key == "followup"_L1) {
            addTrack(section, text, m_followUp);
        } else {
            addNumbered(section, text);
        }
        if (section.key == "partnerships"_L1) {
            const QStringList items =
                sentenceList(m_meeting.details.partnerships.split(u'\n', Qt::SkipEmptyParts), m_locale);
            for (qsizetype i = 0; i < items.size(); ++i) {
                m_document.blocks.append(SubItem{{{items[i]}}, itemAnchor(section.key, i)});
            }
        }
    }

    void addNumbered(const TemplateSection& section, const QString& text)
    {
        m_document.blocks.append(Numbered{{{text}}, section.key});
        m_document.outline.append({section.key, QString::number(++m_number), section.heading});
    }

    void addTrack(const TemplateSection& section, const QString& text, const TrackLines& track)
    {
        if (track.adopted() && track.lines.isEmpty()) {
            return;
        }
        addNumbered(section, text);
        if (!track.adopted()) {
            const QString& words = track.lines.isEmpty() ? m_text.noLines : m_text.draftNote;
            m_document.blocks.append(Note{{{words, false, true}}, {}, true});
        }
        QStringList lines;
        for (const Recommendation& recommendation : track.lines) {
            lines.append(recommendation.text);
        }
        lines = sentenceList(lines, m_locale);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_document.blocks.append(Lettered{{{lines[i]}}, itemAnchor(section.key, i)});
        }
    }

    static QString itemAnchor(const QString& key, qsizetype index) { return key + u'/' + QString::number(index); }

    const Meeting& m_meeting;
    const QLocale& m_locale;
    const FixedText& m_text;
    Values m_values;
    TrackLines m_priorities;
    TrackLines m_followUp;
    Document m_document;
    PlaceAndDate m_place;
    QString m_placeHeading;
    int m_number = 0;
    bool m_ruled = false;
};

} // namespace

Result<Document> composeHighlights(const Meeting& meeting, const Template& standing, const QLocale& locale,
                                   const QTimeZone& zone, const CountedRounds& counted)
{
    for (const QString& key : {u"priorities"_s, u"followup"_s}) {
        if (!standing.find(key)) {
            return fail(ErrorCode::TemplateBroken, {key});
        }
    }
    Composer composer(meeting, locale);
    for (const TemplateSection& section : standing.sections) {
        const Done added = composer.add(section);
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    return composer.finish(zone, counted);
}

} // namespace documents
