// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/reportwords.h"

#include <QCoreApplication>

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using usecases::PointSince;
using usecases::Report;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString reportWord(const Report& report)
{
    if (!report.isThere()) {
        return ReportWords::tr("not reported yet", "of a room");
    }
    const QString when = timeWord(report.when);
    const int withdrawn = report.withdrawn();
    return withdrawn == 0
               ? ReportWords::tr("reported %1", "of a room, time").arg(when)
               : ReportWords::tr("reported %1 · %n withdrawn since", "of a room's points", withdrawn).arg(when);
}

QString reportBadge(const Report& report)
{
    if (!report.isThere()) {
        return {};
    }
    const QString when = timeWord(report.when);
    const auto changes = static_cast<int>(report.since.size());
    return changes == 0 ? ReportWords::tr("Reported %1").arg(when)
                        : ReportWords::tr("Reported %1 · %n changes since", nullptr, changes).arg(when);
}

QStringList marksOf(const PointSince& since, const QDateTime& reported)
{
    const QString when = timeWord(reported);
    switch (since.kind) {
    case PointSince::Kind::New:
        return {ReportWords::tr("new since %1", "a point, time").arg(when), ReportWords::tr("new", "a point")};
    case PointSince::Kind::Changed:
        return {ReportWords::tr("changed since %1", "a point, time").arg(when), ReportWords::tr("changed", "a point")};
    case PointSince::Kind::Withdrawn:
        break; // stands on no card
    }
    return {};
}

QString changeOf(const PointSince& since, const domain::Point& now)
{
    QStringList lines;
    if (since.kind == PointSince::Kind::New) {
        lines.append(ReportWords::tr("Added after the room had reported back."));
    }
    if (!since.wording.isEmpty()) {
        lines.append(ReportWords::tr("Before: “%1”").arg(since.wording));
        lines.append(ReportWords::tr("Now: “%1”").arg(now.text));
    }
    if (since.five == PointSince::Five::In) {
        lines.append(ReportWords::tr("Now among the room's five."));
    } else if (since.five == PointSince::Five::Out) {
        lines.append(ReportWords::tr("No longer among the room's five."));
    }
    return lines.join(u'\n');
}

} // namespace ui
