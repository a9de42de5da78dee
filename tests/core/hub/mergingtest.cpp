// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <algorithm>
#include <array>

#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::PointId;
using journal::Entry;
using storage::Gaps;
using tests::StorageFixture;

namespace {

constexpr int rooms = 4;
constexpr int histories = 1000;

/// Four rooms that write by turns into the same few points, each by its own clock, and now and then hear of each other.
struct History
{
    explicit History(QRandomGenerator& random)
    {
        QList<PointId> points;
        for (int i = 0; i < 5; ++i) {
            points.append(PointId::create());
        }
        for (int step = 0; step < 20; ++step) {
            const int room = static_cast<int>(random.bounded(rooms));
            StorageFixture& writer = at[room];
            if (random.bounded(5) == 0) {
                const auto heard = at[random.bounded(rooms)].file->entries();
                if (!heard || !writer.file->receive(*heard, Gaps::Refused, writer.clock)) {
                    qFatal("A room could not hear another");
                }
            } else {
                const QString text = u"%1 of room %2"_s.arg(step).arg(room);
                if (!writer.write(points.at(random.bounded(points.size())), text)) {
                    qFatal("A room could not write");
                }
                said.append(text);
            }
        }
    }

    [[nodiscard]] QList<QList<Entry>> handedOver()
    {
        QList<QList<Entry>> all;
        for (StorageFixture& room : at) {
            all.append(*room.file->entries());
        }
        return all;
    }

    std::array<StorageFixture, rooms> at;
    QStringList said;
};

} // namespace

/// Whatever four rooms wrote, in whatever order and however often it is collected, it comes to the same meeting.
class MergingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::keepFilesInMemory(); }

    void everyOrderOfEveryHistoryComesToTheSame()
    {
        QRandomGenerator random(5);
        int differing = 0;
        qsizetype lost = 0;
        for (int number = 0; number < histories; ++number) {
            History history(random);
            QSet<QByteArray> digests;
            for (int order = 0; order < 2; ++order) {
                QList<QList<Entry>> handed = history.handedOver() + history.handedOver().mid(order, 2);
                std::shuffle(handed.begin(), handed.end(), random);
                StorageFixture plenary;
                for (QList<Entry>& entries : handed) {
                    std::shuffle(entries.begin(), entries.end(), random);
                    QVERIFY(plenary.file->receive(entries, Gaps::Refused, plenary.clock));
                }
                const auto found = StorageFixture::must(plenary.file->verify());
                QVERIFY(found.faults.isEmpty());
                digests.insert(found.digest);
                lost += history.said.size() - found.entries;
            }
            differing += digests.size() == 1 ? 0 : 1;
        }
        qInfo("histories=%d differing=%d lost=%d", histories, differing, static_cast<int>(lost));
        QCOMPARE(differing, 0);
        QCOMPARE(lost, 0);
    }
};

QTEST_GUILESS_MAIN(MergingTest)
#include "mergingtest.moc"
