// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/textdecoding.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <optional>

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace exchange {

namespace {

/// Windows-1252 from 0x80 to 0x9F, the only bytes where it differs from Latin-1; 0 where it has no character.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<QString> decodedWith(QStringDecoder::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    // The decoder lets lone surrogates and half a character at the end of UTF-16 pass.
    const bool whole = encoding == QStringDecoder::Utf8 || bytes.size() % 2 == 0;
    if (decoder.hasError() || !whole || !text.isValidUtf16()) {
        return std::nullopt;
    }
    return text;
}

std::optional<QString> fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F) {
            c = QChar(windows1252.at(c.unicode() - 0x80U));
            if (c.isNull()) {
                return std::nullopt;
            }
        }
    }
    return text;
}

std::optional<QString> decoded(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return decodedWith(QStringDecoder::Utf8, QByteArrayView(bytes).sliced(3));
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return decodedWith(QStringDecoder::Utf16LE, QByteArrayView(bytes).sliced(2));
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return decodedWith(QStringDecoder::Utf16BE, QByteArrayView(bytes).sliced(2));
    }
    if (bytes.contains('\0')) {
        return std::nullopt;
    }
    const std::optional<QString> utf8 = decodedWith(QStringDecoder::Utf8, bytes);
    return utf8 ? utf8 : fromWindows1252(bytes);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r';
}

bool looksLikeText(const QString& text)
{
    // Text from old programs has the odd control character; it is stripped later. A tenth of them is no text.
    return !text.contains(QChar(u'\0')) && std::count_if(text.begin(), text.end(), isControl) * 10 <= text.size();
}

} // namespace

Result<QByteArray> readLimited(const QString& path, qint64 limit)
{
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::FileMissing, {path});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, {path, file.errorString()});
    }
    QByteArray bytes;
    // A pipe tells no size and gives its bytes in pieces; so what was read counts, whatever size() said.
    while (file.size() <= limit && bytes.size() <= limit) {
        const QByteArray piece = file.read(limit + 1 - bytes.size());
        if (piece.isEmpty()) {
            if (file.error() != QFileDevice::NoError) {
                return fail(ErrorCode::CannotRead, {path, file.errorString()});
            }
            return bytes;
        }
        bytes += piece;
    }
    return fail(ErrorCode::TooLarge, {path, QString::number(limit)});
}

Result<QString> decodeText(const QByteArray& bytes, const QString& path)
{
    const std::optional<QString> text = decoded(bytes);
    if (!text || !looksLikeText(*text)) {
        return fail(ErrorCode::NotText, {path});
    }
    return *text;
}

} // namespace exchange
