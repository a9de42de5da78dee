// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include "ui/frame/screenentry.h"
#include "ui/style/theme.h"

namespace ui {

/// One screen in the rail: icon over label.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const ScreenEntry& entry, int number, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Arrows are the rail's.
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    /// What is marked is the screen that is shown, whatever was clicked.
    void nextCheckState() override {}

private:
    QString m_id;
    QString m_icon;
    const Theme& m_theme;
};

} // namespace ui
