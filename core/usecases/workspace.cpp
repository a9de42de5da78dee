// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace.h"

#include "core/journal/changes.h"
#include "core/journal/projection.h"
#include "core/journal/undo.h"
#include "core/storage/facts.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/takingback.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

struct Workspace::Private
{
    std::unique_ptr<storage::MeetingFile> file;
    journal::Clock clock;
    domain::Meeting meeting;
    journal::UndoStacks steps;
    qint64 counter = 0; ///< of this device, as far as the steps know
    Place place;
};

namespace {

Changed changedBy(const QList<journal::Change>& changes)
{
    Changed changed;
    for (const journal::Change& change : changes) {
        changed.entities.insert(change.key.entity);
        changed.ids.insert(change.key.id);
    }
    return changed;
}

/// What was taken back and done again stands through its redo: that is the entry to take back. NothingToUndo where it
/// is taken back already.
Result<journal::EntryId> lastRedoOf(storage::MeetingFile& file, const journal::EntryId& entry)
{
    const auto steps = file.ownSteps();
    if (!steps) {
        return tl::unexpected(steps.error());
    }
    QHash<journal::EntryId, journal::EntryId> undoneBy;
    for (const auto& [step, undoes] : *steps) {
        undoneBy.insert(undoes, step);
    }
    journal::EntryId last = entry;
    bool inForce = true;
    while (undoneBy.contains(last) && !last.isNull()) {
        last = undoneBy.value(last);
        inForce = !inForce;
    }
    return inForce ? Result<journal::EntryId>(last) : fail(ErrorCode::NothingToUndo);
}

} // namespace

Workspace::Now Workspace::systemTime()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

Workspace::Workspace(std::unique_ptr<storage::MeetingFile> file, const Now& now)
    : d(std::make_unique<Private>(Private{std::move(file), journal::Clock(now), {}, {}, 0, {}}))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Now& now)
{
    auto file = storage::MeetingFile::create(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*file), now));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const Now& now)
{
    auto file = storage::MeetingFile::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*file), now));
    if (const Done loaded = workspace->load(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    return workspace;
}

Done Workspace::load()
{
    const auto state = d->file->state();
    const auto latest = d->file->latestTime();
    if (!state || !latest) {
        return tl::unexpected(state ? latest.error() : state.error());
    }
    const auto role = d->file->fact(storage::fact::role);
    const auto room = d->file->fact(storage::fact::room);
    if (!role || !room) {
        return tl::unexpected(role ? room.error() : role.error());
    }
    d->place = {domain::fromText<domain::Role>(*role), domain::GroupId::fromText(*room)};
    d->clock.saw(*latest);
    for (const journal::Change& change : *state) {
        journal::apply(d->meeting, change);
    }
    return reloadSteps();
}

Done Workspace::reloadSteps()
{
    const auto steps = d->file->ownSteps();
    if (!steps) {
        return tl::unexpected(steps.error());
    }
    d->steps = {};
    d->counter = steps->size();
    for (const auto& [entry, undoes] : *steps) {
        d->steps.note(entry, undoes);
    }
    return {};
}

const domain::Meeting& Workspace::meeting() const
{
    return d->meeting;
}

QString Workspace::path() const
{
    return d->file->path();
}

QDateTime Workspace::now() const
{
    return d->clock.now();
}

const Place& Workspace::place() const
{
    return d->place;
}

storage::MeetingFile& Workspace::file()
{
    return *d->file;
}

Done Workspace::refresh()
{
    const auto news = d->file->news(d->clock);
    if (!news) {
        return tl::unexpected(news.error());
    }
    if (!news->isEmpty()) {
        for (const journal::Change& change : *news) {
            journal::apply(d->meeting, change);
        }
        const auto counter = d->file->ownCounter();
        if (!counter) {
            return tl::unexpected(counter.error());
        }
        const Done done = *counter == d->counter ? Done() : reloadSteps();
        if (!done) {
            return done;
        }
        Q_EMIT changed(changedBy(*news));
    }
    return {};
}

Done Workspace::commit(const journal::Intention& what, const QString& finishedDraft)
{
    return what.changes.isEmpty() ? fail(ErrorCode::NothingToDo) : write(what, finishedDraft);
}

Done Workspace::commit(const std::function<Result<journal::Intention>()>& make)
{
    return take(d->file->append(
        [&]() -> Result<journal::Intention> {
            const auto what = make();
            return !what || d->place.mayWriteIn(what->room) ? what : fail(ErrorCode::NotYours);
        },
        d->clock));
}

Done Workspace::write(const journal::Intention& what, const QString& finishedDraft)
{
    return d->place.mayWriteIn(what.room) ? take(d->file->append(what, d->clock, finishedDraft))
                                          : fail(ErrorCode::NotYours);
}

Done Workspace::take(const Result<storage::Appended>& appended)
{
    if (!appended) {
        return tl::unexpected(appended.error());
    }
    for (const journal::Change& change : appended->news) {
        journal::apply(d->meeting, change);
    }
    const journal::Entry& entry = appended->entry;
    if (entry.counter == d->counter + 1) {
        d->steps.note(entry.id, entry.what.undoes);
        d->counter = entry.counter;
    } else if (const Done done = reloadSteps(); !done) {
        return done;
    }
    Q_EMIT changed(changedBy(appended->news));
    Q_EMIT acted({entry.id.toText(), entry.what.intent, !entry.what.undoes.isNull()});
    return {};
}

bool Workspace::canUndo() const
{
    return d->steps.nextUndo().has_value();
}

bool Workspace::canRedo() const
{
    return d->steps.nextRedo().has_value();
}

Done Workspace::undo()
{
    const auto next = d->steps.nextUndo();
    return next ? takeBack(next->toText()) : fail(ErrorCode::NothingToUndo);
}

Done Workspace::redo()
{
    const auto next = d->steps.nextRedo();
    return next ? takeBack(next->toText()) : fail(ErrorCode::NothingToRedo);
}

Done Workspace::takeBack(const QString& entryId)
{
    const auto inForce = lastRedoOf(*d->file, journal::EntryId::fromText(entryId));
    if (!inForce) {
        return tl::unexpected(inForce.error());
    }
    const auto entry = d->file->entry(*inForce);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    const auto what = takingBack(*d->file, d->meeting, *entry);
    return what ? write(*what) : tl::unexpected(what.error());
}

} // namespace usecases
