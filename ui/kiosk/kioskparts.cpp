// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskparts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScroller>

#include "ui/style/theme.h"
#include "ui/widgets/wrappedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QPushButton* makeLargeButton(const QString& name, const QString& text, bool primary)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setProperty("primary", primary);
    button->setMinimumHeight(leastKioskTarget);
    button->setAutoDefault(true);
    return button;
}

WrappedLabel* makeQuestion(const QString& question)
{
    auto* label = new WrappedLabel(question);
    label->setObjectName(u"kiosk.question"_s);
    label->setProperty("part", u"question"_s);
    return label;
}

QScrollArea* makeScrolling(QWidget* contents, const QString& name)
{
    auto* area = new QScrollArea;
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(contents);
    QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
    return area;
}

QString kioskSheet(const Tokens& tokens)
{
    return QString(uR"(
QLabel { font-size: 20px; }
QLabel[part="question"] { font-size: 28px; font-weight: 600; }
QLabel[part="small"] { font-size: 13px; }
QLabel[part="count"], QLabel[part="message"], QLabel[part="figure"] { font-weight: 600; }
QPushButton { font-size: 20px; min-height: 46px; padding: 6px 24px; }
QPushButton:focus { border: 3px solid @ink; padding: 4px 22px; }
QPushButton[primary="true"]:focus { border: 3px solid @ink; }
QPushButton[part="key"], QPushButton[part="mark"] { padding: 4px; min-width: 46px; font-weight: 600; }
QPushButton[part="mark"]:focus { padding: 2px; }
QLineEdit { font-size: 40px; font-weight: 600; min-height: 64px; }
QScrollBar:vertical { width: 20px; }
QScrollBar::handle { border-radius: 8px; }
)"_s)
        .replace(u"@ink"_s, tokens.ink.name());
}

} // namespace ui
