// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include "ui/models/boardcards.h"
#include "ui/style/theme.h"

class QGridLayout;

namespace ui {

class GroupMark;
class PlainLabel;
class PointList;

/// The groups' points side by side: a column a group. More than fit scroll sideways.
class ColumnsArea : public QScrollArea
{
    Q_OBJECT

public:
    ColumnsArea(const Theme& theme, QWidget* parent);

    /// Brings the columns up to date; other groups make other columns. \a anew: nothing of what was there is kept.
    void show(const QList<BoardCards::Column>& columns, bool anew);
    /// Nothing is dragged from now on.
    void setReadOnly() { m_readOnly = true; }

    /// What is chosen, column by column from the top; \see usecases::Board::merge.
    [[nodiscard]] QList<domain::PointId> selected() const;
    /// The marks of the groups that something is chosen of.
    [[nodiscard]] QStringList selectedMarks() const;
    /// The current card of the column with the focus; null: none has it.
    [[nodiscard]] domain::PointId focusedPoint() const;
    /// Shows what changed of that card since its room reported; false where nothing did.
    bool showChange();
    /// The recommendation that the point is merged into, or null.
    [[nodiscard]] domain::RecommendationId recommendationOf(const domain::PointId& point) const;
    void clearSelection();
    /// Chooses the point and scrolls to it; false where it is not shown.
    bool reveal(const domain::PointId& point);
    /// Points that stand out, e.g. those of the overlap that is shown.
    void setOutlined(const QList<domain::PointId>& points);
    /// Scrolls to the points, each in its column: but not in one where something is chosen.
    void scrollTo(const QList<domain::PointId>& points);

    /// Gives the focus to the column where it was last, or the first one with cards.
    void focusColumn();
    /// The last column with cards, at about the height.
    void focusLastColumn(int y);

Q_SIGNALS:
    void selectionMoved();
    void cardClicked(const domain::PointId& point);
    /// Right from the last column.
    void leftAtEnd(int y);
    /// Up from the topmost card of a column.
    void leftAtTop();
    void dropped(const QList<domain::PointId>& points, const domain::PointId& target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Column
    {
        domain::Group group;
        GroupMark* mark = nullptr;
        PlainLabel* name = nullptr;
        PlainLabel* count = nullptr;
        PlainLabel* report = nullptr; ///< whether and when the room has reported
        PointCardsModel* cards = nullptr;
        PointList* list = nullptr;
    };

    void build(const QList<BoardCards::Column>& columns);
    [[nodiscard]] Column makeColumn(int number, const domain::Group& group);
    void connectColumn(int number, const Column& column);
    void step(int from, int by, int y);
    void keepOnly(const PointList* kept);
    void setWidths();

    const Theme& m_theme;
    QWidget* m_content;
    QList<Column> m_columns;
    bool m_readOnly = false;
    int m_last = 0; ///< column that had the focus
};

} // namespace ui
