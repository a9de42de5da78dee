// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/passwords.h"

#include <QHash>

#include "core/hub/keychain.h"
#include "core/hub/localpasswords.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

namespace {

QString keyOf(const ConnectionLine& line)
{
    return u"%1@%2:%3/%4"_s.arg(line.login, line.host, QString::number(line.port), line.database);
}

QHash<QString, QString>& keptByThisProgram()
{
    static QHash<QString, QString> kept;
    return kept;
}

QString passwordOf(const ConnectionLine& line)
{
    const QString local = LocalPasswords::find(line);
    if (!local.isEmpty()) {
        return local;
    }
    const QString key = keyOf(line);
    const auto kept = keptByThisProgram().constFind(key);
    return kept != keptByThisProgram().constEnd() ? *kept : keychain::read(key);
}

} // namespace

bool Passwords::keep(const ConnectionLine& line)
{
    keptByThisProgram().insert(keyOf(line), line.password);
    return keychain::write(keyOf(line), line.password);
}

domain::Result<ConnectionLine> Passwords::complete(const ConnectionLine& line)
{
    ConnectionLine whole = line;
    if (whole.password.isEmpty()) {
        whole.password = passwordOf(line);
    }
    return whole.password.isEmpty() ? domain::fail(domain::ErrorCode::PasswordMissing, {line.host})
                                    : domain::Result<ConnectionLine>(whole);
}

} // namespace hub
