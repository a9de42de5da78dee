// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardscreen.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "core/domain/lists.h"
#include "ui/board/boardcommands.h"
#include "ui/board/columnsarea.h"
#include "ui/board/filtermenu.h"
#include "ui/board/overlapcommands.h"
#include "ui/board/overlapstrip.h"
#include "ui/board/recommendationlist.h"
#include "ui/board/recommendationspane.h"
#include "ui/board/selectionbar.h"
#include "ui/models/foldedtext.h"
#include "ui/screen/makeaction.h"
#include "ui/screen/writing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int margin = 4 * space;
constexpr int searchWidth = 180;
constexpr int leastPane = 300;
constexpr int mostPane = 480;
constexpr int paneShare = 35; ///< per cent of the screen's width

} // namespace

BoardScreen::BoardScreen(Context& context, QWidget* parent)
    : Screen(u"board"_s, context, parent)
    , m_reports(context.workspace)
    , m_header(new PageHeader(tr("Recommendation board"), this))
    , m_filterMenu(new FilterMenu(this))
    , m_words(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
{
    setAccessibleName(tr("Recommendation board"));
    buildHeader();
    auto* empty = new EmptyState(
        tr("No points yet"),
        tr("What the rooms write down stands here side by side, to be merged into recommendations."), m_rooms, m_stack);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin - space, margin, margin - space);
    column->setSpacing(3 * space);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connectParts();
    if (!mayWrite(context)) {
        m_columns->setReadOnly();
        m_pane->list().setReadOnly();
    }
    offerToWriters(context, m_commands->writing() + m_overlaps->all() + QList<QAction*>{m_vote, m_rooms}, this);
}

void BoardScreen::buildHeader()
{
    m_filter = makeAction(*this, "board.filterBy", tr("Filter: all themes"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    m_search = makeAction(*this, "board.search", tr("Filter by words"));
    m_convergence = makeAction(*this, "board.convergence", tr("Convergence"), {Qt::Key_C});
    m_vote = makeAction(*this, "board.vote", tr("Put to the vote"), {Qt::Key_V});
    m_rooms = makeAction(*this, "board.rooms", tr("Go to the rooms"));
    m_words->setObjectName(u"board.filter"_s);
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(searchWidth);
    m_words->installEventFilter(this);
    m_words->hide();
    m_header->addWidget(m_words);
    m_filter->setMenu(m_filterMenu);
    QPushButton* filter = m_header->addButton(m_filter);
    m_header->addButton(m_convergence);
    m_header->addButton(m_vote, true);
    connect(m_filter, &QAction::triggered, filter, &QPushButton::showMenu);
}

QWidget* BoardScreen::buildBody()
{
    m_body = new QWidget(m_stack);
    m_body->setObjectName(u"board.body"_s);
    m_strip = new OverlapStrip(m_context.theme, m_body);
    m_columns = new ColumnsArea(m_context.theme, m_body);
    m_bar = new SelectionBar(m_body);
    m_pane = new RecommendationsPane(m_context, m_body);
    auto* left = new QVBoxLayout;
    left->setSpacing(2 * space);
    left->addWidget(m_columns, 1);
    left->addWidget(m_bar);
    auto* line = new QFrame(m_body);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * space);
    row->addLayout(left, 1);
    row->addWidget(line);
    row->addWidget(m_pane);
    auto* whole = new QVBoxLayout(m_body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(3 * space);
    whole->addWidget(m_strip);
    whole->addLayout(row, 1);
    m_overlaps = new OverlapCommands(m_context, *m_columns, *m_pane, *m_strip, *m_body);
    m_commands = new BoardCommands(m_context, *m_columns, *m_pane, *m_overlaps, *m_body);
    buildBar();
    return m_body;
}

void BoardScreen::buildBar()
{
    m_bar->addAction(m_commands->merge, false);
    m_bar->addAction(m_commands->mergeOther, false);
    m_bar->addAction(m_commands->add, false);
    m_bar->addAction(m_commands->clear, false);
    m_bar->hide();
}

void BoardScreen::connectParts()
{
    connect(&m_context.workspace, &usecases::Workspace::changed, this, &BoardScreen::onChanged);
    connect(&m_context.overlaps, &usecases::Overlaps::suggestionsChanged, this, &BoardScreen::onComputed);
    connect(m_filterMenu, &FilterMenu::changed, this, &BoardScreen::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &BoardScreen::refresh);
    connect(m_search, &QAction::triggered, this, &BoardScreen::focusSearch);
    connect(m_convergence, &QAction::triggered, this, [this] { m_context.goTo(u"convergence"_s, {}); });
    connect(m_vote, &QAction::triggered, this, [this] { m_context.goTo(u"vote"_s, {}); });
    connect(m_rooms, &QAction::triggered, this, [this] { m_context.goTo(u"rooms"_s, {}); });
    connect(m_columns, &ColumnsArea::selectionMoved, this, &BoardScreen::showSelection);
    connectFocus();
}

void BoardScreen::connectFocus()
{
    connect(m_columns, &ColumnsArea::leftAtTop, this, &BoardScreen::focusStrip);
    connect(&m_pane->list(), &RecommendationList::leftUpwards, this, &BoardScreen::focusStrip);
    RecommendationList& list = m_pane->list();
    connect(m_columns, &ColumnsArea::leftAtEnd, this, [&list](int y) {
        const QModelIndex near = list.nearestTo(y);
        list.setFocus(Qt::OtherFocusReason);
        if (near.isValid()) {
            list.setCurrentIndex(near);
            list.selectionModel()->select(near, QItemSelectionModel::ClearAndSelect);
        }
    });
    connect(&list, &RecommendationList::leftSideways, this, [this](int step, int y) {
        if (step < 0) {
            m_columns->focusLastColumn(y);
        }
    });
}

void BoardScreen::onChanged(const usecases::Changed& what)
{
    if (!what.touches({Entity::Point, Entity::Recommendation, Entity::Group, Entity::Theme, Entity::Element,
                       Entity::Question, Entity::Body})) {
        return;
    }
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void BoardScreen::refresh()
{
    const Meeting& meeting = m_context.workspace.meeting();
    m_filterMenu->offer(themesInOrder(meeting));
    const BoardFilter filter{m_filterMenu->theme(), m_filterMenu->openOnly(), m_words->text().simplified()};
    m_context.check(m_reports.update());
    const BoardCards cards(meeting, m_reports, filter);
    m_columns->show(cards.columns, !(filter == m_shown));
    m_shown = filter;
    m_pane->refresh();
    const bool nothing = cards.points == 0 && m_pane->model().rowCount() == 0;
    m_stack->setCurrentIndex(nothing ? 0 : 1);
    QStringList words{tr("%n points", nullptr, cards.points), tr("%n merged", nullptr, cards.merged),
                      tr("%n open", nullptr, cards.points - cards.merged)};
    if (!filter.isEmpty()) {
        words.append(tr("%n shown", nullptr, cards.shown));
    }
    if (cards.unreported > 0) {
        words.append(tr("%n rooms not reported yet", nullptr, cards.unreported));
    }
    m_header->setSubtitle(nothing ? QString() : words.join(u" · "_s));
    m_filter->setText(m_filterMenu->words());
    m_overlaps->refresh();
    m_commands->update();
    showSelection();
    m_stale = false;
}

void BoardScreen::onComputed()
{
    m_computed = true;
    if (isVisible()) {
        followOverlaps();
        takeFocusToStrip();
    }
}

void BoardScreen::followOverlaps()
{
    if (std::exchange(m_computed, false) && mayWrite(m_context)) {
        m_overlaps->follow(m_context.overlaps.suggestions(), m_context.overlaps.isBehind());
    }
}

void BoardScreen::focusStrip()
{
    if (m_strip->isVisible()) {
        m_strip->setFocus(Qt::OtherFocusReason);
    }
}

void BoardScreen::takeFocusToStrip()
{
    const bool untouched = m_columns->selected().isEmpty() && m_columns->focusedPoint() == m_enteredAt;
    if (m_overlaps->isOffering() && !m_enteredAt.isNull()) {
        if (untouched) {
            focusStrip();
            m_overlaps->scrollToShown();
        }
        m_enteredAt = {};
    }
}

void BoardScreen::showSelection()
{
    const auto count = static_cast<int>(m_columns->selected().size());
    m_bar->setVisible(count > 0 && mayWrite(m_context));
    m_strip->setChosenByHand(count);
    if (count > 0) {
        m_bar->setWords(tr("%n points of %1 selected", nullptr, count).arg(m_columns->selectedMarks().join(u", "_s)));
    }
}

QList<QAction*> BoardScreen::commands() const
{
    return QList<QAction*>{m_filter, m_search, m_convergence, m_vote} + m_overlaps->all() + m_commands->all();
}

QList<Found> BoardScreen::find(const QString& text, int limit) const
{
    const Meeting& meeting = m_context.workspace.meeting();
    const QStringList words = foldedWords(text);
    QList<Found> found;
    for (const Recommendation& one : meeting.recommendations) {
        if (found.size() < limit && stands(one) && holdsAll(foldedText(one.text), words)) {
            found.append({one.text, one.track == Track::Priority ? tr("Priority") : tr("Follow-up"), one.id.uuid()});
        }
    }
    for (const Point& one : meeting.points) {
        if (found.size() >= limit) {
            break;
        }
        if (stands(one) && holdsAll(foldedText(one.text), words)) {
            const Group* group = meeting.groups.find(one.group);
            found.append({one.text, group ? group->name : QString(), one.id.uuid()});
        }
    }
    return found;
}

void BoardScreen::reveal(const QUuid& id)
{
    if (m_stale) {
        refresh();
    }
    if (m_pane->reveal(RecommendationId(id))) {
        m_pane->list().setFocus(Qt::OtherFocusReason);
    } else if (m_columns->reveal(PointId(id))) {
        m_columns->focusColumn();
    }
}

void BoardScreen::focusSearch()
{
    m_words->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void BoardScreen::leaveSearch()
{
    m_words->setVisible(!m_words->text().isEmpty());
    m_columns->focusColumn();
}

bool BoardScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_words->clear();
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            leaveSearch();
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

void BoardScreen::entered()
{
    m_columns->focusColumn();
    m_enteredAt = m_columns->focusedPoint();
    takeFocusToStrip();
}

void BoardScreen::showEvent(QShowEvent* event)
{
    if (m_stale) {
        refresh();
    }
    followOverlaps();
    Screen::showEvent(event);
}

void BoardScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_pane->setFixedWidth(qBound(leastPane, width() * paneShare / 100, mostPane));
}

} // namespace ui
