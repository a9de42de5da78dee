// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/ballotpage.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kiosk/ballotdraft.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/markrow.h"
#include "ui/kiosk/optionbox.h"
#include "ui/widgets/wrappedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using domain::Method;

BallotPage::BallotPage(BallotDraft& draft, const QString& question, const QStringList& options, const Theme& theme,
                       QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_used(new WrappedLabel)
    , m_leave(makeLargeButton(u"kiosk.leave"_s, tr("Leave without voting")))
    , m_review(makeLargeButton(u"kiosk.review"_s, tr("Review"), true))
{
    setObjectName(u"kiosk.ballotPage"_s);
    setAccessibleName(tr("Your ballot"));
    auto* rows = new QWidget;
    auto* list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, 2 * space, 0);
    list->setSpacing(2 * space);
    for (int option = 0; option < options.size(); ++option) {
        m_rows.append(makeRow(option, options.at(option), theme));
        list->addWidget(m_rows.constLast().widget);
        for (QAbstractButton* button : m_rows.constLast().buttons()) {
            button->installEventFilter(this);
        }
    }
    list->addStretch();
    m_area = makeScrolling(rows, u"kiosk.options"_s);
    m_area->setAccessibleName(tr("Options"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3 * space);
    column->addWidget(makeQuestion(question));
    auto* howTo = new WrappedLabel(KioskWords::howTo(draft));
    howTo->setObjectName(u"kiosk.howTo"_s);
    column->addWidget(howTo);
    column->addWidget(m_area, 1);
    column->addWidget(makeFoot());
    show(false);
}

BallotPage::Row BallotPage::makeRow(int option, const QString& text, const Theme& theme)
{
    const Method method = m_draft.round().method;
    if (method == Method::Dots || method == Method::Score) {
        auto* row = new MarkRow(option + 1, text, method == Method::Dots ? MarkRow::Kind::Dots : MarkRow::Kind::Score);
        connect(row, &MarkRow::asked, this, [this, option](int mark) { setMark(option, mark); });
        return {row, nullptr, row};
    }
    auto* box = new OptionBox(option + 1, text, method == Method::Ranking, theme);
    box->setObjectName(u"kiosk.option.%1"_s.arg(option + 1));
    connect(box, &OptionBox::clicked, this, [this, option] { toggle(option); });
    return {box, box, nullptr};
}

QWidget* BallotPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(4 * space);
    m_used->setObjectName(u"kiosk.used"_s);
    m_used->setProperty("part", u"count"_s);
    m_used->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(m_leave);
    row->addWidget(m_used, 1);
    row->addWidget(m_review);
    m_leave->installEventFilter(this);
    m_review->installEventFilter(this);
    connect(m_leave, &QPushButton::clicked, this, &BallotPage::left);
    connect(m_review, &QPushButton::clicked, this, &BallotPage::reviewed);
    return foot;
}

QList<QAbstractButton*> BallotPage::Row::buttons() const
{
    return marks ? marks->buttons() : QList<QAbstractButton*>{box};
}

void BallotPage::enter()
{
    if (!m_rows.isEmpty()) {
        const Row& first = m_rows.constFirst();
        focus(first.marks ? first.marks->usual() : first.box, first.widget);
    }
}

void BallotPage::setMark(int option, int mark)
{
    show(!m_draft.setMark(option, mark));
}

void BallotPage::toggle(int option)
{
    show(!m_draft.toggle(option));
}

void BallotPage::show(bool refused)
{
    for (int option = 0; option < m_rows.size(); ++option) {
        const Row& row = m_rows.at(option);
        const QString said = KioskWords::mark(m_draft, option);
        row.marks ? row.marks->show(m_draft.mark(option), said) : row.box->show(m_draft.mark(option), said);
    }
    const QString used = refused ? KioskWords::limitReached(m_draft) : KioskWords::used(m_draft);
    m_used->setText(used);
    m_area->setAccessibleDescription(used);
}

int BallotPage::rowOf(const QObject* button) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const QList<QAbstractButton*> buttons = m_rows.at(row).buttons();
        if (std::any_of(buttons.begin(), buttons.end(), [button](const auto* one) { return one == button; })) {
            return row;
        }
    }
    return -1;
}

bool BallotPage::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (event->type() != QEvent::KeyPress || !button) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        return false;
    }
    const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enters && key->isAutoRepeat()) {
        return true; // a key that is held must not cast a ballot
    }
    if (enters && button != m_leave) {
        m_review->click();
        return true;
    }
    return press(*button, key->key());
}

bool BallotPage::press(QAbstractButton& button, int key)
{
    const int row = rowOf(&button);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Up:
        return stepUpOrDown(button, -1);
    case Qt::Key_Down:
        return stepUpOrDown(button, 1);
    case Qt::Key_Left:
        return stepSideways(button, -forward);
    case Qt::Key_Right:
        return stepSideways(button, forward);
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (row >= 0 && m_draft.round().method == Method::Dots) {
            setMark(row, qMax(0, m_draft.mark(row) + (key == Qt::Key_Plus ? 1 : -1)));
        }
        return true;
    default:
        return key >= Qt::Key_0 && key <= Qt::Key_9 && pressFigure(row, key - Qt::Key_0);
    }
}

bool BallotPage::pressFigure(int row, int figure)
{
    if (m_rows.value(0).marks) {
        if (row >= 0) {
            setMark(row, figure);
        }
        return true;
    }
    if (figure >= 1 && figure <= m_rows.size()) {
        const Row& touched = m_rows.at(figure - 1);
        focus(touched.box, touched.widget);
        toggle(figure - 1);
    }
    return true;
}

bool BallotPage::stepUpOrDown(QAbstractButton& from, int step)
{
    const int row = rowOf(&from);
    const int next = row < 0 ? static_cast<int>(m_rows.size()) - 1 : row + step;
    if ((row < 0 && step > 0) || next < 0) {
        return true;
    }
    if (next >= m_rows.size()) {
        m_review->setFocus(Qt::TabFocusReason);
        return true;
    }
    const Row& to = m_rows.at(next);
    const QList<QAbstractButton*> buttons = to.buttons();
    const auto at = row < 0 ? buttons.size() - 1 : m_rows.at(row).buttons().indexOf(&from);
    focus(buttons.value(at), to.widget);
    return true;
}

bool BallotPage::stepSideways(QAbstractButton& from, int step)
{
    const int row = rowOf(&from);
    if (row < 0) {
        (step < 0 ? m_leave : m_review)->setFocus(Qt::TabFocusReason);
        return true;
    }
    const QList<QAbstractButton*> buttons = m_rows.at(row).buttons();
    if (QAbstractButton* next = buttons.value(buttons.indexOf(&from) + step)) {
        focus(next, m_rows.at(row).widget);
    }
    return true;
}

void BallotPage::focus(QWidget* button, QWidget* row)
{
    button->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(row, 0, 2 * space);
}

} // namespace ui
