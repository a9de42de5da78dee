// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/usecases/overlaps.h"

namespace ui {

/// The moderator's way through the suggestions, one after the other, best first. What is shown stays until it is
/// decided (merged or kept apart) or no longer holds; what comes meanwhile only changes the counts. What was put off
/// comes round again after the last one.
class OverlapWalk
{
public:
    /// Takes what was computed last. \a behind: it may be of before the last change, and lacks nothing that is shown.
    void follow(const QList<usecases::Suggestion>& computed, bool behind, const domain::Meeting& meeting);
    /// The meeting has changed: what was decided is left behind, a decision that was taken back is shown again.
    void recheck(const domain::Meeting& meeting);

    /// What is shown; nullptr: all are looked at, or there are none.
    [[nodiscard]] const usecases::Suggestion* current() const { return m_current ? &*m_current : nullptr; }
    [[nodiscard]] int number() const; ///< of the one that is shown, from 1
    [[nodiscard]] int total() const;
    [[nodiscard]] int decided() const { return static_cast<int>(m_decided.size()); }
    [[nodiscard]] int putOff() const { return static_cast<int>(m_later.size()); }

    /// \name Walking; each gives whether something else is shown then
    /// \{
    bool later(); ///< puts the shown one off, or begins again with those that were put off
    bool back();  ///< to the one that was put off last
    /// \}

    /// \name Members that are left out of the merge
    /// \{
    [[nodiscard]] QList<domain::PointId> chosen() const;
    [[nodiscard]] bool isChosen(const domain::PointId& point) const { return !m_out.contains(point); }
    /// Takes the member out or in again; false where two must stay.
    bool toggle(qsizetype member);
    /// \}

    /// Whether the point says something else than when it was compared: its marks mean nothing then.
    [[nodiscard]] bool isReworded(const domain::Point& point) const;

private:
    using Key = QList<domain::PointId>; ///< by id

    struct Decision
    {
        usecases::Suggestion suggestion;
        QList<domain::PointId> points; ///< of it that were merged or kept apart
    };

    static Key keyOf(const usecases::Suggestion& suggestion);
    void show(const usecases::Suggestion* suggestion);
    void leaveDecided(const domain::Meeting& meeting);
    void takeBackDecisions(const domain::Meeting& meeting);
    /// What was left out of a decision is suggested again with what it was left out of: not at once.
    void putOffWhatWasLeftOut();
    /// What has become of the shown one in what was computed; nullptr: it is in there no more.
    [[nodiscard]] const usecases::Suggestion* successor() const;
    [[nodiscard]] const usecases::Suggestion* next() const;
    [[nodiscard]] bool isWaiting(const usecases::Suggestion& suggestion) const;
    void noteTexts(const domain::Meeting& meeting);

    QList<usecases::Suggestion> m_computed; ///< that are still open
    std::optional<usecases::Suggestion> m_current;
    QSet<domain::PointId> m_out;
    QList<Decision> m_decided;
    QList<Key> m_later;                      ///< in the order in which they were put off
    QSet<Key> m_leftOut;                     ///< that were put off because they were left out
    QHash<domain::PointId, QString> m_texts; ///< of the shown one's members, as they were compared
};

} // namespace ui
