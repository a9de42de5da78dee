// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/overlapfacts.h"

#include <QLocale>

#include "core/domain/lists.h"
#include "core/usecases/board.h"

namespace usecases {

using namespace domain;
using overlap::Language;

namespace {

const QHash<QString, Language>& languageNames()
{
    static const QHash<QString, Language> names = [] {
        QHash<QString, Language> all;
        for (const Language language : overlap::allLanguages) {
            const QLocale locale{QString(overlap::codeOf(language))};
            all.insert(overlap::codeOf(language), language);
            all.insert(QLocale::languageToString(locale.language()).toLower(), language);
            all.insert(locale.nativeLanguageName().toLower(), language);
        }
        return all;
    }();
    return names;
}

/// The words of a text, in lower case.
QStringList wordsOf(const QString& text)
{
    QStringList words(QString{});
    for (const QChar character : text.toLower()) {
        if (character.isLetter()) {
            words.last().append(character);
        } else if (!words.last().isEmpty()) {
            words.append(QString());
        }
    }
    return words;
}

} // namespace

Decisions decisionsOf(const Meeting& meeting)
{
    Decisions decisions;
    for (const Point& point : meeting.points) {
        for (const PointId& other : point.apart) {
            decisions.apart[std::min(point.id, other)].insert(std::max(point.id, other));
        }
    }
    decisions.merged = mergedPoints(meeting);
    for (const Group& group : groupsInOrder(meeting)) {
        decisions.groups.insert(group.id, static_cast<int>(decisions.groups.size()));
    }
    return decisions;
}

std::optional<Language> namedLanguage(const QStringList& names)
{
    for (const QString& name : names) {
        for (const QString& word : wordsOf(name)) {
            if (const auto known = languageNames().constFind(word); known != languageNames().constEnd()) {
                return *known;
            }
        }
    }
    return std::nullopt;
}

Language usualLanguage(const Meeting& meeting, const GroupId& id)
{
    const Group* group = meeting.groups.find(id);
    const auto ofRoom = group ? namedLanguage(group->interpretation) : std::nullopt;
    return ofRoom ? *ofRoom : namedLanguage(meeting.details.languages).value_or(Language::English);
}

std::optional<overlap::Statement> statementOf(const Meeting& meeting, const Point& point, Language usual)
{
    const Group* group = meeting.groups.find(point.group);
    if (!stands(point) || !group || !stands(*group) || point.text.isEmpty()) {
        return std::nullopt;
    }
    overlap::Statement statement;
    statement.id = point.id;
    statement.group = point.group;
    statement.text = point.text;
    statement.language = usual;
    statement.stance = point.stance;
    for (const ElementId& id : point.elements) {
        if (const Element* element = meeting.elements.find(id); element && stands(*element)) {
            statement.elements.insert(id);
            statement.themes.insert(element->theme);
        }
    }
    return statement;
}

} // namespace usecases
