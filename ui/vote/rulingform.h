// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/usecases/results.h"
#include "ui/models/linesmodel.h"

class QAbstractButton;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class PlainLabel;
class Theme;

/// The chair's ruling: which of the tied are taken, and why.
class RulingForm : public QWidget
{
    Q_OBJECT

public:
    explicit RulingForm(const Theme& theme, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const voting::Selection& selection);
    void clear();
    [[nodiscard]] QList<domain::RecommendationId> taken() const;
    [[nodiscard]] QString reason() const;
    void enter();

Q_SIGNALS:
    /// Enter was pressed behind the reason.
    void confirmed();

private:
    void showTied(const QList<LineRow>& tied);
    void follow();

    const Theme& m_theme;
    voting::Selection m_selection;
    QList<LineRow> m_offered;
    PlainLabel* m_places;
    QWidget* m_tied;
    QVBoxLayout* m_tiedColumn;
    QList<QAbstractButton*> m_boxes;
    PlainLabel* m_together;
    QLineEdit* m_reason;
};

} // namespace ui
