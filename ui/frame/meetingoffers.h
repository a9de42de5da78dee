// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QSet>

#include "ui/frame/meetingsearch.h"
#include "ui/frame/offer.h"

namespace ui {

/// What find-or-run offers for what was typed: what can be done first, then what was found, each thing once.
class OfferList
{
public:
    static constexpr int mostOfAKind = 8;

    explicit OfferList(const QString& typed);
    void addActions(const QList<QAction*>& actions, const QString& where);
    /// What screens found, then what the meeting itself holds, as far as it can be shown on one of the \a screens.
    /// Nothing where nothing was typed.
    void addFound(const QList<FoundThere>& byScreens, const domain::Meeting& meeting, const QStringList& screens,
                  const std::function<void(const QString& screen, const QUuid& id)>& goTo);
    [[nodiscard]] const QList<Offer>& offers() const { return m_offers; }

private:
    QStringList m_words;
    QList<Offer> m_offers;
    QSet<QUuid> m_ids;
};

} // namespace ui
