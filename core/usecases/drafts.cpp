// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/drafts.h"

#include "core/storage/meetingfile.h"

namespace usecases {

domain::Done Drafts::save(const QString& place, const QString& text)
{
    return m_workspace.file().saveDraft(place, text);
}

domain::Result<QString> Drafts::load(const QString& place) const
{
    return m_workspace.file().drafts().map(
        [&place](const QHash<QString, QString>& drafts) { return drafts.value(place); });
}

} // namespace usecases
