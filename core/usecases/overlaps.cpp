// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/overlaps.h"

#include "core/domain/lists.h"
#include "core/usecases/committing.h"
#include "core/usecases/overlapthread.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;
using journal::ChangeList;

struct Overlaps::Private
{
    explicit Private(Workspace& of)
        : workspace(of)
    {
    }

    Workspace& workspace;
    QSet<QString> stopWords;
    Decisions decisions;
    QHash<GroupId, overlap::Language> languages; ///< the usual ones, as far as they were asked for
    Statements statements;                       ///< that the thread was told
    QHash<PointId, quint64> rewordings; ///< in which generation a point's text was last another, or it was withdrawn
    quint64 generation = 0;             ///< of the last news
    quint64 computed = 0;               ///< of the news that the suggestions are of
    QList<Suggestion> suggestions;
    QString asked;
    GroupId askedOf;
    std::unique_ptr<OverlapThread> thread;

    overlap::Language languageOf(const GroupId& group);
    void note(OverlapNews& news, const PointId& id);
    /// Whether a suggestion computed of the news of \a since still holds; mends what it is merged into.
    bool holds(Suggestion& suggestion, quint64 since) const;
    [[nodiscard]] QList<Suggestion> holding(const QList<Suggestion>& suggestions, quint64 since) const;
};

namespace {

bool isSame(const overlap::Statement& a, const overlap::Statement& b)
{
    return a.group == b.group && a.text == b.text && a.language == b.language && a.elements == b.elements &&
           a.themes == b.themes && a.stance == b.stance;
}

QSet<QString> toSet(const QStringList& words)
{
    return {words.begin(), words.end()};
}

} // namespace

overlap::Language Overlaps::Private::languageOf(const GroupId& group)
{
    const auto known = languages.constFind(group);
    return known != languages.constEnd() ? *known : *languages.insert(group, usualLanguage(workspace.meeting(), group));
}

void Overlaps::Private::note(OverlapNews& news, const PointId& id)
{
    const Point* point = workspace.meeting().points.find(id);
    const auto statement = point ? statementOf(workspace.meeting(), *point, languageOf(point->group)) : std::nullopt;
    const auto known = statements.constFind(id);
    if (!statement && known != statements.constEnd()) {
        news.removed.insert(id);
        rewordings.insert(id, generation + 1);
        statements.remove(id);
    } else if (statement && (known == statements.constEnd() || !isSame(*known, *statement))) {
        if (known == statements.constEnd() || known->text != statement->text) {
            rewordings.insert(id, generation + 1);
        }
        news.put.insert(id, *statement);
        statements.insert(id, *statement);
    }
}

bool Overlaps::Private::holds(Suggestion& suggestion, quint64 since) const
{
    suggestion.into = {};
    for (auto a = suggestion.members.begin(); a != suggestion.members.end(); ++a) {
        if (rewordings.value(a->point) > since || !statements.contains(a->point)) {
            return false;
        }
        for (auto b = std::next(a); b != suggestion.members.end(); ++b) {
            if (!decisions.areOpen(a->point, b->point)) {
                return false;
            }
        }
        if (const auto into = decisions.merged.constFind(a->point); into != decisions.merged.constEnd()) {
            suggestion.into = *into;
        }
    }
    return true;
}

QList<Suggestion> Overlaps::Private::holding(const QList<Suggestion>& some, quint64 since) const
{
    QList<Suggestion> left;
    for (Suggestion suggestion : some) {
        if (holds(suggestion, since)) {
            left.append(suggestion);
        }
    }
    return left;
}

Overlaps::Overlaps(Workspace& workspace, std::shared_ptr<const overlap::WordVectors> vectors, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace))
{
    const auto later = [this](auto&& what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    d->thread = std::make_unique<OverlapThread>(
        std::move(vectors),
        OverlapThread::Report{[this, later](quint64 generation, const QList<Suggestion>& found) {
                                  later([this, generation, found] { take(generation, found); });
                              },
                              [this, later](const OverlapQuestion& question, const QList<Resemblance>& best) {
                                  later([this, question, best] { takeAnswer(question, best); });
                              }});
    connect(&workspace, &Workspace::changed, this, &Overlaps::hear);
    hear({{Entity::Meeting, Entity::Point, Entity::Recommendation}, {}});
}

Overlaps::~Overlaps() = default;

QList<Suggestion> Overlaps::suggestions() const
{
    return d->suggestions;
}

bool Overlaps::isBehind() const
{
    return d->computed < d->generation;
}

void Overlaps::hear(const Changed& what)
{
    if (!what.touches({Entity::Meeting, Entity::Point, Entity::Group, Entity::Element, Entity::Recommendation})) {
        return;
    }
    const Meeting& meeting = d->workspace.meeting();
    OverlapNews news;
    if (what.touches({Entity::Meeting, Entity::Group})) {
        d->languages.clear();
    }
    if (what.touches({Entity::Meeting, Entity::Group, Entity::Element})) {
        for (const Point& point : meeting.points) {
            d->note(news, point.id);
        }
    } else {
        for (const QUuid& id : what.ids) {
            d->note(news, PointId(id));
        }
    }
    if (const Decisions now = decisionsOf(meeting); !(now == d->decisions)) {
        news.decisions = d->decisions = now;
    }
    if (const QSet<QString> now = toSet(meeting.details.stopWords); now != d->stopWords) {
        news.stopWords = d->stopWords = now;
    }
    tell(news);
}

void Overlaps::tell(OverlapNews& news)
{
    if (news.put.isEmpty() && news.removed.isEmpty() && !news.decisions && !news.stopWords) {
        return;
    }
    const quint64 before = d->generation;
    news.generation = ++d->generation;
    d->thread->tell(news);
    // What can be seen to be wrong at once goes at once.
    if (const QList<Suggestion> left = d->holding(d->suggestions, before); left != d->suggestions) {
        d->suggestions = left;
        Q_EMIT suggestionsChanged();
    }
}

void Overlaps::take(quint64 generation, const QList<Suggestion>& found)
{
    if (generation <= d->computed) {
        return;
    }
    d->computed = generation;
    const QList<Suggestion> holding = d->holding(found, generation);
    if (holding != d->suggestions || !isBehind()) {
        d->suggestions = holding;
        Q_EMIT suggestionsChanged();
    }
}

void Overlaps::ask(const GroupId& room, const QString& text, const PointId& except)
{
    d->askedOf = room;
    d->asked = text;
    d->thread->ask({room, text, usualLanguage(d->workspace.meeting(), room), except});
}

void Overlaps::takeAnswer(const OverlapQuestion& question, const QList<Resemblance>& best)
{
    if (question.room != d->askedOf || question.text != d->asked) {
        return; // overtaken
    }
    QList<Resemblance> standing = best;
    standing.removeIf([this, &question](const Resemblance& one) {
        const auto statement = d->statements.constFind(one.point);
        return statement == d->statements.constEnd() || statement->group != question.room;
    });
    Q_EMIT answered(question.room, question.text, standing);
}

Done Overlaps::decide(QLatin1String intent, const QList<PointId>& points, bool apart)
{
    const Meeting& meeting = d->workspace.meeting();
    QList<PointId> standing;
    for (const PointId& id : points) {
        const Point* point = meeting.points.find(id);
        if (!point) {
            return fail(ErrorCode::NotFound);
        }
        if (stands(*point) && !standing.contains(id)) {
            standing.append(id);
        }
    }
    if (standing.size() < 2) {
        return fail(ErrorCode::NothingToDo);
    }
    ChangeList changes;
    for (qsizetype i = 0; i < standing.size(); ++i) {
        for (qsizetype j = i + 1; j < standing.size(); ++j) {
            const auto [small, great] = std::minmax(standing.at(i), standing.at(j));
            if (meeting.points.find(small)->apart.contains(great) != apart) {
                changes.setMember(small, field::apart, great, apart);
            }
        }
    }
    return changes.isEmpty() ? Done() : d->workspace.commit(inPlenary(intent, Role::Moderator, changes));
}

Done Overlaps::keepApart(const QList<PointId>& points)
{
    return decide(intent::overlapApart, points, true);
}

Done Overlaps::together(const QList<PointId>& points)
{
    return decide(intent::overlapTogether, points, false);
}

Done Overlaps::setStopWords(const QStringList& words)
{
    QStringList accepted;
    for (const QString& word : acceptedItems(words)) {
        accepted.append(word.toLower());
    }
    accepted.removeDuplicates();
    const MeetingDetails& details = d->workspace.meeting().details;
    ChangeList changes;
    setIfOther(changes, details.id, field::stopWords, details.stopWords, accepted);
    return changes.isEmpty() ? Done() : d->workspace.commit(inPlenary(intent::overlapWords, Role::Moderator, changes));
}

} // namespace usecases
