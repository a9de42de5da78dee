// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

#include "ui/models/peoplesectionsmodel.h"

namespace ui {

/// The participants of a section whose texts hold all words of the filter.
class ParticipantFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ParticipantFilter(QObject* parent = nullptr);

    void setWords(const QString& typed);
    void setSection(const PeopleSection& section);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    PeopleSection m_section;
};

} // namespace ui
