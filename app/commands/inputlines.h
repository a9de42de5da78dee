// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSocketNotifier>

namespace app {

/// The lines of standard input as they come, while the event loop runs.
class InputLines : public QObject
{
    Q_OBJECT

public:
    InputLines();

Q_SIGNALS:
    void came(const QString& line);
    void ended();

private:
    void read();
    void give(const QByteArray& line);

    QSocketNotifier m_notifier;
    QByteArray m_rest;
};

/// The first line of standard input, or of the file at \a path where that is not "-"; empty where there is none.
QString firstLineOf(const QString& path);

} // namespace app
