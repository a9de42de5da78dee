// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/hosting.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/hub/hubdatabase.h"
#include "core/hub/hubsetup.h"
#include "core/hub/localpasswords.h"
#include "core/hub/owneraddress.h"
#include "core/hub/passwords.h"
#include "core/hub/server.h"
#include "core/storage/facts.h"
#include "core/storage/meetingfile.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;
using hub::ConnectionLine;
using hub::HubDatabase;

namespace {

constexpr qsizetype longestMark = 20;

hub::LocalServer serverIn(const QString& folder)
{
    return folder.isEmpty() ? hub::LocalServer() : hub::LocalServer(folder);
}

/// The line by which the file is connected now; nothing where it is not.
std::optional<ConnectionLine> lineOf(Workspace& workspace)
{
    const auto text = workspace.file().fact(storage::fact::hub);
    const auto line = text ? ConnectionLine::parse(*text) : tl::unexpected(text.error());
    return line ? std::optional(*line) : std::nullopt;
}

/// The owner of the private server in \a folder, if that runs.
Result<ConnectionLine> ownerIn(const QString& folder)
{
    const hub::LocalServer server = serverIn(folder);
    return server.isRunning() ? server.ownerLine() : fail(ErrorCode::HubNotRunning);
}

/// The owner that \a url names; its certificate is the one that the file knows already.
Result<ConnectionLine> ownerAt(const QString& url, const std::optional<ConnectionLine>& known)
{
    Result<ConnectionLine> owner = hub::ownerOf(url);
    if (owner && owner->pin.isEmpty() && known && known->host == owner->host && known->port == owner->port) {
        owner->pin = known->pin;
    }
    return owner ? hub::withPin(*owner) : owner;
}

hub::HubMeeting hubMeetingOf(const Meeting& meeting)
{
    hub::HubMeeting made{meeting.details.id, meeting.details.title, {}};
    for (const Group& group : groupsInOrder(meeting)) {
        made.rooms.append({group.id, group.mark.left(longestMark)});
    }
    return made;
}

/// Who goes by the marks; NotFound where somebody does not exist.
Result<hub::Renewal> renewalOf(const hub::HubMeeting& meeting, const QStringList& marks)
{
    hub::Renewal renewal;
    for (const QString& mark : marks) {
        const auto isMeant = [&mark](QStringView other) { return other.compare(mark, Qt::CaseInsensitive) == 0; };
        bool isKnown = false;
        for (const hub::HubRoom& room : meeting.rooms) {
            if (isMeant(room.mark)) {
                renewal.rooms.insert(room.id);
                isKnown = true;
            }
        }
        renewal.plenary = renewal.plenary || isMeant(QString(plenaryMark));
        renewal.observer = renewal.observer || isMeant(QString(observerMark));
        if (!isKnown && !isMeant(QString(plenaryMark)) && !isMeant(QString(observerMark))) {
            return fail(ErrorCode::NotFound);
        }
    }
    return renewal;
}

/// Keeps the new passwords where they are found again.
Done keep(const QList<ConnectionLine>& lines, const HostingOptions& options, bool isLocal)
{
    if (isLocal) {
        return hub::LocalPasswords(serverIn(options.folder)).keep(lines);
    }
    for (const ConnectionLine& line : lines) {
        if (!line.password.isEmpty()) {
            hub::Passwords::keep(line);
        }
    }
    return {};
}

Invitation invitationOf(const ConnectionLine& line, const QString& host)
{
    Invitation invitation{*fromText<Role>(line.role), line.room, line.mark, {}};
    if (line.room.isNull()) {
        invitation.mark = invitation.role == Role::Observer ? observerMark : plenaryMark;
    }
    if (const auto whole = hub::Passwords::complete(line)) {
        ConnectionLine given = *whole;
        given.host = host;
        invitation.line = given.toText();
    }
    return invitation;
}

} // namespace

Result<QString> startHub(const HostingOptions& options)
{
    hub::LocalServer server = serverIn(options.folder);
    const auto owner = server.start({options.port, options.listen});
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    const QString host = server.hostForOthers();
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host, QString::number(owner->port));
}

Done stopHub(const QString& folder)
{
    return serverIn(folder).stop();
}

bool isHubRunning(const QString& folder)
{
    return serverIn(folder).isRunning();
}

Result<QByteArray> initHub(const QString& url)
{
    const auto owner = ownerAt(url, std::nullopt);
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    const auto database = HubDatabase::open(*owner, HubDatabase::Expects::AnySchema);
    const Done done = database ? hub::initHub(**database) : tl::unexpected(database.error());
    if (!done) {
        Error error = done.error();
        // Who may not make a schema is no room that goes too far.
        error.code = error.code == ErrorCode::NotYours ? ErrorCode::HubRefused : error.code;
        return tl::unexpected(error);
    }
    return owner->pin;
}

Result<QList<Invitation>> hostMeeting(Workspace& workspace, const HostingOptions& options, const QString& url,
                                      const QStringList& renewed)
{
    const bool isLocal = url.isEmpty();
    const hub::HubMeeting meeting = hubMeetingOf(workspace.meeting());
    if (workspace.place().role || meeting.id.isNull()) {
        return workspace.place().role ? fail(ErrorCode::NotYours) : fail(ErrorCode::NotADatabase, {workspace.path()});
    }
    const auto renewal = renewalOf(meeting, renewed);
    const auto owner = !renewal  ? tl::unexpected(renewal.error())
                       : isLocal ? ownerIn(options.folder)
                                 : ownerAt(url, lineOf(workspace));
    const auto database = owner ? HubDatabase::open(*owner) : tl::unexpected(owner.error());
    const auto lines = database ? hub::addMeeting(**database, meeting, *renewal) : tl::unexpected(database.error());
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    Done done = keep(*lines, options, isLocal);
    if (done) {
        const ConnectionLine& own = lines->constFirst();
        done = workspace.file().outbox().connectTo(own.withoutPassword().toText(), own.hubIdentity(), {});
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    QList<Invitation> invitations;
    const QString host = isLocal ? serverIn(options.folder).hostForOthers() : owner->host;
    for (const ConnectionLine& line : *lines) {
        invitations.append(invitationOf(line, host));
    }
    return invitations;
}

bool isHostedHere(Workspace& workspace, const QString& folder)
{
    const auto line = lineOf(workspace);
    const auto owner = line ? serverIn(folder).ownerLine() : fail(ErrorCode::NotConnected);
    return owner && owner->pin == line->pin && isHubRunning(folder);
}

} // namespace usecases
