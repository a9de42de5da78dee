// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <cmath>

#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;
using ui::Tokens;

namespace {

constexpr double leastForText = 4.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.2.
double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = qMax(luminance(a), luminance(b));
    const double darker = qMin(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void darkIsDark();
};

void ContrastTest::textStandsOutFromItsGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Tokens& tokens : {ui::lightTokens(), ui::darkTokens()}) {
        const QByteArray theme = tokens.dark ? "dark " : "light ";
        const auto row = [&](const char* name, const QColor& ink, const QColor& ground) {
            QTest::newRow((theme + name).constData()) << ink << ground;
        };
        row("ink on background", tokens.ink, tokens.background);
        row("ink on surface", tokens.ink, tokens.surface);
        row("ink on tint", tokens.ink, tokens.tint);
        row("ink on mark", tokens.ink, tokens.mark);
        row("ink on near mark", tokens.ink, tokens.nearMark);
        row("line below a mark on surface", tokens.markLine, tokens.surface);
        row("line below a mark on near mark", tokens.markLine, tokens.nearMark);
        row("muted on background", tokens.muted, tokens.background);
        row("muted on surface", tokens.muted, tokens.surface);
        row("muted on tint", tokens.muted, tokens.tint);
        row("muted on chip", tokens.muted, tokens.chip);
        row("accent on surface", tokens.accent, tokens.surface);
        row("accent on background", tokens.accent, tokens.background);
        row("accent on tint", tokens.accent, tokens.tint);
        row("onAccent on accent", tokens.onAccent, tokens.accent);
        row("followUp on surface", tokens.followUp, tokens.surface);
        row("good on surface", tokens.good, tokens.surface);
        row("warning on surface", tokens.warning, tokens.surface);
        row("warning on background", tokens.warning, tokens.background);
        row("bad on surface", tokens.bad, tokens.surface);
        row("railInk on rail", tokens.railInk, tokens.rail);
        row("railInk on marked rail", tokens.railInk, tokens.railMarked);
        for (int group = 0; group < 8; ++group) {
            row(QByteArray("onGroup on group " + QByteArray::number(group)).constData(), tokens.onGroup,
                tokens.group(group));
        }
    }
}

void ContrastTest::textStandsOutFromItsGround()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, ground);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= leastForText, qPrintable(QString::number(found)));
}

void ContrastTest::darkIsDark()
{
    QVERIFY(ui::darkTokens().dark);
    QVERIFY(!ui::lightTokens().dark);
    QVERIFY(luminance(ui::darkTokens().background) < luminance(ui::lightTokens().background));
}

QTEST_APPLESS_MAIN(ContrastTest)
#include "contrasttest.moc"
