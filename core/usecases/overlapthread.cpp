// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/overlapthread.h"

#include <chrono>
#include <utility>

#include <sys/resource.h>

namespace usecases {

using namespace domain;
using namespace std::chrono_literals;

namespace {

/// How long nothing must have been told before a search starts: a burst of changes is searched once.
constexpr auto calm = 40ms;
/// How long a search waits for that at most.
constexpr auto patience = 400ms;
/// How many points one part of the work takes in.
constexpr int pointsAtOnce = 32;
constexpr int mostAnswers = 3;

void merge(OverlapNews& into, const OverlapNews& news)
{
    into.generation = news.generation;
    for (const PointId& id : news.removed) {
        into.put.remove(id);
        into.removed.insert(id);
    }
    for (const overlap::Statement& statement : news.put) {
        into.removed.remove(statement.id);
        into.put.insert(statement.id, statement);
    }
    if (news.decisions) {
        into.decisions = news.decisions;
    }
    if (news.stopWords) {
        into.stopWords = news.stopWords;
    }
}

} // namespace

OverlapThread::OverlapThread(std::shared_ptr<const overlap::WordVectors> vectors, Report report)
    : m_report(std::move(report))
    , m_engine(std::move(vectors))
{
    start(LowPriority);
}

OverlapThread::~OverlapThread()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_ends = true;
        m_told.wakeOne();
    }
    wait();
}

void OverlapThread::tell(const OverlapNews& news)
{
    const QMutexLocker locker(&m_mutex);
    if (m_news.generation == 0) {
        m_news = news;
    } else {
        merge(m_news, news);
    }
    m_told.wakeOne();
}

void OverlapThread::ask(const OverlapQuestion& question)
{
    const QMutexLocker locker(&m_mutex);
    m_question = question;
    m_told.wakeOne();
}

void OverlapThread::run()
{
#ifdef Q_OS_LINUX
    // Whoever types comes first: on Linux this is of the calling thread, and of those that it starts.
    constexpr int nicer = 10;
    setpriority(PRIO_PROCESS, 0, nicer);
#endif
    for (Task task = next(); task != Task::End; task = next()) {
        switch (task) {
        case Task::Answer:
            answer();
            break;
        case Task::Search:
            search();
            break;
        case Task::Put:
            put();
            break;
        case Task::Begin:
            begin();
            break;
        case Task::End:
            break;
        }
    }
}

OverlapThread::Task OverlapThread::next()
{
    QMutexLocker locker(&m_mutex);
    while (!m_ends) {
        if (m_question) {
            m_asked = std::exchange(m_question, std::nullopt);
            return Task::Answer;
        }
        if (m_search) {
            return Task::Search;
        }
        if (m_taken.generation == 0) {
            m_taken = std::exchange(m_news, {});
        }
        if (m_taken.generation > 0) {
            return Task::Put;
        }
        if (!m_isBehind) {
            m_told.wait(&m_mutex);
        } else if (!m_told.wait(&m_mutex, std::min(QDeadlineTimer(calm), m_latest))) {
            return Task::Begin;
        }
    }
    return Task::End;
}

void OverlapThread::answer()
{
    const OverlapQuestion question = *std::exchange(m_asked, std::nullopt);
    const auto isAskedFor = [&question](const overlap::Statement& statement) {
        return statement.group == question.room && statement.id != question.except;
    };
    QList<Resemblance> best;
    for (const overlap::Alike& alike :
         m_engine.alike(question.text, overlap::languageOf(question.text, question.usual), mostAnswers, isAskedFor)) {
        if (alike.score >= leastScore) {
            best.append({alike.point, alike.score});
        }
    }
    m_report.answered(question, best);
}

void OverlapThread::search()
{
    if (!m_search->step()) {
        m_report.found(m_generation, m_search->suggestions());
        m_search.reset();
    }
}

void OverlapThread::put()
{
    if (m_taken.stopWords) {
        m_engine.setStopWords(*std::exchange(m_taken.stopWords, std::nullopt));
    }
    for (const PointId& id : std::exchange(m_taken.removed, {})) {
        m_engine.remove(id);
        m_statements.remove(id);
    }
    auto at = m_taken.put.begin();
    for (int done = 0; done < pointsAtOnce && at != m_taken.put.end(); ++done) {
        overlap::Statement statement = *at;
        statement.language = overlap::languageOf(statement.text, statement.language);
        m_engine.put(statement);
        m_statements.insert(statement.id, statement);
        at = m_taken.put.erase(at);
    }
    if (m_taken.put.isEmpty()) {
        m_decisions = m_taken.decisions.value_or(m_decisions);
        m_generation = m_taken.generation;
        m_taken = {};
        m_latest = m_isBehind ? m_latest : QDeadlineTimer(patience);
        m_isBehind = true;
    }
}

void OverlapThread::begin()
{
    m_isBehind = false;
    m_search = std::make_unique<OverlapSearch>(m_engine, m_statements, m_decisions, [this] { return m_ends.load(); });
}

} // namespace usecases
