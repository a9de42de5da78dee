// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/confirmpage.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/kiosk/ballotdraft.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/style/theme.h"
#include "ui/widgets/wrappedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

// "Change" stands where "Review" stood: touching that twice casts nothing.
ConfirmPage::ConfirmPage(const BallotDraft& draft, const QString& question, const QStringList& options, QWidget* parent)
    : QWidget(parent)
    , m_message(new WrappedLabel)
    , m_cast(makeLargeButton(u"kiosk.cast"_s, tr("Cast my ballot"), true))
    , m_change(makeLargeButton(u"kiosk.change"_s, tr("Change")))
{
    setObjectName(u"kiosk.confirmPage"_s);
    setAccessibleName(tr("Is this your ballot?"));
    auto* contents = new QWidget;
    auto* list = new QVBoxLayout(contents);
    list->setContentsMargins(0, 0, 2 * space, 0);
    list->setSpacing(3 * space);
    int number = 0;
    for (const QString& line : KioskWords::chosen(draft, options)) {
        auto* label = new WrappedLabel(line);
        label->setObjectName(u"kiosk.chosen.%1"_s.arg(++number));
        list->addWidget(label);
    }
    list->addStretch();
    m_area = makeScrolling(contents, u"kiosk.choices"_s);
    m_area->setAccessibleName(tr("What you cast"));
    m_message->setObjectName(u"kiosk.message"_s);
    m_message->setProperty("part", u"message"_s);
    m_message->setVisible(false);
    auto* says = new WrappedLabel(KioskWords::confirmed(draft));
    says->setObjectName(u"kiosk.says"_s);
    says->setProperty("part", u"count"_s);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_cast);
    foot->addStretch(1);
    foot->addWidget(m_change);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4 * space);
    column->addWidget(makeQuestion(question));
    column->addWidget(says);
    column->addWidget(m_area, 1);
    column->addWidget(m_message);
    column->addLayout(foot);
    for (QPushButton* button : {m_cast, m_change}) {
        button->installEventFilter(this);
    }
    connect(m_cast, &QPushButton::clicked, this, &ConfirmPage::confirmed);
    connect(m_change, &QPushButton::clicked, this, &ConfirmPage::changed);
}

void ConfirmPage::complain(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(true);
    m_cast->setFocus(Qt::TabFocusReason);
}

void ConfirmPage::enter()
{
    m_cast->setFocus(Qt::TabFocusReason);
}

bool ConfirmPage::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    QScrollBar* bar = m_area->verticalScrollBar();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return key->isAutoRepeat();
    case Qt::Key_Up:
    case Qt::Key_Down:
        bar->setValue(bar->value() + (key->key() == Qt::Key_Down ? 1 : -1) * leastKioskTarget);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        bar->triggerAction(key->key() == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd
                                                          : QScrollBar::SliderPageStepSub);
        return true;
    default:
        return false;
    }
}

} // namespace ui
