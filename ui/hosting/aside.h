// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QThread>
#include <memory>
#include <optional>

namespace ui {

/// Runs \a work in a thread of its own and then \a then, with what it gave, in the thread of \a receiver, if that is
/// still there. The program does not end in the middle of the work.
template <class Work, class Then>
void runAside(QObject* receiver, Work work, Then then)
{
    auto outcome = std::make_shared<std::optional<decltype(work())>>();
    QThread* thread = QThread::create([outcome, work] { outcome->emplace(work()); });
    QObject::connect(thread, &QThread::finished, receiver, [outcome, then] { then(**outcome); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread] { thread->wait(); });
    thread->start();
}

} // namespace ui
