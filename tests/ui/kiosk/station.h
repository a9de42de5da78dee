// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

#include "core/usecases/board.h"
#include "core/usecases/polling.h"
#include "core/usecases/rounds.h"
#include "tests/support/screenfixture.h"
#include "ui/kiosk/kioskwindow.h"

namespace tests {

using namespace Qt::Literals::StringLiterals;

template <class T>
T sure(domain::Result<T> result)
{
    if (!result) {
        qFatal("Error %d", static_cast<int>(result.error().code));
    }
    return std::move(*result);
}

/// What a vote is made of.
struct Vote
{
    domain::Method method = domain::Method::Approval;
    domain::Casting casting = domain::Casting::Open;
    QStringList options{u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s};
    int most = 0; ///< approvals, or dots
    QString question;
};

/// A meeting with two voters present, an open round, and the voting station on it.
class Station
{
public:
    explicit Station(const Vote& vote, const ui::KioskTimes& times = {}, ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : fixture(MeetingFixture::small(), mode)
        , round(opened(vote))
        , codes(sure(usecases::Polling(workspace()).issueCodes(round)))
        , window(std::make_unique<ui::KioskWindow>(workspace(), round, fixture.theme, times))
    {
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get())) {
            qFatal("The station does not come to the front");
        }
    }

    usecases::Workspace& workspace() { return fixture.meeting.workspace(); }
    [[nodiscard]] const domain::Meeting& meeting() const { return fixture.meeting.meeting(); }
    [[nodiscard]] const domain::Round& theRound() const { return *meeting().rounds.find(round); }
    static secrecy::Effort effort() { return secrecy::Effort::least(); }
    static QList<QString> passphrases() { return {u"correct horse"_s, u"battery staple"_s}; }
    void close()
    {
        const bool secret = theRound().casting == domain::Casting::Secret;
        const auto done = usecases::Rounds(workspace(), effort())
                              .close(round, secret ? secrecy::Passphrases{u"correct horse"_s, u"battery staple"_s}
                                                   : secrecy::Passphrases());
        if (!done) {
            qFatal("The round does not close");
        }
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
        }
    }
    template <class T = QWidget>
    T* find(const QString& name)
    {
        return window->findChild<T*>(name);
    }
    template <class T = QWidget>
    T* the(const QString& name)
    {
        T* found = find<T>(name);
        if (!found) {
            qFatal("There is no %s", qPrintable(name));
        }
        return found;
    }
    QString text(const QString& label) { return the<QLabel>(label)->text(); }
    void touch(const QString& name)
    {
        QTest::mouseClick(the(name), Qt::LeftButton);
        settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), key, modifiers);
        settle();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    void identify(int voter = 0)
    {
        type(codes.at(voter).code);
        key(Qt::Key_Return);
    }
    bool isOn(const QString& page) { return find(page) != nullptr; }
    qsizetype voted() { return sure(usecases::votedIn(workspace(), round)).size(); }
    /// The marks of a voter, once they can be known.
    QList<int> castBy(int voter) { return theRound().openBallots.value(codes.at(voter).voter); }

    ScreenFixture fixture;
    domain::RoundId round;
    QList<usecases::VoterCode> codes;
    std::unique_ptr<ui::KioskWindow> window;

private:
    domain::RoundId opened(const Vote& vote)
    {
        usecases::Board board(workspace());
        for (const QString& option : vote.options) {
            sure(board.add(domain::Track::Priority, option));
        }
        usecases::RoundLimits limits;
        limits.method = vote.method;
        limits.casting = vote.casting;
        limits.question = vote.question;
        limits.mostApprovals = vote.most;
        limits.dots = vote.most > 0 ? vote.most : 5;
        limits.mostDots = 3;
        usecases::Rounds rounds(workspace(), effort());
        const domain::RoundId id = sure(rounds.setUp(domain::Track::Priority, usecases::fitting(limits)));
        const auto done = vote.casting == domain::Casting::Secret
                              ? rounds.open(id, {u"correct horse"_s, u"battery staple"_s})
                              : rounds.open(id);
        if (!done) {
            qFatal("The round does not open: %d", static_cast<int>(done.error().code));
        }
        return id;
    }
};

} // namespace tests
