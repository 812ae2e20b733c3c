// SPDX-License-Identifier: MIT
#include "keychainprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QMap>

#include <climits>

namespace Foyer {

namespace {

const auto secretsName = QStringLiteral("org.freedesktop.secrets");
const auto secretsPath = QStringLiteral("/org/freedesktop/secrets");
const auto serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");

using ObjectPaths = QList<QDBusObjectPath>;

/** Whether the session has a bus at all: looking for one where there is none would try to start one. */
bool sessionHasBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = QFile::decodeName(qgetenv("XDG_RUNTIME_DIR"));
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

/** Sends a call with no limit of its own and hands its reply to @p then, as long as @p context lives. */
template <typename Then>
void send(const QDBusMessage &call, QObject *context, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, INT_MAX), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [then](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        then(*done);
    });
}

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(secretsName, secretsPath, serviceInterface, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

KeychainProbe::KeychainProbe(KeychainSecretStore::Unlocking unlocking, QObject *parent)
    : QObject(parent)
    , m_unlocking(unlocking)
{}

bool KeychainProbe::usesSecretService()
{
    // As QtKeychain chooses: KWallet on KDE, otherwise libsecret wherever it can be loaded.
    const QByteArrayList desktops = qgetenv("XDG_CURRENT_DESKTOP").split(':');
    if (desktops.contains("KDE") || qEnvironmentVariableIsSet("KDE_FULL_SESSION"))
        return false;
    static const bool hasLibsecret = QLibrary(QStringLiteral("secret-1"), 0).load();
    return hasLibsecret;
}

void KeychainProbe::ask(const QString &service, const QString &key, Purpose purpose, Answer answer)
{
    m_answer = std::move(answer);
    if (!sessionHasBus() || !QDBusConnection::sessionBus().isConnected()) {
        const QString detail = QStringLiteral("no D-Bus session");
        QMetaObject::invokeMethod(
            this, [this, detail] { end(SecretState::Unavailable, detail); }, Qt::QueuedConnection);
        return;
    }
    if (!usesSecretService()) {
        QMetaObject::invokeMethod(
            this, [this] { end(SecretState::Ok); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("StartServiceByName"));
    call.setArguments({secretsName, 0U});
    send(call, this, [=, this](const QDBusPendingReply<uint> &reply) {
        if (reply.isError())
            end(SecretState::Unavailable, reply.error().message());
        else
            search(service, key, purpose);
    });
}

void KeychainProbe::search(const QString &service, const QString &key, Purpose purpose)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    // What QtKeychain calls service and key are the attributes "server" and "user" of the item.
    const Attributes attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}};
    send(serviceCall(QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)}), this,
         [=, this](const QDBusPendingReply<ObjectPaths, ObjectPaths> &reply) {
             if (reply.isError()) {
                 end(SecretState::Unavailable, reply.error().message());
                 return;
             }
             const ObjectPaths open = reply.argumentAt<0>();
             const ObjectPaths locked = reply.argumentAt<1>();
             if (!open.isEmpty())
                 end(SecretState::Ok);
             else if (!locked.isEmpty())
                 unlock(locked.first().path());
             else if (purpose == Purpose::Write)
                 lookAtDefaultCollection();
             else
                 end(SecretState::Missing);
         });
}

void KeychainProbe::lookAtDefaultCollection()
{
    send(serviceCall(QStringLiteral("ReadAlias"), {QStringLiteral("default")}), this,
         [this](const QDBusPendingReply<QDBusObjectPath> &reply) {
             if (reply.isError())
                 end(SecretState::Unavailable, reply.error().message());
             else if (reply.value().path() == u"/")
                 end(SecretState::Ok); // none yet: storing makes one, and asks for its password if it must
             else
                 lookWhetherLocked(reply.value().path());
         });
}

void KeychainProbe::lookWhetherLocked(const QString &collection)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        secretsName, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    send(call, this, [this, collection](const QDBusPendingReply<QDBusVariant> &reply) {
        if (reply.isError())
            end(SecretState::Unavailable, reply.error().message());
        else if (reply.value().variant().toBool())
            unlock(collection);
        else
            end(SecretState::Ok);
    });
}

void KeychainProbe::unlock(const QString &path)
{
    if (m_unlocking == KeychainSecretStore::Unlocking::Never) {
        end(SecretState::Locked);
        return;
    }
    const ObjectPaths paths{QDBusObjectPath(path)};
    send(serviceCall(QStringLiteral("Unlock"), {QVariant::fromValue(paths)}), this,
         [this](const QDBusPendingReply<ObjectPaths, QDBusObjectPath> &reply) {
             if (reply.isError()) {
                 end(SecretState::Locked, reply.error().message());
                 return;
             }
             const QString prompt = reply.argumentAt<1>().path();
             if (prompt == u"/") {
                 end(SecretState::Ok);
                 return;
             }
             // The service's own dialogue stays on the screen for as long as the person needs; our answer does not
             // wait for it: they unlock and press Retry.
             QDBusMessage call = QDBusMessage::createMethodCall(
                 secretsName, prompt, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Prompt"));
             call.setArguments({QString()});
             QDBusConnection::sessionBus().asyncCall(call);
             end(SecretState::Locked);
         });
}

void KeychainProbe::end(SecretState state, const QString &detail)
{
    if (auto answer = std::exchange(m_answer, nullptr))
        answer({state, QString(), detail});
}

} // namespace Foyer
