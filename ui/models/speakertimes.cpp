// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/speakertimes.h"

#include <algorithm>

namespace ui {

void SpeakerTimes::setSpeakers(const QStringList& names)
{
    QList<Speaker> old = m_speakers;
    qsizetype oldCurrent = m_current;
    m_speakers.clear();
    m_current = -1;
    for (const QString& name : names) {
        const auto known =
            std::find_if(old.begin(), old.end(), [&name](const Speaker& speaker) { return speaker.name == name; });
        if (known == old.end()) {
            m_speakers.append({name, usualSeconds, false});
            continue;
        }
        if (known - old.begin() == oldCurrent) {
            m_current = m_speakers.size();
        }
        m_speakers.append(*known);
        known->name = QString(); // so that a name that stands twice keeps both its times
    }
}

qint64 SpeakerTimes::secondsLeft(qsizetype at, const QDateTime& now) const
{
    const qint64 left = m_speakers.at(at).left;
    return at == m_current ? left - m_since.secsTo(now) : left;
}

void SpeakerTimes::next(const QDateTime& now)
{
    stop(now);
    for (qsizetype at = 0; at < m_speakers.size(); ++at) {
        if (!m_speakers.at(at).spoken) {
            m_current = at;
            m_since = now;
            return;
        }
    }
}

void SpeakerTimes::addMinute()
{
    if (m_current >= 0) {
        m_speakers[m_current].left += 60;
    }
}

void SpeakerTimes::stop(const QDateTime& now)
{
    if (m_current >= 0) {
        m_speakers[m_current].left = secondsLeft(m_current, now);
        m_speakers[m_current].spoken = true;
        m_current = -1;
    }
}

} // namespace ui
