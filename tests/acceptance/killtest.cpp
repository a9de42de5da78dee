// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include "core/domain/lists.h"
#include "core/usecases/history.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the typist was answered before it was killed.
struct Answered
{
    QString draftAtStart;
    QStringList added;
    QString typing; ///< in the line at the last answer
};

Answered typeAndKill(const QString& file, int run, int answers)
{
    QProcess typist;
    typist.start(QStringLiteral(RAPPORTEUR_TYPIST), {file, QString::number(run)});
    Answered answered;
    int heard = 0;
    bool killed = false;
    while (typist.state() != QProcess::NotRunning || typist.canReadLine()) {
        if (!typist.canReadLine() && !typist.waitForReadyRead(30'000) && typist.state() == QProcess::NotRunning) {
            break;
        }
        while (typist.canReadLine()) {
            const QString line = QString::fromUtf8(typist.readLine()).chopped(1);
            const QString text = line.section(u' ', 1);
            if (line.startsWith(u"draft"_s)) {
                answered.draftAtStart = text;
            } else if (line.startsWith(u"added"_s)) {
                answered.added.append(text);
                answered.typing.clear();
            } else {
                answered.typing = text;
            }
            if (++heard >= answers && !killed) {
                typist.kill();
                killed = true;
            }
        }
    }
    typist.waitForFinished();
    return answered;
}

} // namespace

/// kill -9 in the middle of typing: what was answered is there, and the line comes back.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasAnswered()
    {
        tests::MeetingFixture fixture = tests::MeetingFixture::small();
        const QString file = fixture.workspace().path();
        QRandomGenerator random(50);
        QStringList added;
        QString typing;
        for (int run = 1; run <= 50; ++run) {
            const Answered answered = typeAndKill(file, run, 3 + random.bounded(90));
            // A key may have been kept whose answer did not come through any more; a line may have been added so.
            if (!answered.draftAtStart.startsWith(typing)) {
                fixture.reopen();
                QVERIFY2(textsOf(fixture.meeting()).contains(typing) || typing.isEmpty(),
                         qPrintable(u"run %1: %2 / %3"_s.arg(run).arg(typing, answered.draftAtStart)));
            }
            added += answered.added;
            typing = answered.typing;
        }
        fixture.reopen();
        const QStringList there = textsOf(fixture.meeting());
        QVERIFY(added.size() > 50);
        for (const QString& text : std::as_const(added)) {
            QCOMPARE(there.count(text), 1);
        }
        const auto sound = usecases::verify(fixture.workspace());
        QVERIFY(sound && sound->faults.isEmpty());
    }

private:
    static QStringList textsOf(const domain::Meeting& meeting)
    {
        QStringList texts;
        for (const domain::Point& point : meeting.points) {
            texts.append(point.text);
        }
        return texts;
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
