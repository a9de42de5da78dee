// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace ui {

/// A list of speakers with a time each; one after the other has the floor. Never stops anybody: time past zero counts
/// on below it.
class SpeakerTimes
{
public:
    static constexpr qint64 usualSeconds = 4 * 60;

    /// Who speaks, in order; whoever was there keeps the time that is left.
    void setSpeakers(const QStringList& names);
    [[nodiscard]] qsizetype count() const { return m_speakers.size(); }
    [[nodiscard]] QString nameAt(qsizetype at) const { return m_speakers.at(at).name; }
    /// Who has the floor; -1 before the first and after the last.
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] bool hasSpoken(qsizetype at) const { return m_speakers.at(at).spoken; }
    [[nodiscard]] qint64 secondsLeft(qsizetype at, const QDateTime& now) const;

    /// The next who has not spoken takes the floor; after the last nobody has it.
    void next(const QDateTime& now);
    /// One more minute for whoever has the floor.
    void addMinute();
    /// The one who has the floor stops where the session ends.
    void stop(const QDateTime& now);

private:
    struct Speaker
    {
        QString name;
        qint64 left = usualSeconds; ///< when it last began or stopped
        bool spoken = false;
    };

    QList<Speaker> m_speakers;
    qsizetype m_current = -1;
    QDateTime m_since;
};

} // namespace ui
