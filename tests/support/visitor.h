// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

#include "tests/support/screenfixture.h"

namespace tests {

/// A screen on a meeting, and the hands of whoever sits before it.
template <class S>
class Visitor
{
public:
    explicit Visitor(MeetingFixture meeting, ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : fixture(std::move(meeting), mode)
        , screen(fixture.context)
    {
        screen.resize(1350, 815);
        screen.show();
        screen.activateWindow();
        if (!QTest::qWaitForWindowActive(&screen)) {
            qFatal("The screen does not come to the front");
        }
    }

    template <class T>
    T* the(const QString& name)
    {
        T* found = screen.template findChild<T*>(name);
        if (!found) {
            qFatal("There is no %s", qPrintable(name));
        }
        return found;
    }

    void press(const QString& button) { QTest::mouseClick(the<QAbstractButton>(button), Qt::LeftButton); }

    /// Replaces what stands in a field.
    void type(const QString& field, const QString& text)
    {
        auto* widget = the<QWidget>(field);
        widget->setFocus();
        QTest::keySequence(widget, QKeySequence::SelectAll);
        QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClicks(widget, text);
    }

    QString text(const QString& label) { return the<QLabel>(label)->text(); }
    [[nodiscard]] const domain::Meeting& meeting() const { return fixture.meeting.meeting(); }
    usecases::Workspace& workspace() { return fixture.meeting.workspace(); }

    /// Writes a file for the meeting to read and gives its path.
    QString file(const QString& name, const QByteArray& content)
    {
        const QString path = fixture.meeting.path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("The test could not write %s", qPrintable(path));
        }
        return path;
    }

    /// Pictures in both sizes; each button that shows has a name and is large enough.
    void look(const QString& name)
    {
        using namespace Qt::Literals::StringLiterals;
        const QString mode = fixture.theme.tokens().dark ? u"dark"_s : u"light"_s;
        for (const QSize size : {QSize(1350, 815), QSize(930, 615)}) {
            screen.resize(size);
            QCoreApplication::processEvents();
            ScreenFixture::picture(screen, u"%1-%2-%3"_s.arg(name, QString::number(size.width()), mode));
            for (const QAbstractButton* button : screen.template findChildren<QAbstractButton*>()) {
                if (button->isVisible() && !button->objectName().startsWith(u"qt_"_s) &&
                    !button->inherits("QLineEditIconButton") && !button->inherits("QTableCornerButton")) {
                    QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
                    QVERIFY2(button->height() >= ui::leastTarget, qPrintable(button->objectName()));
                }
            }
        }
    }

    ScreenFixture fixture;
    S screen;
};

} // namespace tests
