// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/hubstatus.h"

#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/words/linkwords.h"
#include "ui/words/words.h"

namespace ui {

using usecases::LinkStatus;

HubStatus::HubStatus(usecases::Workspace& workspace, usecases::HubLink& link, TopBar& bar, StatusLine& line)
    : m_workspace(workspace)
    , m_link(link)
    , m_bar(bar)
    , m_line(line)
{
    connect(&link, &usecases::HubLink::changed, this, [this] {
        show();
        followUp();
    });
    connect(&workspace, &usecases::Workspace::acted, this, [this](const usecases::Act& act) {
        m_entry = act.entry;
        m_sentence = m_line.sentence();
        followUp();
    });
    show();
}

void HubStatus::show()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const LinkStatus& status = m_link.status();
    m_bar.setLink(linkWord(status, m_workspace.place(), now), isTrouble(status, now),
                  linkSentence(status, m_workspace.place(), m_workspace.meeting(), now));
}

void HubStatus::tellAll()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_link.status().line != LinkStatus::Line::Off) {
        m_link.tryAgain();
    }
    m_line.tell(linkSentence(m_link.status(), m_workspace.place(), m_workspace.meeting(), now),
                StatusLine::Offer::Nothing);
}

/// Once it is there, it stays said when that was.
void HubStatus::followUp()
{
    if (m_entry.isEmpty() || m_line.sentence() != m_sentence || !m_workspace.place().role ||
        m_link.status().line == LinkStatus::Line::Off) {
        return;
    }
    if (!m_link.hasReached(m_entry)) {
        m_line.setAfterword(tr("saved here"));
        return;
    }
    m_line.setAfterword(tr("reached the plenary %1").arg(timeWithSeconds(QDateTime::currentDateTimeUtc())));
    m_entry.clear();
}

} // namespace ui
