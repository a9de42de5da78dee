// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hub/connectionline.h"

namespace hub {

class LocalServer;

/// The passwords that a private server gave out, in its own folder: whoever reads that reads the data itself. So its
/// host shows the lines again at any time, and connects without a keychain.
class LocalPasswords
{
public:
    explicit LocalPasswords(const LocalServer& server);

    /// Adds those of \a lines that have one, in place of what their logins had before.
    [[nodiscard]] domain::Done keep(const QList<ConnectionLine>& lines) const;
    [[nodiscard]] QString of(const QString& login) const;

    /// The password of \a line where its server is one of this computer, wherever its folder is, and the user of this
    /// program may read that; else empty.
    static QString find(const ConnectionLine& line);

private:
    explicit LocalPasswords(const QString& cluster);
    void makeFindable() const;

    QString m_cluster;
};

} // namespace hub
