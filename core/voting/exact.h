// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <gmpxx.h>

namespace voting {

/// A rational number without rounding: no floating point decides a vote.
using Exact = mpq_class;

/// "7" or "7/3", in lowest terms.
QString toText(const Exact& number);

} // namespace voting
