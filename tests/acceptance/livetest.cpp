// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QLineEdit>

#include "app/joinmeeting.h"
#include "core/domain/lists.h"
#include "core/usecases/hosting.h"
#include "tests/support/cable.h"
#include "tests/support/meetingfixture.h"
#include "tests/support/testhub.h"
#include "tests/support/windowfixture.h"

using namespace Qt::Literals::StringLiterals;
using hub::ConnectionLine;
using usecases::Workspace;

namespace {

constexpr int patience = 60'000; // ms

QString textOf(const tests::WindowFixture& window, const char* label)
{
    const auto* found = window.window.findChild<QLabel*>(QString::fromLatin1(label));
    return found ? found->text() : QString();
}

} // namespace

/// Two windows on one hub: what a rapporteur and the moderator see of each other.
class LiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<tests::TestHub>();
        usecases::HostingOptions options;
        options.folder = m_hub->server().folder();
        const auto hosted = usecases::hostMeeting(m_plenary.workspace(), options);
        QVERIFY(hosted);
        for (const usecases::Invitation& invitation : *hosted) {
            m_lines.append(invitation.line);
        }
    }
    void cleanupTestCase() { m_hub.reset(); }

    void whatIsTypedInTheRoomIsSeenInThePlenary()
    {
        tests::WindowFixture plenary(m_plenary.workspace());
        plenary.window.connectToHub();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(plenary, "topbar.state"), u"Saved · 0 rooms live"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_hub->owner()->run(u"SELECT FROM rapporteur.entry"_s)->size() > 0, patience);

        tests::Cable cable(ConnectionLine::parse(m_lines.at(1))->port);
        const auto workspace = joined(u"room.rapporteur"_s, throughCable(m_lines.at(1), cable));
        QVERIFY(workspace);
        tests::WindowFixture room(*workspace);
        room.window.connectToHub();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(room, "topbar.state"), u"Saved · reached the plenary"_s, patience);
        room.type(u"Said in the room"_s);
        room.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(room, "statusline.afterword").contains(u"reached the plenary"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_plenary.meeting().points.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(plenary, "topbar.state"), u"Saved · 1 rooms live"_s, patience);

        cable.cut();
        room.type(u"Said while the cable was out"_s);
        room.press(Qt::Key_Return);
        QCOMPARE(textOf(room, "statusline.afterword"), u"· saved here"_s);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(room, "topbar.state"),
                                  u"Saved · No line to the plenary, 1 changes wait here"_s, patience);
        cable.mend();
        QTRY_COMPARE_WITH_TIMEOUT(m_plenary.meeting().points.size(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(room, "topbar.state"), u"Saved · reached the plenary"_s, patience);
    }

    void aLineThatIsNoneIsSaidSo()
    {
        tests::Answers answers;
        answers.texts = {u"rapporteur://nonsense"_s};
        const auto refused = app::joinMeeting(answers, nullptr, nullptr);
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().code, domain::ErrorCode::NotAConnectionLine);
        tests::Answers leaving;
        QVERIFY(!app::joinMeeting(leaving, nullptr, nullptr));
    }

    void theOpenMeetingIsConnectedItselfWhereTheLineIsOfIt()
    {
        tests::Answers answers;
        answers.texts = {m_lines.at(0)};
        const auto again = app::joinMeeting(answers, nullptr, &m_plenary.workspace());
        QVERIFY(again && *again);
        QCOMPARE(**again, m_plenary.workspace().path());
        QCOMPARE(answers.asked.size(), 1); // nobody is asked where to keep it
    }

private:
    static QString throughCable(const QString& text, const tests::Cable& cable)
    {
        ConnectionLine line = *ConnectionLine::parse(text);
        line.host = u"127.0.0.1"_s;
        line.port = cable.port();
        return line.toText();
    }

    std::unique_ptr<Workspace> joined(const QString& name, const QString& line)
    {
        tests::Answers answers;
        answers.texts = {line};
        answers.files = {m_plenary.path(name)};
        const auto path = app::joinMeeting(answers, nullptr, &m_plenary.workspace());
        if (!path || !*path || answers.suggested != QStringList{u"AF.rapporteur"_s}) {
            return nullptr;
        }
        auto workspace = Workspace::open(**path);
        return workspace ? std::move(*workspace) : nullptr;
    }

    tests::MeetingFixture m_plenary = tests::MeetingFixture::small();
    std::unique_ptr<tests::TestHub> m_hub;
    QStringList m_lines;
};

QTEST_MAIN(LiveTest)
#include "livetest.moc"
