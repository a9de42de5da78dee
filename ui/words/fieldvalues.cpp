// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QHash>

#include "ui/words/fieldwords.h"
#include "ui/words/rulewords.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

class FieldValues
{
    Q_DECLARE_TR_FUNCTIONS(FieldValues)
};

using Word = QString (*)(const QString& value, const Meeting& meeting);

QString nothing()
{
    return FieldValues::tr("(nothing)");
}

/// A stored word of the domain in the screen's language; any other text as it is.
template <class E>
QString enumWord(const QString& value, const Meeting&)
{
    const auto known = fromText<E>(value);
    return known ? wordOf(*known) : value;
}

QString ruleWord(const QString& value, const Meeting&)
{
    const auto known = fromText<Rule>(value);
    return known ? ruleName(*known) : value;
}

QString inOneLine(const QString& value, const Meeting&)
{
    return value.split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
}

QString dayWord(const QString& value, const Meeting&)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() ? dateWord(date) : value;
}

QString momentWord(const QString& value, const Meeting&)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs).toLocalTime();
    return moment.isValid() ? FieldValues::tr("%1, %2", "a day and a time of day")
                                  .arg(shortDateWord(moment.date()), timeWithSeconds(moment))
                            : value;
}

/// A name that may not have come yet: what it is about comes with a file.
QString nameOr(const QString* name)
{
    return name ? *name : FieldValues::tr("one that comes with the file");
}

QString groupName(const QString& value, const Meeting& meeting)
{
    const Group* group = meeting.groups.find(GroupId::fromText(value));
    return nameOr(group ? &group->name : nullptr);
}

QString bodyName(const QString& value, const Meeting& meeting)
{
    const Body* body = meeting.bodies.find(BodyId::fromText(value));
    return nameOr(body ? &body->name : nullptr);
}

QString questionName(const QString& value, const Meeting& meeting)
{
    const Question* question = meeting.questions.find(QuestionId::fromText(value));
    return nameOr(question ? &question->text : nullptr);
}

QString themeName(const QString& value, const Meeting& meeting)
{
    const Theme* theme = meeting.themes.find(ThemeId::fromText(value));
    return nameOr(theme ? &theme->title : nullptr);
}

QString recommendationTexts(const QString& value, const Meeting& meeting)
{
    QStringList texts;
    for (const QString& id : value.split(u'\n', Qt::SkipEmptyParts)) {
        const Recommendation* one = meeting.recommendations.find(RecommendationId::fromText(id));
        texts.append(nameOr(one ? &one->text : nullptr));
    }
    return texts.join(u'\n');
}

QString withdrawnWord(const QString& value, const Meeting&)
{
    return value == "1"_L1 ? FieldValues::tr("Withdrawn") : FieldValues::tr("Kept");
}

QString presentWord(const QString& value, const Meeting&)
{
    return value == "1"_L1 ? FieldValues::tr("Here") : FieldValues::tr("Not here");
}

QString memberWord(const QString& value, const Meeting&)
{
    return value == "1"_L1 ? FieldValues::tr("Yes") : FieldValues::tr("No");
}

QString fiveWord(const QString& value, const Meeting&)
{
    const int place = value.toInt();
    return place > 0 ? FieldValues::tr("Place %1").arg(place) : FieldValues::tr("Not one of the five");
}

/// Of fields whose values say nothing to people.
QString notShown(const QString&, const Meeting&)
{
    return FieldValues::tr("(not shown here)");
}

QString colourWord(const QString& value, const Meeting&)
{
    return FieldValues::tr("Colour %1").arg(value.toInt() + 1);
}

/// How the values of a field are worded in whatever it stands.
const QHash<QString, Word>& commonValues()
{
    static const QHash<QString, Word> words{
        {u"stance"_s, enumWord<Stance>},
        {u"track"_s, enumWord<Track>},
        {u"method"_s, enumWord<Method>},
        {u"state"_s, enumWord<RoundState>},
        {u"voice"_s, enumWord<Voice>},
        {u"rule"_s, ruleWord},
        {u"languages"_s, inOneLine},
        {u"interpretation"_s, inOneLine},
        {u"speakers"_s, inOneLine},
        {u"facilitators"_s, inOneLine},
        {u"roles"_s, inOneLine},
        {u"categories"_s, inOneLine},
        {u"stopWords"_s, inOneLine},
        {u"date"_s, dayWord},
        {u"started"_s, momentWord},
        {u"ended"_s, momentWord},
        {u"reported"_s, momentWord},
        {u"created"_s, momentWord},
        {u"written"_s, momentWord},
        {u"opened"_s, momentWord},
        {u"closed"_s, momentWord},
        {u"adopted"_s, momentWord},
        {u"group"_s, groupName},
        {u"body"_s, bodyName},
        {u"options"_s, recommendationTexts},
        {u"ruled"_s, recommendationTexts},
        {u"lines"_s, recommendationTexts},
        {u"colour"_s, colourWord},
        {u"voters"_s, notShown},
        {u"ballot"_s, notShown},
        {u"secretBallots"_s, notShown},
        {u"runOffOf"_s, notShown},
        {u"replaces"_s, notShown},
        {u"round"_s, notShown},
    };
    return words;
}

/// Fields that say something without a value too.
const QHash<QString, Word>& evenWithoutValue()
{
    static const QHash<QString, Word> words{
        {u"withdrawn"_s, withdrawnWord},
        {u"present"_s, presentWord},
        {u"five"_s, fiveWord},
    };
    return words;
}

Word ofEntity(Entity entity, const QString& name)
{
    if (name == "kind"_L1) {
        return entity == Entity::Session ? Word(enumWord<SessionKind>) : Word(enumWord<Kind>);
    }
    if (name == "question"_L1 && entity == Entity::Point) {
        return questionName;
    }
    if (name == "theme"_L1 && entity == Entity::Element) {
        return themeName;
    }
    return (name == "starts"_L1 || name == "ends"_L1) && entity == Entity::Meeting ? Word(dayWord) : nullptr;
}

} // namespace

QString valueWord(Entity entity, const QString& field, const QString& value, const Meeting& meeting)
{
    const QString name = field.section(u'/', 0, 0);
    if (field.contains(u'/') && (entity == Entity::Point || entity == Entity::Recommendation)) {
        return memberWord(value, meeting);
    }
    if (const Word word = evenWithoutValue().value(name, nullptr)) {
        return word(value, meeting);
    }
    if (value.isEmpty()) {
        return nothing();
    }
    const Word own = ofEntity(entity, name);
    const Word word = own ? own : commonValues().value(name, nullptr);
    return word ? word(value, meeting) : value;
}

} // namespace ui
