// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include "core/domain/enums.h"
#include "core/domain/id.h"
#include "core/overlap/text/language.h"

namespace overlap {

/// What the comparison knows of a point.
struct Statement
{
    domain::PointId id;
    domain::GroupId group;
    QString text;
    Language language = Language::English;
    QSet<domain::ElementId> elements;
    QSet<domain::ThemeId> themes; ///< of its elements
    domain::Stance stance = domain::Stance::GeneralAgreement;
};

} // namespace overlap
