// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include "core/domain/agenda.h"

class QAction;

namespace ui {

class PlainLabel;
class SpeakerList;

/// What a session is, beside the agenda: moderator, interpretation, guiding questions, speakers, and what can be done
/// while it runs.
class SessionDetails : public QScrollArea
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction* extend;
        QAction* end;
        QAction* shift;
        QAction* edit;
    };

    SessionDetails(const Actions& actions, SpeakerList* speakers, QWidget* parent = nullptr);

    void showSession(const domain::Session& session);
    /// Nothing is chosen.
    void showNothing();

private:
    QWidget* makeLateLine(QAction* shift);
    QWidget* makeCard();
    void setText(PlainLabel* label, const QString& text);

    PlainLabel* m_title;
    PlainLabel* m_kind;
    QWidget* m_lateLine;
    PlainLabel* m_late;
    QWidget* m_card;
    PlainLabel* m_moderator;
    PlainLabel* m_interpretation;
    PlainLabel* m_questions;
    SpeakerList* m_speakers;
};

} // namespace ui
