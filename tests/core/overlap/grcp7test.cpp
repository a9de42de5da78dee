// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/exchange/rows.h"
#include "tests/core/overlap/statements.h"
#include "tests/support/files.h"

using namespace Qt::Literals::StringLiterals;
using namespace overlap;

namespace {

constexpr int pairCount = 43;

} // namespace

/// The points of a real meeting: pairs that are found by the words alone are of the same element of the framework.
class Grcp7Test : public QObject
{
    Q_OBJECT

private:
    QStringList m_groups;   ///< by point
    QStringList m_elements; ///< by point: theme and element
    QList<Statement> m_statements;

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = tests::sharedFile(u"grcp7/points.csv"_s);
        if (path.isEmpty()) {
            QSKIP("The points of the real meeting are not here");
        }
        const auto table = exchange::readTable(path);
        QVERIFY(table);
        const auto points = exchange::readPoints(*table);
        QVERIFY(points);
        for (const exchange::PointRow& point : *points) {
            if (!m_groups.contains(point.group)) {
                m_groups.append(point.group);
            }
            Statement statement = tests::statement(static_cast<uint>(m_statements.size()), point.text);
            statement.group = domain::GroupId(
                QUuid(static_cast<uint>(m_groups.indexOf(point.group) + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
            m_statements.append(statement);
            m_elements.append(point.theme + u'/' + point.elements.join(u'+'));
        }
        QVERIFY(m_statements.size() > pairCount);
        QVERIFY(m_groups.size() > 1);
    }

    void thePairsThatComeFirstShareTheirElement_data()
    {
        QTest::addColumn<bool>("isWithVectors");
        QTest::addColumn<int>("least");
        QTest::newRow("with word vectors") << true << 41;
        QTest::newRow("without word vectors") << false << 38;
    }
    void thePairsThatComeFirstShareTheirElement()
    {
        QFETCH(const bool, isWithVectors);
        QFETCH(const int, least);
        Engine engine(isWithVectors ? tests::wordVectors() : nullptr);
        for (const Statement& statement : m_statements) {
            engine.put(statement);
        }
        const QList<Pair> pairs =
            engine.pairs(pairCount, [](const Statement& a, const Statement& b) { return a.group != b.group; });
        QCOMPARE(pairs.size(), pairCount);
        int shared = 0;
        QStringList others;
        for (const Pair& pair : pairs) {
            const uint a = tests::numberOf(pair.a);
            const uint b = tests::numberOf(pair.b);
            QVERIFY(m_statements[a].group != m_statements[b].group);
            QVERIFY(!pair.sameElement);
            if (m_elements[a] == m_elements[b]) {
                ++shared;
            } else {
                others.append(
                    u"%1: %2 | %3"_s.arg(QString::number(pair.score), m_statements[a].text, m_statements[b].text));
            }
        }
        const QString figure = u"%1 of the first %2 pairs share their element"_s.arg(shared).arg(pairCount);
        qInfo("%s", qPrintable(figure));
        QVERIFY2(shared >= least, qPrintable(figure + u"; these do not:\n"_s + others.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(Grcp7Test)
#include "grcp7test.moc"
