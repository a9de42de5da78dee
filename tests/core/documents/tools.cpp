// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/documents/tools.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QString textOfPdf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    write(folder.filePath(u"in.pdf"_s), pdf);
    run(u"pdftotext"_s,
        {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, folder.filePath(u"in.pdf"_s), folder.filePath(u"out.txt"_s)});
    return spaced(QString::fromUtf8(read(folder.filePath(u"out.txt"_s))));
}

QByteArray pdfByLibreOffice(const QByteArray& docx)
{
    const QTemporaryDir folder;
    write(folder.filePath(u"in.docx"_s), docx);
    const QString profile = QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    run(u"soffice"_s, {u"-env:UserInstallation="_s + profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s,
                       u"--outdir"_s, folder.path(), folder.filePath(u"in.docx"_s)});
    return read(folder.filePath(u"in.pdf"_s));
}

QString spaced(const QString& text)
{
    return text.simplified();
}
