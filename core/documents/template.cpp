// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/template.h"

#include <QFile>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace documents {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

bool isName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
}

Result<QList<TemplatePiece>> split(const QString& text, const QString& key)
{
    QList<TemplatePiece> pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf("{{"_L1, at);
        const QString literal = text.mid(at, open < 0 ? -1 : open - at);
        if (literal.contains("}}"_L1)) {
            return fail(ErrorCode::TemplateBroken, {key});
        }
        if (!literal.isEmpty()) {
            pieces.append({literal, false});
        }
        if (open < 0) {
            break;
        }
        const qsizetype close = text.indexOf("}}"_L1, open);
        const QString name = close < 0 ? QString() : text.mid(open + 2, close - open - 2).trimmed();
        if (!isName(name)) {
            return fail(ErrorCode::TemplateBroken, {key});
        }
        pieces.append({name, true});
        at = close + 2;
    }
    if (pieces.isEmpty()) {
        return fail(ErrorCode::TemplateBroken, {key});
    }
    return pieces;
}

/// Goes through the lines and keeps the section that is being read.
class Parser
{
public:
    domain::Done take(const QString& line)
    {
        ++m_line;
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'#')) {
            return {};
        }
        if (trimmed.startsWith(u'[') && trimmed.endsWith(u']')) {
            return open(trimmed.mid(1, trimmed.size() - 2));
        }
        if (trimmed.isEmpty()) {
            return {};
        }
        if (m_template.sections.isEmpty()) {
            return fail(ErrorCode::TemplateBroken, {QString::number(m_line)});
        }
        TemplateSection& section = m_template.sections.last();
        if (m_text.isEmpty() && trimmed.startsWith("heading:"_L1)) {
            section.heading = trimmed.mid(8).trimmed();
        } else if (m_text.isEmpty() && trimmed.startsWith("optional:"_L1)) {
            section.optional = trimmed.mid(9).trimmed();
        } else {
            m_text += (m_text.isEmpty() ? QString() : u" "_s) + trimmed;
        }
        return {};
    }

    domain::Done close()
    {
        if (m_template.sections.isEmpty()) {
            return {};
        }
        TemplateSection& section = m_template.sections.last();
        auto pieces = split(m_text, section.key);
        if (!pieces) {
            return tl::unexpected(pieces.error());
        }
        section.pieces = *pieces;
        m_text.clear();
        return {};
    }

    [[nodiscard]] Template result() const { return m_template; }

private:
    domain::Done open(const QString& key)
    {
        const domain::Done closed = close();
        if (!closed) {
            return closed;
        }
        if (!isName(key) || m_template.find(key)) {
            return fail(ErrorCode::TemplateBroken, {QString::number(m_line)});
        }
        m_template.sections.append({key, {}, {}, {}});
        return {};
    }

    Template m_template;
    QString m_text;
    int m_line = 0;
};

} // namespace

const TemplateSection* Template::find(const QString& key) const
{
    const auto at = std::find_if(sections.begin(), sections.end(),
                                 [&key](const TemplateSection& section) { return section.key == key; });
    return at == sections.end() ? nullptr : &*at;
}

Result<Template> parseTemplate(const QString& text)
{
    Parser parser;
    for (const QString& line : text.split(u'\n')) {
        const domain::Done taken = parser.take(line);
        if (!taken) {
            return tl::unexpected(taken.error());
        }
    }
    const domain::Done closed = parser.close();
    if (!closed) {
        return tl::unexpected(closed.error());
    }
    Template parsed = parser.result();
    if (parsed.sections.isEmpty()) {
        return fail(ErrorCode::TemplateBroken, {u"1"_s});
    }
    return parsed;
}

Result<QString> fill(const TemplateSection& section, const Values& values)
{
    QString text;
    bool saysSomething = false;
    for (const TemplatePiece& piece : section.pieces) {
        if (piece.placeholder) {
            const auto value = values.constFind(piece.text);
            if (value == values.constEnd()) {
                return fail(ErrorCode::TemplateBroken, {section.key, piece.text});
            }
            saysSomething = saysSomething || !value->isEmpty();
            text += value->isEmpty() ? u"[…]"_s : *value;
        } else {
            // A drafter who ended the value with a full stop meant the same full stop as the template.
            const bool stopTwice = piece.text.startsWith(u'.') && text.endsWith(u'.');
            text += stopTwice ? piece.text.mid(1) : piece.text;
            saysSomething = saysSomething ||
                            std::any_of(piece.text.begin(), piece.text.end(), [](QChar c) { return c.isLetter(); });
        }
    }
    return saysSomething ? text : QString();
}

Result<Template> loadTemplate(const QString& language)
{
    const QString path = u":/templates/highlights.%1.txt"_s.arg(language);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileMissing, {path});
    }
    return parseTemplate(QString::fromUtf8(file.readAll()));
}

} // namespace documents
