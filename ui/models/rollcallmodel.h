// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/domain/meeting.h"

namespace ui {

/// The voices of a roll call: a row each body (or whoever votes), a column each option.
class RollCallModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { VoiceRole = Qt::UserRole }; ///< domain::Voice as a number; invalid: not heard yet

    using QAbstractTableModel::QAbstractTableModel;

    /// Another round starts anew; of the same one only what is other changes.
    void show(const domain::Meeting& meeting, const domain::Round& round);

    [[nodiscard]] int firstOption() const { return 1; }
    [[nodiscard]] domain::VoterId voterAt(const QModelIndex& index) const;
    [[nodiscard]] domain::RecommendationId optionAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<domain::Voice> voiceAt(const QModelIndex& index) const;

    domain::Round m_round;
    QStringList m_names;
    QStringList m_texts;
};

} // namespace ui
