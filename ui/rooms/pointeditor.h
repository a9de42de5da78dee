// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

#include "core/domain/id.h"

namespace ui {

/// A point's words being edited in place: wrapped like the card, one paragraph, as high as its text.
class PointEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    PointEditor(const domain::PointId& point, const QString& text, QWidget* parent);

    [[nodiscard]] const domain::PointId& point() const { return m_point; }
    /// Nothing more is committed from here on.
    void end() { m_ended = true; }

Q_SIGNALS:
    void committed();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void growToText();

    domain::PointId m_point;
    bool m_ended = false;
};

} // namespace ui
