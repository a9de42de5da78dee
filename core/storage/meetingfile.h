// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <functional>
#include <memory>

#include "core/domain/result.h"
#include "core/journal/clock.h"
#include "core/journal/entry.h"
#include "core/storage/ballotbox.h"
#include "core/storage/migrations.h"
#include "core/storage/outbox.h"

namespace storage {

class Database;

/// What an entry says about a field now: its value and the entry that wrote it.
struct Stamp
{
    journal::EntryId entry;
    QString value;
};

/// Where an entry stands among all: of two the later one wins.
struct Moment
{
    journal::Time time;
    journal::DeviceId device;
    journal::EntryId entry;
};

/// What a writer learns: its own entry, and every field whose winning value is new to it, also from other writers.
struct Appended
{
    journal::Entry entry;
    QList<journal::Change> news;
};

/// Whether entries may be received whose predecessor is not here: where a copy holds only part of what others wrote.
enum class Gaps { Refused, Allowed };

/// What verify() found.
struct Verification
{
    qint64 entries = 0;
    qint64 devices = 0;
    qint64 fields = 0;
    QByteArray digest; ///< SHA-256 of the state; equal where two files hold the same meeting
    QList<domain::Error> faults;
};

/// A meeting file: an SQLite database with the journal and the state that follows from it. Every append is durable when
/// it returns. One file may be open in several processes; a file object belongs to one thread.
class MeetingFile
{
public:
    /// "Rptr", what SQLite's header says whose file it is.
    static constexpr int applicationId = 0x52707472;

    /// Makes a file that does not exist yet: whole or not at all.
    static domain::Result<std::unique_ptr<MeetingFile>> create(const QString& path,
                                                               const Migrations& migrations = Migrations());
    /// Opens a file; an older one is brought up to date after a backup copy.
    static domain::Result<std::unique_ptr<MeetingFile>> open(const QString& path,
                                                             const Migrations& migrations = Migrations());
    ~MeetingFile();

    [[nodiscard]] QString path() const;
    /// Who writes here. A copy that was opened elsewhere, and a file that was written after it had been put back from a
    /// backup, take a device of their own with their next entry.
    [[nodiscard]] journal::DeviceId device() const { return m_device; }

    /// Every field that was ever written; null where the value was taken back.
    domain::Result<QList<journal::Change>> state();
    /// \a finishedDraft is dropped in the same transaction.
    domain::Result<Appended> append(const journal::Intention& what, journal::Clock& clock,
                                    const QString& finishedDraft = {});
    /// The same for an entry that depends on what stands outside the journal: \a make runs in the transaction, and what
    /// it writes and the entry are durable together or not at all.
    domain::Result<Appended> append(const std::function<domain::Result<journal::Intention>()>& make,
                                    journal::Clock& clock);
    /// Takes in those of other devices' \a entries that are not here yet, all or none, and gives them. The same device
    /// and counter with another hash is a second history of that device: both are kept. Refused with ChainBroken (path,
    /// device, counter) where an entry is not what its hash says or does not follow from another.
    domain::Result<QList<journal::Entry>> receive(const QList<journal::Entry>& entries, Gaps gaps,
                                                  journal::Clock& clock);
    /// The same for what came from the hub, which gives out each line of entries in order, to each audience its part of
    /// it. From then on the file knows that it has heard \a streams.
    domain::Result<QList<journal::Entry>> receiveFromHub(const QList<journal::Entry>& entries, const Heard& streams,
                                                         journal::Clock& clock);
    /// What waits for the hub that the file is connected to.
    Outbox outbox();
    /// What this copy knows of itself (facts.h); empty where it knows nothing.
    domain::Result<QString> fact(const char* name);
    domain::Done setFact(const char* name, const QString& value);
    /// Fields that other processes changed since the last call of anything here. Cheap where there are none.
    domain::Result<QList<journal::Change>> news(journal::Clock& clock);
    domain::Result<journal::Time> latestTime();

    /// The journal from \a after on (a sequence number; 0: from the start), in order of arrival, at most \a limit
    /// entries.
    domain::Result<QList<journal::Entry>> entries(qint64 after = 0, qint64 limit = -1);
    /// Sequence number of the last entry.
    domain::Result<qint64> lastSequence();
    domain::Result<journal::Entry> entry(const journal::EntryId& id);
    /// The entries that wrote the field, by time.
    domain::Result<QList<journal::Entry>> entriesOf(const journal::FieldKey& key);
    /// Who wrote the field and what each undoes, by time.
    domain::Result<QList<QPair<journal::EntryId, journal::EntryId>>> writersOf(const journal::FieldKey& key);
    /// Counter of the last entry of this device.
    domain::Result<qint64> ownCounter();
    /// The entries of this device with what each undoes, in order.
    domain::Result<QList<QPair<journal::EntryId, journal::EntryId>>> ownSteps();
    /// Who wrote the field's present value; a null entry where nobody did.
    domain::Result<Stamp> stamp(const journal::FieldKey& key);
    /// The value that the field had before \a entry.
    domain::Result<QString> valueBefore(const journal::FieldKey& key, const journal::Entry& entry);
    /// When the field was first given the value that it has; nothing where it has none.
    domain::Result<std::optional<Moment>> firstGiven(const journal::FieldKey& key);
    /// Of the fields of the thing those that were written after \a then, with the value that each had at that time
    /// (null: none).
    domain::Result<QList<journal::Change>> valuesAt(journal::Entity entity, const QUuid& id, const Moment& then);
    /// What entries of \a since and later wrote of. Reads through the whole journal.
    domain::Result<QList<QUuid>> touchedSince(journal::Entity entity, journal::Time since);

    /// Ballots and what belongs to them, outside the journal.
    BallotBox ballotBox();
    /// Takes the write-ahead log over into the file and cuts it to nothing, so that nothing deleted stays in it.
    domain::Done emptyLog();

    domain::Done saveDraft(const QString& place, const QString& text);
    domain::Result<QHash<QString, QString>> drafts();

    domain::Result<Verification> verify();
    /// A copy of the file as it is now, made by the database itself: whole or not at all. The target must not exist.
    domain::Done copyTo(const QString& target);

private:
    explicit MeetingFile(std::unique_ptr<Database> database);
    domain::Done readDevice();
    domain::Done settleDevice();
    domain::Done leaveForkedDevice(const QList<journal::Entry>& fresh);
    domain::Result<QList<journal::Entry>> takeIn(const QList<journal::Entry>& entries, Gaps gaps, journal::Clock& clock,
                                                 const std::function<domain::Done(qint64, qsizetype)>& note);
    domain::Done hearOthers(journal::Clock& clock);
    domain::Result<QList<journal::Change>> newsAfter(qint64 sequence);

    std::unique_ptr<Database> m_database;
    QString m_home;
    journal::DeviceId m_device;
    qint64 m_seen = 0; ///< the last sequence number whose changes were handed out
};

} // namespace storage
