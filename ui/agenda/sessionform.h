// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/domain/agenda.h"
#include "ui/forms/formpanel.h"

namespace ui {

/// Where a session is written or changed.
class SessionForm : public FormPanel
{
    Q_OBJECT

public:
    explicit SessionForm(QWidget* parent = nullptr);

    /// Shows the session; a null id: a new one.
    void edit(const domain::Session& session);
    /// The session as the fields say it; nothing where a field is wrong, which the form then says itself.
    [[nodiscard]] std::optional<domain::Session> session();

private:
    std::optional<QTime> timeIn(QLineEdit* field);

    domain::Session m_session;
    QPlainTextEdit* m_title;
    QLineEdit* m_date;
    QLineEdit* m_starts;
    QLineEdit* m_ends;
    QComboBox* m_kind;
    QLineEdit* m_room;
    QLineEdit* m_moderator;
    QPlainTextEdit* m_speakers;
    QLineEdit* m_interpretation;
    QPlainTextEdit* m_questions;
};

/// The day that somebody wrote: 2017-10-10, 10.10.2017, 10/10/2017 or 10 October 2017. Invalid where there is no such
/// day.
QDate writtenDate(const QString& text);
/// The time of day that somebody wrote: 9:00, 09:00, 9.00 or 0900. Invalid where there is no such time.
QTime writtenTime(const QString& text);

} // namespace ui
