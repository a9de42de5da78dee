// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// Whether a program is installed.
bool isInstalled(const QString& program);

/// What pdftotext reads in a PDF, line by line across the page, runs of white space as one space.
QString textOfPdf(const QByteArray& pdf);

/// The PDF that LibreOffice makes of a .docx file; empty where it makes none.
QByteArray pdfByLibreOffice(const QByteArray& docx);

/// Runs of white space, no-break spaces among them, as one space.
QString spaced(const QString& text);
