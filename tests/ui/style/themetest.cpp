// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include "ui/style/stylesheet.h"

using namespace Qt::Literals::StringLiterals;
using ui::Theme;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesPaletteAndTellsIt();
    void followsTheSystem();
    void leavesNoPlaceholderInTheStyleSheet();
    void makesEveryTargetHighEnough();
    void marksTheFocusOfAControl_data();
    void marksTheFocusOfAControl();
};

void ThemeTest::changesPaletteAndTellsIt()
{
    Theme theme(Theme::Mode::Light);
    theme.apply();
    QCOMPARE(QApplication::palette().color(QPalette::Window), ui::lightTokens().background);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), ui::darkTokens().background);
    QVERIFY(theme.tokens().dark);
}

void ThemeTest::followsTheSystem()
{
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    Theme theme(Theme::Mode::Dark);
    theme.apply();
    theme.setMode(Theme::Mode::System);
    QCOMPARE(theme.tokens().dark, dark);
}

void ThemeTest::leavesNoPlaceholderInTheStyleSheet()
{
    const Theme theme(Theme::Mode::Light);
    for (const ui::Tokens& tokens : {ui::lightTokens(), ui::darkTokens()}) {
        QVERIFY(!ui::styleSheet(tokens, theme.smallFont()).contains(u'@'));
    }
}

void ThemeTest::makesEveryTargetHighEnough()
{
    Theme theme(Theme::Mode::Light);
    theme.apply();
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    const QList<QWidget*> controls{new QPushButton(u"Merge"_s), new QLineEdit, new QComboBox,
                                   new QCheckBox(u"Present"_s), new QSpinBox};
    for (QWidget* control : controls) {
        column->addWidget(control);
    }
    window.show();
    for (const QWidget* control : controls) {
        QVERIFY2(control->height() >= ui::leastTarget, control->metaObject()->className());
    }
}

void ThemeTest::marksTheFocusOfAControl_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"button", "primary", "field", "combo", "check"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void ThemeTest::marksTheFocusOfAControl()
{
    QFETCH(const QString, kind);
    Theme theme(Theme::Mode::Light);
    theme.apply();
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* other = new QPushButton(u"Other"_s);
    column->addWidget(other);
    QWidget* control = nullptr;
    if (kind == u"field"_s) {
        control = new QLineEdit;
    } else if (kind == u"combo"_s) {
        control = new QComboBox;
    } else if (kind == u"check"_s) {
        control = new QCheckBox(u"Present"_s);
    } else {
        control = new QPushButton(u"Merge"_s);
        control->setProperty("primary", kind == u"primary"_s);
    }
    column->addWidget(control);
    window.show();
    QApplication::setActiveWindow(&window);
    other->setFocus();
    const QImage without = control->grab().toImage();
    control->setFocus();
    QVERIFY(control->hasFocus());
    const QImage with = control->grab().toImage();
    const QPoint edge(control->width() / 2, 0);
    QVERIFY(with.pixelColor(edge) != without.pixelColor(edge));
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
