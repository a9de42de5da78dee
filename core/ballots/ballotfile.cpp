// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ballots/ballotfile.h"

#include <QFileInfo>
#include <QSet>
#include <map>

#include "core/ballots/ballotscsv.h"
#include "core/ballots/pabulib.h"
#include "core/ballots/preflib.h"
#include "core/domain/plaintext.h"
#include "core/exchange/textdecoding.h"

using namespace Qt::Literals::StringLiterals;
using domain::Ballot;
using domain::ErrorCode;
using domain::fail;
using domain::Method;
using domain::Result;

namespace ballots {

namespace {

voting::ApprovalProfile approvalsOf(int options, const QList<Ballot>& ballots)
{
    std::map<QString, int> regions;
    for (const Ballot& ballot : ballots) {
        if (!ballot.region.isEmpty()) {
            regions.emplace(ballot.region, 0);
        }
    }
    int number = 0;
    for (auto& [name, region] : regions) {
        region = number++;
    }
    voting::ApprovalProfile profile(options);
    for (const Ballot& ballot : ballots) {
        std::vector<int> approved;
        for (int option = 0; option < options; ++option) {
            if (ballot.marks.at(option) > 0) {
                approved.push_back(option);
            }
        }
        profile.add(approved, ballot.region.isEmpty() ? -1 : regions.at(ballot.region));
    }
    return profile;
}

voting::RankingProfile rankingsOf(int options, const QList<Ballot>& ballots)
{
    voting::RankingProfile profile{options, {}};
    for (const Ballot& ballot : ballots) {
        std::map<int, std::vector<int>> places;
        for (int option = 0; option < options; ++option) {
            if (ballot.marks.at(option) > 0) {
                places[ballot.marks.at(option)].push_back(option);
            }
        }
        voting::Ranking ranking;
        for (auto& [place, equal] : places) {
            ranking.push_back(std::move(equal));
        }
        profile.ballots.push_back(std::move(ranking));
    }
    return profile;
}

voting::PointsProfile pointsOf(int options, const QList<Ballot>& ballots)
{
    voting::PointsProfile profile{options, {}};
    for (const Ballot& ballot : ballots) {
        profile.ballots.emplace_back(ballot.marks.begin(), ballot.marks.end());
    }
    return profile;
}

} // namespace

int BallotFile::validBallots() const
{
    int sum = 0;
    for (const BallotRow& row : rows) {
        sum += row.count;
    }
    return sum;
}

int BallotFile::invalidBallots() const
{
    int sum = 0;
    for (const BadBallot& bad : invalid) {
        sum += bad.count;
    }
    return sum;
}

QList<Ballot> BallotFile::ballots() const
{
    QList<Ballot> all;
    all.reserve(validBallots());
    for (const BallotRow& row : rows) {
        for (int i = 0; i < row.count; ++i) {
            all.append(row.ballot);
        }
    }
    return all;
}

Result<BallotFile> readBallots(const QString& path, const QString& regions)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto preflib = preflibKind(suffix);
    if (suffix != u"csv"_s && suffix != u"pb"_s && !preflib) {
        return fail(ErrorCode::FormatUnknown, {path});
    }
    return exchange::readLimited(path, largestFile)
        .and_then([&path](const QByteArray& bytes) { return exchange::decodeText(bytes, path); })
        .and_then([&](const QString& text) {
            if (preflib) {
                return regions.isEmpty() ? readPreflib(text, *preflib, path)
                                         : Result<BallotFile>(fail(ErrorCode::MissingColumn, {regions}));
            }
            return suffix == u"pb"_s ? readPabulib(text, regions, path) : readBallotsCsv(text, regions, path);
        });
}

voting::BallotKind kindOf(Method method)
{
    switch (method) {
    case Method::Ranking:
        return voting::BallotKind::Rankings;
    case Method::Dots:
    case Method::Score:
        return voting::BallotKind::Points;
    default:
        return voting::BallotKind::Approvals;
    }
}

voting::Ballots profileOf(Method method, int options, const QList<Ballot>& ballots)
{
    switch (kindOf(method)) {
    case voting::BallotKind::Rankings:
        return rankingsOf(options, ballots);
    case voting::BallotKind::Points:
        return pointsOf(options, ballots);
    case voting::BallotKind::Approvals:
        break;
    }
    return approvalsOf(options, ballots);
}

QStringList optionNames(const QStringList& texts)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString& text : texts) {
        const QString line = domain::oneLine(text);
        names.append(line.isEmpty() ? u"?"_s : line);
        taken.insert(names.last());
    }
    QSet<QString> seen;
    for (QString& name : names) {
        if (seen.contains(name)) {
            int number = 2;
            while (taken.contains(u"%1 (%2)"_s.arg(name).arg(number))) {
                ++number;
            }
            name = u"%1 (%2)"_s.arg(name).arg(number);
            taken.insert(name);
        }
        seen.insert(name);
    }
    return names;
}

} // namespace ballots
