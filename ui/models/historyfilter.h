// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

#include "ui/models/historymodel.h"

namespace ui {

/// The history of one person or all, on one screen or all, that holds the words of a search.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HistoryFilter(HistoryModel* model, QObject* parent = nullptr);

    void setWords(const QString& typed);
    void setWho(const QString& who);       ///< empty: everybody
    void setScreen(const QString& screen); ///< empty: every screen

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    HistoryModel* m_model;
    QStringList m_words;
    QString m_who;
    QString m_screen;
};

} // namespace ui
