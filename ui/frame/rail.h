// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "ui/frame/screenentry.h"
#include "ui/style/theme.h"

namespace ui {

class RailButton;

/// The screens at the left, one under the other; arrows walk, Enter and Space go there.
class Rail : public QFrame
{
    Q_OBJECT

public:
    Rail(const QList<ScreenEntry>& entries, const Theme& theme, QWidget* parent = nullptr);
    /// Marks the screen that is shown.
    void setCurrent(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void walk(int step);

    QList<RailButton*> m_buttons;
};

} // namespace ui
