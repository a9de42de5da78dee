// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPushButton>
#include <QTest>

#include "app/languages.h"
#include "core/usecases/importing.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"
#include "tests/support/screenfixture.h"
#include "tests/support/windowfixture.h"

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

/// The strip in the program's window, in both languages, colours and sizes.
class OverlapLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
};

void OverlapLookTest::fits_data()
{
    QTest::addColumn<bool>("real");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool real : {false, true}) {
        for (const QString& language : {u"en"_s, u"fr"_s}) {
            for (const bool dark : {false, true}) {
                for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                    const QString name =
                        u"%1-%2-%3-%4"_s.arg(real ? u"real"_s : u"sample"_s, language, dark ? u"dark"_s : u"light"_s)
                            .arg(size.width());
                    QTest::newRow(qPrintable(name)) << real << language << dark << size;
                }
            }
        }
    }
}

void OverlapLookTest::fits()
{
    QFETCH(const bool, real);
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    if (real && tests::sharedFile(u"grcp7/points.csv"_s).isEmpty()) {
        QSKIP("The meeting's tables are not here");
    }
    app::Languages languages;
    languages.use(language);
    MeetingFixture meeting = real ? realMeeting() : MeetingFixture::sample();
    tests::WindowFixture fixture(meeting.workspace(), dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    fixture.window.resize(size);
    QVERIFY(QTest::qWaitFor([&] { return !fixture.overlaps.isBehind(); }, 20'000));
    fixture.window.goTo(u"board"_s);
    fixture.settle();
    const QString name = u"overlap-"_s + QLatin1String(QTest::currentDataTag());
    auto* strip = fixture.find(u"board.overlap"_s);
    for (int step = 0; step < 14 && strip->isVisible(); ++step) {
        tests::ScreenFixture::picture(fixture.window, u"%1-%2"_s.arg(name).arg(step));
        for (const QPushButton* button : strip->findChildren<QPushButton*>()) {
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(),
                     qPrintable(button->objectName()));
        }
        QVERIFY(fixture.find(u"board.columns"_s)->height() > size.height() * 2 / 5);
        fixture.press(Qt::Key_Right);
    }
}

QTEST_MAIN(OverlapLookTest)
#include "overlaplooktest.moc"
