// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "core/usecases/reporting.h"
#include "ui/models/pointcardsmodel.h"

namespace ui {

/// Which cards the board shows.
struct BoardFilter
{
    domain::ThemeId theme; ///< null: all themes
    bool openOnly = false;
    QString words; ///< each stands in the point's text, in any case, with or without accents

    bool operator==(const BoardFilter&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == BoardFilter(); }
};

/// The columns of the board, read from the meeting in one go.
class BoardCards
{
    Q_DECLARE_TR_FUNCTIONS(ui::BoardCards)

public:
    struct Column
    {
        domain::Group group;
        usecases::Report report;
        QList<PointCard> cards; ///< the room's five in their order, then the rest
        int points = 0;         ///< also those that the filter leaves out
    };

    BoardCards(const domain::Meeting& meeting, const usecases::Reports& reports, const BoardFilter& filter);

    QList<Column> columns;
    int points = 0;
    int merged = 0;
    int shown = 0;
    int unreported = 0; ///< rooms

    /// "P2" or "F1".
    static QString label(domain::Track track, int number);

private:
    struct Element
    {
        int order = 0;
        QStringList code; ///< one
        domain::ThemeId theme;
    };

    /// Every point that stands: first each room's five in their order, then the others by question and place.
    static QList<const domain::Point*> inOrder(const domain::Meeting& meeting);
    void add(Column& column, const domain::Point& point);
    void readElements(const domain::Meeting& meeting);
    void readMerged(const domain::Meeting& meeting);
    [[nodiscard]] QStringList codesOf(const domain::Point& point) const;
    [[nodiscard]] bool passes(const domain::Point& point) const;

    BoardFilter m_filter;
    QStringList m_words;
    QHash<domain::ElementId, Element> m_elements;
    QHash<domain::PointId, domain::RecommendationId> m_merged;
    QHash<domain::RecommendationId, QString> m_labels;
};

} // namespace ui
