// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/votersmodel.h"

#include "core/domain/electorate.h"
#include "ui/models/foldedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QList<VoterRow> voterRows(const domain::Meeting& meeting, const domain::Round& round,
                          const QSet<domain::VoterId>& voted)
{
    const bool bodies = round.electorate == domain::Electorate::Bodies;
    QList<VoterRow> rows;
    for (const domain::VoterId& voter : round.voters) {
        rows.append({voter, domain::nameOf(meeting, voter), bodies ? QString() : domain::bodyNameOf(meeting, voter),
                     voted.contains(voter)});
    }
    return rows;
}

QString VotersModel::told(const VoterRow& row)
{
    const QString who = row.body.isEmpty() ? row.name : tr("%1, %2", "a name and a body").arg(row.name, row.body);
    return row.voted ? tr("%1: has voted").arg(who) : tr("%1: has not voted yet").arg(who);
}

QVariant VotersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const VoterRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return told(row);
    case BodyRole:
        return row.body;
    case VotedRole:
        return row.voted;
    case FoldedRole:
        return foldedText(row.name + u' ' + row.body);
    default:
        return {};
    }
}

Qt::ItemFlags VotersModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

VotersFilter::VotersFilter(VotersModel& voters, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_voters(voters)
{
    setSourceModel(&voters);
}

void VotersFilter::setWords(const QString& typed)
{
    m_words = foldedWords(typed);
    invalidateFilter();
}

domain::VoterId VotersFilter::voterAt(const QModelIndex& index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? m_voters.rowAt(source).id : domain::VoterId();
}

bool VotersFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString folded = m_voters.index(row, 0, parent).data(VotersModel::FoldedRole).toString();
    return m_words.isEmpty() || holdsAll(folded, m_words);
}

} // namespace ui
