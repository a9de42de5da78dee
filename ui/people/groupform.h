// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/domain/people.h"
#include "ui/forms/formpanel.h"

namespace ui {

/// Where a group is written or changed.
class GroupForm : public FormPanel
{
    Q_OBJECT

public:
    explicit GroupForm(QWidget* parent = nullptr);

    /// Shows the group; a null id: a new one, whose mark may be left to the program.
    void edit(const domain::Group& group);
    /// The group as the fields say it; nothing where a field is wrong, which the form then says itself.
    [[nodiscard]] std::optional<domain::Group> group();

private:
    domain::Group m_group;
    QLineEdit* m_name;
    QLineEdit* m_mark;
    QLineEdit* m_room;
    QLineEdit* m_interpretation;
    QPlainTextEdit* m_facilitators;
    QLineEdit* m_rapporteur;
};

} // namespace ui
