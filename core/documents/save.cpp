// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/save.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include "core/documents/docx.h"
#include "core/documents/pdf.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

tl::unexpected<domain::Error> failed(const QString& path, int number, const QString& reason)
{
    if (number == ENOSPC || number == EDQUOT) {
        return fail(ErrorCode::DiskFull, {path});
    }
    return fail(ErrorCode::CannotWrite, {path, reason});
}

/// QSaveFile syncs too but takes no notice of a failure, and a disk may only then say that it is full.
bool syncToDisk(int handle)
{
#ifdef Q_OS_UNIX
    // Some network and FUSE file systems cannot sync; then nothing better can be had.
    return ::fsync(handle) == 0 || errno == EINVAL || errno == ENOSYS || errno == EROFS;
#else
    Q_UNUSED(handle)
    return true;
#endif
}

/// Without this the new name may be lost with the power although the content is safe.
void syncFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int folder =
        ::open(QFileInfo(path).absolutePath().toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        syncToDisk(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

QStringList knownSuffixes()
{
    return {u"docx"_s, u"pdf"_s};
}

Result<QByteArray> render(const Document& document, const QString& suffix)
{
    const QString format = suffix.toLower();
    if (format == "docx"_L1) {
        return writeDocx(document);
    }
    if (format == "pdf"_L1) {
        return writePdf(document);
    }
    return fail(ErrorCode::FormatUnknown, {suffix});
}

Done writeFileSafely(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(path, errno, file.errorString());
    }
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush() || !syncToDisk(file.handle())) {
        const int number = errno;
        const QString reason = file.errorString();
        file.cancelWriting();
        file.commit();
        return failed(path, number, reason);
    }
    errno = 0;
    if (!file.commit()) {
        return failed(path, errno, file.errorString());
    }
    syncFolder(path);
    return {};
}

} // namespace documents
