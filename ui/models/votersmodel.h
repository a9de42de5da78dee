// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

#include "core/domain/meeting.h"
#include "ui/models/listdiff.h"

namespace ui {

/// A voter of an open round, and whether they have voted.
struct VoterRow
{
    domain::VoterId id;
    QString name;
    QString body; ///< empty where the voter is a body
    bool voted = false;

    bool operator==(const VoterRow&) const = default;
};

QList<VoterRow> voterRows(const domain::Meeting& meeting, const domain::Round& round,
                          const QSet<domain::VoterId>& voted);

/// Who may vote in a round, by name.
class VotersModel : public DiffModel<VoterRow>
{
    Q_OBJECT

public:
    enum Role { BodyRole = Qt::UserRole, VotedRole, FoldedRole };

    using DiffModel<VoterRow>::DiffModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    static QString told(const VoterRow& row);
};

/// The voters whose name or body holds all words of the filter.
class VotersFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit VotersFilter(VotersModel& voters, QObject* parent = nullptr);

    void setWords(const QString& typed);
    [[nodiscard]] domain::VoterId voterAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    VotersModel& m_voters;
    QStringList m_words;
};

} // namespace ui
