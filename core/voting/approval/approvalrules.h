// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

domain::Result<Tally> countApprovals(domain::Rule rule, const ApprovalProfile& profile, const Limits& limits);

} // namespace voting
