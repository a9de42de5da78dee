// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

namespace storage {

class Database;

/// \name What a copy of the file knows of itself; not part of the meeting
/// \{
namespace fact {
inline constexpr char device[] = "device";            ///< who writes here
inline constexpr char home[] = "home";                ///< where that is, see homeOf()
inline constexpr char role[] = "role";                ///< whose copy it is: a domain::Role; absent: a whole one
inline constexpr char room[] = "room";                ///< the group whose copy it is
inline constexpr char hubIdentity[] = "hub-identity"; ///< which hub that is, wherever it stands in the network
inline constexpr char hub[] = "hub"; ///< the hub that it is connected to: a connection line without its password
} // namespace fact

/// Empty where the fact is not there.
domain::Result<QString> readFact(Database& database, const char* name);
domain::Done writeFact(Database& database, const char* name, const QString& value);
/// \}

} // namespace storage
