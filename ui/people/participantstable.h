// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include "core/domain/id.h"

namespace ui {

class Theme;

/// The participant list as a table: several rows may be chosen and dragged.
class ParticipantsTable : public QTableView
{
    Q_OBJECT

public:
    ParticipantsTable(QAbstractItemModel* model, const Theme& theme, QWidget* parent = nullptr);

    /// Whoever is chosen, in the order of the table.
    [[nodiscard]] QList<domain::ParticipantId> chosen() const;
    /// Letters are keys of the screen; the filter is there to search.
    void keyboardSearch(const QString&) override {}

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareWidth();
};

} // namespace ui
