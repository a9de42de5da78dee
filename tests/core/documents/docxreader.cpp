// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/documents/docxreader.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <memory>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

std::unique_ptr<zip_t, Discard> opened(const QByteArray& docx)
{
    zip_error_t error;
    zip_source_t* source =
        zip_source_buffer_create(docx.constData(), static_cast<zip_uint64_t>(docx.size()), 0, &error);
    return std::unique_ptr<zip_t, Discard>(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
}

} // namespace

QByteArray partOf(const QByteArray& docx, const QString& path)
{
    const auto archive = opened(docx);
    zip_stat_t stat;
    if (!archive || zip_stat(archive.get(), path.toUtf8().constData(), 0, &stat) != 0) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_file_t* file = zip_fopen(archive.get(), path.toUtf8().constData(), 0);
    const zip_int64_t read = zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    return read == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
}

QStringList partsOf(const QByteArray& docx)
{
    const auto archive = opened(docx);
    QStringList paths;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive.get(), 0); ++i) {
        paths.append(QString::fromUtf8(zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), 0)));
    }
    return paths;
}

QList<WordParagraph> paragraphsOf(const QByteArray& docx)
{
    QXmlStreamReader xml(partOf(docx, u"word/document.xml"_s));
    QList<WordParagraph> paragraphs;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto value = xml.attributes().value(xml.namespaceUri().toString(), "val"_L1);
        if (xml.name() == "p"_L1) {
            paragraphs.append(WordParagraph());
        } else if (xml.name() == "pStyle"_L1) {
            paragraphs.last().style = value.toString();
        } else if (xml.name() == "ilvl"_L1) {
            paragraphs.last().level = value.toInt();
        } else if (xml.name() == "numId"_L1) {
            paragraphs.last().number = value.toInt();
        } else if (xml.name() == "t"_L1) {
            paragraphs.last().text += xml.readElementText();
        } else if (xml.name() == "br"_L1) {
            paragraphs.last().text += u'\n';
        }
    }
    return xml.hasError() ? QList<WordParagraph>() : paragraphs;
}

QStringList textsOf(const QByteArray& docx, const QString& style)
{
    QStringList texts;
    for (const WordParagraph& paragraph : paragraphsOf(docx)) {
        if (style.isEmpty() || paragraph.style == style) {
            texts.append(paragraph.text);
        }
    }
    return texts;
}

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return !xml.isEmpty() && !reader.hasError();
}
