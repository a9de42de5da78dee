// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/zip.h"

#include <memory>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace documents {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

// 1 January 1980, 0:00, the earliest that the format knows.
constexpr zip_uint16_t fixedDate = 0x21;
constexpr zip_uint16_t fixedTime = 0;

struct FreeSource
{
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

tl::unexpected<domain::Error> failed(const QString& reason)
{
    return fail(ErrorCode::CannotWrite, {u"zip"_s, reason});
}

tl::unexpected<domain::Error> failed(zip_error_t* error)
{
    return failed(QString::fromUtf8(zip_error_strerror(error)));
}

bool add(zip_t* archive, const ZipPart& part)
{
    zip_source_t* source =
        zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    if (!source) {
        return false;
    }
    const zip_int64_t index = zip_file_add(archive, part.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_file_set_dostime(archive, place, fixedTime, fixedDate, 0) == 0 &&
           zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 6) == 0;
}

Result<QByteArray> bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return failed(zip_source_error(source));
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size)) {
        return failed(zip_source_error(source));
    }
    return bytes;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipPart>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source) {
        return failed(&error);
    }
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        return failed(&error);
    }
    // The archive would free the source when it closes, before the bytes could be read.
    zip_source_keep(source.get());
    for (const ZipPart& part : parts) {
        if (!add(archive.get(), part)) {
            return failed(zip_get_error(archive.get()));
        }
    }
    if (zip_close(archive.get()) != 0) {
        return failed(zip_get_error(archive.get()));
    }
    static_cast<void>(archive.release());
    return bytesOf(source.get());
}

} // namespace documents
