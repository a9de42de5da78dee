// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlights/provenance.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/domain/support.h"
#include "core/usecases/results.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr std::pair<QLatin1String, Track> trackSections[] = {
    {"priorities"_L1, Track::Priority},
    {"followup"_L1, Track::FollowUp},
};

QList<SourcePoint> sourcesOf(const Meeting& meeting, const Recommendation& line)
{
    QList<SourcePoint> sources;
    for (const PointId& id : line.sources) {
        const Point* point = meeting.points.find(id);
        const Group* group = point ? meeting.groups.find(point->group) : nullptr;
        if (group && stands(*point)) {
            sources.append({id, *group, point->text, point->written});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const SourcePoint& a, const SourcePoint& b) {
        return std::tie(a.group.place, a.written, a.id) < std::tie(b.group.place, b.written, b.id);
    });
    return sources;
}

/// Whether a tie stood between the line and its place.
bool wasTied(const Meeting& meeting, const Round& round, const RecommendationId& line)
{
    return round.ruled.contains(line) ||
           (settledBy(round) == TieWay::RunOff && usecases::resultOf(meeting, round).tied.contains(line));
}

void addVotes(Provenance& found, const Meeting& meeting, const Round& round)
{
    found.round = round;
    if (!round.options.contains(found.line.id)) {
        return;
    }
    found.count = countOf(meeting, round, found.line.id);
    if (hasVoices(round) && round.method != Method::RollCall) {
        const ShownSupport shown = shownSupport(meeting, round);
        found.regions = shown.regions;
        found.support = shown.options.value(found.line.id);
    }
    if (wasTied(meeting, round, found.line.id)) {
        found.tieWay = settledBy(round);
    }
}

} // namespace

std::optional<AnchoredLine> lineAt(const Meeting& meeting, const QString& anchor)
{
    bool isNumber = false;
    const int at = anchor.section(u'/', 1).toInt(&isNumber);
    for (const auto& [section, track] : trackSections) {
        if (isNumber && anchor.section(u'/', 0, 0) == section) {
            documents::TrackLines lines = documents::trackLines(meeting, track);
            if (at >= 0 && at < lines.lines.size()) {
                const Recommendation line = lines.lines.at(at);
                return AnchoredLine{std::move(lines), line};
            }
        }
    }
    return std::nullopt;
}

QString anchorOfLine(const Meeting& meeting, const RecommendationId& id)
{
    for (const auto& [section, track] : trackSections) {
        const QList<Recommendation> lines = documents::trackLines(meeting, track).lines;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (lines.at(at).id == id) {
                return u"%1/%2"_s.arg(section, QString::number(at));
            }
        }
    }
    return {};
}

Result<Provenance> provenanceOf(usecases::Workspace& workspace, const AnchoredLine& anchored, const QString& reference)
{
    const Meeting& meeting = workspace.meeting();
    Provenance found;
    found.reference = reference;
    found.line = anchored.line;
    if (anchored.track.outcome) {
        found.outcome = *anchored.track.outcome;
    }
    if (anchored.track.round) {
        addVotes(found, meeting, *anchored.track.round);
    }
    found.breadth = breadthOf(meeting, anchored.line);
    found.groups = static_cast<int>(groupsInOrder(meeting).size());
    found.sources = sourcesOf(meeting, anchored.line);
    return usecases::wordingsOf(workspace, anchored.line.id).map([&found](const QList<usecases::Wording>& wordings) {
        found.wordings = wordings;
        return found;
    });
}

} // namespace ui
