// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "core/domain/people.h"
#include "ui/screen/screen.h"

class QListWidget;

namespace ui {

class PlainLabel;

/// Chooses the room that gets a copy of the meeting, then the file.
class GiveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GiveDialog(Context& context, QWidget* parent = nullptr);

private:
    void fill();
    void layOut();
    void save();
    [[nodiscard]] QString suggestedName(const domain::Group& group) const;

    Context& m_context;
    QList<domain::Group> m_groups;
    QListWidget* m_list;
    PlainLabel* m_error;
};

/// Asks for a group and where its copy is to be, and makes it.
void giveCopy(Context& context, QWidget* parent);

} // namespace ui
