// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>

#include "ui/screen/screen.h"

class QLineEdit;
class QListWidget;

namespace tests {

/// A screen with one action, one list and one field.
class ToyScreen : public ui::Screen
{
    Q_OBJECT

public:
    ToyScreen(const QString& id, ui::Context& context, QWidget* parent);

    [[nodiscard]] QList<QAction*> commands() const override { return {action}; }
    [[nodiscard]] QList<ui::Found> find(const QString& text, int limit) const override;
    void reveal(const QUuid& id) override { revealed = id; }
    void focusSearch() override;
    void entered() override { ++timesEntered; }
    [[nodiscard]] ui::Projector* projector() const { return m_context.projector; }
    bool exportShown() override { return exportsItself && ++timesExported > 0; }

    QAction* action;
    QLineEdit* field;
    QListWidget* list;
    int timesRun = 0;
    int timesEntered = 0;
    int timesExported = 0;
    bool exportsItself = true;
    QUuid revealed;
    QUuid thing = QUuid::createUuid();
};

} // namespace tests
