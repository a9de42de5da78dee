// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/serverprograms.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::Done;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr int leastVersion = 15;
constexpr int patienceInMs = 120'000;

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

domain::Result<ServerPrograms> ServerPrograms::find()
{
    ServerPrograms programs;
    int newest = leastVersion - 1;
    const QDir installed(u"/usr/lib/postgresql"_s);
    for (const QString& version : installed.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (version.toInt() > newest && QFileInfo(installed.filePath(version + u"/bin/initdb"_s)).isExecutable()) {
            newest = version.toInt();
            programs.m_folder = installed.filePath(version + u"/bin/"_s);
        }
    }
    if (programs.m_folder.isEmpty()) {
        const QString initdb = QStandardPaths::findExecutable(u"initdb"_s);
        if (initdb.isEmpty()) {
            return fail(ErrorCode::ServerMissing);
        }
        programs.m_folder = QFileInfo(initdb).canonicalPath() + u'/';
    }
    return programs;
}

Done ServerPrograms::run(const QString& program, const QStringList& arguments, const QString& folder) const
{
    // The server's programs come from its folder, others from the system.
    const QString own = m_folder + program;
    QString called = QFileInfo(own).isExecutable() ? own : program;
    QStringList words = arguments;
    if (isRoot()) {
        words = QStringList{u"--reuid=postgres"_s,
                            u"--regid=postgres"_s,
                            u"--init-groups"_s,
                            u"--inh-caps=+dac_read_search"_s,
                            u"--ambient-caps=+dac_read_search"_s,
                            u"--"_s,
                            called} +
                words;
        called = u"setpriv"_s;
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(called, words);
    if (!process.waitForFinished(patienceInMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return fail(ErrorCode::CannotWrite,
                    {folder, said.isEmpty() ? process.errorString() : said.section(u'\n', -1).left(300)});
    }
    return {};
}

bool ServerPrograms::handOver(const QString& path) const
{
#ifdef Q_OS_UNIX
    if (isRoot()) {
        const passwd* user = ::getpwnam("postgres");
        return user && ::chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) == 0;
    }
#endif
    return QFileInfo::exists(path);
}

} // namespace hub
