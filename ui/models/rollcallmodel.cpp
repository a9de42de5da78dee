// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rollcallmodel.h"

#include "core/domain/electorate.h"
#include "ui/words/words.h"

namespace ui {

using namespace domain;

void RollCallModel::show(const Meeting& meeting, const Round& round)
{
    QStringList names;
    for (const VoterId& voter : round.voters) {
        names.append(nameOf(meeting, voter));
    }
    QStringList texts;
    for (const RecommendationId& id : round.options) {
        const Recommendation* option = meeting.recommendations.find(id);
        texts.append(option ? option->text : QString());
    }
    if (m_round.id != round.id || m_round.voters != round.voters || m_round.options != round.options) {
        beginResetModel();
        m_round = round;
        m_names = names;
        m_texts = texts;
        endResetModel();
        return;
    }
    const bool voicesChanged = m_round.voices != round.voices;
    const bool textsChanged = m_texts != texts;
    const bool namesChanged = m_names != names;
    m_round = round;
    m_names = names;
    m_texts = texts;
    if (textsChanged && !texts.isEmpty()) {
        Q_EMIT headerDataChanged(Qt::Horizontal, firstOption(), columnCount() - 1);
    }
    if ((voicesChanged || namesChanged) && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

VoterId RollCallModel::voterAt(const QModelIndex& index) const
{
    return m_round.voters.value(index.row());
}

RecommendationId RollCallModel::optionAt(const QModelIndex& index) const
{
    return m_round.options.value(index.column() - firstOption());
}

int RollCallModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_round.voters.size());
}

int RollCallModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstOption() + static_cast<int>(m_round.options.size());
}

std::optional<Voice> RollCallModel::voiceAt(const QModelIndex& index) const
{
    const auto voices = m_round.voices.constFind(optionAt(index));
    if (voices == m_round.voices.cend() || !voices->contains(voterAt(index))) {
        return std::nullopt;
    }
    return voices->value(voterAt(index));
}

QVariant RollCallModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (index.column() < firstOption()) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? m_names.value(index.row()) : QVariant();
    }
    const auto voice = voiceAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return voice ? wordOf(*voice) : QString();
    case Qt::AccessibleTextRole:
        return tr("%1 on %2: %3", "a body, an option and its voice")
            .arg(m_names.value(index.row()), m_texts.value(index.column() - firstOption()),
                 voice ? wordOf(*voice) : tr("not heard yet"));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case VoiceRole:
        return voice ? QVariant(static_cast<int>(*voice)) : QVariant();
    default:
        return {};
    }
}

QVariant RollCallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const bool option = section >= firstOption();
    switch (role) {
    case Qt::DisplayRole:
        return option                                     ? QLocale().toString(section)
               : m_round.electorate == Electorate::Bodies ? tr("Body")
                                                          : tr("Name");
    case Qt::AccessibleTextRole:
        return option ? m_texts.value(section - firstOption()) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(option ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace ui
