// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/meetingoffers.h"

#include <QPointer>

#include "ui/models/foldedtext.h"

namespace ui {

OfferList::OfferList(const QString& typed)
    : m_words(foldedWords(typed))
{
}

void OfferList::addActions(const QList<QAction*>& actions, const QString& where)
{
    for (QAction* action : actions) {
        const QString label = action->text().remove(u'&');
        const bool offered = action->isEnabled() && action->isVisible() && !label.isEmpty();
        if (offered && holdsAll(foldedText(label), m_words)) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            const QPointer<QAction> kept(action);
            m_offers.append({label, where, key, [kept] {
                                 if (kept) {
                                     kept->trigger();
                                 }
                             }});
        }
    }
}

void OfferList::addFound(const QList<FoundThere>& byScreens, const domain::Meeting& meeting,
                         const std::function<void(const QString& screen, const QUuid& id)>& goTo)
{
    if (m_words.isEmpty()) {
        return;
    }
    for (const FoundThere& there : byScreens + searchMeeting(meeting, m_words, mostOfAKind)) {
        if (m_ids.contains(there.found.id)) {
            continue;
        }
        m_ids.insert(there.found.id);
        m_offers.append(
            {there.found.label, there.found.detail, {}, [goTo, there] { goTo(there.screen, there.found.id); }});
    }
}

} // namespace ui
