// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>

#include "core/hub/foreignfile.h"
#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::PointId;
using journal::Entry;
using storage::MeetingFile;
using tests::StorageFixture;

namespace {

constexpr int flips = 3000;

bool areSame(const QList<Entry>& a, const QList<Entry>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Entry& one, const Entry& other) {
        return one.hash == other.hash && journal::hashOf(one) == journal::hashOf(other);
    });
}

} // namespace

/// A file that was handed over with one bit changed is refused, or what is taken from it is what was written.
class BitFlipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::keepFilesInMemory(); }

    void noChangedBitChangesWhatIsTaken()
    {
        StorageFixture ours;
        StorageFixture theirs;
        for (int i = 0; i < 40; ++i) {
            QVERIFY(theirs.write(PointId::create(), u"Point %1, as the room said it"_s.arg(i)));
        }
        QVERIFY(theirs.file->emptyLog());
        const QByteArray whole = tests::readFile(theirs.path());
        const QList<Entry> said = *theirs.file->entries();
        const QString path = ours.path(u"handed.rapporteur"_s);
        QVERIFY(areSame(hub::readForeignFile(*ours.file, tests::writeFile(path, whole))->fresh, said));

        QRandomGenerator random(7);
        int noticed = 0;
        int harmless = 0;
        int accepted = 0;
        for (int flip = 0; flip < flips; ++flip) {
            QByteArray bytes = whole;
            const auto at = random.bounded(bytes.size() * 8);
            bytes[at / 8] = static_cast<char>(bytes.at(at / 8) ^ (1 << (at % 8)));
            const auto offered = hub::readForeignFile(*ours.file, tests::writeFile(path, bytes));
            if (!offered) {
                ++noticed;
            } else {
                ++(areSame(offered->fresh, said) ? harmless : accepted);
            }
        }
        qInfo("flips=%d noticed=%d without effect=%d accepted=%d", flips, noticed, harmless, accepted);
        QCOMPARE(accepted, 0);
        QVERIFY(noticed > flips / 5);
    }
};

QTEST_GUILESS_MAIN(BitFlipsTest)
#include "bitflipstest.moc"
