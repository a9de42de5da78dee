// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>

#include "tests/ui/frame/framefixture.h"

using namespace Qt::Literals::StringLiterals;
using tests::FrameFixture;
using tests::MeetingFixture;

class FrameLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndIsHighEnough();
    void fitsWithoutClipping_data();
    void fitsWithoutClipping();
};

void FrameLookTest::everyControlHasANameAndIsHighEnough()
{
    FrameFixture frame(MeetingFixture::sample());
    frame.meeting.addPoint(u"AF"_s, u"Lower the cost of remittances"_s);
    QList<QWidget*> controls;
    for (auto* button : frame.window->findChildren<QAbstractButton*>()) {
        controls.append(button);
    }
    for (auto* field : frame.window->findChildren<QLineEdit*>()) {
        controls.append(field);
    }
    QSet<QString> names;
    for (const QWidget* control : controls) {
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        QVERIFY2(!names.contains(control->accessibleName()), qPrintable(control->accessibleName()));
        names.insert(control->accessibleName());
        QVERIFY2(!control->isVisible() || control->height() >= ui::leastTarget, qPrintable(control->objectName()));
    }
}

void FrameLookTest::fitsWithoutClipping_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("large-light") << QSize(1440, 900) << ui::Theme::Mode::Light;
    QTest::newRow("large-dark") << QSize(1440, 900) << ui::Theme::Mode::Dark;
    QTest::newRow("small-light") << QSize(1024, 700) << ui::Theme::Mode::Light;
    QTest::newRow("small-dark") << QSize(1024, 700) << ui::Theme::Mode::Dark;
}

void FrameLookTest::fitsWithoutClipping()
{
    QFETCH(const QSize, size);
    QFETCH(const ui::Theme::Mode, mode);
    FrameFixture frame(MeetingFixture::sample(), mode);
    frame.window->resize(size);
    frame.meeting.addPoint(u"AF"_s,
                           u"A long point about many things that a line at the bottom cannot say whole "_s.repeated(4));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    tests::ScreenFixture::picture(*frame.window, u"frame-"_s + name);
    QCOMPARE(frame.window->size(), size);
    for (const QWidget* widget : frame.window->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->parentWidget() && widget->parentWidget() != frame.window.get()) {
            const QRect room = widget->parentWidget()->rect();
            QVERIFY2(room.contains(widget->geometry()) || widget->parentWidget()->inherits("QAbstractScrollArea"),
                     qPrintable(widget->objectName()));
        }
    }
    frame.press(Qt::Key_K, Qt::ControlModifier);
    tests::ScreenFixture::picture(*frame.window, u"find-"_s + name);
    QVERIFY(frame.window->rect().contains(frame.control<QWidget>(u"find"_s)->geometry()));
}

QTEST_MAIN(FrameLookTest)
#include "framelooktest.moc"
