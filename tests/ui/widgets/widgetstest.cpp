// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/groupmark.h"
#include "ui/widgets/pageheader.h"

using namespace Qt::Literals::StringLiterals;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkupAsText();
    void buttonFollowsItsAction();
    void headerSaysTitleSubtitleAndBadge();
    void emptyStateOffersItsAction();
    void elidesWhatHasNoRoomAndSaysItInTheToolTip();
    void groupMarkIsCalledByTheGroup();
};

void WidgetsTest::showsMarkupAsText()
{
    const ui::PlainLabel label(u"<b>bold</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), u"<b>bold</b>"_s);
}

void WidgetsTest::buttonFollowsItsAction()
{
    ui::PageHeader header(u"Board"_s);
    QAction merge(u"&Merge"_s);
    merge.setObjectName(u"board.merge"_s);
    merge.setShortcut(Qt::CTRL | Qt::Key_M);
    merge.setEnabled(false);
    const QPushButton* button = header.addButton(&merge, true);
    QCOMPARE(header.findChild<QPushButton*>(u"board.merge.button"_s), button);
    QCOMPARE(button->accessibleName(), u"Merge"_s);
    QVERIFY(button->toolTip().contains(u"Ctrl+M"_s));
    QVERIFY(button->property("primary").toBool());
    QVERIFY(!button->isEnabled());
    merge.setEnabled(true);
    merge.setText(u"Merge 3"_s);
    QVERIFY(button->isEnabled());
    QCOMPARE(button->text(), u"Merge 3"_s);
    QSignalSpy triggered(&merge, &QAction::triggered);
    QTest::mouseClick(const_cast<QPushButton*>(button), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    merge.setVisible(false);
    QVERIFY(button->isHidden());
}

void WidgetsTest::headerSaysTitleSubtitleAndBadge()
{
    ui::PageHeader header(u"Board"_s);
    header.setTitle(u"Recommendation board"_s);
    header.setSubtitle(u"49 points"_s);
    const auto* badge = header.findChild<QLabel*>(u"header.badge"_s);
    QVERIFY(badge->isHidden());
    header.setBadge(u"Draft 4"_s);
    QVERIFY(!badge->isHidden());
    QCOMPARE(header.findChild<QLabel*>(u"header.title"_s)->text(), u"Recommendation board"_s);
    QCOMPARE(header.findChild<QLabel*>(u"header.subtitle"_s)->text(), u"49 points"_s);
}

void WidgetsTest::emptyStateOffersItsAction()
{
    QAction import(u"Import…"_s);
    ui::EmptyState empty(u"No points yet"_s, u"Rooms type them."_s, &import);
    QSignalSpy triggered(&import, &QAction::triggered);
    QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
}

void WidgetsTest::elidesWhatHasNoRoomAndSaysItInTheToolTip()
{
    ui::ElidingLabel label;
    label.resize(60, 20);
    label.setText(u"A session <b>of</b> a long name indeed"_s);
    QVERIFY(label.toolTip().contains(u"&lt;b&gt;"_s));
    label.resize(900, 20);
    label.setText(u"Short"_s);
    QVERIFY(label.toolTip().isEmpty());
}

void WidgetsTest::groupMarkIsCalledByTheGroup()
{
    const ui::Theme theme(ui::Theme::Mode::Light);
    domain::Group group;
    group.name = u"Africa"_s;
    group.mark = u"AF"_s;
    ui::GroupMark mark(group, theme);
    QCOMPARE(mark.accessibleName(), u"Africa"_s);
    const QImage picture = mark.grab().toImage();
    QCOMPARE(picture.pixelColor(2, picture.height() / 2), theme.tokens().group(0));
}

QTEST_MAIN(WidgetsTest)
#include "widgetstest.moc"
