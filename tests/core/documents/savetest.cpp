// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/save.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Höhepunkte 1.docx"_s);
        QVERIFY(writeFileSafely(path, "old"));
        QVERIFY(writeFileSafely(path, "new"));
        QCOMPARE(contentOf(path), "new");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void writesNothingIntoAMissingFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"missing/file.pdf"_s);
        const domain::Done done = writeFileSafely(path, "x");
        QVERIFY(!done);
        QCOMPARE(done.error().code, domain::ErrorCode::CannotWrite);
        QCOMPARE(done.error().details.first(), path);
        QVERIFY(!QFile::exists(path));
    }

    void doesNotReplaceAFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"taken.pdf"_s));
        const domain::Done done = writeFileSafely(folder.filePath(u"taken.pdf"_s), "x");
        QVERIFY(!done);
        QCOMPARE(done.error().code, domain::ErrorCode::CannotWrite);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"taken.pdf"_s});
    }

    void leavesAReadOnlyFileAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file.pdf"_s);
        QVERIFY(writeFileSafely(path, "old"));
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
        if (QFile(path).open(QIODevice::ReadWrite)) {
            QSKIP("This user may write to read-only files.");
        }
        QVERIFY(!writeFileSafely(path, "new"));
        QCOMPARE(contentOf(path), "old");
    }

    void saysThatTheDiskIsFull()
    {
        const QString full = qEnvironmentVariable("RAPPORTEUR_FULL_DISK");
        if (full.isEmpty()) {
            QSKIP("RAPPORTEUR_FULL_DISK names no small file system to fill.");
        }
        const QString path = QDir(full).filePath(u"file.pdf"_s);
        QVERIFY(writeFileSafely(path, "old"));
        const domain::Done done = writeFileSafely(path, QByteArray(64 << 20, 'x'));
        QVERIFY(!done);
        QCOMPARE(done.error(), (domain::Error{domain::ErrorCode::DiskFull, {path}}));
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(QDir(full).entryList(QDir::Files | QDir::Hidden), QStringList{u"file.pdf"_s});
    }

    void rendersWhatTheSuffixNames()
    {
        Document document;
        document.blocks = {Numbered{{{u"x"_s}}, {}}};
        QVERIFY(render(document, u"docx"_s).value().startsWith("PK"));
        QVERIFY(render(document, u"PDF"_s).value().startsWith("%PDF"));
    }

    void refusesAnUnknownSuffix_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("none") << QString();
        QTest::newRow("another format") << u"doc"_s;
        QTest::newRow("with the full stop") << u".pdf"_s;
    }

    void refusesAnUnknownSuffix()
    {
        QFETCH(const QString, suffix);
        const auto bytes = render(Document(), suffix);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error(), (domain::Error{domain::ErrorCode::FormatUnknown, {suffix}}));
    }
};

QTEST_MAIN(SaveTest)
#include "savetest.moc"
