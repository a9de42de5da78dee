// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QFileInfo>
#include <QString>

namespace tests {

inline QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("Could not write %s", qPrintable(path));
    }
    return path;
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Temporary folders lie in memory from now on, where there is such a place: for tests of many files whose subject is
/// not the disk.
inline void keepFilesInMemory()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) {
        qputenv("TMPDIR", "/dev/shm");
    }
}

/// A file of the real meeting's data; empty where the data is not there.
inline QString sharedFile(const QString& name)
{
    const QString path = QStringLiteral(RAPPORTEUR_SHARED_DATA "/") + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace tests
