// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/peoplesectionsmodel.h"

#include <QMimeData>

#include "core/domain/lists.h"
#include "ui/models/participantsmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Counts
{
    int everybody = 0;
    int inNoGroup = 0;
    QStringList categories; ///< in the order of the list
    QHash<QString, int> ofCategory;
    QHash<domain::GroupId, int> ofGroup;
};

Counts countsOf(const domain::Meeting& meeting, const QList<domain::Group>& groups)
{
    Counts counts;
    for (const domain::Group& group : groups) {
        counts.ofGroup.insert(group.id, 0);
    }
    for (const domain::Participant& participant : meeting.participants) {
        if (!domain::stands(participant)) {
            continue;
        }
        ++counts.everybody;
        if (!participant.category.isEmpty() && ++counts.ofCategory[participant.category] == 1) {
            counts.categories.append(participant.category);
        }
        const auto group = counts.ofGroup.find(participant.group);
        ++(group == counts.ofGroup.end() ? counts.inNoGroup : *group);
    }
    return counts;
}

} // namespace

void PeopleSectionsModel::show(const domain::Meeting& meeting)
{
    using Kind = PeopleSection::Kind;
    const QList<domain::Group> groups = domain::groupsInOrder(meeting);
    const Counts counts = countsOf(meeting, groups);

    QList<PeopleSection> sections{{u"everybody"_s, Kind::Everybody, {}, {}, counts.everybody}};
    for (const QString& category : counts.categories) {
        sections.append({u"category "_s + category, Kind::Category, category, {}, counts.ofCategory.value(category)});
    }
    if (!groups.isEmpty()) {
        sections.append({u"groups"_s, Kind::Heading, {}, {}, 0});
    }
    for (const domain::Group& group : groups) {
        sections.append({group.id.toText(), Kind::Group, {}, group, counts.ofGroup.value(group.id)});
    }
    if (!groups.isEmpty()) {
        sections.append({u"none"_s, Kind::NoGroup, {}, {}, counts.inNoGroup});
    }
    setRows(sections);
}

QModelIndex PeopleSectionsModel::indexOf(const domain::GroupId& group) const
{
    const int row = rowOf(group.isNull() ? u"none"_s : group.toText());
    return row < 0 ? QModelIndex() : index(row);
}

QString PeopleSectionsModel::labelOf(const PeopleSection& section) const
{
    switch (section.kind) {
    case PeopleSection::Kind::Everybody:
        return tr("Everybody");
    case PeopleSection::Kind::Category:
        return section.category;
    case PeopleSection::Kind::Heading:
        return tr("Groups");
    case PeopleSection::Kind::Group:
        return section.group.name;
    case PeopleSection::Kind::NoGroup:
        return tr("No group");
    }
    return {};
}

QVariant PeopleSectionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PeopleSection& section = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(section);
    case Qt::AccessibleTextRole:
        return section.kind == PeopleSection::Kind::Heading
                   ? labelOf(section)
                   : tr("%1, %n participants", nullptr, section.count).arg(labelOf(section));
    case KindRole:
        return QVariant::fromValue(section.kind);
    case CountRole:
        return section.count;
    case GroupRole:
        return section.kind == PeopleSection::Kind::Group ? QVariant::fromValue(section.group) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags PeopleSectionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || rowAt(index).kind == PeopleSection::Kind::Heading) {
        return Qt::NoItemFlags;
    }
    const PeopleSection::Kind kind = rowAt(index).kind;
    const bool takes = kind == PeopleSection::Kind::Group || kind == PeopleSection::Kind::NoGroup;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return takes ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList PeopleSectionsModel::mimeTypes() const
{
    return {ParticipantsModel::mimeType()};
}

bool PeopleSectionsModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                          const QModelIndex& parent) const
{
    Q_UNUSED(action)
    Q_UNUSED(row)
    Q_UNUSED(column)
    return data->hasFormat(ParticipantsModel::mimeType()) && flags(parent).testFlag(Qt::ItemIsDropEnabled);
}

bool PeopleSectionsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent)
{
    const QList<domain::ParticipantId> ids = ParticipantsModel::idsIn(data);
    if (!canDropMimeData(data, action, row, column, parent) || ids.isEmpty()) {
        return false;
    }
    Q_EMIT groupWanted(ids, rowAt(parent).group.id);
    return true;
}

} // namespace ui
