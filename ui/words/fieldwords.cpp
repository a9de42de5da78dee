// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/fieldwords.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/words/telling.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

/// Fields that are called the same in whatever they stand.
const QHash<QString, const char*>& commonWords()
{
    static const QHash<QString, const char*> words{
        {u"title"_s, QT_TRANSLATE_NOOP("FieldWords", "Title")},
        {u"longTitle"_s, QT_TRANSLATE_NOOP("FieldWords", "Title in full")},
        {u"shortTitle"_s, QT_TRANSLATE_NOOP("FieldWords", "Short title")},
        {u"theme"_s, QT_TRANSLATE_NOOP("FieldWords", "Theme")},
        {u"host"_s, QT_TRANSLATE_NOOP("FieldWords", "Host")},
        {u"hostShort"_s, QT_TRANSLATE_NOOP("FieldWords", "Host, short")},
        {u"city"_s, QT_TRANSLATE_NOOP("FieldWords", "City")},
        {u"country"_s, QT_TRANSLATE_NOOP("FieldWords", "Country")},
        {u"venue"_s, QT_TRANSLATE_NOOP("FieldWords", "Venue")},
        {u"starts"_s, QT_TRANSLATE_NOOP("FieldWords", "Start")},
        {u"ends"_s, QT_TRANSLATE_NOOP("FieldWords", "End")},
        {u"languages"_s, QT_TRANSLATE_NOOP("FieldWords", "Languages")},
        {u"stopWords"_s, QT_TRANSLATE_NOOP("FieldWords", "Words that count for nothing")},
        {u"objective"_s, QT_TRANSLATE_NOOP("FieldWords", "Objective")},
        {u"mechanisms"_s, QT_TRANSLATE_NOOP("FieldWords", "Who meets")},
        {u"survey"_s, QT_TRANSLATE_NOOP("FieldWords", "Survey")},
        {u"partnerships"_s, QT_TRANSLATE_NOOP("FieldWords", "Partnerships")},
        {u"importance"_s, QT_TRANSLATE_NOOP("FieldWords", "Importance")},
        {u"addressees"_s, QT_TRANSLATE_NOOP("FieldWords", "Addressees")},
        {u"process"_s, QT_TRANSLATE_NOOP("FieldWords", "Process")},
        {u"processShort"_s, QT_TRANSLATE_NOOP("FieldWords", "Process, short")},
        {u"date"_s, QT_TRANSLATE_NOOP("FieldWords", "Date")},
        {u"kind"_s, QT_TRANSLATE_NOOP("FieldWords", "Kind")},
        {u"moderator"_s, QT_TRANSLATE_NOOP("FieldWords", "Moderator")},
        {u"speakers"_s, QT_TRANSLATE_NOOP("FieldWords", "Speakers")},
        {u"room"_s, QT_TRANSLATE_NOOP("FieldWords", "Room")},
        {u"interpretation"_s, QT_TRANSLATE_NOOP("FieldWords", "Interpretation")},
        {u"questions"_s, QT_TRANSLATE_NOOP("FieldWords", "Guiding questions")},
        {u"started"_s, QT_TRANSLATE_NOOP("FieldWords", "Really started")},
        {u"ended"_s, QT_TRANSLATE_NOOP("FieldWords", "Really ended")},
        {u"extraMinutes"_s, QT_TRANSLATE_NOOP("FieldWords", "Minutes more than planned")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("FieldWords", "Kept or withdrawn")},
        {u"name"_s, QT_TRANSLATE_NOOP("FieldWords", "Name")},
        {u"shortName"_s, QT_TRANSLATE_NOOP("FieldWords", "Short name")},
        {u"region"_s, QT_TRANSLATE_NOOP("FieldWords", "Region")},
        {u"number"_s, QT_TRANSLATE_NOOP("FieldWords", "Number in the list")},
        {u"position"_s, QT_TRANSLATE_NOOP("FieldWords", "Position")},
        {u"category"_s, QT_TRANSLATE_NOOP("FieldWords", "Category")},
        {u"body"_s, QT_TRANSLATE_NOOP("FieldWords", "Body")},
        {u"group"_s, QT_TRANSLATE_NOOP("FieldWords", "Group")},
        {u"roles"_s, QT_TRANSLATE_NOOP("FieldWords", "Roles")},
        {u"present"_s, QT_TRANSLATE_NOOP("FieldWords", "Presence")},
        {u"mark"_s, QT_TRANSLATE_NOOP("FieldWords", "Mark")},
        {u"colour"_s, QT_TRANSLATE_NOOP("FieldWords", "Colour")},
        {u"facilitators"_s, QT_TRANSLATE_NOOP("FieldWords", "Facilitators")},
        {u"rapporteur"_s, QT_TRANSLATE_NOOP("FieldWords", "Rapporteur")},
        {u"reported"_s, QT_TRANSLATE_NOOP("FieldWords", "Reported back")},
        {u"text"_s, QT_TRANSLATE_NOOP("FieldWords", "Text")},
        {u"shortText"_s, QT_TRANSLATE_NOOP("FieldWords", "Short text")},
        {u"stance"_s, QT_TRANSLATE_NOOP("FieldWords", "Agreement")},
        {u"question"_s, QT_TRANSLATE_NOOP("FieldWords", "Guiding question")},
        {u"five"_s, QT_TRANSLATE_NOOP("FieldWords", "Our five")},
        {u"written"_s, QT_TRANSLATE_NOOP("FieldWords", "Written")},
        {u"code"_s, QT_TRANSLATE_NOOP("FieldWords", "Code")},
        {u"track"_s, QT_TRANSLATE_NOOP("FieldWords", "Track")},
        {u"method"_s, QT_TRANSLATE_NOOP("FieldWords", "Method")},
        {u"state"_s, QT_TRANSLATE_NOOP("FieldWords", "State of the vote")},
        {u"seats"_s, QT_TRANSLATE_NOOP("FieldWords", "How many are chosen")},
        {u"entitled"_s, QT_TRANSLATE_NOOP("FieldWords", "Entitled to vote")},
        {u"ballots"_s, QT_TRANSLATE_NOOP("FieldWords", "Ballots handed in")},
        {u"options"_s, QT_TRANSLATE_NOOP("FieldWords", "Options")},
        {u"opened"_s, QT_TRANSLATE_NOOP("FieldWords", "Vote opened")},
        {u"closed"_s, QT_TRANSLATE_NOOP("FieldWords", "Vote closed")},
        {u"ruled"_s, QT_TRANSLATE_NOOP("FieldWords", "Taken of the tied")},
        {u"ruling"_s, QT_TRANSLATE_NOOP("FieldWords", "Reason of the chair")},
        {u"rule"_s, QT_TRANSLATE_NOOP("FieldWords", "Rule")},
        {u"categories"_s, QT_TRANSLATE_NOOP("FieldWords", "Categories that vote")},
        {u"lines"_s, QT_TRANSLATE_NOOP("FieldWords", "What was adopted")},
        {u"reason"_s, QT_TRANSLATE_NOOP("FieldWords", "Reason")},
        {u"adopted"_s, QT_TRANSLATE_NOOP("FieldWords", "Adopted")},
        {u"approvals"_s, QT_TRANSLATE_NOOP("FieldWords", "Approvals counted")},
        {u"inFavour"_s, QT_TRANSLATE_NOOP("FieldWords", "Counted in favour")},
        {u"against"_s, QT_TRANSLATE_NOOP("FieldWords", "Counted against")},
        {u"abstaining"_s, QT_TRANSLATE_NOOP("FieldWords", "Counted as abstaining")},
        {u"voice"_s, QT_TRANSLATE_NOOP("FieldWords", "Voice in the roll call")},
        {u"objection"_s, QT_TRANSLATE_NOOP("FieldWords", "Objection")},
        {u"casting"_s, QT_TRANSLATE_NOOP("FieldWords", "How votes are cast")},
        {u"mostApprovals"_s, QT_TRANSLATE_NOOP("FieldWords", "Most approvals on a ballot")},
        {u"dots"_s, QT_TRANSLATE_NOOP("FieldWords", "Dots of a voter")},
        {u"mostDots"_s, QT_TRANSLATE_NOOP("FieldWords", "Most dots on one option")},
        {u"regionsNeeded"_s, QT_TRANSLATE_NOOP("FieldWords", "Groups that are needed")},
        {u"electorate"_s, QT_TRANSLATE_NOOP("FieldWords", "Who votes")},
        {u"voters"_s, QT_TRANSLATE_NOOP("FieldWords", "List of voters")},
        {u"secretBallots"_s, QT_TRANSLATE_NOOP("FieldWords", "Secret ballots")},
        {u"runOffOf"_s, QT_TRANSLATE_NOOP("FieldWords", "Run-off of")},
        {u"replaces"_s, QT_TRANSLATE_NOOP("FieldWords", "Vote that it repeats")},
        {u"round"_s, QT_TRANSLATE_NOOP("FieldWords", "Vote")},
        {u"tieWay"_s, QT_TRANSLATE_NOOP("FieldWords", "How the tie was settled")},
        {u"lotCommitment"_s, QT_TRANSLATE_NOOP("FieldWords", "Seal of the lot")},
        {u"lotSeed"_s, QT_TRANSLATE_NOOP("FieldWords", "Seed of the lot")},
        {u"lotWord"_s, QT_TRANSLATE_NOOP("FieldWords", "Word called out for the lot")},
        {u"created"_s, QT_TRANSLATE_NOOP("FieldWords", "Set up")},
        {u"key"_s, QT_TRANSLATE_NOOP("FieldWords", "Part of the document")},
        {u"element"_s, QT_TRANSLATE_NOOP("FieldWords", "Element")},
        {u"source"_s, QT_TRANSLATE_NOOP("FieldWords", "Points")},
        {u"apart"_s, QT_TRANSLATE_NOOP("FieldWords", "Kept apart")},
        {u"ballot"_s, QT_TRANSLATE_NOOP("FieldWords", "Ballot")},
    };
    return words;
}

/// What a field with the id of something behind its name is called.
QString memberWord(const QString& name, const QUuid& id, const Meeting& meeting)
{
    if (name == "element"_L1) {
        const Element* element = meeting.elements.find(ElementId(id));
        return element ? FieldWords::tr("Element %1").arg(quoted(element->label())) : FieldWords::tr("An element");
    }
    if (name == "body"_L1) {
        const Body* body = meeting.bodies.find(BodyId(id));
        return body ? FieldWords::tr("Support of %1").arg(quoted(body->label())) : FieldWords::tr("Support of a body");
    }
    if (name == "source"_L1 || name == "apart"_L1) {
        const Point* point = meeting.points.find(PointId(id));
        const QString words =
            name == "source"_L1 ? FieldWords::tr("With the point %1") : FieldWords::tr("Apart from %1");
        return words.arg(point ? quoted(point->text) : FieldWords::tr("a point that comes with the file"));
    }
    return {};
}

} // namespace

QString thingWord(Entity entity)
{
    switch (entity) {
    case Entity::Meeting:
        return FieldWords::tr("Meeting");
    case Entity::Session:
        return FieldWords::tr("Session");
    case Entity::Body:
        return FieldWords::tr("Body");
    case Entity::Participant:
        return FieldWords::tr("Participant");
    case Entity::Group:
        return FieldWords::tr("Group");
    case Entity::Question:
        return FieldWords::tr("Guiding question");
    case Entity::Point:
        return FieldWords::tr("Point");
    case Entity::Theme:
        return FieldWords::tr("Theme");
    case Entity::Element:
        return FieldWords::tr("Element");
    case Entity::Recommendation:
        return FieldWords::tr("Recommendation");
    case Entity::Round:
        return FieldWords::tr("Vote");
    case Entity::Outcome:
        return FieldWords::tr("What was adopted");
    case Entity::Paragraph:
        return FieldWords::tr("Paragraph of a document");
    }
    return {};
}

QString fieldWord(Entity entity, const QString& field, const Meeting& meeting)
{
    const QString name = field.section(u'/', 0, 0);
    const bool ofMember = field.contains(u'/') && (entity == Entity::Point || entity == Entity::Recommendation);
    if (const QString word = ofMember ? memberWord(name, QUuid(field.section(u'/', 1)), meeting) : QString();
        !word.isEmpty()) {
        return word;
    }
    if (name == "question"_L1 && entity == Entity::Round) {
        return FieldWords::tr("Question");
    }
    const char* word = commonWords().value(name, nullptr);
    return word ? FieldWords::tr(word) : FieldWords::tr("Something else");
}

} // namespace ui
