// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>

#include "core/usecases/board.h"
#include "ui/models/shownoverlap.h"
#include "ui/screen/screen.h"

namespace ui {

class ColumnsArea;
class OverlapStrip;
class RecommendationsPane;

/// What the moderator can do with the suggestion in the strip, each as an action, and the way through the suggestions.
class OverlapCommands : public QObject
{
    Q_OBJECT

public:
    OverlapCommands(Context& context, ColumnsArea& columns, RecommendationsPane& pane, OverlapStrip& strip,
                    QWidget& body);

    QAction* merge; ///< its key M is shared with what is chosen by hand: BoardCommands::merge has it
    QAction* keepApart;
    QAction* later;
    QAction* back;
    QAction* word;
    QAction* reword; ///< what was merged last
    QAction* stopWords;
    QAction* showApart; ///< what was kept apart, to take it back

    [[nodiscard]] QList<QAction*> all() const;
    /// Brings the cards of what is shown into sight.
    void scrollToShown();
    /// Something else was computed; \see OverlapWalk::follow.
    void follow(const QList<usecases::Suggestion>& computed, bool behind);
    /// The meeting has changed.
    void refresh();
    /// Whether the strip is there, be it only to say that nothing is left: M is its own then.
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] bool isOffering() const { return m_walk.current() && !isReviewing(); }
    /// Merges what is shown; \a wording empty: as proposed.
    void mergeShown(domain::Track track, const QString& wording = {});

private:
    void makeActions(QWidget& body);
    void listen();
    void update();
    void present();
    void nameMerge(const ShownOverlap& shown);
    void act(const std::function<void()>& deed);
    void doKeepApart();
    void doReword();
    void doShowApart();
    void leaveApart();
    /// To the next or to the one before.
    void walk(int by);
    [[nodiscard]] bool isReviewing() const { return m_apart >= 0; }
    [[nodiscard]] std::optional<ShownOverlap> toShow();
    void doStopWords();
    void toggle(int member);

    Context& m_context;
    ColumnsArea& m_columns;
    RecommendationsPane& m_pane;
    OverlapStrip& m_strip;
    usecases::Board m_board;
    OverlapWalk m_walk;
    QList<QAction*> m_toggles;
    QList<domain::PointId> m_points; ///< that are shown
    domain::RecommendationId m_made; ///< what was merged last
    qsizetype m_apart = -1;          ///< which of those that were kept apart is shown instead; -1: none
    bool m_acts = false;             ///< the moderator is doing something here: what comes next is scrolled to
    bool m_returns = false;          ///< after the wording to the strip
};

} // namespace ui
