// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/journal/undo.h"

using journal::EntryId;
using journal::UndoStacks;

namespace {

/// Writes entries down as a device does: what it did, undid, did again.
class Device
{
public:
    EntryId act() { return note({}); }
    EntryId undo() { return note(*m_stacks.nextUndo()); }
    EntryId redo() { return note(*m_stacks.nextRedo()); }
    EntryId takeBack(const EntryId& entry) { return note(entry); }
    [[nodiscard]] std::optional<EntryId> nextUndo() const { return m_stacks.nextUndo(); }
    [[nodiscard]] std::optional<EntryId> nextRedo() const { return m_stacks.nextRedo(); }

private:
    EntryId note(const EntryId& undoes)
    {
        const EntryId entry = EntryId::create();
        m_stacks.note(entry, undoes);
        return entry;
    }

    UndoStacks m_stacks;
};

} // namespace

class UndoStacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasDoneYet()
    {
        const Device device;
        QVERIFY(!device.nextUndo());
        QVERIFY(!device.nextRedo());
    }

    void undoesTheLatestFirst()
    {
        Device device;
        const EntryId first = device.act();
        const EntryId second = device.act();
        QCOMPARE(*device.nextUndo(), second);
        const EntryId back = device.undo();
        QCOMPARE(*device.nextUndo(), first);
        QCOMPARE(*device.nextRedo(), back);
    }

    void redoBringsBackWhatWasUndoneLast()
    {
        Device device;
        const EntryId first = device.act();
        device.act();
        const EntryId backOfSecond = device.undo();
        const EntryId backOfFirst = device.undo();
        QVERIFY(!device.nextUndo());
        QCOMPARE(*device.nextRedo(), backOfFirst);
        const EntryId again = device.redo();
        QCOMPARE(*device.nextUndo(), again);
        QVERIFY(again != first);
        QCOMPARE(*device.nextRedo(), backOfSecond);
    }

    void undoAfterRedoTakesTheRedoBack()
    {
        Device device;
        device.act();
        device.undo();
        const EntryId again = device.redo();
        QCOMPARE(*device.nextUndo(), again);
        const EntryId back = device.undo();
        QVERIFY(!device.nextUndo());
        QCOMPARE(*device.nextRedo(), back);
        device.redo();
        QVERIFY(!device.nextRedo());
        QVERIFY(device.nextUndo());
    }

    void aNewActForgetsWhatWasUndone()
    {
        Device device;
        device.act();
        device.undo();
        const EntryId other = device.act();
        QVERIFY(!device.nextRedo());
        QCOMPARE(*device.nextUndo(), other);
    }

    void takingBackAnOlderOneLeavesTheOthers()
    {
        Device device;
        const EntryId first = device.act();
        const EntryId second = device.act();
        const EntryId third = device.act();
        const EntryId back = device.takeBack(second);
        QCOMPARE(*device.nextUndo(), third);
        QCOMPARE(*device.nextRedo(), back);
        device.undo();
        QCOMPARE(*device.nextUndo(), first);
    }

    void takingBackWhatAnotherDeviceDidCanBeUndoneToo()
    {
        Device device;
        const EntryId back = device.takeBack(EntryId::create());
        QVERIFY(!device.nextUndo());
        QCOMPARE(*device.nextRedo(), back);
    }
};

QTEST_GUILESS_MAIN(UndoStacksTest)
#include "undostackstest.moc"
