// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

class QWidget;

namespace ui {

/// Every question that opens a window of its own, so that tests can answer. An empty optional: the person left it.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// A file to read. \a filter as QFileDialog takes it.
    virtual std::optional<QString> fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// Files to read, one or more.
    virtual std::optional<QStringList> filesToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// A file to write; \a suggested is a name or path.
    virtual std::optional<QString> fileToSave(QWidget* parent, const QString& title, const QString& suggested,
                                              const QString& filter) = 0;
    /// A text of one or more lines, e.g. a reason.
    virtual std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                        const QString& initial) = 0;
};

} // namespace ui
