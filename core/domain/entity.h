// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace domain {

/// What kind of thing a change is about. Stored as the word that entityWord() gives.
enum class Entity {
    Meeting,
    Session,
    Body,
    Participant,
    Group,
    Question,
    Point,
    Theme,
    Element,
    Recommendation,
    Round,
    Outcome,
    Paragraph
};

QString entityWord(Entity entity);
std::optional<Entity> entityFromWord(const QString& word);

} // namespace domain
