// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historyfilter.h"

#include "ui/models/foldedtext.h"

namespace ui {

HistoryFilter::HistoryFilter(HistoryModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

// Thousands of rows come and go with a letter: invalidate() maps them anew at once, where invalidateFilter() would
// take them out one run after the other.

void HistoryFilter::setWords(const QString& typed)
{
    const QStringList words = foldedWords(typed);
    if (words != m_words) {
        m_words = words;
        invalidate();
    }
}

void HistoryFilter::setWho(const QString& who)
{
    if (who != m_who) {
        m_who = who;
        invalidate();
    }
}

void HistoryFilter::setScreen(const QString& screen)
{
    if (screen != m_screen) {
        m_screen = screen;
        invalidate();
    }
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const HistoryRow& one = m_model->rowAt(row);
    return (m_who.isEmpty() || one.who == m_who) && (m_screen.isEmpty() || one.screen == m_screen) &&
           holdsAll(one.folded, m_words);
}

} // namespace ui
