// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

void readQuestion(RowReader& reader, QuestionRow& question)
{
    question.number = reader.number("No"_L1, 0, largestRowCount).value_or(0);
    question.text = reader.text("Question"_L1);
    question.shortText = reader.text("Short"_L1);
    question.kind = reader.word<domain::Kind>("Kind"_L1).value_or(domain::Kind::Recommendation);
    question.stance = reader.word<domain::Stance>("Stance"_L1).value_or(domain::Stance::GeneralAgreement);
}

} // namespace

domain::Result<QList<QuestionRow>> readQuestions(const Table& table)
{
    return readRows<QuestionRow>(table, {"Question"_L1}, readQuestion);
}

} // namespace exchange
