// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A paragraph as it stands in word/document.xml.
struct WordParagraph
{
    QString style;
    QString text;
    int level = -1; ///< w:ilvl; -1: no number
    int number = 0; ///< w:numId
};

/// The content of one part of a .docx file; empty where there is none.
QByteArray partOf(const QByteArray& docx, const QString& path);

/// Every part's path, in order.
QStringList partsOf(const QByteArray& docx);

/// The paragraphs in order, those in tables too. Empty where the XML is not well formed.
QList<WordParagraph> paragraphsOf(const QByteArray& docx);

/// Their texts, those of a style only where it is given.
QStringList textsOf(const QByteArray& docx, const QString& style = {});

bool isWellFormed(const QByteArray& xml);
