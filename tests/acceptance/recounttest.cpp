// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>
#include <numeric>

#include "core/exchange/csv.h"
#include "core/usecases/ballotfiles.h"
#include "tests/support/files.h"
#include "tests/support/plenary.h"
#include "tests/support/program.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::Plenary;

namespace {

/// The same table with its rows and its columns in another order.
QByteArray shuffled(const QByteArray& csv, QRandomGenerator& random)
{
    const auto table = exchange::parseCsv(QString::fromUtf8(csv).remove(u'\ufeff'));
    QList<int> columns(table->header.size());
    std::iota(columns.begin(), columns.end(), 0);
    std::shuffle(columns.begin(), columns.end(), random);
    QList<QStringList> rows;
    const auto reordered = [&columns](const QStringList& cells) {
        QStringList row;
        for (const int column : columns) {
            row.append(cells.at(column));
        }
        return row;
    };
    for (const exchange::Row& row : table->rows) {
        rows.append(reordered(row.cells));
    }
    std::shuffle(rows.begin(), rows.end(), random);
    return exchange::writeCsv(reordered(table->header), rows);
}

/// Ballots as a divided room casts them.
QList<QList<int>> ballots(const usecases::RoundLimits& limits, int voters, int options, QRandomGenerator& random)
{
    QList<QList<int>> all;
    for (int voter = 0; voter < voters; ++voter) {
        QList<int> order(options);
        std::iota(order.begin(), order.end(), 1);
        std::shuffle(order.begin(), order.end(), random);
        QList<int> marks(options, 0);
        int dots = limits.dots;
        for (int option = 0; option < options; ++option) {
            const int liking = random.bounded(10) + ((option + voter) % 2) * 4;
            switch (limits.method) {
            case Method::Dots:
                marks[option] = std::min({dots, limits.mostDots, liking / 5});
                dots -= marks.at(option);
                break;
            case Method::Score:
                marks[option] = liking / 3;
                break;
            case Method::Ranking:
                marks[option] = order.at(option) > options - 2 ? 0 : order.at(option);
                break;
            default:
                marks[option] = liking > 8 ? 1 : 0;
            }
        }
        all.append(marks);
    }
    return all;
}

} // namespace

/// The export of a closed round, shuffled, through `rapporteur tally`: the same bytes as the program's own result.
class RecountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anybodyCountsTheSameBytes_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Casting>("casting");
        for (const Method method : {Method::Approval, Method::Dots, Method::Score, Method::Ranking}) {
            for (const Rule rule : usecases::rulesOf(method, Casting::Open)) {
                const Casting casting = rule == Rule::Schulze || rule == Rule::Pav ? Casting::Secret : Casting::Open;
                QTest::newRow(qPrintable(toText(method) + u' ' + toText(rule))) << method << rule << casting;
            }
        }
        QTest::newRow("secret breadth") << Method::Approval << Rule::Breadth << Casting::Secret;
    }
    void anybodyCountsTheSameBytes()
    {
        QFETCH(Method, method);
        QFETCH(Rule, rule);
        QFETCH(Casting, casting);
        QRandomGenerator random(static_cast<quint32>(rule) + 7);
        usecases::RoundLimits limits;
        limits.method = method;
        limits.rule = rule;
        limits.casting = casting;
        limits.seats = 3;
        limits.regionsNeeded = 2;
        Plenary plenary(6);
        const RoundId id = plenary.opened(limits);
        plenary.closeWith(id, ballots(limits, 61, 6, random));
        const auto own = usecases::tallyJsonOf(plenary.meeting(), plenary.at(id));
        QVERIFY(own && own->contains("\"winners\""));
        const auto exported = usecases::ballotsCsvOf(plenary.meeting(), plenary.at(id));
        QVERIFY(exported);
        for (int i = 0; i < 3; ++i) {
            const QByteArray text = i == 0 ? *exported : shuffled(*exported, random);
            QVERIFY(i == 0 || text != *exported);
            const QString path = tests::writeFile(plenary.fixture.path(u"ballots%1.csv"_s.arg(i)), text);
            const tests::Ran ran = tests::runProgram(
                {u"tally"_s, path, u"--rule"_s, toText(rule), u"--seats"_s, u"3"_s, u"--needed"_s, u"2"_s});
            QCOMPARE(ran.exit, 0);
            QCOMPARE(ran.err, QString());
            QCOMPARE(ran.out.toUtf8(), *own);
        }
    }

    void aBallotThatWasChangedShows()
    {
        QRandomGenerator random(3);
        Plenary plenary(6);
        const RoundId id = plenary.opened(Method::Approval, Casting::Open);
        plenary.closeWith(id, ballots({}, 61, 6, random));
        QByteArray text = *usecases::ballotsCsvOf(plenary.meeting(), plenary.at(id));
        const qsizetype at = text.lastIndexOf(",1");
        QVERIFY(at > 0);
        text[at + 1] = '0';
        const QString path = tests::writeFile(plenary.fixture.path(u"changed.csv"_s), text);
        const tests::Ran ran = tests::runProgram({u"tally"_s, path, u"--rule"_s, u"av"_s, u"--seats"_s, u"5"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.toUtf8() != *usecases::tallyJsonOf(plenary.meeting(), plenary.at(id)));
    }
};

QTEST_GUILESS_MAIN(RecountTest)
#include "recounttest.moc"
