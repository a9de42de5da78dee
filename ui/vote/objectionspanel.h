// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"
#include "ui/models/objectionsmodel.h"
#include "ui/screen/screen.h"

class QAction;
class QLineEdit;

namespace ui {

class ObjectionsView;
class PlainLabel;

/// A consensus round as it goes on: any objection?
class ObjectionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectionsPanel(Context& context, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const domain::Round& round);
    void enter();
    [[nodiscard]] QList<QAction*> commands() const;

private:
    void showCurrent();
    void note();
    void withdraw();

    Context& m_context;
    domain::Round m_round;
    ObjectionsModel m_model;
    ObjectionsView* m_options;
    PlainLabel* m_asked;
    QLineEdit* m_words;
    QAction* m_note;
    QAction* m_withdraw;
};

} // namespace ui
