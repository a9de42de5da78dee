// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/entry.h"

#include <QSet>
#include <QTest>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using journal::Entry;

namespace {

Entry someEntry()
{
    Entry entry;
    entry.id = journal::EntryId::create();
    entry.device = journal::DeviceId::create();
    entry.counter = 7;
    entry.time = {1'000};
    entry.what = {u"point.add"_s,
                  domain::Role::Rapporteur,
                  domain::GroupId::create(),
                  {{{journal::Entity::Point, QUuid::createUuid(), u"text"_s}, u"A text"_s},
                   {{journal::Entity::Point, QUuid::createUuid(), u"place"_s}, u"1"_s}},
                  journal::EntryId::create()};
    entry.previous = "previous";
    return entry;
}

} // namespace

class EntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHashChangesWithEveryPart()
    {
        using Alter = std::function<void(Entry&)>;
        const QList<Alter> alterations{
            [](Entry& e) { e.id = journal::EntryId::create(); },
            [](Entry& e) { e.device = journal::DeviceId::create(); },
            [](Entry& e) { ++e.counter; },
            [](Entry& e) { ++e.time.ticks; },
            [](Entry& e) { e.what.intent = u"point.edit"_s; },
            [](Entry& e) { e.what.actor = domain::Role::Moderator; },
            [](Entry& e) { e.what.room = {}; },
            [](Entry& e) { e.what.undoes = {}; },
            [](Entry& e) { e.previous = "other"; },
            [](Entry& e) { e.previous.clear(); },
            [](Entry& e) { e.what.changes.removeLast(); },
            [](Entry& e) { e.what.changes.swapItemsAt(0, 1); },
            [](Entry& e) { e.what.changes[0].key.entity = journal::Entity::Body; },
            [](Entry& e) { e.what.changes[0].key.id = QUuid::createUuid(); },
            [](Entry& e) { e.what.changes[0].key.field = u"kind"_s; },
            [](Entry& e) { e.what.changes[0].value = u"A texu"_s; },
            [](Entry& e) { e.what.changes[0].value = u""_s; },
            [](Entry& e) { e.what.changes[0].value = QString(); },
            [](Entry& e) {
                e.what.changes[0].key.field = u"tex"_s;
                e.what.changes[0].value = u"tA text"_s;
            },
        };
        const Entry entry = someEntry();
        QSet<QByteArray> hashes{journal::hashOf(entry)};
        for (const Alter& alter : alterations) {
            Entry altered = entry;
            alter(altered);
            hashes.insert(journal::hashOf(altered));
        }
        QCOMPARE(hashes.size(), alterations.size() + 1);
        QCOMPARE(journal::hashOf(entry).size(), 32);
    }

    void theHashDoesNotDependOnItself()
    {
        Entry entry = someEntry();
        const QByteArray hash = journal::hashOf(entry);
        entry.hash = hash;
        QCOMPARE(journal::hashOf(entry), hash);
    }

    void noValueAndAnEmptyOneAreTwoThings()
    {
        const journal::Change none{{}, QString()};
        const journal::Change empty{{}, u""_s};
        QVERIFY(!(none == empty));
        QVERIFY(none == none);
    }
};

QTEST_GUILESS_MAIN(EntryTest)
#include "entrytest.moc"
