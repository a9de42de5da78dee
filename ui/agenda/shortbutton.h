// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QPushButton>

#include "ui/widgets/actionbutton.h"

namespace ui {

/// A button with few words on it for an action whose text says it in full, to find-or-run and to screen readers.
inline QPushButton* makeShortButton(QAction* action, const QString& words, QWidget* parent)
{
    QPushButton* button = makeActionButton(action, false, parent);
    const auto shorten = [button, words] { button->setText(words); };
    shorten();
    QObject::connect(action, &QAction::changed, button, shorten);
    return button;
}

} // namespace ui
