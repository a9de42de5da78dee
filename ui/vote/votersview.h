// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace ui {

class Theme;

/// The voters of a round, each with a mark where they have voted.
class VotersView : public QListView
{
    Q_OBJECT

public:
    VotersView(QAbstractItemModel* model, const Theme& theme, QWidget* parent = nullptr);

    /// Letters are keys of the screen; the filter is there to search.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void currentVoterChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace ui
