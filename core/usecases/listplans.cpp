// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/lists.h"
#include "core/exchange/rows.h"
#include "core/usecases/importplan.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;
namespace field = journal::field;

namespace {

/// The entity of a key, or a new one that is remembered under it; gives whether it is new.
template <class T>
std::pair<Id<T>, bool> knownOrNew(QHash<QString, Id<T>>& known, const QString& key)
{
    const auto at = known.constFind(key);
    if (at != known.constEnd()) {
        return {*at, false};
    }
    const Id<T> id = Id<T>::create();
    known.insert(key, id);
    return {id, true};
}

template <class T>
T presentOr(const Table<T>& table, const Id<T>& id)
{
    const T* value = table.find(id);
    return value ? *value : T();
}

QString keyOf(const QStringList& parts)
{
    QStringList keys;
    for (const QString& part : parts) {
        keys.append(sameTextKey(part));
    }
    return keys.join(u'\n');
}

/// The first row that tells something of a body counts: people of one body may be from several regions, and the same
/// file read in again must not change its mind.
class BodyPlan
{
public:
    explicit BodyPlan(ImportPlan& plan)
        : m_plan(plan)
    {
    }

    void take(const BodyId& id, const exchange::ParticipantRow& row)
    {
        const Body old = presentOr(m_plan.meeting.bodies, id);
        m_plan.take(id, field::shortName, old.shortName, firstOf(m_shortNames, id, row.shortName));
        m_plan.take(id, field::region, old.region, firstOf(m_regions, id, row.region));
    }

private:
    static QString firstOf(QHash<BodyId, QString>& told, const BodyId& id, const QString& value)
    {
        QString& first = told[id];
        first = first.isEmpty() ? value : first;
        return first;
    }

    ImportPlan& m_plan;
    QHash<BodyId, QString> m_shortNames;
    QHash<BodyId, QString> m_regions;
};

} // namespace

Done planParticipants(ImportPlan& plan, const exchange::Table& table)
{
    const auto rows = exchange::readParticipants(table);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    BodyPlan bodies(plan);
    QHash<QString, ParticipantId> known;
    int last = 0;
    for (const Participant& participant : plan.meeting.participants) {
        if (stands(participant)) {
            known.insert(participant.body.toText() + keyOf({participant.name}), participant.id);
            last = std::max(last, participant.number);
        }
    }
    for (const exchange::ParticipantRow& row : *rows) {
        const int made = plan.naming.made();
        const BodyId body = plan.naming.body(row.body, row.shortName);
        const GroupId group = plan.naming.group(row.group);
        plan.preview.madeBesides += plan.naming.made() - made;
        const auto [id, isNew] = knownOrNew(known, body.toText() + keyOf({row.name}));
        const Participant old = presentOr(plan.meeting.participants, id);
        plan.beginRow(isNew);
        bodies.take(body, row);
        last = isNew ? std::max(last + 1, row.number) : last;
        plan.take(id, field::number, old.number, isNew && row.number == 0 ? last : row.number);
        plan.take(id, field::name, old.name, isNew ? row.name : QString());
        plan.take(id, field::body, old.body, body);
        plan.take(id, field::category, old.category, row.category);
        plan.take(id, field::position, old.position, row.position);
        plan.take(id, field::roles, old.roles, row.roles);
        plan.take(id, field::group, old.group, group);
        if (row.present && *row.present != old.present) {
            plan.changes.set(id, field::present, *row.present);
        }
        plan.endRow();
    }
    return {};
}

Done planAgenda(ImportPlan& plan, const exchange::Table& table)
{
    const auto rows = exchange::readSessions(table);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    const auto key = [](const QDate& date, const QTime& starts, const QString& title) {
        return keyOf({date.toString(Qt::ISODate), starts.toString(u"HH:mm"_s), title});
    };
    QHash<QString, SessionId> known;
    for (const Session& session : sessionsInOrder(plan.meeting)) {
        known.insert(key(session.date, session.starts, session.title), session.id);
    }
    for (const exchange::SessionRow& row : *rows) {
        const auto [id, isNew] = knownOrNew(known, key(row.date, row.starts, row.title));
        const Session old = presentOr(plan.meeting.sessions, id);
        plan.beginRow(isNew);
        plan.take(id, field::date, old.date, row.date);
        plan.take(id, field::starts, old.starts, row.starts);
        plan.take(id, field::ends, old.ends, row.ends);
        plan.take(id, field::title, old.title, isNew ? row.title : QString());
        plan.take(id, field::moderator, old.moderator, row.moderator);
        plan.take(id, field::speakers, old.speakers, row.speakers);
        plan.take(id, field::room, old.room, row.room);
        plan.take(id, field::interpretation, old.interpretation, row.interpretation);
        plan.take(id, field::questions, old.questions, row.questions);
        if (isNew || (plan.has("Kind"_L1) && old.kind != row.kind)) {
            plan.changes.set(id, field::kind, row.kind);
        }
        plan.endRow();
    }
    return {};
}

Done planGroups(ImportPlan& plan, const exchange::Table& table)
{
    const auto rows = exchange::readGroups(table);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (const exchange::GroupRow& row : *rows) {
        const bool isNew = plan.naming.knownGroup(row.name).isNull();
        plan.beginRow(isNew);
        const GroupId id = plan.naming.group(row.name, row.mark);
        const Group old = presentOr(plan.meeting.groups, id);
        if (!isNew && !row.mark.isEmpty() && plan.naming.knownGroup(row.mark).isNull()) {
            plan.take(id, field::mark, old.mark, row.mark);
        }
        plan.take(id, field::room, old.room, row.room);
        plan.take(id, field::interpretation, old.interpretation, row.interpretation);
        plan.take(id, field::facilitators, old.facilitators, row.facilitators);
        plan.take(id, field::rapporteur, old.rapporteur, row.rapporteur);
        plan.endRow();
    }
    return {};
}

Done planThemes(ImportPlan& plan, const exchange::Table& table)
{
    const auto rows = exchange::readElements(table);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QHash<QString, ThemeId> themes;
    QHash<QString, ElementId> elements;
    const QList<Theme> oldThemes = themesInOrder(plan.meeting);
    for (const Theme& theme : oldThemes) {
        themes.insert(keyOf({theme.code}), theme.id);
    }
    double place = 0;
    for (const Element& element : elementsInOrder(plan.meeting)) {
        elements.insert(keyOf({element.code}), element.id);
        place = std::max(place, element.place);
    }
    double themePlace = placeAtEnd(oldThemes);
    for (const exchange::ElementRow& row : *rows) {
        const auto [theme, themeIsNew] = knownOrNew(themes, keyOf({row.theme}));
        const auto [id, isNew] = knownOrNew(elements, keyOf({row.element}));
        const Theme oldTheme = presentOr(plan.meeting.themes, theme);
        const Element old = presentOr(plan.meeting.elements, id);
        plan.beginRow(isNew);
        if (themeIsNew) {
            plan.changes.set(theme, field::code, row.theme).set(theme, field::place, themePlace++);
            ++plan.preview.madeBesides;
        }
        plan.take(theme, field::title, oldTheme.title, row.themeTitle);
        plan.take(theme, field::shortTitle, oldTheme.shortTitle, row.themeShort);
        if (isNew) {
            plan.changes.set(id, field::code, row.element).set(id, field::place, ++place);
        }
        plan.take(id, field::theme, old.theme, theme);
        plan.take(id, field::title, old.title, row.title);
        plan.take(id, field::shortTitle, old.shortTitle, row.shortTitle);
        plan.endRow();
    }
    return {};
}

Done planQuestions(ImportPlan& plan, const exchange::Table& table)
{
    const auto rows = exchange::readQuestions(table);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QHash<QString, QuestionId> known;
    const QList<Question> questions = questionsInOrder(plan.meeting);
    for (const Question& question : questions) {
        known.insert(keyOf({question.text}), question.id);
    }
    double place = placeAtEnd(questions);
    for (const exchange::QuestionRow& row : *rows) {
        const auto [id, isNew] = knownOrNew(known, keyOf({row.text}));
        const Question old = presentOr(plan.meeting.questions, id);
        plan.beginRow(isNew);
        if (isNew) {
            plan.changes.set(id, field::text, row.text).set(id, field::place, place++);
        }
        plan.take(id, field::shortText, old.shortText, row.shortText);
        if (isNew || (plan.has("Kind"_L1) && old.kind != row.kind)) {
            plan.changes.set(id, field::kind, row.kind);
        }
        if (isNew || (plan.has("Stance"_L1) && old.stance != row.stance)) {
            plan.changes.set(id, field::stance, row.stance);
        }
        plan.endRow();
    }
    return {};
}

} // namespace usecases
