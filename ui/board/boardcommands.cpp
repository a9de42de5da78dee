// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcommands.h"

#include "ui/board/columnsarea.h"
#include "ui/board/overlapcommands.h"
#include "ui/board/recommendationlist.h"
#include "ui/board/recommendationspane.h"
#include "ui/screen/makeaction.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

BoardCommands::BoardCommands(Context& context, ColumnsArea& columns, RecommendationsPane& pane,
                             OverlapCommands& overlaps, QWidget& body)
    : QObject(&body)
    , m_context(context)
    , m_columns(columns)
    , m_pane(pane)
    , m_overlaps(overlaps)
    , m_board(context.workspace)
{
    makePointActions(body);
    makeRecommendationActions(body);
    listenToDrops();
    connect(&columns, &ColumnsArea::selectionMoved, this, &BoardCommands::update);
    connect(&pane, &RecommendationsPane::trackChanged, this, &BoardCommands::update);
    connect(&pane.list(), &RecommendationList::currentMoved, this, &BoardCommands::update);
    connect(&columns, &ColumnsArea::cardClicked, this,
            [this](const PointId& point) { m_pane.reveal(m_columns.recommendationOf(point)); });
    update();
}

QAction* BoardCommands::make(const char* name, const QString& text, const QList<QKeySequence>& keys, QWidget& where,
                             void (BoardCommands::*act)())
{
    QAction* action = makeAction(where, name, text, keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void BoardCommands::makePointActions(QWidget& body)
{
    using Me = BoardCommands;
    merge = make("board.merge", tr("Merge"), {Qt::Key_M}, body, &Me::doMerge);
    mergeOther = make("board.mergeOther", {}, {Qt::SHIFT | Qt::Key_M}, body, &Me::doMergeOther);
    add = make("board.add", {}, {Qt::Key_A}, body, &Me::doAdd);
    clear = make("board.clear", tr("Clear"), {Qt::Key_Escape}, body, &Me::doClear);
    reveal = make("board.reveal", tr("Show what the point was merged into"),
                  {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter}, m_columns, &Me::doReveal);
    change = make("board.change", tr("Show what changed of the point"), {Qt::Key_I}, m_columns, &Me::doShowChange);
    m_columns.setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction* action : {merge, mergeOther, add}) {
        m_columns.addAction(action);
    }
}

void BoardCommands::makeRecommendationActions(QWidget& body)
{
    using Me = BoardCommands;
    QWidget& list = m_pane.list();
    edit = make("board.edit", tr("Edit the wording"), {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter}, list, &Me::doEdit);
    otherTrack = make("board.track", {}, {Qt::Key_T}, list, &Me::doOtherTrack);
    up = make("board.up", tr("Move up"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Up}, list, &Me::doUp);
    down = make("board.down", tr("Move down"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Down}, list, &Me::doDown);
    join = make("board.join", tr("Join into the one above"), {Qt::Key_J}, list, &Me::doJoin);
    split = make("board.split", tr("Split the chosen sources off"), {Qt::Key_S}, list, &Me::doSplit);
    takeOff = make("board.takeOff", tr("Take the source off"), {Qt::Key_U}, list, &Me::doTakeOff);
    takeBack = make("board.takeBack", tr("Take the merge back"), {Qt::Key_Delete}, list, &Me::doTakeBack);
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    showPriorities = make("board.priorities", tr("Show the priorities"), {Qt::Key_P}, body, &Me::doShowPriorities);
    showFollowUp = make("board.followUp", tr("Show the follow-up"), {Qt::Key_F}, body, &Me::doShowFollowUp);
}

void BoardCommands::listenToDrops()
{
    RecommendationList& list = m_pane.list();
    connect(&list, &RecommendationList::reworded, this,
            [this](const RecommendationId& id, const QString& text) { m_context.check(m_board.reword(id, text)); });
    connect(&list, &RecommendationList::takeOffWanted, this, [this](const RecommendationId& id, const PointId& source) {
        m_context.check(m_board.removeSource(id, source));
    });
    connect(&list, &RecommendationList::pointsDropped, this,
            [this](const QList<PointId>& points, const RecommendationId& onto) {
                if (onto.isNull()) {
                    mergeInto(dragged(points), m_pane.track());
                } else {
                    addTo(onto, dragged(points));
                }
            });
    connect(&list, &RecommendationList::droppedOnto, this, [this](const RecommendationId& one, const auto& into) {
        if (m_context.check(m_board.join(into, one))) {
            m_pane.reveal(into);
        }
    });
    connect(&list, &RecommendationList::droppedBefore, this, [this](const RecommendationId& one, const auto& before) {
        if (m_context.check(m_board.moveBefore(one, before))) {
            m_pane.reveal(one);
        }
    });
    connect(&m_columns, &ColumnsArea::dropped, this,
            [this](const QList<PointId>& points, const PointId& target) { mergeOnto(dragged(points), target); });
}

QList<QAction*> BoardCommands::all() const
{
    return {merge, mergeOther, add,   clear, reveal,  change,   edit,           otherTrack,
            up,    down,       split, join,  takeOff, takeBack, showPriorities, showFollowUp};
}

QList<QAction*> BoardCommands::writing() const
{
    return {merge, mergeOther, add, edit, otherTrack, up, down, split, join, takeOff, takeBack};
}

void BoardCommands::update()
{
    const bool toFollowUp = other() == Track::FollowUp;
    mergeOther->setText(toFollowUp ? tr("Into follow-up") : tr("Into priorities"));
    otherTrack->setText(toFollowUp ? tr("Move to follow-up") : tr("Move to priorities"));
    const RecommendationId current = m_pane.list().current();
    const bool some = !m_columns.selected().isEmpty();
    const int row = m_pane.model().rowOfRecommendation(current);
    const bool chosenOne = row >= 0;
    add->setText(chosenOne ? tr("Add to %1", "a recommendation's number")
                                 .arg(BoardCards::label(m_pane.track(), m_pane.model().rows().at(row).number))
                           : tr("Add to the recommendation"));
    add->setVisible(chosenOne);
    add->setEnabled(chosenOne && some);
    clear->setEnabled(some);
    for (QAction* action : {edit, otherTrack, up, down, join, takeBack}) {
        action->setEnabled(chosenOne);
    }
    for (QAction* action : {split, takeOff}) {
        action->setEnabled(chosenOne && m_pane.list().isAtSource());
    }
}

Track BoardCommands::other() const
{
    return m_pane.track() == Track::Priority ? Track::FollowUp : Track::Priority;
}

QList<PointId> BoardCommands::chosen() const
{
    QList<PointId> points = m_columns.selected();
    if (const PointId focused = m_columns.focusedPoint(); points.isEmpty() && !focused.isNull()) {
        points.append(focused);
    }
    return points;
}

QList<PointId> BoardCommands::dragged(const QList<PointId>& points) const
{
    const QList<PointId> selected = m_columns.selected();
    const bool ofThem =
        std::any_of(points.begin(), points.end(), [&selected](const PointId& id) { return selected.contains(id); });
    return ofThem ? selected : points;
}

void BoardCommands::mergeInto(const QList<PointId>& points, Track track)
{
    if (points.isEmpty()) {
        return;
    }
    const auto made = m_board.merge(points, track);
    if (m_context.check(made)) {
        m_columns.clearSelection();
        if (track == m_pane.track()) {
            m_pane.reveal(*made);
        }
    }
}

void BoardCommands::addTo(const RecommendationId& id, const QList<PointId>& points)
{
    if (!points.isEmpty() && m_context.check(m_board.addSources(id, points))) {
        m_columns.clearSelection();
        m_pane.reveal(id);
    }
}

void BoardCommands::mergeOnto(const QList<PointId>& points, const PointId& target)
{
    // A card that is merged already stands for its recommendation.
    if (const RecommendationId merged = m_columns.recommendationOf(target); !merged.isNull()) {
        addTo(merged, points);
        return;
    }
    QList<PointId> together{target};
    for (const PointId& point : points) {
        if (point != target) {
            together.append(point);
        }
    }
    mergeInto(together, m_pane.track());
}

void BoardCommands::mergeChosen(Track track)
{
    if (m_columns.selected().isEmpty() && m_overlaps.isThere()) {
        m_overlaps.mergeShown(track);
    } else {
        mergeInto(chosen(), track);
    }
}

void BoardCommands::doMerge()
{
    mergeChosen(m_pane.track());
}

void BoardCommands::doMergeOther()
{
    mergeChosen(other());
}

void BoardCommands::doAdd()
{
    addTo(m_pane.list().current(), chosen());
}

void BoardCommands::doClear()
{
    m_columns.clearSelection();
}

void BoardCommands::doReveal()
{
    if (m_pane.reveal(m_columns.recommendationOf(m_columns.focusedPoint()))) {
        m_pane.list().setFocus(Qt::OtherFocusReason);
    }
}

void BoardCommands::doShowChange()
{
    if (!m_columns.showChange()) {
        m_context.say(tr("Nothing of this point has changed since its room reported back."));
    }
}

void BoardCommands::doEdit()
{
    m_pane.list().editCurrent();
}

void BoardCommands::doOtherTrack()
{
    m_context.check(m_board.setTrack(m_pane.list().current(), other()));
}

void BoardCommands::move(int step)
{
    const RecommendationId id = m_pane.list().current();
    const RecommendationId neighbour = m_pane.model().neighbour(id, step);
    if (neighbour.isNull()) {
        return;
    }
    const RecommendationId before = step < 0 ? neighbour : m_pane.model().neighbour(neighbour, 1);
    if (m_context.check(m_board.moveBefore(id, before))) {
        m_pane.reveal(id);
    }
}

void BoardCommands::doSplit()
{
    const auto made = m_board.split(m_pane.list().current(), m_pane.list().chosenSources());
    if (m_context.check(made)) {
        m_pane.reveal(*made);
    }
}

void BoardCommands::doJoin()
{
    const RecommendationId id = m_pane.list().current();
    const RecommendationId above = m_pane.model().neighbour(id, -1);
    if (!above.isNull() && m_context.check(m_board.join(above, id))) {
        m_pane.reveal(above);
    }
}

void BoardCommands::doTakeOff()
{
    const RecommendationId id = m_pane.list().current();
    for (const PointId& source : m_pane.list().chosenSources()) {
        if (!m_context.check(m_board.removeSource(id, source))) {
            return;
        }
    }
}

void BoardCommands::doTakeBack()
{
    if (m_pane.list().isAtSource()) {
        doTakeOff();
        return;
    }
    m_context.check(m_board.takeBack(m_pane.list().current()));
}

void BoardCommands::doShowPriorities()
{
    m_pane.setTrack(Track::Priority);
}

void BoardCommands::doShowFollowUp()
{
    m_pane.setTrack(Track::FollowUp);
}

} // namespace ui
