// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/votercodes.h"

#include "core/documents/save.h"
#include "core/domain/electorate.h"
#include "core/exchange/csv.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;

namespace {

QString numberOf(const Meeting& meeting, const VoterId& voter)
{
    const Participant* participant = meeting.participants.find(ParticipantId(voter.uuid()));
    return participant && participant->number > 0 ? QString::number(participant->number) : QString();
}

} // namespace

QByteArray codesCsv(const Meeting& meeting, const QList<VoterCode>& codes)
{
    QList<QStringList> rows;
    for (const VoterCode& one : codes) {
        rows.append(
            {numberOf(meeting, one.voter), nameOf(meeting, one.voter), bodyNameOf(meeting, one.voter), one.code});
    }
    return exchange::writeCsv({u"Number"_s, u"Name"_s, u"Body"_s, u"Code"_s}, rows);
}

Result<int> saveCodes(Workspace& workspace, const RoundId& round, const QString& path)
{
    const auto codes = Polling(workspace).issueCodes(round);
    if (!codes) {
        return tl::unexpected(codes.error());
    }
    const Done written = documents::writeFileSafely(path, codesCsv(workspace.meeting(), *codes));
    return written ? Result<int>(static_cast<int>(codes->size())) : tl::unexpected(written.error());
}

} // namespace usecases
