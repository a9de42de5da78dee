// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agendamodel.h"

#include <QMimeData>

#include "core/domain/lists.h"
#include "core/usecases/agenda.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QString sessionType = u"application/x-rapporteur-session"_s;

QUuid idOfDay(const QDate& day)
{
    static const QUuid days(u"{5f0d6f0e-8d0b-4c0c-9c39-6a2d0f1a7b11}"_s);
    return QUuid::createUuidV5(days, day.toString(Qt::ISODate));
}

/// By the clock only while the meeting lasts: an agenda of last year is there to be read.
bool isOver(const domain::Session& session, const QDate& lastDay, const QDateTime& now)
{
    return session.ended.isValid() ||
           (lastDay >= now.date() && QDateTime(session.date, session.ends) <= now && !session.started.isValid());
}

QString timesOf(const domain::Session& session)
{
    return u"%1 – %2"_s.arg(session.starts.toString(u"HH:mm"_s), session.ends.toString(u"HH:mm"_s));
}

} // namespace

void AgendaModel::show(const domain::Meeting& meeting, const QDateTime& nowUtc)
{
    const QList<domain::Session> sessions = domain::sessionsInOrder(meeting);
    const domain::Session* running = usecases::runningSession(meeting);
    const QDate lastDay = sessions.isEmpty() ? QDate() : sessions.last().date;
    const QDateTime now = nowUtc.toLocalTime();

    QList<AgendaRow> rows;
    qsizetype lastStarted = -1;
    for (const domain::Session& session : sessions) {
        if (rows.isEmpty() || rows.last().session.date != session.date) {
            AgendaRow heading;
            heading.id = idOfDay(session.date);
            heading.heading = session.date;
            rows.append(heading);
        }
        AgendaRow row;
        row.id = session.id.uuid();
        row.session = session;
        if (running && running->id == session.id) {
            row.state = AgendaRow::State::Running;
            row.secondsLeft = usecases::secondsLeft(session, nowUtc);
        } else if (isOver(session, lastDay, now)) {
            row.state = AgendaRow::State::Past;
        }
        lastStarted = session.started.isValid() ? rows.size() : lastStarted;
        rows.append(row);
    }
    for (qsizetype before = 0; before < lastStarted; ++before) {
        if (rows.at(before).state == AgendaRow::State::Coming) {
            rows[before].state = AgendaRow::State::Past;
        }
    }
    setRows(rows);
}

void AgendaModel::tick(const QDateTime& nowUtc)
{
    QList<AgendaRow> rows = this->rows();
    for (AgendaRow& row : rows) {
        if (row.state == AgendaRow::State::Running) {
            row.secondsLeft = usecases::secondsLeft(row.session, nowUtc);
        }
    }
    setRows(rows);
}

bool AgendaModel::isRunning() const
{
    return std::any_of(rows().begin(), rows().end(),
                       [](const AgendaRow& row) { return row.state == AgendaRow::State::Running; });
}

QModelIndex AgendaModel::indexOf(const domain::SessionId& id) const
{
    const int row = id.isNull() ? -1 : rowOf(id.uuid());
    return row < 0 ? QModelIndex() : index(row);
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AgendaRow& row = rowAt(index);
    const bool heading = row.heading.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? dateWord(row.heading) : row.session.title;
    case Qt::AccessibleTextRole:
        return heading ? dateWord(row.heading) : spoken(row);
    case IdRole:
        return row.id;
    case HeadingRole:
        return heading;
    case TimesRole:
        return heading ? QString() : timesOf(row.session);
    case PeopleRole:
        return peopleOf(row.session);
    case RoomRole:
        return row.session.room.isEmpty() || !row.session.room.at(0).isDigit() ? row.session.room
                                                                               : tr("Room %1").arg(row.session.room);
    case KindRole:
        return QVariant::fromValue(row.session.kind);
    case StateRole:
        return QVariant::fromValue(row.state);
    case LeftRole:
        return row.secondsLeft;
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    if (rowAt(index).heading.isValid()) {
        return Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList AgendaModel::mimeTypes() const
{
    return {sessionType};
}

QMimeData* AgendaModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(sessionType, rowAt(indexes.first()).id.toByteArray());
    }
    return data;
}

bool AgendaModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                               const QModelIndex& parent)
{
    Q_UNUSED(column)
    const domain::SessionId id(QUuid::fromString(QLatin1String(data->data(sessionType))));
    const int at = parent.isValid() ? parent.row() : row < 0 ? rowCount() : row;
    if (action != Qt::MoveAction || id.isNull() || rows().isEmpty()) {
        return false;
    }
    if (at < rowCount() && !rows().at(at).heading.isValid()) {
        const AgendaRow& before = rows().at(at);
        if (before.id != id.uuid()) {
            Q_EMIT moveWanted(id, before.session.id, before.session.date);
        }
    } else if (at == 0) {
        Q_EMIT moveWanted(id, rows().at(1).session.id, rows().at(1).session.date);
    } else {
        Q_EMIT moveWanted(id, {}, rows().at(at - 1).session.date);
    }
    return true;
}

QString AgendaModel::peopleOf(const domain::Session& session) const
{
    QStringList people = session.speakers;
    if (!session.moderator.isEmpty()) {
        people.prepend(tr("Moderator: %1").arg(session.moderator));
    }
    return people.join(u" · "_s);
}

QString AgendaModel::spoken(const AgendaRow& row) const
{
    QStringList parts{timesOf(row.session), wordOf(row.session.kind), row.session.title, peopleOf(row.session),
                      row.session.room.isEmpty() ? QString() : tr("Room %1").arg(row.session.room)};
    if (row.state == AgendaRow::State::Running) {
        parts.append(tr("running now"));
    } else if (row.state == AgendaRow::State::Past) {
        parts.append(tr("over"));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace ui
