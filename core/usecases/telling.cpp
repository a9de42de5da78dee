// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/telling.h"

#include "core/domain/electorate.h"
#include "core/journal/changes.h"
#include "core/journal/fields.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/intents.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;
using journal::Change;
using journal::Entry;
using journal::EntryId;

namespace {

const Change* changeOf(const Entry& entry, Entity entity, const char* field)
{
    for (const Change& change : entry.what.changes) {
        if (change.key.entity == entity && change.key.field == QLatin1String(field)) {
            return &change;
        }
    }
    return nullptr;
}

int countOf(const Entry& entry, Entity entity, QLatin1String prefix)
{
    int count = 0;
    for (const Change& change : entry.what.changes) {
        count += change.key.entity == entity && change.key.field.startsWith(prefix) ? 1 : 0;
    }
    return count;
}

int distinct(const Entry& entry, Entity entity)
{
    QSet<QUuid> ids;
    for (const Change& change : entry.what.changes) {
        if (change.key.entity == entity) {
            ids.insert(change.key.id);
        }
    }
    return static_cast<int>(ids.size());
}

template <class T>
QString textOf(const Table<T>& table, const QUuid& id, QString T::*text)
{
    const T* value = table.find(Id<T>(id));
    return value ? value->*text : QString();
}

/// What a thing is called now.
QString nameOf(const Meeting& meeting, Entity entity, const QUuid& id)
{
    switch (entity) {
    case Entity::Meeting:
        return meeting.details.title;
    case Entity::Session:
        return textOf(meeting.sessions, id, &Session::title);
    case Entity::Body:
        return textOf(meeting.bodies, id, &Body::name);
    case Entity::Participant:
        return textOf(meeting.participants, id, &Participant::name);
    case Entity::Group:
        return textOf(meeting.groups, id, &Group::name);
    case Entity::Question:
        return textOf(meeting.questions, id, &Question::text);
    case Entity::Point:
        return textOf(meeting.points, id, &Point::text);
    case Entity::Theme:
        return textOf(meeting.themes, id, &Theme::title);
    case Entity::Element:
        return textOf(meeting.elements, id, &Element::title);
    case Entity::Recommendation:
        return textOf(meeting.recommendations, id, &Recommendation::text);
    case Entity::Round: {
        const Round* round = meeting.rounds.find(RoundId(id));
        return round ? toText(round->track) : QString();
    }
    case Entity::Outcome: {
        const Outcome* outcome = meeting.outcomes.find(OutcomeId(id));
        return outcome ? toText(outcome->track) : QString();
    }
    case Entity::Paragraph:
        return textOf(meeting.paragraphs, id, &Paragraph::key);
    }
    return {};
}

/// The field under which the entry itself says what its subject is called.
const char* nameField(Entity entity)
{
    switch (entity) {
    case Entity::Point:
    case Entity::Question:
    case Entity::Recommendation:
        return field::text;
    case Entity::Participant:
    case Entity::Group:
    case Entity::Body:
        return field::name;
    case Entity::Round:
    case Entity::Outcome:
        return field::track;
    case Entity::Paragraph:
        return field::key;
    default:
        return field::title;
    }
}

/// What the entry is about before anything else: of a merge the recommendation, of a start the session that started.
const Change* leadingChange(const Entry& entry)
{
    const QString& what = entry.what.intent;
    if (what == intent::sessionStart) {
        return changeOf(entry, Entity::Session, field::started);
    }
    if (what == intent::boardJoin) {
        return changeOf(entry, Entity::Recommendation, field::withdrawn);
    }
    if (what == intent::boardAddSource && !entry.what.changes.isEmpty()) {
        return &entry.what.changes.last(); // before it the link to another recommendation may have been taken off
    }
    if (what == intent::pointFive) {
        for (const Change& change : entry.what.changes) {
            if (change.value != QLatin1String("0")) {
                return &change;
            }
        }
    }
    return entry.what.changes.isEmpty() ? nullptr : &entry.what.changes.first();
}

/// How many rows of a table were read in, leaving out what was made besides.
std::optional<int> rowsIn(const Entry& entry)
{
    static const QHash<QString, QList<Entity>> tables{
        {intent::importParticipants, {Entity::Participant}},
        {intent::importAgenda, {Entity::Session}},
        {intent::importGroups, {Entity::Group}},
        {intent::importThemes, {Entity::Theme, Entity::Element}},
        {intent::importPoints, {Entity::Point}},
        {intent::importRecommendations, {Entity::Recommendation}},
        {intent::importQuestions, {Entity::Question}},
    };
    const auto at = tables.constFind(entry.what.intent);
    if (at == tables.constEnd()) {
        return std::nullopt;
    }
    int rows = 0;
    for (const Entity entity : *at) {
        rows += distinct(entry, entity);
    }
    return rows;
}

/// The points that were kept apart, or no longer are.
QSet<QUuid> pointsApart(const Entry& entry)
{
    QSet<QUuid> points;
    for (const Change& change : entry.what.changes) {
        points << change.key.id << QUuid::fromString(change.key.field.section(u'/', 1, 1));
    }
    return points;
}

int numberIn(const Entry& entry, const Change& leading)
{
    const QString& what = entry.what.intent;
    if (const auto rows = rowsIn(entry)) {
        return *rows;
    }
    if (what == intent::pointElement || what == intent::pointBody) {
        return leading.value == journal::written(true) ? 1 : 0;
    }
    if (what == intent::boardMerge || what == intent::boardAddSource || what == intent::boardSplit ||
        what == intent::boardRemoveSource || what == intent::boardJoin) {
        QSet<QString> points;
        for (const Change& change : entry.what.changes) {
            if (change.key.field.startsWith(QLatin1String(field::source))) {
                points.insert(change.key.field);
            }
        }
        return static_cast<int>(points.size());
    }
    if (what == intent::overlapApart || what == intent::overlapTogether) {
        return static_cast<int>(pointsApart(entry).size());
    }
    if (what == intent::boardTakeBack) {
        return countOf(entry, Entity::Recommendation, QLatin1String(field::source));
    }
    if (what == intent::pointFive || what == intent::roundBallots || what == intent::sessionExtend ||
        what == intent::roundCount) {
        return leading.value.toInt();
    }
    if (what == intent::roundBallot) {
        return countOf(entry, Entity::Round, QLatin1String(field::ballot));
    }
    if (what == intent::outcomeAdopt) {
        const Change* lines = changeOf(entry, Entity::Outcome, field::lines);
        return lines ? static_cast<int>(lines->value.split(u'\n', Qt::SkipEmptyParts).size()) : 0;
    }
    return distinct(entry, leading.key.entity);
}

/// What the subject was joined with or given: an element, a body, an option, a group, a question, a reason.
QString detailIn(const Meeting& meeting, const Entry& entry, const Change& leading)
{
    const QString member = leading.key.field.section(u'/', 1, 1);
    const QString& what = entry.what.intent;
    if (what == intent::pointElement) {
        return nameOf(meeting, Entity::Element, QUuid::fromString(member));
    }
    if (what == intent::pointBody) {
        const Body* body = meeting.bodies.find(BodyId::fromText(member));
        return body ? body->label() : QString();
    }
    if (what == intent::pointQuestion || what == intent::pointAdd) {
        const Change* question = changeOf(entry, Entity::Point, field::question);
        return question ? nameOf(meeting, Entity::Question, QUuid::fromString(question->value)) : QString();
    }
    if (what == intent::participantGroup) {
        return nameOf(meeting, Entity::Group, QUuid::fromString(leading.value));
    }
    if (what == intent::roundCount || what == intent::roundVoice || what == intent::roundObjection) {
        return nameOf(meeting, Entity::Recommendation, QUuid::fromString(member));
    }
    if (what == intent::roundRule) {
        const Change* reason = changeOf(entry, Entity::Round, field::ruling);
        return reason ? reason->value : QString();
    }
    if (what == intent::boardAddSource || what == intent::boardRemoveSource || what == intent::overlapApart ||
        what == intent::overlapTogether) {
        return nameOf(meeting, Entity::Point, QUuid::fromString(member));
    }
    if (what == intent::pointKind || what == intent::pointStance || what == intent::boardTrack ||
        what == intent::participantPresence) {
        return leading.value;
    }
    return {};
}

/// Of a voice, a ballot or an objection: whose it is, and what is said; empty where it is taken back.
void tellOfVoter(const Meeting& meeting, const Entry& entry, const Change& leading, HistoryLine& line)
{
    const QString& what = entry.what.intent;
    if (what == intent::roundVoice || what == intent::roundBallot) {
        const QString voter = leading.key.field.section(u'/', -1);
        line.subject = nameOf(meeting, VoterId::fromText(voter));
        line.before = leading.value;
    } else if (what == intent::roundObjection) {
        line.before = leading.value;
    }
}

} // namespace

Telling::Telling(Workspace& workspace, const QList<Entry>& entries)
    : m_workspace(workspace)
    , m_entries(entries)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries.at(i);
        m_at.insert(entry.id, i);
        if (!entry.what.undoes.isNull()) {
            m_undoneBy.insert(entry.what.undoes, entry.id);
        }
    }
}

bool Telling::isTakenBack(const EntryId& entry) const
{
    bool takenBack = false;
    for (EntryId by = m_undoneBy.value(entry); !by.isNull(); by = m_undoneBy.value(by)) {
        takenBack = !takenBack;
    }
    return takenBack;
}

Result<Entry> Telling::origin(const Entry& entry) const
{
    Entry found = entry;
    while (!found.what.undoes.isNull()) {
        const auto at = m_at.constFind(found.what.undoes);
        if (at != m_at.constEnd()) {
            found = m_entries.at(*at);
            continue;
        }
        auto before = m_workspace.file().entry(found.what.undoes);
        if (!before) {
            return before;
        }
        found = *before;
    }
    return found;
}

Result<HistoryLine> Telling::line(const Entry& entry) const
{
    HistoryLine line;
    line.entry = entry.id.toText();
    line.when = entry.time.toUtc();
    line.actor = entry.what.actor;
    line.room = entry.what.room;
    line.intent = entry.what.intent;
    line.takenBack = isTakenBack(entry.id);
    const auto done = origin(entry);
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (!entry.what.undoes.isNull()) {
        line.undoneIntent = done->what.intent;
        line.undoes = entry.what.undoes.toText();
    }
    if (const Done told = tell(*done, line); !told) {
        return tl::unexpected(told.error());
    }
    return line;
}

Done Telling::tell(const Entry& entry, HistoryLine& line) const
{
    const Change* leading = leadingChange(entry);
    if (!leading) {
        return {};
    }
    const Meeting& meeting = m_workspace.meeting();
    const Change* named = changeOf(entry, leading->key.entity, nameField(leading->key.entity));
    const bool namesItself = named && named->key.id == leading->key.id && !named->value.isEmpty();
    line.subject = namesItself ? named->value : nameOf(meeting, leading->key.entity, leading->key.id);
    line.count = numberIn(entry, *leading);
    line.detail = detailIn(meeting, entry, *leading);
    tellOfVoter(meeting, entry, *leading, line);
    if (entry.what.intent == intent::pointEdit || entry.what.intent == intent::boardReword) {
        const auto before = m_workspace.file().valueBefore(leading->key, entry);
        if (!before) {
            return tl::unexpected(before.error());
        }
        line.before = *before;
    }
    return {};
}

} // namespace usecases
