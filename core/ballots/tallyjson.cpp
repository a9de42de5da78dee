// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ballots/tallyjson.h"

#include <algorithm>
#include <map>

namespace ballots {

namespace {

/// UTF-8 sorts as its code points do.
using Name = QByteArray;
using Names = std::vector<Name>;

QByteArray quoted(const Name& text)
{
    QByteArray written = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            written += '\\';
            written += c;
        } else if (code < 0x20 || code == 0x7F) {
            written += "\\u00" + QByteArray(1, c).toHex();
        } else {
            written += c;
        }
    }
    return written + '"';
}

QByteArray listOf(const Names& names)
{
    QByteArrayList written;
    for (const Name& name : names) {
        written.append(quoted(name));
    }
    return '[' + written.join(", ") + ']';
}

QByteArray linesOf(const QByteArrayList& lines)
{
    return lines.isEmpty() ? QByteArray("[]") : "[\n    " + lines.join(",\n    ") + "\n  ]";
}

Names namesOf(const std::vector<int>& options, const Names& all)
{
    Names names;
    for (const int option : options) {
        names.push_back(all[static_cast<std::size_t>(option)]);
    }
    std::sort(names.begin(), names.end());
    return names;
}

QByteArray tiedOf(const std::vector<voting::Committee>& committees, const Names& all)
{
    std::vector<Names> sorted;
    for (const voting::Committee& committee : committees) {
        sorted.push_back(namesOf(committee, all));
    }
    std::sort(sorted.begin(), sorted.end());
    QByteArrayList lines;
    for (const Names& committee : sorted) {
        lines.append(listOf(committee));
    }
    return linesOf(lines);
}

QByteArray scoresOf(const std::vector<voting::Exact>& scores, const Names& all)
{
    std::vector<std::pair<voting::Exact, Name>> sorted;
    for (std::size_t option = 0; option < scores.size(); ++option) {
        sorted.emplace_back(scores[option], all[option]);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QByteArrayList lines;
    for (const auto& [score, name] : sorted) {
        lines.append("{\"option\": " + quoted(name) + ", \"score\": " + quoted(voting::toText(score).toLatin1()) + '}');
    }
    return linesOf(lines);
}

} // namespace

QByteArray tallyJson(const QStringList& options, const voting::Tally& tally, domain::Rule rule, int seats, int ballots,
                     int invalid)
{
    Names all;
    for (const QString& name : optionNames(options)) {
        all.push_back(name.toUtf8());
    }
    // Which of too many committees are at hand depends on how the options were listed.
    const voting::Tally listed = tally.complete ? tally : voting::Tally();
    QByteArrayList members{"\"rule\": " + quoted(domain::toText(rule).toUtf8()),
                           "\"seats\": " + QByteArray::number(seats),
                           "\"winners\": " + listOf(namesOf(voting::cutOf(listed).certain, all)),
                           "\"tied\": " + tiedOf(listed.committees, all),
                           QByteArray("\"complete\": ") + (tally.complete ? "true" : "false"),
                           "\"scores\": " + scoresOf(tally.scores, all)};
    if (tally.committeeScore) {
        members.append("\"committeeScore\": " + quoted(voting::toText(*tally.committeeScore).toLatin1()));
    }
    members.append("\"ballots\": " + QByteArray::number(ballots));
    members.append("\"invalid\": " + QByteArray::number(invalid));
    return "{\n  " + members.join(",\n  ") + "\n}\n";
}

domain::Result<QByteArray> recount(const BallotFile& file, domain::Rule rule, const voting::Limits& limits)
{
    const int options = static_cast<int>(file.options.size());
    return voting::count(rule, profileOf(file.method, options, file.ballots()), limits)
        .map([&](const voting::Tally& tally) {
            return tallyJson(file.options, tally, rule, limits.seats, file.validBallots(), file.invalidBallots());
        });
}

} // namespace ballots
