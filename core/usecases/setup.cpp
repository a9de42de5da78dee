// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/setup.h"

#include <QFile>

#include "core/domain/plaintext.h"
#include "core/exchange/rows.h"
#include "core/usecases/committing.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;
namespace field = journal::field;
using journal::ChangeList;

namespace {

Result<QList<exchange::QuestionRow>> questionsOfTemplate(const QString& name)
{
    const QString path = u":/meetings/%1.csv"_s.arg(name);
    if (name.contains(u'/') || !QFile::exists(path)) {
        return fail(ErrorCode::NotFound, {name});
    }
    return exchange::readTable(path).and_then(exchange::readQuestions);
}

void noteQuestions(ChangeList& changes, const QList<exchange::QuestionRow>& rows)
{
    double place = 1;
    for (const exchange::QuestionRow& row : rows) {
        const QuestionId id = QuestionId::create();
        changes.set(id, field::text, row.text)
            .set(id, field::shortText, row.shortText)
            .set(id, field::kind, row.kind)
            .set(id, field::stance, row.stance)
            .set(id, field::place, place++);
    }
}

} // namespace

Result<std::unique_ptr<Workspace>> createMeeting(const QString& path, const QString& title, const QString& templateName,
                                                 const Workspace::Now& now)
{
    const auto accepted = acceptedLine(title);
    const auto questions = questionsOfTemplate(templateName);
    if (!accepted || !questions) {
        return tl::unexpected(accepted ? questions.error() : accepted.error());
    }
    auto workspace = Workspace::create(path, now);
    if (!workspace) {
        return workspace;
    }
    const MeetingId id = MeetingId::create();
    ChangeList changes;
    changes.set(id, field::title, *accepted);
    noteQuestions(changes, *questions);
    const Done done = (*workspace)->commit(inPlenary(intent::meetingCreate, Role::Organizer, changes));
    if (!done) {
        return tl::unexpected(done.error());
    }
    return workspace;
}

Done editDetails(Workspace& workspace, const MeetingDetails& details)
{
    const MeetingDetails& old = workspace.meeting().details;
    const MeetingId id = old.id;
    const auto title = acceptedLine(details.title);
    if (!title) {
        return tl::unexpected(title.error());
    }
    ChangeList changes;
    setIfOther(changes, id, field::title, old.title, *title);
    setIfOther(changes, id, field::longTitle, old.longTitle, oneLine(details.longTitle));
    setIfOther(changes, id, field::theme, old.theme, oneLine(details.theme));
    setIfOther(changes, id, field::host, old.host, oneLine(details.host));
    setIfOther(changes, id, field::hostShort, old.hostShort, oneLine(details.hostShort));
    setIfOther(changes, id, field::city, old.city, oneLine(details.city));
    setIfOther(changes, id, field::country, old.country, oneLine(details.country));
    setIfOther(changes, id, field::venue, old.venue, oneLine(details.venue));
    setIfOther(changes, id, field::starts, old.starts, details.starts);
    setIfOther(changes, id, field::ends, old.ends, details.ends);
    setIfOther(changes, id, field::languages, old.languages, acceptedItems(details.languages));
    setIfOther(changes, id, field::objective, old.objective, manyLines(details.objective));
    setIfOther(changes, id, field::mechanisms, old.mechanisms, manyLines(details.mechanisms));
    setIfOther(changes, id, field::survey, old.survey, manyLines(details.survey));
    setIfOther(changes, id, field::partnerships, old.partnerships, manyLines(details.partnerships));
    setIfOther(changes, id, field::importance, old.importance, manyLines(details.importance));
    setIfOther(changes, id, field::addressees, old.addressees, manyLines(details.addressees));
    setIfOther(changes, id, field::process, old.process, oneLine(details.process));
    setIfOther(changes, id, field::processShort, old.processShort, oneLine(details.processShort));
    return changes.isEmpty() ? Done() : workspace.commit(inPlenary(intent::meetingDetails, Role::Organizer, changes));
}

} // namespace usecases
