// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/pointscolumn.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/lists.h"
#include "core/usecases/hublink.h"
#include "core/usecases/points.h"
#include "ui/rooms/entrybox.h"
#include "ui/rooms/pointdelegate.h"
#include "ui/rooms/pointmoves.h"
#include "ui/rooms/pointsview.h"
#include "ui/screen/writing.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;
using usecases::Points;

namespace {

constexpr int mostFive = 5;

} // namespace

PointsColumn::PointsColumn(Context& context, QWidget& area, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RoomPointsModel(this))
    , m_view(new PointsView(context.theme, this))
    , m_entry(new EntryBox(context, area, this))
    , m_title(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_five(new PlainLabel({}, PlainLabel::Look::Quiet, this))
    , m_onlyToRead(
          new PlainLabel(tr("Only to be read here: the room writes on its own laptop."), PlainLabel::Look::Quiet, this))
{
    m_view->setObjectName(u"rooms.points"_s);
    m_view->setAccessibleName(tr("Points"));
    m_view->setModel(m_model);
    m_title->setObjectName(u"rooms.question"_s);
    m_title->setWordWrap(true);
    m_onlyToRead->setObjectName(u"rooms.onlyToRead"_s);
    m_onlyToRead->setWordWrap(true);
    m_onlyToRead->hide();
    m_five->setObjectName(u"rooms.five"_s);
    m_five->setAlignment(Qt::AlignRight | Qt::AlignTop);
    buildLayout();
    connectParts();
    addListCommands();
}

void PointsColumn::buildLayout()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(3 * space);
    top->addWidget(m_title, 1);
    top->addWidget(m_five);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_entry);
    column->addWidget(m_onlyToRead);
    setTabOrder(&m_entry->line(), m_view);
}

void PointsColumn::connectParts()
{
    if (usecases::HubLink* link = m_context.link) {
        connect(link, &usecases::HubLink::changed, this, [this, link] { m_model->markWaiting(link->waiting()); });
    }
    auto* delegate = new PointDelegate(
        m_context.theme, [this](const PointId& point, const QString& text) { return takeWords(point, text); }, this);
    m_view->setItemDelegate(delegate);
    connect(delegate, &PointDelegate::closeEditor, this, &PointsColumn::editingEnded);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        Q_EMIT currentChanged(current());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT currentChanged(current()); });
    connect(m_view, &PointsView::dropped, this, &PointsColumn::drop);
    connect(m_view, &PointsView::typed, this, [this](const QString& text) {
        if (m_writable) {
            startWriting();
            m_entry->line().insert(text);
        }
    });
    connect(m_entry, &EntryBox::added, this, &PointsColumn::select);
    connect(m_entry, &EntryBox::left, this, &PointsColumn::leaveLine);
    connect(m_entry, &EntryBox::entered, this, &PointsColumn::writing);
    connect(delegate, &PointDelegate::typed, m_entry, &EntryBox::followEditing);
    connect(delegate, &PointDelegate::closeEditor, m_entry, &EntryBox::followLine);
    connect(m_entry, &EntryBox::alikeWanted, this, &PointsColumn::goToAlike);
    connect(m_entry, &EntryBox::alikeChanged, this, [this] { m_goToAlike->setEnabled(!m_entry->alike().isNull()); });
}

QAction* PointsColumn::addCommand(QWidget& where, const QString& name, const QString& text,
                                  const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // Single letters and digits are text anywhere but in the list itself.
    action->setShortcutContext(&where == m_view ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    where.addAction(action);
    m_commands.append(action);
    return action;
}

void PointsColumn::addListCommands()
{
    QAction* edit = addCommand(*m_view, u"rooms.edit"_s, tr("Edit the point"),
                               {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    connect(edit, &QAction::triggered, this, &PointsColumn::editCurrent);
    QAction* last =
        addCommand(*m_entry, u"rooms.editLast"_s, tr("Edit the last point"), {QKeySequence(Qt::CTRL | Qt::Key_Up)});
    connect(last, &QAction::triggered, this, &PointsColumn::editLast);
    m_goToAlike = addCommand(*this, u"rooms.goToAlike"_s, tr("Go to the point that is most alike"),
                             {QKeySequence(Qt::CTRL | Qt::Key_L)});
    m_goToAlike->setEnabled(false);
    connect(m_goToAlike, &QAction::triggered, this, &PointsColumn::goToAlike);
    QAction* withdraw =
        addCommand(*m_view, u"rooms.withdraw"_s, tr("Withdraw the point"), {QKeySequence(Qt::Key_Delete)});
    connect(withdraw, &QAction::triggered, this, [this] {
        if (!current().isNull()) {
            m_context.check(Points(m_context.workspace).withdraw(current()));
        }
    });
    for (int place = 1; place <= mostFive; ++place) {
        QAction* put = addCommand(*m_view, u"rooms.five%1"_s.arg(place), tr("Make it number %1 of our five").arg(place),
                                  {QKeySequence(Qt::Key_0 + place)});
        connect(put, &QAction::triggered, this, [this, place] { putInFive(place); });
        m_fiveCommands.append(put);
    }
    QAction* out = addCommand(*m_view, u"rooms.five0"_s, tr("Take it out of our five"), {QKeySequence(Qt::Key_0)});
    connect(out, &QAction::triggered, this, [this] { putInFive(0); });
    QAction* up = addCommand(*m_view, u"rooms.moveUp"_s, tr("Move the point up"),
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)});
    connect(up, &QAction::triggered, this, [this] { moveByStep(-1); });
    QAction* down = addCommand(*m_view, u"rooms.moveDown"_s, tr("Move the point down"),
                               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)});
    connect(down, &QAction::triggered, this, [this] { moveByStep(1); });
    QAction* write = addCommand(*m_view, u"rooms.write"_s, tr("Write a point"), {QKeySequence(Qt::Key_Escape)});
    connect(write, &QAction::triggered, this, &PointsColumn::startWriting);
    m_writing = new WritingActions(m_commands, this);
}

void PointsColumn::setRoom(const GroupId& group, const QuestionId& question, bool writable)
{
    m_group = group;
    m_question = question;
    setWritable(writable);
    m_entry->setRoom(group, question);
    m_entry->line().setEnabled(!question.isNull());
    refresh();
}

void PointsColumn::setWritable(bool writable)
{
    if (writable == m_writable) {
        return;
    }
    m_writable = writable;
    const bool hadFocus = m_entry->isAncestorOf(focusWidget());
    m_entry->setVisible(writable);
    m_onlyToRead->setVisible(!writable);
    m_writing->offer(writable);
    m_view->setDragDropMode(writable ? QAbstractItemView::DragDrop : QAbstractItemView::NoDragDrop);
    m_view->setEditTriggers(writable ? QAbstractItemView::DoubleClicked : QAbstractItemView::NoEditTriggers);
    if (hadFocus && !writable) {
        leaveLine();
    }
}

void PointsColumn::refresh()
{
    const Meeting& meeting = m_context.workspace.meeting();
    showQuestion();
    const PointId kept = current();
    m_model->show(meeting, m_group, m_question,
                  m_fiveFirst ? RoomPointsModel::Order::FiveFirst : RoomPointsModel::Order::ByPlace);
    if (current() != kept) {
        Q_EMIT currentChanged(current());
    }
}

void PointsColumn::showQuestion()
{
    const Meeting& meeting = m_context.workspace.meeting();
    const QList<Question> questions = questionsInOrder(meeting);
    const Question* question = meeting.questions.find(m_question);
    m_fiveFirst = !questions.isEmpty() && questions.first().id == m_question;
    m_title->setText(question ? question->text : QString());
    m_five->setVisible(m_fiveFirst);
    m_five->setText(tr("Our five: %1 of %2").arg(usecases::fiveOf(meeting, m_group).size()).arg(mostFive));
    m_view->setEmptyText(!m_writable ? tr("No points here.")
                         : question  ? tr("No points yet. Type what the group says and press Enter.")
                                     : tr("The meeting has no guiding questions yet: import them under People."));
    for (QAction* command : std::as_const(m_fiveCommands)) {
        command->setEnabled(m_fiveFirst);
    }
}

PointId PointsColumn::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->rowAt(index).id : PointId();
}

void PointsColumn::select(const PointId& point)
{
    const QModelIndex index = m_model->index(m_model->rowOf(point));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void PointsColumn::startWriting()
{
    if (m_writable) {
        m_entry->line().setFocus();
    }
}

void PointsColumn::start()
{
    m_writable ? startWriting() : leaveLine();
}

void PointsColumn::leaveLine()
{
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    }
    m_view->setFocus();
}

void PointsColumn::goToAlike()
{
    if (const PointId point = m_entry->alike(); !point.isNull()) {
        m_backToLine = false;
        m_view->setFocus(); // what is being edited is kept first
        Q_EMIT wanted(point);
    }
}

void PointsColumn::editCurrent()
{
    m_backToLine = false;
    m_view->scrollTo(m_view->currentIndex());
    if (m_view->currentIndex().isValid()) {
        m_view->edit(m_view->currentIndex());
    }
}

void PointsColumn::editLast()
{
    const QList<Point>& points = m_model->rows();
    const auto last = std::max_element(points.begin(), points.end(),
                                       [](const Point& a, const Point& b) { return a.written < b.written; });
    if (last != points.end()) {
        select(last->id);
        editCurrent();
        m_backToLine = true;
    }
}

void PointsColumn::editingEnded()
{
    if (m_backToLine) {
        m_backToLine = false;
        startWriting();
    }
}

bool PointsColumn::takeWords(const PointId& point, const QString& text)
{
    const Done done = Points(m_context.workspace).edit(point, text);
    // Where nothing is left there is nothing to keep: the card goes back to its words.
    return m_context.check(done) || done.error().code == ErrorCode::EmptyText;
}

void PointsColumn::putInFive(int place)
{
    const PointId point = current();
    if (!point.isNull() && m_context.check(Points(m_context.workspace).putInFive(point, place))) {
        select(point);
    }
}

QList<Point> PointsColumn::shown() const
{
    QList<Point> points = m_model->rows();
    if (!m_fiveFirst) {
        for (Point& point : points) {
            point.five = 0; // here the five stand among the others
        }
    }
    return points;
}

void PointsColumn::moveByStep(int step)
{
    if (const std::optional<PointMove> wanted = ui::moveByStep(shown(), current(), step)) {
        move(current(), *wanted);
    }
}

void PointsColumn::drop(const PointId& point, int row, bool belowRow)
{
    const QList<Point> points = shown();
    const Point* moved = m_context.workspace.meeting().points.find(point);
    if (!moved || m_model->rowOf(point) < 0) {
        return;
    }
    const auto five = std::count_if(points.begin(), points.end(), [](const Point& p) { return p.five > 0; });
    const bool roomForIt = five < mostFive || (m_fiveFirst && moved->five > 0);
    move(point, moveToRow(points, point, row, row < five || (row == five && five > 0 && belowRow && roomForIt)));
}

void PointsColumn::move(const PointId& point, const PointMove& move)
{
    Points points(m_context.workspace);
    if (move.five && !m_context.check(points.putInFive(point, *move.five))) {
        return;
    }
    if (move.before) {
        m_context.check(points.moveBefore(point, *move.before));
    }
    select(point);
}

} // namespace ui
