// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/importing.h"

#include <QTemporaryDir>
#include <algorithm>
#include <numeric>

#include "core/exchange/rows.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/importplan.h"
#include "core/usecases/setup.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;

namespace {

struct KindOfTable
{
    QLatin1String intent;
    Done (*plan)(ImportPlan& plan, const exchange::Table& table);
};

KindOfTable kindOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Participants:
        return {intent::importParticipants, planParticipants};
    case ImportKind::Agenda:
        return {intent::importAgenda, planAgenda};
    case ImportKind::Groups:
        return {intent::importGroups, planGroups};
    case ImportKind::Themes:
        return {intent::importThemes, planThemes};
    case ImportKind::Questions:
        return {intent::importQuestions, planQuestions};
    case ImportKind::Points:
        return {intent::importPoints, planPoints};
    case ImportKind::Recommendations:
        return {intent::importRecommendations, planRecommendations};
    }
    return {};
}

/// Reads the file and gives the plan to \a use.
template <class T>
Result<T> withPlan(const Workspace& workspace, ImportKind kind, const QString& path,
                   const std::function<Result<T>(ImportPlan&)>& use)
{
    const auto table = exchange::readTable(path);
    if (!table) {
        return tl::unexpected(table.error());
    }
    ImportPlan plan(workspace.meeting(), *table, workspace.now());
    if (const Done planned = kindOf(kind).plan(plan, *table); !planned) {
        return tl::unexpected(planned.error());
    }
    return use(plan);
}

} // namespace

Result<ImportPreview> Import::preview(ImportKind kind, const QString& path) const
{
    return withPlan<ImportPreview>(m_workspace, kind, path,
                                   [](ImportPlan& plan) -> Result<ImportPreview> { return plan.preview; });
}

Result<ImportPreview> Import::run(ImportKind kind, const QString& path)
{
    return withPlan<ImportPreview>(m_workspace, kind, path, [&](ImportPlan& plan) -> Result<ImportPreview> {
        if (!plan.changes.isEmpty()) {
            const auto what = inPlenary(kindOf(kind).intent, Role::Organizer, plan.changes);
            if (const Done done = m_workspace.commit(what); !done) {
                return tl::unexpected(done.error());
            }
        }
        return plan.preview;
    });
}

namespace {

/// Each kind after those whose things its rows name.
int rankOf(ImportKind kind)
{
    static const QList<ImportKind> order{ImportKind::Questions,      ImportKind::Groups,       ImportKind::Themes,
                                         ImportKind::Agenda,         ImportKind::Participants, ImportKind::Points,
                                         ImportKind::Recommendations};
    return static_cast<int>(order.indexOf(kind));
}

Result<QList<ImportPreview>> importInOrder(Workspace& workspace, const QList<ImportFile>& files)
{
    QList<qsizetype> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return rankOf(files.at(a).kind) < rankOf(files.at(b).kind); });
    QList<ImportPreview> previews(files.size());
    for (const qsizetype at : order) {
        const auto done = Import(workspace).run(files.at(at).kind, files.at(at).path);
        if (!done) {
            return tl::unexpected(done.error());
        }
        previews[at] = *done;
    }
    return previews;
}

/// The same on a copy that is thrown away.
Done rehearse(Workspace& workspace, const QList<ImportFile>& files)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"rehearsal.rapporteur"_s);
    if (const Done copied = workspace.file().copyTo(copy); !copied) {
        return copied;
    }
    return Workspace::open(copy).and_then([&files](const std::unique_ptr<Workspace>& trial) -> Done {
        const auto done = importInOrder(*trial, files);
        return done ? Done() : tl::unexpected(done.error());
    });
}

} // namespace

Result<QList<ImportPreview>> importAll(Workspace& workspace, const QList<ImportFile>& files)
{
    if (files.size() > 1) {
        if (const Done rehearsed = rehearse(workspace, files); !rehearsed) {
            return tl::unexpected(rehearsed.error());
        }
    }
    return importInOrder(workspace, files);
}

std::optional<ImportKind> guessKind(const QString& path)
{
    const auto table = exchange::readTable(path);
    if (!table) {
        return std::nullopt;
    }
    const auto has = [&](QLatin1StringView column) {
        return table->header.contains(QString(column), Qt::CaseInsensitive);
    };
    if (has("Organization"_L1) && has("Name"_L1)) {
        return ImportKind::Participants;
    }
    if (has("Date"_L1) && has("Start"_L1)) {
        return ImportKind::Agenda;
    }
    if (has("ElementTitle"_L1)) {
        return ImportKind::Themes;
    }
    if (has("Group"_L1)) {
        return has("Text"_L1) ? ImportKind::Points : ImportKind::Groups;
    }
    if (has("Question"_L1)) {
        return ImportKind::Questions;
    }
    return has("Text"_L1) ? std::optional(ImportKind::Recommendations) : std::nullopt;
}

Done importDetails(Workspace& workspace, const QString& path)
{
    const auto rows = exchange::readTable(path).and_then(exchange::readDetails);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    MeetingDetails details = workspace.meeting().details;
    const QHash<QString, QString*> texts{{u"Title"_s, &details.title},
                                         {u"LongTitle"_s, &details.longTitle},
                                         {u"Theme"_s, &details.theme},
                                         {u"Host"_s, &details.host},
                                         {u"HostAbbreviation"_s, &details.hostShort},
                                         {u"City"_s, &details.city},
                                         {u"Country"_s, &details.country},
                                         {u"Venue"_s, &details.venue},
                                         {u"Objective"_s, &details.objective},
                                         {u"Mechanisms"_s, &details.mechanisms},
                                         {u"Survey"_s, &details.survey},
                                         {u"Partnerships"_s, &details.partnerships},
                                         {u"Importance"_s, &details.importance},
                                         {u"Addressees"_s, &details.addressees},
                                         {u"Process"_s, &details.process},
                                         {u"ProcessShort"_s, &details.processShort}};
    for (const auto& [name, value] : *rows) {
        if (QString* text = texts.value(name)) {
            *text = value;
        } else if (name == u"Starts"_s || name == u"Ends"_s) {
            const QDate date = QDate::fromString(value, Qt::ISODate);
            if (!date.isValid()) {
                return fail(ErrorCode::BadDate, {QString(), name, value});
            }
            (name == u"Starts"_s ? details.starts : details.ends) = date;
        } else if (name == u"Languages"_s) {
            details.languages = value.split(u';', Qt::SkipEmptyParts);
        } else {
            return fail(ErrorCode::BadValue, {QString(), u"Field"_s, name});
        }
    }
    return editDetails(workspace, details);
}

} // namespace usecases
