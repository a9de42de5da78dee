// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/domain/meeting.h"
#include "ui/forms/formpanel.h"

namespace ui {

/// Where a participant is written or changed.
class ParticipantForm : public FormPanel
{
    Q_OBJECT

public:
    explicit ParticipantForm(QWidget* parent = nullptr);

    /// Shows the participant with the bodies, categories and groups of the meeting to choose from; a null id: a new
    /// one.
    void edit(const domain::Meeting& meeting, const domain::Participant& participant);
    /// The participant as the fields say it; nothing where a field is wrong, which the form then says itself.
    [[nodiscard]] std::optional<domain::Participant> participant();
    /// The name of the body that a new participant speaks for; it may be one that the meeting does not have yet.
    [[nodiscard]] QString bodyName() const;

private:
    void offerBodies(const domain::Meeting& meeting);
    void offerCategories(const domain::Meeting& meeting);
    void offerGroups(const domain::Meeting& meeting);

    domain::Participant m_participant;
    QLineEdit* m_name;
    QLineEdit* m_position;
    QComboBox* m_body;
    QComboBox* m_category;
    QComboBox* m_group;
    QPlainTextEdit* m_roles;
};

} // namespace ui
