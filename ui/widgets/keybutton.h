// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

#include "ui/style/theme.h"

class QAction;

namespace ui {

/// An action's button with the key that does the same in a small box behind its words, which are the action's short
/// ones (QAction::iconText).
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    /// \see makeActionButton.
    KeyButton(QAction* action, bool primary, const Theme& theme, QWidget* parent);

    /// What the key is called, e.g. "M"; empty: no key does it now.
    void setKey(const QString& key);
    [[nodiscard]] QString key() const { return m_key; }
    void setPrimary(bool primary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont keyFont() const;
    [[nodiscard]] QSize keySize() const;
    [[nodiscard]] QColor ink() const;

    const Theme& m_theme;
    QString m_key;
};

} // namespace ui
