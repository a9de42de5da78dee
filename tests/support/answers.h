// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "ui/screen/dialogs.h"

namespace tests {

/// Answers the questions that a screen asks, in the order in which the test gave them; none left: the person leaves.
class Answers : public ui::Dialogs
{
public:
    QList<QString> files;
    QList<QString> texts;
    QStringList asked;     ///< titles of what was asked
    QStringList suggested; ///< names that were suggested for files to write

    std::optional<QString> fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    /// All the files that are left.
    std::optional<QStringList> filesToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    std::optional<QString> fileToSave(QWidget* parent, const QString& title, const QString& suggested,
                                      const QString& filter) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& initial) override;
};

} // namespace tests
