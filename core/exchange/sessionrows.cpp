// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

void readSession(RowReader& reader, SessionRow& session)
{
    session.date = reader.date("Date"_L1);
    session.starts = reader.time("Start"_L1);
    session.ends = reader.time("End"_L1);
    session.kind = reader.word<domain::SessionKind>("Kind"_L1).value_or(domain::SessionKind::Plenary);
    session.title = reader.text("Title"_L1);
    session.moderator = reader.text("Moderator"_L1);
    session.speakers = reader.list("Speakers"_L1);
    session.room = reader.text("Room"_L1);
    session.interpretation = reader.list("Interpretation"_L1);
    session.questions = reader.listOfLines("Questions"_L1);
    if (session.ends < session.starts) {
        reader.refuse(domain::ErrorCode::BadValue, "End"_L1, reader.text("End"_L1));
    }
}

} // namespace

domain::Result<QList<SessionRow>> readSessions(const Table& table)
{
    return readRows<SessionRow>(table, {"Date"_L1, "Start"_L1, "End"_L1, "Title"_L1}, readSession);
}

} // namespace exchange
