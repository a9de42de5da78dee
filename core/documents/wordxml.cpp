// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/wordxml.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;
constexpr auto relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;

} // namespace

WordXml::WordXml(QLatin1StringView root)
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(u"1.0"_s, true);
    m_writer.writeNamespace(wordNamespace, u"w"_s);
    m_writer.writeNamespace(relationNamespace, u"r"_s);
    m_writer.writeStartElement(wordNamespace, root);
}

void WordXml::open(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeStartElement(wordNamespace, name);
    for (const auto& [key, text] : attributes) {
        m_writer.writeAttribute(wordNamespace, key, text);
    }
}

void WordXml::close()
{
    m_writer.writeEndElement();
}

void WordXml::empty(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeEmptyElement(wordNamespace, name);
    for (const auto& [key, text] : attributes) {
        m_writer.writeAttribute(wordNamespace, key, text);
    }
}

void WordXml::value(QLatin1StringView name, const QString& text)
{
    empty(name, {{"val"_L1, text}});
}

void WordXml::value(QLatin1StringView name, int number)
{
    value(name, QString::number(number));
}

void WordXml::text(const QString& text)
{
    const auto characters = [this](const QString& part) {
        if (!part.isEmpty()) {
            open("t"_L1);
            m_writer.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_writer.writeCharacters(part);
            close();
        }
    };
    QString part;
    for (const QChar c : xmlText(text)) {
        if (c != u'\n' && c != u'\t') {
            part += c;
            continue;
        }
        characters(part);
        part.clear();
        empty(c == u'\n' ? "br"_L1 : "tab"_L1);
    }
    characters(part);
}

void WordXml::instruction(const QString& name)
{
    open("instrText"_L1);
    m_writer.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_writer.writeCharacters(u' ' + name + u' ');
    close();
}

void WordXml::attribute(QLatin1StringView qualifiedName, const QString& text)
{
    m_writer.writeAttribute(qualifiedName, text);
}

QByteArray WordXml::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

QString xmlText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            clean += u'\n';
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\n' || c == u'\t') && c < QChar(0xFFFE)) {
            clean += c;
        }
    }
    return clean;
}

} // namespace documents
