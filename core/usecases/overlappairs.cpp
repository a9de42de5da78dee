// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"
#include "core/overlap/engine.h"
#include "core/usecases/overlapfacts.h"
#include "core/usecases/overlaps.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;
using overlap::Statement;
using overlap::Warning;

namespace {

QStringList sharedWords(const QString& text, const QList<overlap::SharedWord>& words)
{
    QStringList shared;
    for (const overlap::SharedWord& word : words) {
        const QString said = text.mid(word.startA, word.lengthA);
        if (!shared.contains(said, Qt::CaseInsensitive)) {
            shared.append(said);
        }
    }
    return shared;
}

QString written(overlap::Warnings warnings)
{
    QStringList words;
    for (const auto& [warning, word] :
         {std::pair(Warning::Negation, u"negation"_s), std::pair(Warning::Number, u"number"_s),
          std::pair(Warning::Direction, u"direction"_s), std::pair(Warning::Stance, u"stance"_s)}) {
        if (warnings.testFlag(warning)) {
            words.append(word);
        }
    }
    return words.join(u"; "_s);
}

/// Thousandths as people read them: "0.860".
QString written(int score)
{
    return u"%1.%2"_s.arg(score / 1000).arg(score % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace

QList<OverlapPair> overlapPairs(const Meeting& meeting, std::shared_ptr<const overlap::WordVectors> vectors, int limit)
{
    overlap::Engine engine(std::move(vectors));
    const QStringList& stopWords = meeting.details.stopWords;
    engine.setStopWords({stopWords.begin(), stopWords.end()});
    for (const Point& point : meeting.points) {
        if (auto statement = statementOf(meeting, point, usualLanguage(meeting, point.group))) {
            statement->language = overlap::languageOf(statement->text, statement->language);
            engine.put(*statement);
        }
    }
    const Decisions decisions = decisionsOf(meeting);
    const auto isWanted = [&decisions](const Statement& a, const Statement& b) {
        return a.group != b.group && !decisions.areApart(a.id, b.id);
    };
    QList<OverlapPair> found;
    for (const overlap::Pair& pair : engine.pairs(limit, isWanted)) {
        const Point* first = meeting.points.find(pair.a);
        const Point* second = meeting.points.find(pair.b);
        if (decisions.groups.value(second->group) < decisions.groups.value(first->group)) {
            std::swap(first, second);
        }
        const overlap::Explanation why = engine.explain(first->id, second->id);
        found.append({first->id, second->id, pair.score, sharedWords(first->text, why.words), why.warnings});
    }
    return found;
}

QByteArray overlapsCsv(const Meeting& meeting, std::shared_ptr<const overlap::WordVectors> vectors, int limit)
{
    QList<QStringList> rows;
    for (const OverlapPair& pair : overlapPairs(meeting, std::move(vectors), limit)) {
        const Point* first = meeting.points.find(pair.first);
        const Point* second = meeting.points.find(pair.second);
        rows.append({written(pair.score), meeting.groups.find(first->group)->name, first->text,
                     meeting.groups.find(second->group)->name, second->text, pair.shared.join(u"; "_s),
                     written(pair.warnings)});
    }
    return exchange::writeCsv(
        {u"score"_s, u"group_a"_s, u"text_a"_s, u"group_b"_s, u"text_b"_s, u"shared"_s, u"warning"_s}, rows);
}

} // namespace usecases
