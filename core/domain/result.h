// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include "core/domain/error.h"

namespace domain {

template <class T>
using Result = tl::expected<T, Error>;

/// The outcome of something that has nothing to give back.
using Done = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, QStringList details = {})
{
    return tl::unexpected<Error>(Error{code, std::move(details)});
}

} // namespace domain
