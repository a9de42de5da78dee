// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"
#include "ui/models/linesmodel.h"
#include "ui/screen/screen.h"

class QAbstractButton;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// What the rule chooses, and the chair's ruling where the cut falls between equals.
class RuleSection : public QWidget
{
    Q_OBJECT

public:
    /// \a rule records the ruling.
    RuleSection(QAction* rule, Context& context, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const domain::Round& round);
    [[nodiscard]] QList<domain::RecommendationId> taken() const;
    [[nodiscard]] QString reason() const;
    /// Where the ruling begins.
    void enter();

private:
    void showTied(const domain::Meeting& meeting, const QList<domain::RecommendationId>& tied);

    Context& m_context;
    PlainLabel* m_rule;
    PlainLabel* m_sentence;
    PlainLabel* m_result;
    QWidget* m_settle;
    PlainLabel* m_headline;
    PlainLabel* m_places;
    QWidget* m_tied;
    QVBoxLayout* m_tiedColumn;
    QList<LineRow> m_offered;
    domain::RoundId m_round;
    QList<QAbstractButton*> m_boxes;
    QLineEdit* m_reason;
    PlainLabel* m_ruling;
};

} // namespace ui
