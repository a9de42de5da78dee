// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/domain/result.h"

namespace documents {

/// Literal words, or the name of a placeholder.
struct TemplatePiece
{
    QString text;
    bool placeholder = false;

    bool operator==(const TemplatePiece&) const = default;
};

struct TemplateSection
{
    QString key;
    QString heading;  ///< for the list of sections on screen
    QString optional; ///< the placeholder without which the section is left out; empty: never left out
    QList<TemplatePiece> pieces;

    bool operator==(const TemplateSection&) const = default;
};

/// The standing words of a document in one language.
struct Template
{
    QList<TemplateSection> sections;

    bool operator==(const Template&) const = default;
    [[nodiscard]] const TemplateSection* find(const QString& key) const;
};

using Values = QHash<QString, QString>;

/// Sections "[key]", then "heading: …" and "optional: placeholder", then the text with {{placeholders}}; lines that
/// begin with # are left out. Fails with TemplateBroken and the number of the line or the section.
domain::Result<Template> parseTemplate(const QString& text);

/// Values go in as they are: braces in them mean nothing. A missing value is marked […]; a section that would say
/// nothing at all gives an empty text. Fails with TemplateBroken and the name of a placeholder that has no value in
/// \a values, not even an empty one.
domain::Result<QString> fill(const TemplateSection& section, const Values& values);

/// Reads ":/templates/highlights.<language>.txt".
domain::Result<Template> loadTemplate(const QString& language);

} // namespace documents
