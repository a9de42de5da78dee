// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace documents {

/// Text of one look.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;

    bool operator==(const Run&) const = default;
};

using Runs = QList<Run>;

/// Blocks that a person can choose carry an anchor that stays the same from one composing to the next: the section's
/// key ("held", "priorities"), and for the items under it key and index from 0 ("priorities/0", "partnerships/2").

enum class TitleStyle { Series, Title, Name };

struct TitleLine
{
    TitleStyle style = TitleStyle::Series;
    Runs runs;
    QString anchor;

    bool operator==(const TitleLine&) const = default;
};

/// A line across the page.
struct Rule
{
    bool operator==(const Rule&) const = default;
};

/// Headings have no number. Level 1 or 2.
struct Heading
{
    int level = 1;
    Runs runs;
    QString anchor;

    bool operator==(const Heading&) const = default;
};

/// Paragraphs that run through the document in arabic figures; the figure is not part of the text.
struct Numbered
{
    Runs runs;
    QString anchor;

    bool operator==(const Numbered&) const = default;
};

/// (a), (b)…; begins again at (a) after anything but a lettered item or a sub-item.
struct Lettered
{
    Runs runs;
    QString anchor;

    bool operator==(const Lettered&) const = default;
};

/// (i), (ii)…; begins again at (i) after anything but a sub-item.
struct SubItem
{
    Runs runs;
    QString anchor;

    bool operator==(const SubItem&) const = default;
};

struct Bullet
{
    Runs runs;
    QString anchor;

    bool operator==(const Bullet&) const = default;
};

/// A table of so few rows is not parted by the end of a page.
inline constexpr qsizetype rowsKeptTogether = 6;

/// Every row has as many cells as the header.
struct DataTable
{
    QStringList header;
    QList<int> widths; ///< hundredths of the text's width; as many as the header's cells
    QList<QList<Runs>> rows;
    QString anchor;

    bool operator==(const DataTable&) const = default;
};

struct Note
{
    Runs runs;
    QString anchor;
    bool indented = false; ///< stands under a numbered paragraph, as part of it

    bool operator==(const Note&) const = default;
};

struct AnnexHeading
{
    Runs runs;
    QString anchor;

    bool operator==(const AnnexHeading&) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak&) const = default;
};

struct PlaceAndDate
{
    Runs runs;
    QString anchor;

    bool operator==(const PlaceAndDate&) const = default;
};

using Block = std::variant<TitleLine, Rule, Heading, Numbered, Lettered, SubItem, Bullet, DataTable, Note, AnnexHeading,
                           PageBreak, PlaceAndDate>;

/// What a list of the document's sections shows.
struct OutlineEntry
{
    QString anchor;
    QString number; ///< "6"; empty for the title block and the place
    QString heading;

    bool operator==(const OutlineEntry&) const = default;
};

struct Properties
{
    QString subject;
    QString author;
    QString header;    ///< runs along the top from the second page on
    QString draftMark; ///< "Draft: not yet adopted" in the document's language; empty where everything is adopted

    bool operator==(const Properties&) const = default;
};

struct Document
{
    QString language; ///< "en", "fr"
    QString title;
    Properties properties;
    bool prioritiesAdopted = false; ///< false: the lines are the first five of the track, as a draft
    bool followUpAdopted = false;
    QList<OutlineEntry> outline;
    QList<Block> blocks;

    bool operator==(const Document&) const = default;
};

/// The text of runs, one after the other.
QString plainText(const Runs& runs);
/// Nothing for a block that has no text of its own (rule, page break, table).
QString plainText(const Block& block);
/// Empty for a block that nobody chooses.
QString anchorOf(const Block& block);

} // namespace documents
