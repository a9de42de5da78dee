// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/inputlines.h"

#include <QFile>
#include <array>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace app {

InputLines::InputLines()
    : m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &InputLines::read);
}

void InputLines::read()
{
    std::array<char, 65536> some{};
    const ssize_t count = ::read(STDIN_FILENO, some.data(), some.size());
    m_rest.append(some.data(), std::max<ssize_t>(count, 0));
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        give(m_rest.left(end));
        m_rest.remove(0, end + 1);
    }
    if (count <= 0) {
        m_notifier.setEnabled(false);
        if (!m_rest.isEmpty()) {
            give(m_rest);
        }
        Q_EMIT ended();
    }
}

void InputLines::give(const QByteArray& line)
{
    const QString text = QString::fromUtf8(line).trimmed();
    if (!text.isEmpty()) {
        Q_EMIT came(text);
    }
}

QString firstLineOf(const QString& path)
{
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    return isOpen ? QString::fromUtf8(file.readLine(4096)).trimmed() : QString();
}

} // namespace app
