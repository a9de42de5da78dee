// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/participantfilter.h"

#include "ui/models/foldedtext.h"
#include "ui/models/participantsmodel.h"

namespace ui {

ParticipantFilter::ParticipantFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ParticipantsModel::SortRole);
}

void ParticipantFilter::setWords(const QString& typed)
{
    m_words = foldedWords(typed);
    invalidateFilter();
}

void ParticipantFilter::setSection(const PeopleSection& section)
{
    m_section = section;
    invalidateFilter();
}

bool ParticipantFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant group = index.data(ParticipantsModel::GroupRole);
    switch (m_section.kind) {
    case PeopleSection::Kind::Category:
        if (index.data(ParticipantsModel::CategoryRole).toString() != m_section.category) {
            return false;
        }
        break;
    case PeopleSection::Kind::Group:
        if (!group.isValid() || group.value<domain::Group>().id != m_section.group.id) {
            return false;
        }
        break;
    case PeopleSection::Kind::NoGroup:
        if (group.isValid()) {
            return false;
        }
        break;
    default:
        break;
    }
    return m_words.isEmpty() || holdsAll(index.data(ParticipantsModel::FoldedRole).toString(), m_words);
}

} // namespace ui
