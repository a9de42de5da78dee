// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "tests/support/screenfixture.h"
#include "ui/vote/votescreen.h"

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// A Vote screen on a meeting, and the hands of the moderator.
class Moderator
{
public:
    explicit Moderator(MeetingFixture meeting, ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : fixture(std::move(meeting), mode)
        , screen(fixture.context, nullptr, secrecy::Effort::least())
    {
        screen.resize(1350, 815);
        screen.show();
        QApplication::setActiveWindow(&screen);
        QVERIFY2(QTest::qWaitForWindowActive(&screen), "the screen is not active");
        screen.entered();
    }

    /// A small meeting with so many recommendations "R1", "R2"…
    static MeetingFixture withRecommendations(int number, domain::Track track = domain::Track::Priority)
    {
        MeetingFixture meeting = MeetingFixture::small();
        usecases::Board board(meeting.workspace());
        for (int i = 1; i <= number; ++i) {
            if (!board.add(track, u"R%1"_s.arg(i))) {
                qFatal("no recommendation");
            }
        }
        return meeting;
    }

    template <class T>
    T* the(const QString& name)
    {
        T* found = screen.findChild<T*>(name);
        if (!found) {
            qFatal("There is no %s", qPrintable(name));
        }
        return found;
    }

    QWidget* button(const QString& action) { return the<QWidget>(action + u".button"_s); }
    void press(const QString& action) { QTest::mouseClick(button(action), Qt::LeftButton); }
    bool can(const QString& action) { return button(action)->isVisible() && button(action)->isEnabled(); }
    QString text(const QString& label) { return the<QLabel>(label)->text(); }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Types where the focus is, as a person does.
    static void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        }
    }
    void typeInto(const QString& field, const QString& text)
    {
        the<QWidget>(field)->setFocus();
        type(text);
    }

    /// Records the chair's ruling that takes the tied at \a box.
    void rule(int box = 0)
    {
        the<QAbstractButton>(u"vote.way.ruling"_s)->click();
        QTest::mouseClick(the<QWidget>(u"vote.tied.%1"_s.arg(box + 1)), Qt::LeftButton);
        typeInto(u"vote.reason"_s, u"wider support"_s);
        press(u"vote.rule"_s);
    }

    void enterBallots(int ballots)
    {
        auto* spin = the<QSpinBox>(u"vote.ballots"_s);
        spin->setFocus();
        spin->selectAll();
        type(QString::number(ballots));
        key(Qt::Key_Return);
    }
    /// Opens an approval round for so many voters.
    void openApproval(int entitled)
    {
        the<QSpinBox>(u"vote.entitled"_s)->setValue(entitled);
        press(u"vote.open"_s);
    }
    /// Types figures from the first cell downwards, each with Enter behind it.
    void typeFigures(const QList<int>& figures)
    {
        auto* table = the<QTableView>(u"vote.counts"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        for (const int figure : figures) {
            type(QString::number(figure));
            key(Qt::Key_Return);
        }
    }
    QString cell(int row, int column)
    {
        return the<QTableView>(u"vote.counts"_s)->model()->index(row, column).data().toString();
    }

    const domain::Meeting& meeting() { return fixture.meeting.meeting(); }
    const domain::Round& round(domain::Track track = domain::Track::Priority)
    {
        const domain::Round* latest = domain::latestRound(meeting(), track);
        if (!latest) {
            qFatal("There is no round");
        }
        return *latest;
    }
    const domain::Outcome* outcome(domain::Track track = domain::Track::Priority)
    {
        return domain::adoptedOutcome(meeting(), track);
    }
    QStringList texts(const QList<domain::RecommendationId>& ids)
    {
        QStringList texts;
        for (const domain::RecommendationId& id : ids) {
            texts.append(meeting().recommendations.find(id)->text);
        }
        return texts;
    }

    ScreenFixture fixture;
    ui::VoteScreen screen;
};

using Voter = Moderator;

} // namespace tests
