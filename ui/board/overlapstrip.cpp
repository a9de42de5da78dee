// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/overlapstrip.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/board/overlapmember.h"
#include "ui/board/overlapwording.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/keybutton.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 3 * space;
constexpr int leastMember = 250;
constexpr int mostColumns = 4;
constexpr int fewMembers = 4; ///< that have two lines each
constexpr int wideFrom = 1100;
constexpr int wideWhy = 290;
constexpr int reasonLines = 2;
constexpr int narrowWhy = 190;

} // namespace

OverlapStrip::OverlapStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QHBoxLayout)
    , m_place(new PlainLabel({}, PlainLabel::Look::Accent, this))
    , m_hint(new ElidingLabel(PlainLabel::Look::Muted, this))
{
    setObjectName(u"board.overlap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_place->setObjectName(u"board.overlap.place"_s);
    m_hint->setObjectName(u"board.overlap.hint"_s);
    m_head->setSpacing(2 * space);
    m_head->addWidget(m_place);
    m_head->addSpacing(space);
    m_head->addWidget(m_hint, 1);
    m_head->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(padding, 2 * space, padding, 2 * space);
    whole->setSpacing(space);
    whole->addLayout(m_head);
    whole->addWidget(buildDetails());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(qApp, &QApplication::focusChanged, this, &OverlapStrip::showKeys);
    hide();
}

QWidget* OverlapStrip::buildDetails()
{
    m_details = new QWidget(this);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(padding);
    m_grid->setVerticalSpacing(space);
    m_warning = new PlainLabel({}, PlainLabel::Look::Warning, m_details);
    m_warning->setObjectName(u"board.overlap.warning"_s);
    m_warning->setProperty("strong", true);
    m_warning->setWordWrap(true);
    m_wording = new OverlapWording(m_details);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(padding);
    middle->addLayout(m_grid, 1);
    middle->addWidget(buildWhy(), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addLayout(middle);
    column->addWidget(m_warning);
    column->addWidget(m_wording);
    return m_details;
}

QWidget* OverlapStrip::buildWhy()
{
    m_why = new QWidget(m_details);
    m_figure = new PlainLabel({}, PlainLabel::Look::Strong, m_why);
    m_figure->setObjectName(u"board.overlap.figure"_s);
    m_likelihood = new PlainLabel({}, PlainLabel::Look::Small, m_why);
    m_likelihood->setObjectName(u"board.overlap.likelihood"_s);
    m_reasons = new PlainLabel({}, PlainLabel::Look::Muted, m_why);
    m_reasons->setObjectName(u"board.overlap.reasons"_s);
    m_reasons->setWordWrap(true);
    m_reasons->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_reasons->ensurePolished();
    m_reasons->setMinimumHeight(reasonLines * m_reasons->fontMetrics().lineSpacing()); // the strip does not jump
    auto* first = new QHBoxLayout;
    first->setSpacing(space + space / 2);
    first->addWidget(m_figure);
    first->addWidget(m_likelihood, 1);
    auto* column = new QVBoxLayout(m_why);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(first);
    column->addWidget(m_reasons);
    return m_why;
}

void OverlapStrip::setActions(const Actions& actions)
{
    addButtons(actions);
    m_wording->setAction(actions.word, m_theme);
    showKeys();
}

void OverlapStrip::addButtons(const Actions& actions)
{
    const auto add = [this](QAction* action, bool primary) {
        auto* button = new KeyButton(action, primary, m_theme, this);
        button->setFocusPolicy(Qt::TabFocus);
        m_head->addWidget(button);
        return button;
    };
    m_merge = add(actions.merge, true);
    m_keepApart = add(actions.keepApart, false);
    m_later = add(actions.later, false);
}

void OverlapStrip::show(const ShownOverlap& overlap)
{
    const bool unfolds = m_folded;
    m_folded = false;
    if (unfolds || !(overlap == m_shown)) {
        m_shown = overlap;
        m_place->setText(overlap.place);
        m_place->setLook(PlainLabel::Look::Accent);
        m_figure->setText(overlap.figure);
        m_likelihood->setText(overlap.likelihood);
        m_reasons->setText(overlap.reasons);
        m_warning->setText(overlap.warnings.isEmpty()
                               ? QString()
                               : tr("Look twice. %1", "sentences follow").arg(overlap.warnings.join(u' ')));
        m_warning->setVisible(!overlap.warnings.isEmpty());
        m_wording->show(overlap);
        m_details->setVisible(true);
        showMembers();
        showHint();
    }
    showKeys();
    takeSpace();
    announce();
    update();
}

void OverlapStrip::takeSpace()
{
    setVisible(true);
    layout()->activate(); // at once: otherwise what is new would be painted once in the old space
    if (QLayout* around = parentWidget()->layout()) {
        around->activate();
    }
}

void OverlapStrip::fold(int putOff)
{
    m_folded = true;
    m_shown = {};
    const QString rest = tr("%n kept for later", nullptr, putOff);
    m_place->setText(putOff > 0 ? tr("No overlaps left to look at · %1", "so many are kept for later").arg(rest)
                                : tr("No overlaps left to look at"));
    m_place->setLook(PlainLabel::Look::Muted);
    m_details->hide();
    showHint();
    showKeys();
    takeSpace();
    announce();
    update();
}

void OverlapStrip::setChosenByHand(int points)
{
    if (points != m_byHand) {
        m_byHand = points;
        showHint();
        showKeys();
    }
}

void OverlapStrip::showHint()
{
    const bool manual = m_byHand > 0 && !m_folded;
    m_hint->setLook(manual ? PlainLabel::Look::Accent : PlainLabel::Look::Muted);
    m_hint->setText(m_folded ? QString()
                    : manual ? tr("M merges the %n points chosen below; Esc lets them go.", nullptr, m_byHand)
                             : m_shown.hint);
}

bool OverlapStrip::hasFocusWithin() const
{
    const QWidget* focused = QApplication::focusWidget();
    return focused && (focused == this || isAncestorOf(focused));
}

void OverlapStrip::showKeys()
{
    if (!m_merge) {
        return;
    }
    const auto name = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_merge->setPrimary(m_byHand == 0 && m_shown.warnings.isEmpty());
    m_merge->setKey(m_byHand > 0 ? QString() : name(Qt::Key_M));
    m_keepApart->setKey(name(Qt::Key_K));
    const QString arrow = rightToLeft ? u"←"_s : u"→"_s;
    m_later->setKey(hasFocusWithin() ? arrow : tr("Ctrl %1", "an arrow key").arg(arrow));
}

void OverlapStrip::showMembers()
{
    const auto count = static_cast<int>(m_shown.members.size());
    while (m_members.size() < count) {
        const auto number = static_cast<int>(m_members.size());
        auto* member = new OverlapMember(number + 1, m_theme, m_details);
        connect(member, &OverlapMember::toggled, this, [this, number] { Q_EMIT toggled(number); });
        m_members.append(member);
    }
    for (int i = 0; i < m_members.size(); ++i) {
        if (i < count) {
            m_members.at(i)->show(m_shown.members.at(i), m_shown.canLeaveOut(), count <= fewMembers ? 2 : 1);
        } else {
            m_members.at(i)->hide();
        }
    }
    placeMembers();
}

void OverlapStrip::placeMembers()
{
    // A resize may come while what is shown is being exchanged, before there is a widget for each member.
    const auto count = static_cast<int>(qMin(m_shown.members.size(), m_members.size()));
    const int why = width() >= wideFrom ? wideWhy : narrowWhy;
    m_why->setFixedWidth(why);
    const int fit = qBound(1, (width() - why - 3 * padding) / leastMember, mostColumns);
    const int columns = count == fewMembers ? 2 : qMax(qMin(2, count), qMin(fit, count));
    for (OverlapMember* member : std::as_const(m_members)) {
        m_grid->removeWidget(member);
    }
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_members.at(i), i / columns, i % columns, Qt::AlignTop);
    }
    for (int column = 0; column < mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void OverlapStrip::announce()
{
    const QString told = m_folded ? QString() : m_shown.told();
    setAccessibleName(m_place->text());
    const QString whole = m_folded ? m_place->text() : told;
    if (whole == m_announced) {
        return; // other counts are nothing to interrupt anybody for
    }
    m_announced = whole;
    setAccessibleDescription(told);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void OverlapStrip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = hasFocus() ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    const QColor usual = m_folded && !hasFocus() ? tokens.line : tokens.accent;
    painter.setPen(QPen(m_shown.warnings.isEmpty() ? usual : tokens.warning, edge));
    painter.setBrush(m_folded ? tokens.background : tokens.surface);
    painter.drawRoundedRect(box, radius, radius);
}

void OverlapStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeMembers();
}

void OverlapStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        Q_EMIT leftDownwards();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    QWidget::keyPressEvent(event);
}

void OverlapStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void OverlapStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
