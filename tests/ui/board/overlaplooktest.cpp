// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPushButton>
#include <QTranslator>

#include "core/usecases/importing.h"
#include "tests/support/files.h"
#include "tests/support/looks.h"
#include "tests/ui/board/stage.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;

namespace {

/// The meeting of GRCP 7 with its rooms' points, as they were written.
MeetingFixture realMeeting()
{
    MeetingFixture meeting = MeetingFixture::empty();
    using usecases::ImportKind;
    for (const auto& [kind, name] :
         {std::pair(ImportKind::Themes, u"themes"_s), std::pair(ImportKind::Groups, u"groups"_s),
          std::pair(ImportKind::Participants, u"participants"_s), std::pair(ImportKind::Points, u"points"_s)}) {
        if (!usecases::Import(meeting.workspace()).run(kind, tests::sharedFile(u"grcp7/%1.csv"_s.arg(name)))) {
            qFatal("%s was not read", qPrintable(name));
        }
    }
    return meeting;
}

} // namespace

/// The strip above the board of two meetings, in both languages, colours and sizes.
class OverlapLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void cleanup() { QLocale::setDefault(QLocale(u"en"_s)); }
};

void OverlapLookTest::fits_data()
{
    QTest::addColumn<bool>("real");
    QTest::addColumn<QString>("language");
    QTest::addColumn<tests::Look>("look");
    for (const bool real : {false, true}) {
        for (const QString& language : {u"en"_s, u"fr"_s}) {
            for (const tests::Look& look : tests::allLooks()) {
                const QString name = look.name((real ? u"real-"_s : u"sample-"_s) + language);
                QTest::newRow(qPrintable(name)) << real << language << look;
            }
        }
    }
}

void OverlapLookTest::fits()
{
    QFETCH(const bool, real);
    QFETCH(const QString, language);
    QFETCH(const tests::Look, look);
    if (real && tests::sharedFile(u"grcp7/points.csv"_s).isEmpty()) {
        QSKIP("The meeting's tables are not here");
    }
    QTranslator words;
    QVERIFY(words.load(u"rapporteur_"_s + language, u":/translations"_s));
    QCoreApplication::installTranslator(&words);
    QLocale::setDefault(QLocale(language));
    tests::Stage stage(real ? realMeeting() : MeetingFixture::sample(), look.mode);
    stage.screen.resize(look.size);
    stage.screen.entered();
    const QString name = u"overlap-"_s + QLatin1String(QTest::currentDataTag());
    for (int step = 0; step < 14; ++step) {
        QCoreApplication::processEvents();
        tests::ScreenFixture::picture(stage.screen, u"%1-%2"_s.arg(name).arg(step));
        for (const QPushButton* button : stage.strip().findChildren<QPushButton*>()) {
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(),
                     qPrintable(button->objectName()));
        }
        const bool folded = !stage.screen.findChild<QWidget*>(u"board.overlap.reasons"_s)->isVisible();
        QTRY_VERIFY(stage.strip().height() < (folded ? 60 : 190));
        QVERIFY(stage.column(0).height() > look.size.height() * 2 / 5);
        stage.key(Qt::Key_Right);
    }
    QCoreApplication::removeTranslator(&words);
}

QTEST_MAIN(OverlapLookTest)
#include "overlaplooktest.moc"
