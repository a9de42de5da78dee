// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/screen/dialogs.h"

namespace ui {

/// Asks people.
class RealDialogs : public Dialogs
{
public:
    std::optional<QString> fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    std::optional<QStringList> filesToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    std::optional<QString> fileToSave(QWidget* parent, const QString& title, const QString& suggested,
                                      const QString& filter) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& initial) override;
};

} // namespace ui
