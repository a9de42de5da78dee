// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/keychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QEventLoop>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace hub::keychain {

namespace {

/// Long enough for somebody to type the passphrase that opens the keychain.
constexpr int patienceInMs = 60'000;

const QString service = u"rapporteur"_s;

bool answersOnTheBus()
{
    // Without an address the library would start a bus of its own, which no keychain is on.
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const bool hasBus =
        qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(QFile::decodeName(runtime) + u"/bus"_s);
    const QDBusConnection bus = hasBus ? QDBusConnection::sessionBus() : QDBusConnection(u"none"_s);
    if (!bus.isConnected()) {
        return false;
    }
    const QStringList there =
        bus.interface()->registeredServiceNames().value() + bus.interface()->activatableServiceNames().value();
    return there.contains(u"org.freedesktop.secrets"_s) || there.contains(u"org.kde.kwalletd5"_s) ||
           there.contains(u"org.kde.kwalletd6"_s);
}

/// A keychain that was not there, or left us waiting, is not asked again.
bool& isThere()
{
    static bool there = answersOnTheBus();
    return there;
}

/// Whether \a job, which deletes itself, came to its end in time and well; \a take is called then.
template <class Job, class Take>
bool run(Job* job, Take take)
{
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job* ended) {
        const bool isGone =
            ended->error() == QKeychain::NoBackendAvailable || ended->error() == QKeychain::NotImplemented;
        isThere() = !isGone;
        isDone = ended->error() == QKeychain::NoError;
        if (isDone) {
            take(*job);
        }
        loop.quit();
    });
    QTimer::singleShot(patienceInMs, &loop, [&loop] {
        isThere() = false;
        loop.quit();
    });
    job->setInsecureFallback(false);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return isDone;
}

bool mayAsk()
{
    Q_ASSERT(qApp && QThread::currentThread() == qApp->thread());
    return isThere();
}

} // namespace

bool write(const QString& key, const QString& password)
{
    if (!mayAsk()) {
        return false;
    }
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setTextData(password);
    return run(job, [](const QKeychain::WritePasswordJob&) {});
}

QString read(const QString& key)
{
    if (!mayAsk()) {
        return {};
    }
    QString password;
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    run(job, [&password](const QKeychain::ReadPasswordJob& ended) { password = ended.textData(); });
    return password;
}

} // namespace hub::keychain
