// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/people.h"
#include "ui/style/theme.h"

class QPainter;

namespace ui {

/// Colour and mark of a group together. 20 x 20 px in lists, any size elsewhere. Faint: the group is not among them.
void paintGroupMark(QPainter& painter, const QRectF& rect, const domain::Group& group, const Tokens& tokens,
                    bool faint = false);

class GroupMark : public QWidget
{
    Q_OBJECT

public:
    GroupMark(const domain::Group& group, const Theme& theme, int size = 20, QWidget* parent = nullptr);
    void setGroup(const domain::Group& group);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    domain::Group m_group;
    const Theme& m_theme;
    int m_size;
};

} // namespace ui
