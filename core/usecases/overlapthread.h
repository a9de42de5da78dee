// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <atomic>

#include "core/usecases/overlapsearch.h"

namespace usecases {

/// What has changed since the thread heard last.
struct OverlapNews
{
    quint64 generation = 0; ///< counts the news; 0: there are none
    Statements put;
    QSet<domain::PointId> removed;
    std::optional<Decisions> decisions;
    std::optional<QSet<QString>> stopWords;
};

struct OverlapQuestion
{
    domain::GroupId room;
    QString text;
    overlap::Language usual = overlap::Language::English; ///< where the text does not tell
    domain::PointId except;
};

/// The thread that compares. It hears news and questions at once and does its work in small parts, so that a question
/// waits for one part at most: first questions, then a search that is under way, during which the engine must stay as
/// it is, then news; the next search starts once the news have calmed down.
class OverlapThread final : public QThread
{
public:
    /// Called from this thread.
    struct Report
    {
        std::function<void(quint64 generation, const QList<Suggestion>& suggestions)> found;
        std::function<void(const OverlapQuestion& question, const QList<Resemblance>& best)> answered;
    };

    OverlapThread(std::shared_ptr<const overlap::WordVectors> vectors, Report report);
    /// Ends the work, waiting for the part that is under way.
    ~OverlapThread() override;

    /// \name May be called from any thread; they never wait for the work
    /// \{
    void tell(const OverlapNews& news);
    void ask(const OverlapQuestion& question); ///< overtakes a question that waits
    /// \}

protected:
    void run() override;

private:
    enum class Task { Answer, Search, Put, Begin, End };

    Task next();
    void answer();
    void search();
    void put();
    void begin();

    const Report m_report;
    std::atomic<bool> m_ends = false;

    QMutex m_mutex; ///< guards the news and the question that nobody has taken yet
    QWaitCondition m_told;
    OverlapNews m_news;
    std::optional<OverlapQuestion> m_question;

    /// \name The thread's own
    /// \{
    overlap::Engine m_engine;
    Statements m_statements; ///< that the engine has
    Decisions m_decisions;
    OverlapNews m_taken; ///< what of it the engine does not have yet
    std::optional<OverlapQuestion> m_asked;
    quint64 m_generation = 0; ///< of the news that the engine has
    bool m_isBehind = false;
    QDeadlineTimer m_latest; ///< when a search starts though the news keep coming
    std::unique_ptr<OverlapSearch> m_search;
    /// \}
};

} // namespace usecases
