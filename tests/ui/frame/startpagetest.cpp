// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/startpage.h"

#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/screenfixture.h"
#include "ui/frame/recentfiles.h"

using namespace Qt::Literals::StringLiterals;

class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersThreeChoices();
    void opensWhatWasOpenedBefore();
    void keepsTheLatestFirstAndEachOnce();
};

void StartPageTest::offersThreeChoices()
{
    ui::Theme theme(ui::Theme::Mode::Light);
    theme.apply();
    ui::StartPage page({});
    page.show();
    QSignalSpy make(&page, &ui::StartPage::newRequested);
    QSignalSpy open(&page, &ui::StartPage::openRequested);
    QSignalSpy sample(&page, &ui::StartPage::sampleRequested);
    for (const char* name : {"start.new", "start.open", "start.sample"}) {
        QTest::mouseClick(page.findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
    }
    QCOMPARE(make.count() + open.count() + sample.count(), 3);
    QCOMPARE(make.count(), 1);
    QCOMPARE(sample.count(), 1);
    page.complain(u"There is no file."_s);
    QVERIFY(page.findChild<QWidget*>(u"start.complaint"_s)->isVisible());
    tests::ScreenFixture::picture(page, u"start"_s);
}

void StartPageTest::opensWhatWasOpenedBefore()
{
    const QTemporaryDir folder;
    const QString there = folder.filePath(u"a & b.rapporteur"_s);
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ui::StartPage page({there, folder.filePath(u"gone.rapporteur"_s)});
    const auto recent = page.findChildren<QPushButton*>(u"start.recent"_s);
    QCOMPARE(recent.size(), 1);
    QSignalSpy chosen(&page, &ui::StartPage::recentRequested);
    QTest::mouseClick(recent.first(), Qt::LeftButton);
    QCOMPARE(chosen.value(0).value(0).toString(), there);
    tests::ScreenFixture::picture(page, u"start-recent"_s);
}

void StartPageTest::keepsTheLatestFirstAndEachOnce()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    for (int file = 0; file < 12; ++file) {
        ui::noteRecentFile(settings, u"/meetings/%1.rapporteur"_s.arg(file));
    }
    ui::noteRecentFile(settings, u"/meetings/9.rapporteur"_s);
    const QStringList recent = ui::recentFiles(settings);
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent.value(0), u"/meetings/9.rapporteur"_s);
    QCOMPARE(recent.count(u"/meetings/9.rapporteur"_s), 1);
}

QTEST_MAIN(StartPageTest)
#include "startpagetest.moc"
