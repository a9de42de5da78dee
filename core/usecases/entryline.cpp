// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/entryline.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/domain/plaintext.h"

namespace usecases {

using namespace domain;

namespace {

constexpr QChar bodySign = u'@';
constexpr QChar elementSign = u'#';

QString asWord(const QString& text)
{
    QString word = text;
    return word.remove(u' ').toCaseFolded();
}

QString withoutStops(const QString& word)
{
    qsizetype end = word.size();
    while (end > 1 && (word.at(end - 1) == u',' || word.at(end - 1) == u';' || word.at(end - 1) == u'.')) {
        --end;
    }
    return word.first(end);
}

ElementId elementNamed(const Meeting& meeting, const QString& name)
{
    for (const Element& element : meeting.elements) {
        if (stands(element) && (element.code.toCaseFolded() == name || asWord(element.shortTitle) == name)) {
            return element.id;
        }
    }
    return {};
}

BodyId bodyNamed(const Meeting& meeting, const QString& name)
{
    for (const Body& body : meeting.bodies) {
        if (stands(body) && (asWord(body.shortName) == name || asWord(body.name) == name)) {
            return body.id;
        }
    }
    return {};
}

/// Takes the word into \a point where it names something.
bool takeSign(const Meeting& meeting, const QString& word, NewPoint& point)
{
    const QString name = word.mid(1).toCaseFolded();
    if (name.isEmpty()) {
        return false;
    }
    if (word.front() == elementSign) {
        const ElementId element = elementNamed(meeting, name);
        if (!element.isNull()) {
            point.elements.insert(element);
        }
        return !element.isNull();
    }
    const BodyId body = word.front() == bodySign ? bodyNamed(meeting, name) : BodyId();
    if (!body.isNull()) {
        point.bodies.insert(body);
    }
    return !body.isNull();
}

int rankOf(const QString& candidate, const QString& typed)
{
    const QString folded = candidate.toCaseFolded();
    if (folded.startsWith(typed)) {
        return 0;
    }
    return folded.contains(typed) ? 1 : 2;
}

} // namespace

NewPoint readEntryLine(const Meeting& meeting, const GroupId& group, const QuestionId& question, const QString& line)
{
    NewPoint point{group, question, {}, {}, {}};
    QStringList words;
    for (const QString& word : oneLine(line).split(u' ', Qt::SkipEmptyParts)) {
        if (!takeSign(meeting, word, point) && !takeSign(meeting, withoutStops(word), point)) {
            words.append(word);
        }
    }
    point.text = words.join(u' ');
    return point;
}

QList<Completion> completionsFor(const Meeting& meeting, const QString& word)
{
    QList<QPair<int, Completion>> ranked;
    const QString typed = word.mid(1).toCaseFolded();
    if (word.startsWith(elementSign)) {
        for (const Element& element : elementsInOrder(meeting)) {
            const bool isCode = element.code.toCaseFolded() == typed;
            const int rank = isCode ? -1 : std::min(rankOf(element.code, typed), rankOf(element.label(), typed));
            ranked.append({rank, {elementSign + element.code, element.label()}});
        }
    } else if (word.startsWith(bodySign)) {
        for (const Body& body : bodiesInOrder(meeting)) {
            const int rank = std::min(rankOf(body.label(), typed), rankOf(body.name, typed));
            ranked.append({rank, {bodySign + body.label().remove(u' '), body.name}});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Completion> completions;
    for (const auto& [rank, completion] : ranked) {
        if (rank < 2) {
            completions.append(completion);
        }
    }
    return completions;
}

} // namespace usecases
