// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/boardcards.h"
#include "ui/screen/screen.h"

class QLineEdit;
class QStackedWidget;

namespace ui {

class BoardCommands;
class ColumnsArea;
class EmptyState;
class FilterMenu;
class OverlapCommands;
class OverlapStrip;
class PageHeader;
class RecommendationsPane;
class SelectionBar;

/// The plenary's board: the groups' points side by side, and the recommendations that they are merged into.
class BoardScreen : public Screen
{
    Q_OBJECT

public:
    explicit BoardScreen(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<Found> find(const QString& text, int limit) const override;
    void reveal(const QUuid& id) override;
    void focusSearch() override;
    void entered() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader();
    QWidget* buildBody();
    void buildBar();
    void connectFocus();
    void connectParts();
    void onChanged(const usecases::Changed& what);
    void refresh();
    void onComputed();
    void followOverlaps();
    void focusStrip();
    /// The first suggestion takes the focus from a card that nobody has moved it from since the screen came to the
    /// front.
    void takeFocusToStrip();
    void showFilter();
    void showSelection();
    void leaveSearch();

    usecases::Reports m_reports;
    PageHeader* m_header;
    FilterMenu* m_filterMenu;
    QLineEdit* m_words;
    QAction* m_filter;
    QAction* m_search;
    QAction* m_convergence;
    QAction* m_vote;
    QAction* m_rooms;
    QStackedWidget* m_stack;
    QWidget* m_body;
    OverlapStrip* m_strip;
    ColumnsArea* m_columns;
    SelectionBar* m_bar;
    RecommendationsPane* m_pane;
    OverlapCommands* m_overlaps;
    BoardCommands* m_commands;
    BoardFilter m_shown;         ///< the filter that the columns were read with
    domain::PointId m_enteredAt; ///< the card that got the focus when the screen came to the front
    bool m_stale = true;
    bool m_computed = true; ///< other suggestions than the strip knows
};

} // namespace ui
