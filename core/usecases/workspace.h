// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>
#include <optional>

#include "core/domain/entity.h"
#include "core/domain/meeting.h"
#include "core/domain/result.h"

namespace journal {
struct Entry;
struct Intention;
class ChangeList;
} // namespace journal

namespace storage {
class MeetingFile;
struct Appended;
} // namespace storage

namespace usecases {

/// What a commit changed. Whoever shows such things reads them again.
struct Changed
{
    QSet<domain::Entity> entities;
    QSet<QUuid> ids;

    [[nodiscard]] bool touches(std::initializer_list<domain::Entity> some) const
    {
        return std::any_of(some.begin(), some.end(), [this](domain::Entity one) { return entities.contains(one); });
    }
};

/// The last thing that happened here: what the line at the bottom says.
struct Act
{
    QString entry;  ///< id of the journal entry
    QString intent; ///< e.g. "point.add"
    bool isUndo = false;
};

/// Whose copy of the meeting a file is.
struct Place
{
    std::optional<domain::Role> role; ///< nothing: a whole copy, in which everything may be done
    domain::GroupId room;             ///< of a rapporteur's copy

    /// A rapporteur's copy writes what is done in its room, and nothing else.
    [[nodiscard]] bool mayWriteIn(const domain::GroupId& where) const
    {
        return !role || (!room.isNull() && room == where);
    }
    bool operator==(const Place&) const = default;
};

/// An open meeting file and the meeting in it. Every change goes through the use cases, which go through commit().
/// Belongs to the thread that made it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>; ///< the current time in UTC

    static domain::Result<std::unique_ptr<Workspace>> create(const QString& path, const Now& now = systemTime());
    static domain::Result<std::unique_ptr<Workspace>> open(const QString& path, const Now& now = systemTime());
    static Now systemTime();
    ~Workspace() override;

    [[nodiscard]] const domain::Meeting& meeting() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] const Place& place() const;

    /// Takes in what other programs wrote into the same file meanwhile.
    domain::Done refresh();

    /// \name For the use cases
    /// \{
    /// Writes an entry; durable when it returns. Nothing is written where there are no changes. NotYours where the
    /// file's place may not write it.
    domain::Done commit(const journal::Intention& what, const QString& finishedDraft = {});
    /// The same where the entry is made in the transaction that writes it; what \a make writes into the ballot box
    /// becomes durable with it.
    domain::Done commit(const std::function<domain::Result<journal::Intention>()>& make);
    storage::MeetingFile& file();
    /// \}

    /// \name Undo and redo of what was done on this laptop, also before a restart
    /// \{
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    domain::Done undo();
    domain::Done redo();
    /// Takes back any entry. Refused with ChangedSince where a field has changed since, with WrongState for what must
    /// stay (the opening and closing of a round, counts of a closed round).
    domain::Done takeBack(const QString& entryId);
    /// \}

Q_SIGNALS:
    void changed(const usecases::Changed& what);
    void acted(const usecases::Act& act);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<storage::MeetingFile> file, const Now& now);
    domain::Done load();
    domain::Done write(const journal::Intention& what, const QString& finishedDraft = {});
    domain::Done take(const domain::Result<storage::Appended>& appended);
    domain::Done reloadSteps();

    std::unique_ptr<Private> d;
};

} // namespace usecases
