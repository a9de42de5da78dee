// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/participantsmodel.h"

#include <QMimeData>

#include "core/domain/lists.h"
#include "ui/models/foldedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Folding is what takes time: it is kept from \a known where the words are the same.
ParticipantRow rowFor(const domain::Meeting& meeting, const domain::Participant& participant,
                      const ParticipantRow* known)
{
    ParticipantRow row;
    row.participant = participant;
    QString shortName;
    QString region;
    if (const domain::Body* body = meeting.bodies.find(participant.body)) {
        row.body = body->name;
        shortName = body->shortName;
        region = body->region;
    }
    if (const domain::Group* group = meeting.groups.find(participant.group); group && domain::stands(*group)) {
        row.group = *group;
    }
    const QStringList looked{participant.name,
                             row.body,
                             shortName,
                             region,
                             participant.position,
                             participant.category,
                             row.group.name,
                             row.group.mark,
                             participant.roles.join(u' ')};
    row.looked = looked.join(u'\n');
    row.folded = known && known->looked == row.looked ? known->folded : foldedText(row.looked);
    return row;
}

} // namespace

void ParticipantsModel::show(const domain::Meeting& meeting)
{
    QList<ParticipantRow> wanted;
    const QList<domain::Participant> participants = domain::participantsInOrder(meeting);
    wanted.reserve(participants.size());
    for (const domain::Participant& participant : participants) {
        const int known = rowOf(participant.id);
        wanted.append(rowFor(meeting, participant, known < 0 ? nullptr : &m_rows.at(known)));
    }
    setRows(wanted);
}

void ParticipantsModel::update(const domain::Meeting& meeting, const usecases::Changed& what)
{
    if (!updateSingly(meeting, what)) {
        show(meeting);
    }
}

bool ParticipantsModel::updateSingly(const domain::Meeting& meeting, const usecases::Changed& what)
{
    if (what.entities != QSet{domain::Entity::Participant} || what.ids.size() > m_rows.size() / 2 + 1) {
        return false;
    }
    QHash<int, ParticipantRow> rows;
    for (const QUuid& id : what.ids) {
        const domain::Participant* participant = meeting.participants.find(domain::ParticipantId(id));
        const int row = rowOf(domain::ParticipantId(id));
        if (!participant || !domain::stands(*participant) || row < 0) {
            return false;
        }
        const domain::Participant& shown = m_rows.at(row).participant;
        if (shown.number != participant->number || shown.name != participant->name) {
            return false; // its place may be another
        }
        rows.insert(row, rowFor(meeting, *participant, &m_rows.at(row)));
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        changeRow(row.key(), row.value());
    }
    return true;
}

void ParticipantsModel::changeRow(int row, const ParticipantRow& wanted)
{
    if (!(m_rows.at(row) == wanted)) {
        m_rows[row] = wanted;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ParticipantsModel::setRows(const QList<ParticipantRow>& wanted)
{
    QSet<domain::ParticipantId> ids;
    for (const ParticipantRow& row : wanted) {
        ids.insert(row.participant.id);
    }
    removeOthers(ids);
    insertNew(wanted);
    for (int row = 0; row < wanted.size(); ++row) {
        if (m_rows.at(row).participant.id != wanted.at(row).participant.id) {
            const auto from = std::find_if(m_rows.begin() + row, m_rows.end(), [&](const ParticipantRow& one) {
                return one.participant.id == wanted.at(row).participant.id;
            });
            const int place = static_cast<int>(from - m_rows.begin());
            beginMoveRows({}, place, place, {}, row);
            m_rows.move(place, row);
            endMoveRows();
        }
        changeRow(row, wanted.at(row));
    }
    rebuildPlaces();
}

/// Runs of rows at once: ten thousand rows that go one by one would take seconds.
void ParticipantsModel::removeOthers(const QSet<domain::ParticipantId>& wanted)
{
    int last = static_cast<int>(m_rows.size()) - 1;
    while (last >= 0) {
        if (wanted.contains(m_rows.at(last).participant.id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_rows.at(first - 1).participant.id)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
    rebuildPlaces();
}

void ParticipantsModel::insertNew(const QList<ParticipantRow>& wanted)
{
    const auto isNew = [&](qsizetype at) { return !m_places.contains(wanted.at(at).participant.id); };
    for (qsizetype first = 0; first < wanted.size();) {
        if (!isNew(first)) {
            ++first;
            continue;
        }
        qsizetype end = first + 1;
        while (end < wanted.size() && isNew(end)) {
            ++end;
        }
        const int at = static_cast<int>(std::min(first, m_rows.size()));
        beginInsertRows({}, at, at + static_cast<int>(end - first) - 1);
        m_rows = m_rows.mid(0, at) + wanted.mid(first, end - first) + m_rows.mid(at);
        endInsertRows();
        first = end;
    }
}

void ParticipantsModel::rebuildPlaces()
{
    m_places.clear();
    m_places.reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        m_places.insert(m_rows.at(row).participant.id, row);
    }
}

int ParticipantsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParticipantsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParticipantsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ParticipantRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case IdRole:
        return row.participant.id.uuid();
    case GroupRole:
        return row.group.id.isNull() ? QVariant() : QVariant::fromValue(row.group);
    case HereRole:
        return row.participant.present;
    case CategoryRole:
        return row.participant.category;
    case FoldedRole:
        return row.folded;
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QString ParticipantsModel::textOf(const ParticipantRow& row, int column) const
{
    switch (column) {
    case NumberColumn:
        return row.participant.number > 0 ? QString::number(row.participant.number) : QString();
    case NameColumn:
        return row.participant.name;
    case BodyColumn:
        return row.body;
    case PositionColumn:
        return row.participant.position;
    default:
        return {}; // painted, not written
    }
}

QString ParticipantsModel::spoken(const ParticipantRow& row, int column) const
{
    switch (column) {
    case GroupColumn:
        return row.group.id.isNull() ? tr("no group") : row.group.name;
    case HereColumn:
        return row.participant.present ? tr("here") : tr("not here");
    default:
        return textOf(row, column);
    }
}

QVariant ParticipantsModel::sortKey(const ParticipantRow& row, int column) const
{
    switch (column) {
    case NumberColumn:
        return row.participant.number;
    case GroupColumn:
        return row.group.id.isNull() ? QString() : row.group.mark;
    case HereColumn:
        return row.participant.present ? 0 : 1;
    default:
        return foldedText(textOf(row, column));
    }
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return u"#"_s;
    case NameColumn:
        return tr("Name");
    case BodyColumn:
        return tr("Body");
    case PositionColumn:
        return tr("Position");
    case GroupColumn:
        return tr("Group");
    case HereColumn:
        return tr("Here");
    default:
        return {};
    }
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QString ParticipantsModel::mimeType()
{
    return u"application/x-rapporteur-participants"_s;
}

QMimeData* ParticipantsModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray ids;
    for (const QModelIndex& index : indexes) {
        if (index.column() == 0) {
            ids += m_rows.at(index.row()).participant.id.toText().toLatin1() + '\n';
        }
    }
    auto* data = new QMimeData;
    data->setData(mimeType(), ids);
    return data;
}

QList<domain::ParticipantId> ParticipantsModel::idsIn(const QMimeData* data)
{
    QList<domain::ParticipantId> ids;
    for (const QByteArray& line : data->data(mimeType()).split('\n')) {
        if (const auto id = domain::ParticipantId::fromText(QString::fromLatin1(line)); !id.isNull()) {
            ids.append(id);
        }
    }
    return ids;
}

} // namespace ui
