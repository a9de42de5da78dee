// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hub/connectionline.h"

namespace hub {

struct ServerOptions
{
    quint16 port = 0;                     ///< 0: the one that it had, else a free one
    QString listen = QStringLiteral("*"); ///< an address of this computer; *: all of them
};

/// A private PostgreSQL on this computer, in a folder of its own. It goes on running when the program ends.
class LocalServer
{
public:
    enum class Stop { Fast, Immediate };
    using Options = ServerOptions;

    explicit LocalServer(const QString& folder = defaultFolder());
    static QString defaultFolder();

    /// Makes the server where there is none, starts it where it does not run, and brings the schema up to date; whole
    /// or not at all. Gives the owner's line. A running one stays as it is.
    domain::Result<ConnectionLine> start(const Options& options = {});
    /// HubNotRunning where it does not run. The data stays.
    domain::Done stop(Stop how = Stop::Fast);
    [[nodiscard]] bool isRunning() const;

    /// \name Lines of the server as it was started last; HubNotRunning where there is none
    /// \{
    [[nodiscard]] domain::Result<ConnectionLine> ownerLine() const;
    [[nodiscard]] domain::Result<ConnectionLine> superuserLine() const;
    /// The address under which other computers find it.
    [[nodiscard]] QString hostForOthers() const;
    /// \}
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString cluster() const;

private:
    [[nodiscard]] domain::Done makeCluster() const;
    [[nodiscard]] domain::Done fillCluster(const QString& part) const;
    [[nodiscard]] domain::Result<Options> chosen(const Options& options) const;
    [[nodiscard]] domain::Done makeOwner() const;
    [[nodiscard]] QString setting(const QString& name) const;
    [[nodiscard]] QString secret(const QString& name) const;
    [[nodiscard]] domain::Result<ConnectionLine> lineOf(const QString& login, const QString& database) const;

    QString m_folder;
};

} // namespace hub
