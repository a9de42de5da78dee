// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include "core/overlap/text/language.h"

namespace overlap {

/// Whether a word, in lower case and not stemmed, is one that only holds sentences together.
bool isStopWord(QStringView word, Language language);

} // namespace overlap
