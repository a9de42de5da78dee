// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/home.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace storage {

namespace {

QByteArray numberOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat about = {};
    if (::stat(QFile::encodeName(path).constData(), &about) == 0) {
        return QByteArray::number(static_cast<quint64>(about.st_ino));
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace

QString homeOf(const QString& path)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QByteArray& part :
         {QSysInfo::machineUniqueId(), QFileInfo(path).canonicalFilePath().toUtf8(), numberOf(path)}) {
        digest.addData(QByteArray::number(part.size()) + ':' + part);
    }
    return QString::fromLatin1(digest.result().toHex());
}

} // namespace storage
