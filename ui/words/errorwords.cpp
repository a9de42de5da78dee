// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QFileInfo>

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using domain::ErrorCode;

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    explicit ErrorWords(const domain::Error& error)
        : m_error(error)
    {
    }

    [[nodiscard]] std::optional<QString> ofFile() const;
    [[nodiscard]] std::optional<QString> ofTable() const;
    [[nodiscard]] std::optional<QString> ofBallots() const;
    [[nodiscard]] std::optional<QString> ofHub() const;
    [[nodiscard]] QString ofAct() const;

private:
    [[nodiscard]] QString detail(int number) const { return m_error.details.value(number); }
    /// The file without its folders: what people know it by.
    [[nodiscard]] QString file() const
    {
        const QString name = QFileInfo(detail(0)).fileName();
        return name.isEmpty() ? detail(0) : name;
    }
    /// \a words with the details of a cell: row, column, value.
    [[nodiscard]] QString cell(const QString& words) const
    {
        return words.arg(detail(0), detail(1), detail(2).left(longestQuoted));
    }

    static constexpr int longestQuoted = 60;
    const domain::Error& m_error;
};

std::optional<QString> ErrorWords::ofFile() const
{
    switch (m_error.code) {
    case ErrorCode::FileMissing:
        return tr("There is no file “%1”; nothing was changed, look for it under another name or in another folder.")
            .arg(file());
    case ErrorCode::FileExists:
        return tr("There is already a file “%1”; it was left as it is, choose another name.").arg(file());
    case ErrorCode::CannotRead:
        return tr("“%1” could not be read (%2); nothing was changed, check that you may open it and try again.")
            .arg(file(), detail(1));
    case ErrorCode::CannotWrite:
        return tr("“%1” could not be written (%2); what was saved before is safe, choose a folder that you may write "
                  "to.")
            .arg(file(), detail(1));
    case ErrorCode::DiskFull:
        return tr("The disk is full, so “%1” could not be written; what was saved before is safe, free some space and "
                  "do "
                  "it again.")
            .arg(file());
    case ErrorCode::NotADatabase:
        return tr("“%1” is not a meeting file; it was left as it is, choose a file that ends in .rapporteur.")
            .arg(file());
    case ErrorCode::OtherProgram:
        return tr("“%1” belongs to another program; it was left as it is, choose a file that ends in .rapporteur.")
            .arg(file());
    case ErrorCode::NewerSchema:
        return tr("“%1” was written by a newer Rapporteur (version %2 of the file, this program knows %3); it was left "
                  "as "
                  "it is, open it with the newer program.")
            .arg(file(), detail(1), detail(2));
    case ErrorCode::Damaged:
        return tr("“%1” is damaged (%2); it was left as it is, keep a copy of it and open the last good copy.")
            .arg(file(), detail(1));
    case ErrorCode::ChainBroken:
        return tr("The journal of “%1” was changed outside Rapporteur (device %2, entry %3); keep this file and "
                  "compare it "
                  "with another copy.")
            .arg(file(), detail(1), detail(2));
    case ErrorCode::FileBusy:
        return tr("“%1” is being written by another program; nothing was lost, wait a moment and do it again.")
            .arg(file());
    case ErrorCode::StorageFailed:
        return tr("“%1” could not be saved (%2); what was saved before is safe, do it again or open the file anew.")
            .arg(file(), detail(1));
    case ErrorCode::SameFile:
        return tr("“%1” is the meeting that is open; nothing was taken in, choose a file of another laptop.")
            .arg(file());
    case ErrorCode::OtherMeeting:
        return tr("“%1” holds another meeting; nothing was taken in, choose a copy of this one.").arg(file());
    case ErrorCode::ForeignSchema:
        return tr("“%1” has something in it that Rapporteur never writes; nothing was taken in, ask the room for "
                  "another "
                  "copy.")
            .arg(file());
    case ErrorCode::NotYours:
        return tr("That is not for this copy of the meeting to change; nothing was changed, ask the plenary to do it.");
    case ErrorCode::FormatUnknown:
        return tr("Rapporteur cannot write “%1”; nothing was written, choose one of the endings that are offered.")
            .arg(file());
    default:
        return std::nullopt;
    }
}

std::optional<QString> ErrorWords::ofTable() const
{
    switch (m_error.code) {
    case ErrorCode::TooLarge:
        return tr("“%1” is larger than %2; nothing was read in, split it into smaller tables.")
            .arg(file(), QLocale().formattedDataSize(detail(1).toLongLong()));
    case ErrorCode::NotText:
        return tr("“%1” is not a table in text; nothing was read in, save it as CSV and import that.").arg(file());
    case ErrorCode::EmptyTable:
        return tr("“%1” has no rows; nothing was read in, check that it is the right file.").arg(file());
    case ErrorCode::UnclosedQuote:
        return tr("In row %1, column %2, a quotation mark opens and never closes; nothing was read in, close it and "
                  "import "
                  "again.")
            .arg(detail(0), detail(1));
    case ErrorCode::TextAfterQuote:
        return tr("In row %1, column %2, text follows the closing quotation mark; nothing was read in, put it inside "
                  "and "
                  "import again.")
            .arg(detail(0), detail(1));
    case ErrorCode::TooManyCells:
        return tr("Row %1 has %2 cells where the header has %3; nothing was read in, mend the row and import again.")
            .arg(detail(0), detail(1), detail(2));
    case ErrorCode::MissingColumn:
        return tr("The table has no column “%1”; nothing was read in, add the column and import again.").arg(detail(0));
    case ErrorCode::RepeatedColumn:
        return tr("The table has the column “%1” twice; nothing was read in, keep one of them and import again.")
            .arg(detail(0));
    case ErrorCode::MissingValue:
        return tr("Row %1 has nothing under “%2”; nothing was read in, fill it in and import again.")
            .arg(detail(0), detail(1));
    case ErrorCode::BadValue:
        return cell(
            tr("Row %1 has “%3” under “%2”, which does not belong there; nothing was read in, mend it and import "
               "again."));
    case ErrorCode::TooManyRows:
        return tr("The table has more than %1 rows; nothing was read in, split it and import the parts.")
            .arg(detail(0));
    case ErrorCode::TooManyColumns:
        return tr("The table has more than %1 columns; nothing was read in, remove what is not needed and import "
                  "again.")
            .arg(detail(0));
    case ErrorCode::UnknownReference:
        return cell(
            tr("Row %1 names “%3” under “%2”, which the meeting does not have; nothing was read in, import or add "
               "that first."));
    case ErrorCode::BadDate:
        return m_error.details.isEmpty()
                   ? tr("This is not a date that the meeting can have; nothing was changed, give a day of the meeting.")
                   : cell(
                         tr("Row %1 has “%3” under “%2”, which is no date; nothing was read in, write it as 2017-10-31 "
                            "and import again."));
    case ErrorCode::BadTime:
        return m_error.details.isEmpty()
                   ? tr("The session would end before it starts; nothing was changed, give a later end.")
                   : cell(tr("Row %1 has “%3” under “%2”, which is no time; nothing was read in, write it as 14:30 and "
                             "import again."));
    default:
        return std::nullopt;
    }
}

std::optional<QString> ErrorWords::ofBallots() const
{
    switch (m_error.code) {
    case ErrorCode::WrongBallots:
        return tr("These ballots are of another kind than this vote counts; nothing was changed, check the method and "
                  "the rule.");
    case ErrorCode::BallotsThere:
        return tr(
            "The first ballot is in, so the method and the limits stay as they are; to vote otherwise, close this "
            "vote and open it again.");
    case ErrorCode::NobodyEntitled:
        return tr("Nobody could vote, so nothing was opened; choose who may vote, or note on People who is here.");
    case ErrorCode::NotEntitled:
        return tr("This voter is not among those who may vote; nothing was changed, look for the name in the list.");
    case ErrorCode::AlreadyVoted:
        return tr("The ballot of this voter, or this pile, is in already; it counts, and nothing was changed.");
    case ErrorCode::UnknownCode:
        return tr("This is no code of this vote; nothing was cast, check it sign by sign or ask for a new one.");
    case ErrorCode::WrongMark:
        return tr("“%2” cannot stand at option %1; nothing was cast, mend it and enter the ballot again.")
            .arg(detail(0), detail(1).left(longestQuoted));
    case ErrorCode::TooManyMarks:
        return tr("The ballot gives %1 where at most %2 are allowed; nothing was cast, take some away.")
            .arg(detail(0), detail(1));
    case ErrorCode::WrongPassphrase:
        return tr("These are not the two passphrases of this vote; nothing was lost and the vote stays open, type both "
                  "again.");
    case ErrorCode::WeakPassphrase:
        return tr("A passphrase needs at least %1 characters; choose a longer one.").arg(detail(0));
    case ErrorCode::SamePassphrase:
        return tr("Both officers typed the same passphrase; each needs one of their own.");
    case ErrorCode::BallotBroken:
        return tr("Ballots that cannot be opened: %1; every ballot is kept and the vote stays open, compare this file "
                  "with its last good copy.")
            .arg(detail(0));
    default:
        return std::nullopt;
    }
}

std::optional<QString> ErrorWords::ofHub() const
{
    switch (m_error.code) {
    case ErrorCode::HubUnreachable:
        return tr("The hub at %1 does not answer; the room goes on and nothing is lost, check the network and that the "
                  "hub runs.")
            .arg(detail(0));
    case ErrorCode::WrongPassword:
        return tr("The hub at %1 does not know this password; the room goes on and nothing is lost, ask the organizer "
                  "for a new connection line.")
            .arg(detail(0));
    case ErrorCode::WrongFingerprint:
        return tr("The computer at %1 is not the hub of this connection line; nothing was sent to it and the room goes "
                  "on, ask the organizer for a new line.")
            .arg(detail(0));
    case ErrorCode::OtherHubVersion:
        return detail(1) == u"0"_s
                   ? tr("The database at %1 is not a hub yet; nothing was changed, make it one with “rapporteur hub "
                        "init” first.")
                         .arg(detail(0))
                   : tr("The hub at %1 is of version %2 and this program knows %3; the room goes on and nothing is "
                        "lost, "
                        "install the same Rapporteur on both.")
                         .arg(detail(0), detail(1), detail(2));
    case ErrorCode::HubFull:
        return tr("The disk of the hub at %1 is full; the room goes on and nothing is lost, ask the organizer to free "
                  "some space there.")
            .arg(detail(0));
    case ErrorCode::HubRefused:
        return tr("The hub at %1 refused this (%2); the room goes on and nothing is lost, tell the organizer.")
            .arg(detail(0), detail(1));
    case ErrorCode::NotAConnectionLine:
        return detail(0) == u"postgresql://"_s
                   ? tr("This is not the address of a database; nothing was changed, write it as "
                        "postgresql://USER:PASSWORD@HOST:PORT/DATABASE.")
                   : tr("This is not a connection line; nothing was changed, copy the whole line that begins with "
                        "rapporteur://.");
    case ErrorCode::ServerMissing:
        return tr("PostgreSQL is not installed on this computer, so it cannot be the hub; the meeting is safe, install "
                  "the package postgresql and start again.");
    case ErrorCode::PortTaken:
        return tr("Port %1 is used by another program; the hub was not started and the meeting is safe, choose another "
                  "port.")
            .arg(detail(0));
    case ErrorCode::HubNotRunning:
        return tr("No hub runs in this folder; nothing was changed, start one first.");
    case ErrorCode::PasswordMissing:
        return tr("The password for the hub at %1 is not kept on this computer; the room goes on and nothing is lost, "
                  "give the connection line again.")
            .arg(detail(0));
    case ErrorCode::NotConnected:
        return tr("The meeting “%1” is not connected to a hub; nothing was changed, host it or join with its "
                  "connection line first.")
            .arg(detail(0));
    default:
        return std::nullopt;
    }
}

QString ErrorWords::ofAct() const
{
    switch (m_error.code) {
    case ErrorCode::EmptyText:
        return tr("There is no text yet; nothing was changed, type some words first.");
    case ErrorCode::TextTooLong:
        return tr("The text is longer than %1 characters; nothing was changed, shorten it.").arg(detail(0));
    case ErrorCode::NotFound:
        return tr("This is no longer there, perhaps somebody withdrew it; nothing was changed, look in the history.");
    case ErrorCode::AlreadyThere:
        return detail(0).isEmpty() ? tr("This is already there; nothing was changed, give it another name.")
                                   : tr("“%1” is already there; nothing was changed, give it another name.")
                                         .arg(detail(0).left(longestQuoted));
    case ErrorCode::NothingToDo:
        return tr("There is nothing to do: the meeting already says this.");
    case ErrorCode::NothingToUndo:
        return tr("There is nothing left to undo on this laptop; the history can take back any change.");
    case ErrorCode::NothingToRedo:
        return tr("There is nothing to redo: nothing was undone since the last change.");
    case ErrorCode::ChangedSince:
        return detail(0).isEmpty()
                   ? tr("Somebody has changed this since, so it was not undone; nothing was lost, look in "
                        "the history.")
                   : tr("It now says “%1”, so it was not undone; nothing was lost, take that change back "
                        "first.")
                         .arg(detail(0).left(longestQuoted));
    case ErrorCode::WrongState:
        return tr(
            "This cannot be done any more, because the vote or what was adopted depends on it; nothing was changed.");
    case ErrorCode::TooFewOptions:
        return tr("There is nothing to vote on yet; add a recommendation to the track on the Board first.");
    case ErrorCode::CountTooLarge:
        return tr("%1 is more than the %2 that there can be; nothing was changed, check the count.")
            .arg(detail(0), detail(1));
    case ErrorCode::ReasonMissing:
        return tr("This needs a reason for the record; nothing was changed, give the reason and do it again.");
    case ErrorCode::TieUnsettled:
        return tr("There is a tie at the cut line; nothing was adopted, let the chair settle the tie first.");
    case ErrorCode::StillTied:
        return tr("The support does not tell the tied apart; nothing was settled, choose another way.");
    case ErrorCode::NotACommittee:
        return tr("The rule does not allow these together; nothing was settled, choose others of the tied.");
    case ErrorCode::WrongNumber:
        return tr("There are %1 where there must be %2; nothing was changed, choose again.").arg(detail(0), detail(1));
    case ErrorCode::TemplateBroken:
        return tr("The template of the document is broken at “%1”; the meeting is safe, install Rapporteur again.")
            .arg(detail(0));
    case ErrorCode::TooMuchWork:
        return tr("With so many ties an exact result by this rule would take too long; the ballots are safe, choose "
                  "another rule.");
    default:
        return {};
    }
}

} // namespace

QString sentenceOf(const domain::Error& error)
{
    const ErrorWords words(error);
    if (const auto sentence = words.ofFile()) {
        return *sentence;
    }
    if (const auto sentence = words.ofTable()) {
        return *sentence;
    }
    if (const auto sentence = words.ofBallots()) {
        return *sentence;
    }
    if (const auto sentence = words.ofHub()) {
        return *sentence;
    }
    return words.ofAct();
}

} // namespace ui
