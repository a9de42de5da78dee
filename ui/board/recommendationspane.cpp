// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/recommendationspane.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include "core/domain/lists.h"
#include "ui/board/recommendationlist.h"
#include "ui/screen/writing.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr std::array tracks{Track::Priority, Track::FollowUp};

int tabOf(Track track)
{
    return track == Track::Priority ? 0 : 1;
}

} // namespace

RecommendationsPane::RecommendationsPane(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_tabs(new QTabBar(this))
    , m_hint(new PlainLabel(tr("five go to the Highlights"), PlainLabel::Look::Muted, this))
    , m_list(new RecommendationList(m_model, context.theme, this))
{
    m_tabs->setObjectName(u"board.tracks"_s);
    m_tabs->setAccessibleName(tr("Tracks of recommendations"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setChangeCurrentOnDrag(true);
    m_tabs->setAcceptDrops(true);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_list->setObjectName(u"board.recommendations"_s);
    m_list->setAccessibleName(tr("Recommendations"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { showTrack(tracks.at(static_cast<size_t>(tab))); });
    connect(m_list, &RecommendationList::expansionWanted, this, &RecommendationsPane::setExpanded);
}

void RecommendationsPane::refresh()
{
    m_model.show(m_context.workspace.meeting(), m_model.track());
    nameTabs();
}

void RecommendationsPane::nameTabs()
{
    const Meeting& meeting = m_context.workspace.meeting();
    const auto priorities = static_cast<int>(recommendationsOfTrack(meeting, Track::Priority).size());
    const auto followUps = static_cast<int>(recommendationsOfTrack(meeting, Track::FollowUp).size());
    m_tabs->setTabText(0, tr("Priorities %1").arg(priorities));
    m_tabs->setTabText(1, tr("Follow-up %1").arg(followUps));
    m_tabs->updateGeometry(); // a tab bar does not say so itself when its words change
    m_list->setEmptyWords(track() == Track::Priority
                              ? tr("No priorities yet. Choose points that say the same and press M, or drag one here.")
                              : tr("No follow-up yet. Choose points that say the same and press M, or drag one here."));
    if (!mayWrite(m_context)) {
        m_list->setEmptyWords(track() == Track::Priority ? tr("No priorities yet.") : tr("No follow-up yet."));
    }
}

void RecommendationsPane::setTrack(Track track)
{
    m_tabs->setCurrentIndex(tabOf(track));
}

void RecommendationsPane::showTrack(Track track)
{
    m_model.show(m_context.workspace.meeting(), track);
    nameTabs();
    Q_EMIT trackChanged();
}

bool RecommendationsPane::reveal(const RecommendationId& id)
{
    const Recommendation* found = m_context.workspace.meeting().recommendations.find(id);
    if (!found || !stands(*found)) {
        return false;
    }
    setTrack(found->track);
    m_list->makeCurrent(id);
    return true;
}

void RecommendationsPane::setExpanded(const RecommendationId& id, bool expanded)
{
    m_model.setExpanded(id, expanded);
    m_model.show(m_context.workspace.meeting(), m_model.track());
    if (expanded) {
        const int row = m_model.rowOfRecommendation(id);
        const int last = m_model.neighbour(id, 1).isNull() ? m_model.rowCount() - 1
                                                           : m_model.rowOfRecommendation(m_model.neighbour(id, 1)) - 1;
        m_list->scrollTo(m_model.index(last));
        m_list->scrollTo(m_model.index(row));
    }
}

void RecommendationsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_hint->setVisible(width() >= m_tabs->sizeHint().width() + m_hint->sizeHint().width() + 4 * space);
}

} // namespace ui
