// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QPlainTextEdit>

#include "tests/ui/rooms/roomrig.h"
#include "ui/rooms/likenesshint.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using tests::RoomRig;

/// A room that talks fast, and a rapporteur who never touches the mouse.
class RoomFastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsUpByKeysAlone();
};

void RoomFastTest::keepsUpByKeysAlone()
{
    RoomRig rig(MeetingFixture::small());
    const auto& hint = rig.widget<ui::LikenessHint>("rooms.alike");
    rig.write(u"Lower the cost of remittances #h @midsa"_s);
    rig.write(u"Protect those who work in homes #q"_s);
    QVERIFY(rig.entry().hasFocus());

    // Somebody says the first again: it is there already, and goes among the five instead.
    rig.type(u"Lower the cost of remittances"_s);
    QTRY_VERIFY(hint.sentence().contains(u"Lower the cost of remittances"_s));
    rig.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(rig.list().currentIndex().row(), 0);
    rig.press(Qt::Key_1);
    QCOMPARE(rig.five(), QStringList{u"Lower the cost of remittances"_s});
    rig.press(Qt::Key_Escape);
    QVERIFY(rig.entry().hasFocus());
    QCOMPARE(rig.entry().text(), u"Lower the cost of remittances"_s);
    rig.press(Qt::Key_A, Qt::ControlModifier);
    rig.press(Qt::Key_Delete);
    QVERIFY(hint.sentence().isEmpty());

    // An answer to the next question, and back.
    rig.press(Qt::Key_Down, Qt::AltModifier);
    rig.write(u"A yearly review in each region"_s);
    rig.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rig.texts(u"AF"_s, 2), QStringList{u"A yearly review in each region"_s});

    // A slip, seen after Enter.
    rig.write(u"Free movment for traders"_s);
    rig.press(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
    rig.press(Qt::Key_A, Qt::ControlModifier);
    rig.write(u"Free movement for traders"_s);
    QVERIFY(rig.entry().hasFocus());

    // Half a sentence waits while the other room is looked up.
    rig.type(u"Recognize skills"_s);
    rig.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(rig.entry().text().isEmpty());
    rig.press(Qt::Key_Left, Qt::AltModifier);
    rig.write(u" across borders"_s);

    QCOMPARE(rig.texts(), (QStringList{u"Lower the cost of remittances"_s, u"Protect those who work in homes"_s,
                                       u"Free movement for traders"_s, u"Recognize skills across borders"_s}));
    QVERIFY(rig.entry().hasFocus());
    QVERIFY(rig.fixture.complaints.isEmpty());
}

QTEST_MAIN(RoomFastTest)
#include "roomfasttest.moc"
