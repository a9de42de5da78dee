// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/meetingoffers.h"

#include <QPointer>

#include "ui/models/foldedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Points stand on the Board too, for those who have no Rooms.
QString shownOn(const QString& screen, const QStringList& screens)
{
    const QString other = screen == u"rooms"_s ? u"board"_s : QString();
    return screens.contains(screen) ? screen : screens.contains(other) ? other : QString();
}

} // namespace

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

void OfferList::addFound(const QList<FoundThere>& byScreens, const domain::Meeting& meeting, const QStringList& screens,
                         const std::function<void(const QString& screen, const QUuid& id)>& goTo)
{
    if (m_words.isEmpty()) {
        return;
    }
    for (const FoundThere& there : byScreens + searchMeeting(meeting, m_words, mostOfAKind)) {
        const QString screen = shownOn(there.screen, screens);
        if (screen.isEmpty() || m_ids.contains(there.found.id)) {
            continue;
        }
        m_ids.insert(there.found.id);
        m_offers.append(
            {there.found.label, there.found.detail, {}, [goTo, screen, id = there.found.id] { goTo(screen, id); }});
    }
}

} // namespace ui
