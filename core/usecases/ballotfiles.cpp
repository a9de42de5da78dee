// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/ballotfiles.h"

#include <QFileInfo>

#include "core/ballots/ballotscsv.h"
#include "core/ballots/tallyjson.h"
#include "core/documents/save.h"
#include "core/domain/electorate.h"
#include "core/domain/lists.h"
#include "core/domain/support.h"
#include "core/secrecy/codes.h"
#include "core/usecases/opening.h"
#include "core/usecases/polling.h"
#include "core/usecases/results.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;

namespace {

constexpr auto voterColumn = "Voter"_L1;
constexpr auto regionColumn = "Region"_L1;

QStringList namesOf(const Meeting& meeting, const Round& round)
{
    QStringList texts;
    for (const RecommendationId& option : round.options) {
        const Recommendation* recommendation = meeting.recommendations.find(option);
        texts.append(recommendation ? recommendation->text : QString());
    }
    return ballots::optionNames(texts);
}

bool hasBallots(const Round& round)
{
    return hasVoices(round) && round.method != Method::RollCall;
}

/// Where each of the round's options stands in the file.
Result<QList<qsizetype>> columnsOf(const QStringList& names, const ballots::BallotFile& file)
{
    QList<qsizetype> columns;
    for (const QString& name : names) {
        columns.append(file.options.indexOf(name));
        if (columns.last() < 0) {
            return fail(ErrorCode::MissingColumn, {name});
        }
    }
    for (const QString& option : file.options) {
        if (!names.contains(option)) {
            return fail(ErrorCode::UnknownReference, {QString::number(1), QString(), option});
        }
    }
    return columns;
}

/// By number, or by a name that nobody else has.
std::optional<VoterId> voterNamed(const Meeting& meeting, const Round& round, const QString& words)
{
    std::optional<VoterId> found;
    for (const VoterId& voter : round.voters) {
        const Participant* participant = meeting.participants.find(ParticipantId(voter.uuid()));
        const bool byNumber = participant && participant->number > 0 && QString::number(participant->number) == words;
        if (byNumber) {
            return voter;
        }
        if (nameOf(meeting, voter).compare(words, Qt::CaseInsensitive) == 0) {
            if (found) {
                return std::nullopt;
            }
            found = voter;
        }
    }
    return found;
}

class BallotImport
{
public:
    BallotImport(Workspace& workspace, const Round& round, const QString& path)
        : m_workspace(workspace)
        , m_meeting(workspace.meeting())
        , m_round(round)
        , m_path(path)
    {
    }

    Result<int> run()
    {
        const bool secret = m_round.casting == Casting::Secret;
        auto file = ballots::readBallots(m_path, secret ? QString() : QString(voterColumn));
        const auto columns = file ? columnsOf(namesOf(m_meeting, m_round), *file) : tl::unexpected(file.error());
        if (!columns) {
            return tl::unexpected(columns.error());
        }
        if (file->method != m_round.method) {
            return fail(ErrorCode::WrongBallots);
        }
        if (!file->invalid.isEmpty()) {
            const ballots::BadBallot& bad = file->invalid.first();
            return fail(ErrorCode::BadValue, {QString::number(bad.row), bad.details.value(1), bad.details.value(0)});
        }
        for (ballots::BallotRow& row : file->rows) {
            QList<int> marks;
            for (const qsizetype column : *columns) {
                marks.append(row.ballot.marks.value(column));
            }
            row.ballot.marks = marks;
        }
        return secret ? castUnnamed(*file) : castNamed(*file);
    }

private:
    Result<int> castUnnamed(const ballots::BallotFile& file)
    {
        const QStringList regions = regionsOfBodies(m_meeting);
        for (const ballots::BallotRow& row : file.rows) {
            if (!row.ballot.region.isEmpty() && !regions.contains(row.ballot.region)) {
                return fail(ErrorCode::UnknownReference,
                            {QString::number(row.row), QString(regionColumn), row.ballot.region});
            }
        }
        // A pile is known by what it says, so that the same file does not go in twice.
        const QByteArray content = ballots::ballotsCsv(file.method, file.options, file.ballots());
        const QString key = secrecy::sha256(QString::fromUtf8(content));
        return Polling(m_workspace).castUnnamed(m_round.id, file.ballots(), key).map([&file] {
            return file.validBallots();
        });
    }

    Result<int> castNamed(const ballots::BallotFile& file)
    {
        QHash<VoterId, QList<int>> cast;
        for (const ballots::BallotRow& row : file.rows) {
            const auto voter = voterNamed(m_meeting, m_round, row.ballot.region);
            if (!voter || row.count != 1) {
                return fail(ErrorCode::UnknownReference,
                            {QString::number(row.row), QString(voterColumn), row.ballot.region});
            }
            if (cast.contains(*voter)) {
                return fail(ErrorCode::AlreadyVoted);
            }
            cast.insert(*voter, row.ballot.marks);
        }
        return Polling(m_workspace).cast(m_round.id, cast).map([&cast] { return static_cast<int>(cast.size()); });
    }

    Workspace& m_workspace;
    const Meeting& m_meeting;
    const Round& m_round;
    QString m_path;
};

} // namespace

Result<QByteArray> ballotsCsvOf(const Meeting& meeting, const Round& round)
{
    if (!hasBallots(round)) {
        return fail(ErrorCode::WrongBallots);
    }
    return ballots::ballotsCsv(round.method, namesOf(meeting, round), ballotsOf(meeting, round));
}

Result<QByteArray> tallyJsonOf(const Meeting& meeting, const Round& round)
{
    return tallyOf(meeting, round, round.rule).map([&](const voting::Tally& tally) {
        return ballots::tallyJson(namesOf(meeting, round), tally, round.rule, round.seats,
                                  static_cast<int>(ballotsOf(meeting, round).size()), 0);
    });
}

Done exportRound(Workspace& workspace, const RoundId& id, const QString& path)
{
    const Round* round = workspace.meeting().rounds.find(id);
    if (!round || !stands(*round)) {
        return fail(ErrorCode::NotFound);
    }
    if (!round->isCounted()) {
        return fail(ErrorCode::WrongState);
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"csv"_s && suffix != u"json"_s) {
        return fail(ErrorCode::FormatUnknown, {path});
    }
    const auto bytes =
        suffix == u"csv"_s ? ballotsCsvOf(workspace.meeting(), *round) : tallyJsonOf(workspace.meeting(), *round);
    return bytes ? documents::writeFileSafely(path, *bytes) : tl::unexpected(bytes.error());
}

Result<int> importBallots(Workspace& workspace, const RoundId& id, const QString& path)
{
    const Round* standing = workspace.meeting().rounds.find(id);
    if (!standing || !stands(*standing)) {
        return fail(ErrorCode::NotFound);
    }
    if (standing->state != RoundState::Open || !hasBallots(*standing)) {
        return fail(ErrorCode::WrongState);
    }
    const Round round = *standing;
    return BallotImport(workspace, round, path).run();
}

} // namespace usecases
