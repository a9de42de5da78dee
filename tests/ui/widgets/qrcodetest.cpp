// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/qrcode.h"

#include <QTest>

#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBlackOnWhiteInAllColoursAndSizes_data()
    {
        QTest::addColumn<ui::Theme::Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("module");
        const int side = qr::matrixOf(text).size + 2 * qr::quietZone;
        for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
            const char* name = mode == ui::Theme::Mode::Light ? "light" : "dark";
            QTest::addRow("%s, least", name) << mode << QSize(side, side) << 1;
            QTest::addRow("%s, no whole module more", name) << mode << QSize(4 * side - 1, 900) << 3;
            QTest::addRow("%s, wide", name) << mode << QSize(900, 5 * side) << 5;
        }
    }
    void isBlackOnWhiteInAllColoursAndSizes()
    {
        QFETCH(ui::Theme::Mode, mode);
        QFETCH(QSize, size);
        QFETCH(int, module);
        ui::Theme theme(mode);
        theme.apply();
        ui::QrCode code;
        code.setText(text, u"The code of Africa"_s);
        code.resize(size);
        const QImage picture = code.grab().toImage();
        const int side = (code.matrix().size + 2 * qr::quietZone) * module;
        const QPoint corner((size.width() - side) / 2, (size.height() - side) / 2);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool isDark = code.matrix().isDark(x / module - qr::quietZone, y / module - qr::quietZone);
                QCOMPARE(picture.pixelColor(corner + QPoint(x, y)), QColor(isDark ? Qt::black : Qt::white));
            }
        }
        if (corner.x() > 0) {
            QVERIFY(picture.pixelColor(corner - QPoint(1, 0)) != QColor(Qt::white));
        }
    }

    void saysWhatItHolds()
    {
        ui::QrCode code;
        QCOMPARE(code.minimumSizeHint(), QSize(0, 0));
        code.setText(text, u"The code of Africa"_s);
        QCOMPARE(code.accessibleName(), u"The code of Africa"_s);
        QVERIFY(code.minimumSizeHint().width() >= 3 * code.matrix().size);
        code.setText({}, {});
        QVERIFY(code.matrix() == qr::Matrix());
        QVERIFY(!code.grab().isNull());
    }

private:
    const QString text = u"rapporteur://rp_1@10.0.0.1:5432/rapporteur"_s;
};

QTEST_MAIN(QrCodeTest)
#include "qrcodetest.moc"
