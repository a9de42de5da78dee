// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace domain {

/// What went wrong. The comment names the details that come with it, in order.
enum class ErrorCode {
    // files
    FileMissing,   ///< path
    FileExists,    ///< path
    CannotRead,    ///< path, reason of the system
    CannotWrite,   ///< path, reason of the system
    DiskFull,      ///< path
    NotADatabase,  ///< path
    OtherProgram,  ///< path
    NewerSchema,   ///< path, version of the file, version that is understood
    Damaged,       ///< path, what the check found
    ChainBroken,   ///< path, device, counter
    FileBusy,      ///< path
    StorageFailed, ///< path, reason of the database
    FormatUnknown, ///< path or suffix
    SameFile,      ///< path
    OtherMeeting,  ///< path
    ForeignSchema, ///< path
    NotYours,      ///< -
    // tables that are read in
    TooLarge,         ///< path, limit in bytes
    NotText,          ///< path
    EmptyTable,       ///< path
    UnclosedQuote,    ///< row, column (numbers from 1)
    TextAfterQuote,   ///< row, column
    TooManyCells,     ///< row, cells found, cells expected
    MissingColumn,    ///< name of the column
    RepeatedColumn,   ///< name of the column
    MissingValue,     ///< row, name of the column
    BadValue,         ///< row, name of the column, value
    BadDate,          ///< row, name of the column, value
    BadTime,          ///< row, name of the column, value
    UnknownReference, ///< row, name of the column, value
    TooManyRows,      ///< limit in rows
    TooManyColumns,   ///< limit in columns
    // what people do
    EmptyText,      ///< -
    TextTooLong,    ///< limit in characters
    NotFound,       ///< -
    AlreadyThere,   ///< what
    NothingToDo,    ///< -
    NothingToUndo,  ///< -
    NothingToRedo,  ///< -
    ChangedSince,   ///< what has changed since
    WrongState,     ///< -
    TooFewOptions,  ///< -
    CountTooLarge,  ///< count, limit
    ReasonMissing,  ///< -
    TieUnsettled,   ///< -
    WrongNumber,    ///< number, number expected
    TemplateBroken, ///< line or section
    // ballots
    WrongBallots,    ///< -
    TooMuchWork,     ///< -
    BallotsThere,    ///< - ; what is fixed at the first ballot
    NobodyEntitled,  ///< -
    NotEntitled,     ///< -
    AlreadyVoted,    ///< -
    UnknownCode,     ///< -
    WrongMark,       ///< option, mark
    TooManyMarks,    ///< marks, limit
    WrongPassphrase, ///< -
    WeakPassphrase,  ///< least length
    SamePassphrase,  ///< -
    BallotBroken,    ///< number of ballots that cannot be opened
    StillTied,       ///< -
    NotACommittee,   ///< -
    // the hub
    HubUnreachable,     ///< host
    WrongPassword,      ///< host
    WrongFingerprint,   ///< host
    OtherHubVersion,    ///< host, version, version that is understood
    HubFull,            ///< host
    HubRefused,         ///< host, reason of the database
    NotAConnectionLine, ///< -
    ServerMissing,      ///< - ; PostgreSQL is not installed
    PortTaken,          ///< port
    HubNotRunning,      ///< -
    PasswordMissing,    ///< host; nobody kept it here
    NotConnected,       ///< path; the file belongs to no hub
};

struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QStringList details;

    bool operator==(const Error&) const = default;
};

} // namespace domain
