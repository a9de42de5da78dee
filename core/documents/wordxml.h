// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace documents {

/// Writes the elements of WordprocessingML; names are those of the w: namespace without the prefix. The schema fixes
/// the order of the elements within properties: callers keep it.
class WordXml
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    /// Opens the root element with the namespaces w and r.
    explicit WordXml(QLatin1StringView root);

    void open(QLatin1StringView name, Attributes attributes = {});
    void close();
    void empty(QLatin1StringView name, Attributes attributes = {});
    /// <w:name w:val="value"/>
    void value(QLatin1StringView name, const QString& text);
    void value(QLatin1StringView name, int number);
    /// Characters that XML cannot hold are left out; a line break becomes <w:br/>, a tab <w:tab/>.
    void text(const QString& text);
    /// The name of a field, within a run.
    void instruction(const QString& name);
    /// Adds to the element that was written last.
    void attribute(QLatin1StringView qualifiedName, const QString& text);

    /// Closes what is open and gives the part's bytes.
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// \a text without the characters that no XML document can hold: most control characters, lone surrogates.
QString xmlText(const QString& text);

} // namespace documents
