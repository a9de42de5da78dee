// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/files.h"

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool finished = true;
};

QList<Message> messagesOf(const QByteArray& ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"message"_s) {
            messages.append(Message());
        } else if (xml.name() == u"source"_s) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"numerusform"_s) {
            messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"translation"_s) {
            messages.last().finished = !xml.attributes().hasAttribute(u"type"_s);
            xml.readNext();
            if (xml.isCharacters() && !xml.isWhitespace()) {
                messages.last().translations.append(xml.text().toString());
            } else if (xml.isStartElement()) {
                messages.last().translations.append(xml.readElementText());
            }
        }
    }
    return messages;
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?[1-9n]"_s);
    QStringList found;
    for (auto at = placeholder.globalMatch(text); at.hasNext();) {
        found.append(at.next().captured());
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

QString fileOf(const QString& language)
{
    return QStringLiteral(RAPPORTEUR_SOURCE "/translations/rapporteur_%1.ts").arg(language);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSaid_data() { languages(); }
    void everythingIsSaid()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(tests::readFile(fileOf(language)));
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(message.finished && !message.translations.isEmpty(), qPrintable(message.source));
        }
    }

    void placeholdersStay_data() { languages(); }
    void placeholdersStay()
    {
        QFETCH(QString, language);
        for (const Message& message : messagesOf(tests::readFile(fileOf(language)))) {
            QVERIFY2(placeholdersOf(message.translations.last()) == placeholdersOf(message.source),
                     qPrintable(message.source));
        }
    }

    void frenchKnowsEveryTextOfTheSource()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"rapporteur_fr.ts"_s);
        QVERIFY(QFile::copy(fileOf(u"fr"_s), copy));
        QProcess lupdate;
        lupdate.start(QStringLiteral(RAPPORTEUR_LUPDATE),
                      {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, QStringLiteral(RAPPORTEUR_SOURCE),
                       u"-recursive"_s, QStringLiteral(RAPPORTEUR_SOURCE "/app"),
                       QStringLiteral(RAPPORTEUR_SOURCE "/ui"), u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        for (const Message& message : messagesOf(tests::readFile(copy))) {
            QVERIFY2(message.finished && !message.translations.isEmpty(), qPrintable(message.source));
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English plurals") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
