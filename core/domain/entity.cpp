// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/entity.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace domain {

namespace {

constexpr std::array entityWords{
    std::pair{Entity::Meeting, "meeting"_L1},    std::pair{Entity::Session, "session"_L1},
    std::pair{Entity::Body, "body"_L1},          std::pair{Entity::Participant, "participant"_L1},
    std::pair{Entity::Group, "group"_L1},        std::pair{Entity::Question, "question"_L1},
    std::pair{Entity::Point, "point"_L1},        std::pair{Entity::Theme, "theme"_L1},
    std::pair{Entity::Element, "element"_L1},    std::pair{Entity::Recommendation, "recommendation"_L1},
    std::pair{Entity::Round, "round"_L1},        std::pair{Entity::Outcome, "outcome"_L1},
    std::pair{Entity::Paragraph, "paragraph"_L1}};

} // namespace

QString entityWord(Entity entity)
{
    return entityWords.at(static_cast<size_t>(entity)).second;
}

std::optional<Entity> entityFromWord(const QString& word)
{
    for (const auto& [entity, text] : entityWords) {
        if (word == text) {
            return entity;
        }
    }
    return std::nullopt;
}

} // namespace domain
