// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answers.h"

#include <utility>

namespace tests {

namespace {

std::optional<QString> next(QList<QString>& answers)
{
    return answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst());
}

} // namespace

std::optional<QString> Answers::fileToOpen(QWidget*, const QString& title, const QString&)
{
    asked.append(title);
    return next(files);
}

std::optional<QStringList> Answers::filesToOpen(QWidget*, const QString& title, const QString&)
{
    asked.append(title);
    return files.isEmpty() ? std::nullopt : std::optional(std::exchange(files, {}));
}

std::optional<QString> Answers::fileToSave(QWidget*, const QString& title, const QString& name, const QString&)
{
    asked.append(title);
    suggested.append(name);
    return next(files);
}

std::optional<QString> Answers::text(QWidget*, const QString& title, const QString&, const QString&)
{
    asked.append(title);
    return next(texts);
}

} // namespace tests
