// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// A sentence in the middle, and a smaller one below it.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    MessagePage(const QString& sentence, const QString& more, QWidget* parent = nullptr);
};

} // namespace ui
