// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/listdiff.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row
{
    QString id;
    QString text;
    bool operator==(const Row&) const = default;
};

class Rows : public ui::DiffModel<Row>
{
public:
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rowAt(index).text) : QVariant();
    }
};

/// One row a letter; a capital letter is the same row with another text.
QList<Row> rowsOf(const QString& letters)
{
    QList<Row> rows;
    for (const QChar letter : letters) {
        rows.append({QString(letter.toLower()), QString(letter)});
    }
    return rows;
}

} // namespace

class ListDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesWhatIsWanted_data();
    void reachesWhatIsWanted();
    void followsTheSelectedRow();
    void saysNothingWhereNothingChanged();
};

void ListDiffTest::reachesWhatIsWanted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("fills") << u""_s << u"abc"_s;
    QTest::newRow("empties") << u"abc"_s << u""_s;
    QTest::newRow("removes in the middle") << u"abcd"_s << u"ad"_s;
    QTest::newRow("inserts in the middle") << u"ad"_s << u"abcd"_s;
    QTest::newRow("turns round") << u"abcde"_s << u"edcba"_s;
    QTest::newRow("changes a text") << u"abc"_s << u"aBc"_s;
    QTest::newRow("does all at once") << u"abcdef"_s << u"fxBya"_s;
    QTest::newRow("replaces all") << u"abc"_s << u"xyz"_s;
}

void ListDiffTest::reachesWhatIsWanted()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    Rows model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(rowsOf(after));
    QCOMPARE(model.rows(), rowsOf(after));
    QCOMPARE(reset.count(), 0);
}

void ListDiffTest::followsTheSelectedRow()
{
    Rows model;
    model.setRows(rowsOf(u"abc"_s));
    const QPersistentModelIndex selected = model.index(1);
    model.setRows(rowsOf(u"xcyB"_s));
    QCOMPARE(selected.row(), 3);
    QCOMPARE(selected.data().toString(), u"B"_s);
    model.setRows(rowsOf(u"xc"_s));
    QVERIFY(!selected.isValid());
}

void ListDiffTest::saysNothingWhereNothingChanged()
{
    Rows model;
    model.setRows(rowsOf(u"abc"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setRows(rowsOf(u"abc"_s));
    QCOMPARE(changed.count() + moved.count(), 0);
}

QTEST_APPLESS_MAIN(ListDiffTest)
#include "listdifftest.moc"
