// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The system's keychain, for the thread of the application object. Where none answers on the session's bus that is
/// known at once; one that asks the person first is waited for, but not for ever.
namespace hub::keychain {

/// False where it could not be kept.
bool write(const QString& key, const QString& password);
/// Empty where there is none.
QString read(const QString& key);

} // namespace hub::keychain
