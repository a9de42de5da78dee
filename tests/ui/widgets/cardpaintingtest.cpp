// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cardpainting.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CardPaintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsInTheWidth();
    void keepsToTheMostLines();
    void paintsWhatItMeasured();
    void keepsLineBreaks();
    void marksFocusAndEdge();
    void paintsManyCards();

private:
    QFont m_font{u"Inter"_s, 11};
    QString m_long = u"International cooperation for border control, with full respect for human rights"_s;
};

void CardPaintingTest::wrapsInTheWidth()
{
    ui::TextCache cache;
    const qreal one = cache.height(u"One"_s, m_font, 400);
    QVERIFY(one > 0);
    QVERIFY(cache.height(m_long, m_font, 150) >= 3 * one);
    QCOMPARE(cache.height(m_long, m_font, 2000), one);
}

void CardPaintingTest::keepsToTheMostLines()
{
    ui::TextCache cache;
    const qreal one = cache.height(u"One"_s, m_font, 150);
    QCOMPARE(cache.height(m_long, m_font, 150, 2), 2 * one);
    QCOMPARE(cache.height(u"One"_s, m_font, 150, 2), one);
}

void CardPaintingTest::paintsWhatItMeasured()
{
    ui::TextCache cache;
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    cache.paint(painter, {0, 0}, m_long, m_font, 150, Qt::black, 2);
    painter.end();
    const int height = qRound(cache.height(m_long, m_font, 150, 2));
    int inside = 0;
    int outside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool dark = image.pixelColor(x, y).lightness() < 128;
            const bool within = y <= height && x <= 152;
            inside += dark && within ? 1 : 0;
            outside += dark && !within ? 1 : 0;
        }
    }
    QVERIFY(inside > 100);
    QCOMPARE(outside, 0);
}

void CardPaintingTest::keepsLineBreaks()
{
    ui::TextCache cache;
    const qreal one = cache.height(u"One"_s, m_font, 400);
    QCOMPARE(cache.height(u"One\ntwo\nthree"_s, m_font, 400), 3 * one);
    QCOMPARE(cache.height(u"One\ntwo\nthree"_s, m_font, 400, 2), 2 * one);
}

void CardPaintingTest::marksFocusAndEdge()
{
    const ui::Tokens tokens = ui::lightTokens();
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(tokens.background);
    QPainter painter(&image);
    ui::CardLook look;
    look.focused = true;
    look.edge = tokens.good;
    ui::paintCard(painter, image.rect(), look, tokens);
    painter.end();
    QCOMPARE(image.pixelColor(50, 1), tokens.accent);
    QCOMPARE(image.pixelColor(3, 30), tokens.good);
    QCOMPARE(image.pixelColor(50, 30), tokens.surface);
}

void CardPaintingTest::paintsManyCards()
{
    constexpr int cards = 2'000;
    ui::TextCache cache;
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const auto paintAll = [&] {
        QElapsedTimer timer;
        timer.start();
        for (int card = 0; card < cards; ++card) {
            cache.paint(painter, {10, 10}, m_long + QString::number(card), m_font, 180, Qt::black);
        }
        return timer.elapsed();
    };
    const qint64 first = paintAll();
    const qint64 again = paintAll();
    qInfo("%d cards: %lld ms the first time, %lld ms again", cards, static_cast<long long>(first),
          static_cast<long long>(again));
    QVERIFY(cache.height(m_long + u"1"_s, m_font, 180) > 0);
}

QTEST_MAIN(CardPaintingTest)
#include "cardpaintingtest.moc"
