// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include "core/domain/point.h"
#include "core/usecases/entryline.h"
#include "ui/screen/screen.h"

class QComboBox;

namespace ui {

class ChipField;
class PlainLabel;

/// The selected point: its words in full, and what it is: kind, elements, who supports it, stance.
class PointPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// What its fields offer is shown inside \a area.
    PointPanel(Context& context, QWidget& area, QWidget* parent = nullptr);

    /// Shows the point as it is now; null: nothing is selected.
    void showPoint(const domain::PointId& id);
    /// Whether what the point is can only be seen.
    void setReadOnly(bool readOnly);

private:
    void buildFields(QWidget& card, QWidget& area);
    [[nodiscard]] QList<usecases::Completion> offersFor(QChar sign, const QString& typed) const;
    void tag(const usecases::Completion& completion);
    void fill(const domain::Point& point);

    Context& m_context;
    domain::PointId m_point;
    PlainLabel* m_nothing;
    QWidget* m_card;
    PlainLabel* m_words;
    QComboBox* m_kind;
    QComboBox* m_stance;
    ChipField* m_elements;
    ChipField* m_bodies;
};

} // namespace ui
