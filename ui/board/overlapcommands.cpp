// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/overlapcommands.h"

#include <QAbstractItemDelegate>
#include <QRegularExpression>

#include "core/domain/lists.h"
#include "ui/board/columnsarea.h"
#include "ui/board/overlapstrip.h"
#include "ui/board/overlapwording.h"
#include "ui/board/recommendationlist.h"
#include "ui/board/recommendationspane.h"
#include "ui/screen/dialogs.h"
#include "ui/screen/makeaction.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int keyedMembers = 9;

} // namespace

OverlapCommands::OverlapCommands(Context& context, ColumnsArea& columns, RecommendationsPane& pane, OverlapStrip& strip,
                                 QWidget& body)
    : QObject(&body)
    , m_context(context)
    , m_columns(columns)
    , m_pane(pane)
    , m_strip(strip)
    , m_board(context.workspace)
{
    makeActions(body);
    strip.setActions({merge, keepApart, later, word});
    listen();
    update();
}

void OverlapCommands::makeActions(QWidget& body)
{
    // In a column the arrow keys walk between the cards: with Ctrl they walk through the suggestions from anywhere.
    // Which of the two it is stands on the button.
    merge = makeAction(body, "board.overlap.merge", tr("Merge this overlap"));
    keepApart = makeAction(body, "board.overlap.apart", {}, {Qt::Key_K});
    later = makeAction(body, "board.overlap.later", {}, {Qt::CTRL | Qt::Key_Right});
    back = makeAction(body, "board.overlap.back", tr("Previous overlap"), {Qt::CTRL | Qt::Key_Left});
    word = makeAction(body, "board.overlap.word", tr("Edit the wording before the merge"), {Qt::Key_E});
    reword = makeAction(m_strip, "board.overlap.reword", tr("Edit the wording of the last merge"), {Qt::Key_F2});
    stopWords = makeAction(body, "board.overlap.stopWords", tr("Words that do not count…"));
    word->setIconText(tr("Edit"));
    showApart = makeAction(body, "board.overlap.showApart", tr("Show what was kept apart"));
    QAction* right = makeAction(m_strip, "board.overlap.right", {}, {Qt::Key_Right});
    QAction* left = makeAction(m_strip, "board.overlap.left", {}, {Qt::Key_Left});
    connect(right, &QAction::triggered, this,
            [this] { (m_strip.layoutDirection() == Qt::RightToLeft ? back : later)->trigger(); });
    connect(left, &QAction::triggered, this,
            [this] { (m_strip.layoutDirection() == Qt::RightToLeft ? later : back)->trigger(); });
    for (int member = 0; member < keyedMembers; ++member) {
        const QString number = QString::number(member + 1);
        QAction* action = makeAction(body, "board.overlap.toggle", tr("Leave point %1 out, or take it in").arg(number),
                                     {QKeySequence(number)});
        connect(action, &QAction::triggered, this, [this, member] { toggle(member); });
        m_toggles.append(action);
    }
}

void OverlapCommands::listen()
{
    connect(merge, &QAction::triggered, this, [this] { mergeShown(m_pane.track()); });
    connect(keepApart, &QAction::triggered, this, &OverlapCommands::doKeepApart);
    connect(later, &QAction::triggered, this, [this] { act([this] { walk(1); }); });
    connect(back, &QAction::triggered, this, [this] { act([this] { walk(-1); }); });
    connect(showApart, &QAction::triggered, this, &OverlapCommands::doShowApart);
    connect(word, &QAction::triggered, this, [this] { m_strip.wording().edit(); });
    connect(reword, &QAction::triggered, this, &OverlapCommands::doReword);
    connect(stopWords, &QAction::triggered, this, &OverlapCommands::doStopWords);
    connect(&m_strip, &OverlapStrip::toggled, this, &OverlapCommands::toggle);
    connect(&m_strip, &OverlapStrip::leftDownwards, &m_columns, &ColumnsArea::focusColumn);
    connect(&m_strip, &OverlapStrip::escaped, this, [this] { isReviewing() ? leaveApart() : m_columns.focusColumn(); });
    connect(&m_strip.wording(), &OverlapWording::committed, this,
            [this](const QString& text) { mergeShown(m_pane.track(), text); });
    connect(&m_strip.wording(), &OverlapWording::left, this, [this] {
        m_strip.wording().leave();
        m_strip.setFocus(Qt::OtherFocusReason);
    });
    connect(
        m_pane.list().itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (std::exchange(m_returns, false)) {
                m_strip.setFocus(Qt::OtherFocusReason);
            }
        },
        Qt::QueuedConnection); // after the list has taken the focus
}

QList<QAction*> OverlapCommands::all() const
{
    return QList<QAction*>{merge, keepApart, later, back, word, reword, stopWords, showApart} + m_toggles;
}

bool OverlapCommands::isThere() const
{
    return isReviewing() || m_walk.current() || m_walk.decided() > 0 || m_walk.putOff() > 0;
}

void OverlapCommands::follow(const QList<usecases::Suggestion>& computed, bool behind)
{
    m_walk.follow(computed, behind, m_context.workspace.meeting());
    present();
}

void OverlapCommands::refresh()
{
    m_walk.recheck(m_context.workspace.meeting());
    present();
}

void OverlapCommands::present()
{
    const bool hadFocus = m_strip.hasFocusWithin();
    const auto shown = toShow();
    const QList<PointId> points = shown ? shown->points() : QList<PointId>();
    if (points != m_points && m_strip.wording().isBeingEdited()) {
        m_strip.wording().leave();
        if (!m_acts) {
            m_context.say(tr("The overlap that was being worded has been settled elsewhere."));
        }
    }
    if (shown) {
        nameMerge(*shown);
        m_strip.show(*shown);
    } else if (isThere()) {
        m_strip.fold(m_walk.putOff());
    } else {
        m_strip.hide();
    }
    update();
    if (hadFocus && !m_strip.hasFocusWithin()) { // what had it is hidden
        m_strip.isVisible() ? m_strip.setFocus(Qt::OtherFocusReason) : m_columns.focusColumn();
    }
    m_columns.setOutlined(points);
    if (points != m_points) {
        m_points = points;
        if (m_acts || m_strip.hasFocusWithin()) {
            scrollToShown();
        }
    }
}

void OverlapCommands::scrollToShown()
{
    m_columns.scrollTo(m_points);
}

std::optional<ShownOverlap> OverlapCommands::toShow()
{
    const Meeting& meeting = m_context.workspace.meeting();
    if (isReviewing()) {
        const auto all = ShownOverlap::allKeptApart(meeting);
        m_apart = std::min(m_apart, all.size() - 1); // the last of them may be taken back: none is left then
        if (isReviewing()) {
            return ShownOverlap::keptApart(meeting, all.at(m_apart), static_cast<int>(m_apart) + 1,
                                           static_cast<int>(all.size()));
        }
    }
    return m_walk.current() ? std::optional(ShownOverlap::of(meeting, m_walk)) : std::nullopt;
}

void OverlapCommands::nameMerge(const ShownOverlap& shown)
{
    const bool makesNew = shown.into.isNull();
    merge->setText(makesNew ? tr("Merge this overlap") : tr("Add this overlap to %1").arg(shown.intoLabel));
    merge->setIconText(makesNew ? tr("Merge") : tr("Add to %1", "a recommendation's number").arg(shown.intoLabel));
    merge->setToolTip(makesNew ? tr("Merge these points into a recommendation") : tr("Add to “%1”").arg(shown.wording));
    word->setVisible(makesNew);
}

void OverlapCommands::update()
{
    const bool reviewing = isReviewing();
    const bool offering = isOffering();
    const bool again = !offering && !reviewing && m_walk.putOff() > 0;
    for (QAction* action : {merge, word}) {
        action->setEnabled(offering);
    }
    merge->setVisible(offering);
    keepApart->setEnabled(offering || reviewing);
    keepApart->setVisible(offering || reviewing);
    keepApart->setText(reviewing ? tr("Let these points be suggested again") : tr("Keep this overlap apart"));
    keepApart->setIconText(reviewing ? tr("Suggest again") : tr("Keep apart"));
    later->setVisible(offering || again || reviewing);
    later->setEnabled(later->isVisible());
    later->setText(reviewing ? tr("Next that was kept apart")
                   : again   ? tr("Look again at the overlaps kept for later")
                             : tr("Keep this overlap for later"));
    later->setIconText(reviewing ? tr("Next") : again ? tr("See them again") : tr("Later"));
    back->setEnabled(reviewing ? m_apart > 0 : m_walk.putOff() > 0);
    const Recommendation* made = m_context.workspace.meeting().recommendations.find(m_made);
    reword->setEnabled(made && stands(*made));
    const qsizetype members = offering ? m_walk.current()->members.size() : 0;
    for (qsizetype i = 0; i < m_toggles.size(); ++i) {
        m_toggles.at(i)->setEnabled(members > 2 && i < members);
    }
}

void OverlapCommands::walk(int by)
{
    if (isReviewing()) {
        const auto all = ShownOverlap::allKeptApart(m_context.workspace.meeting());
        m_apart = m_apart + by < all.size() ? std::max<qsizetype>(m_apart + by, 0) : -1;
    } else {
        by > 0 ? m_walk.later() : m_walk.back();
    }
}

void OverlapCommands::act(const std::function<void()>& deed)
{
    m_acts = true;
    deed();
    present();
    m_acts = false;
}

void OverlapCommands::mergeShown(Track track, const QString& wording)
{
    if (!isOffering()) {
        m_context.say(isReviewing() ? tr("This is what was kept apart. Esc returns to the overlaps.")
                                    : tr("No overlap is left to merge. Choose points with Space to merge them."));
        return;
    }
    act([&] {
        const ShownOverlap shown = ShownOverlap::of(m_context.workspace.meeting(), m_walk);
        const bool wasEdited = m_strip.wording().isBeingEdited();
        RecommendationId made = shown.into;
        if (!made.isNull()) {
            made = m_context.check(m_board.addSources(made, shown.toMerge())) ? made : RecommendationId();
        } else {
            const auto merged = m_board.merge(shown.toMerge(), track, wording);
            made = m_context.check(merged) ? *merged : RecommendationId();
        }
        if (made.isNull()) {
            return;
        }
        m_made = made;
        const Recommendation* target = m_context.workspace.meeting().recommendations.find(made);
        if (target && target->track == m_pane.track()) {
            m_pane.reveal(made);
        }
        m_strip.wording().leave();
        if (wasEdited) {
            m_strip.setFocus(Qt::OtherFocusReason);
        }
    });
}

void OverlapCommands::doKeepApart()
{
    act([this] {
        m_context.check(isReviewing() ? m_context.overlaps.together(m_points)
                                      : m_context.overlaps.keepApart(m_walk.chosen()));
    });
}

void OverlapCommands::doShowApart()
{
    if (ShownOverlap::allKeptApart(m_context.workspace.meeting()).isEmpty()) {
        m_context.say(tr("Nothing was kept apart."));
        return;
    }
    m_apart = 0;
    act([] {});
    m_strip.setFocus(Qt::OtherFocusReason);
}

void OverlapCommands::leaveApart()
{
    m_apart = -1;
    act([] {});
}

void OverlapCommands::toggle(int member)
{
    if (!m_walk.toggle(member)) {
        m_context.say(tr("Two points at least stay in a merge."));
    }
    present();
}

void OverlapCommands::doReword()
{
    if (m_pane.reveal(m_made)) {
        m_returns = true;
        m_pane.list().setFocus(Qt::OtherFocusReason);
        m_pane.list().editCurrent();
    }
}

void OverlapCommands::doStopWords()
{
    const QStringList now = m_context.workspace.meeting().details.stopWords;
    const auto said = m_context.dialogs.text(&m_strip, tr("Words that do not count"),
                                             tr("Words that every room uses say nothing about what points have in "
                                                "common. One a line; they count for nothing "
                                                "when points are compared in this meeting."),
                                             now.join(u'\n'));
    if (said) {
        static const QRegularExpression between(u"[\\s,;]+"_s);
        m_context.check(m_context.overlaps.setStopWords(said->split(between, Qt::SkipEmptyParts)));
    }
}

} // namespace ui
