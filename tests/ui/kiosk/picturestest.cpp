// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/kiosk/station.h"
#include "ui/kiosk/kioskparts.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::Station;
using tests::Vote;

Q_DECLARE_METATYPE(ui::Theme::Mode)

namespace {

const QStringList wordings{
    u"Uphold the human rights of all migrants regardless of their migratory status, with particular attention to "
    "migrants in vulnerable situations"_s,
    u"Facilitate regular migration and combat irregular migration"_s,
    u"Combat racism, discrimination and xenophobia against migrants and their families"_s,
    u"Enhance the collection, analysis and exchange of migration data between countries of origin, transit and "
    "destination"_s,
    u"Promote social integration and social inclusion"_s,
    u"Make remittances faster, cheaper and safer"_s,
    u"Cooperate on return, readmission and sustainable reintegration"_s,
};

} // namespace

/// Every page in both sizes and both modes: each control has a name and is large enough to touch. Pictures are kept
/// where RAPPORTEUR_PICTURES names a folder.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndIsLargeEnough_data();
    void everyControlHasANameAndIsLargeEnough();

private:
    static void check(Station& station, const QString& name);
};

void PicturesTest::check(Station& station, const QString& name)
{
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        station.window->resize(size);
        Station::settle();
        const QString mode = station.fixture.theme.tokens().dark ? u"dark"_s : u"light"_s;
        tests::ScreenFixture::picture(*station.window, u"kiosk-%1-%2-%3"_s.arg(name).arg(size.width()).arg(mode));
        for (const QAbstractButton* button : station.window->findChildren<QAbstractButton*>()) {
            if (button->objectName().startsWith(u"kiosk."_s)) {
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
                QVERIFY2(button->height() >= ui::leastKioskTarget, qPrintable(button->objectName()));
            }
        }
        QVERIFY(station.window->minimumSizeHint().width() <= size.width());
    }
}

void PicturesTest::everyControlHasANameAndIsLargeEnough_data()
{
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("light") << ui::Theme::Mode::Light;
    QTest::newRow("dark") << ui::Theme::Mode::Dark;
}

void PicturesTest::everyControlHasANameAndIsLargeEnough()
{
    QFETCH(ui::Theme::Mode, mode);
    const QList<std::pair<Method, QString>> methods{{Method::Approval, u"approval"_s},
                                                    {Method::Dots, u"dots"_s},
                                                    {Method::Score, u"score"_s},
                                                    {Method::Ranking, u"ranking"_s}};
    for (const auto& [method, name] : methods) {
        Vote vote;
        vote.method = method;
        vote.casting = Casting::Secret;
        vote.options = wordings;
        vote.most = 5;
        Station station(vote, {}, mode);
        if (method == Method::Approval) {
            check(station, u"code"_s);
            station.type(u"wrong"_s);
            station.key(Qt::Key_Return);
            check(station, u"refused"_s);
        }
        station.identify();
        const bool marks = method == Method::Dots || method == Method::Score;
        station.key(marks ? Qt::Key_2 : Qt::Key_3);
        station.key(marks ? Qt::Key_Down : Qt::Key_1);
        station.key(marks ? Qt::Key_3 : Qt::Key_2);
        check(station, name);
        station.key(Qt::Key_Return);
        check(station, name + u"-confirm"_s);
        station.key(Qt::Key_Return);
        if (method == Method::Approval) {
            check(station, u"cast"_s);
        }
    }
}

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
