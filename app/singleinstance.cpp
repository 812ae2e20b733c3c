// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include "logging.h"
#include "paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace Foyer {

using namespace std::chrono_literals;

namespace {

const QByteArray request = QByteArrayLiteral("show\n");
const QByteArray reply = QByteArrayLiteral("shown\n");

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder) {}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::socketName() const
{
    const QString folder = QFileInfo(m_folder).canonicalFilePath();
    const auto digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("foyer-") + QString::fromLatin1(digest);
#ifdef Q_OS_UNIX
    // Never in the common /tmp, where another user could lay a socket of that name. A socket's path may be about
    // 100 bytes long, so the folder itself is only the second choice.
    const QString runtime = QFile::decodeName(qgetenv("XDG_RUNTIME_DIR"));
    if (!runtime.isEmpty() && QFileInfo(runtime).isDir())
        return runtime + u'/' + name;
    return folder + QStringLiteral("/window.socket");
#else
    return name; // a named pipe, which QLocalServer gives to this user alone
#endif
}

SingleInstance::Role SingleInstance::claim()
{
    if (!makePrivateFolder(m_folder)) {
        qCWarning(logApp) << "No folder for the lock of the window";
        return Role::First;
    }
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/window.lock"));
    m_lock->setStaleLockTime(0); // as long as its process lives, it is held
    if (!m_lock->tryLock(0)) {
        if (m_lock->error() == QLockFile::LockFailedError)
            return Role::Second;
        qCWarning(logApp) << "The window's lock could not be made; a second window would not be noticed";
        return Role::First;
    }
    listen();
    return Role::First;
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // We hold the lock, so a socket of that name is what a crash left behind.
    QLocalServer::removeServer(socketName());
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
    if (!m_server->listen(socketName()))
        qCWarning(logApp) << "The window can't be raised by a second start:" << m_server->errorString();
}

void SingleInstance::welcome()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(3s, socket, &QLocalSocket::abort); // whoever knocks and says nothing
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() <= request.size())
                return;
            if (socket->readLine(64) == request) {
                socket->write(reply);
                Q_EMIT knocked();
            }
            socket->disconnectFromServer();
        });
    }
}

void SingleInstance::knock()
{
    auto *socket = new QLocalSocket(this);
    auto *limit = new QTimer(socket);
    const auto end = [this, socket](bool shown) {
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT answered(shown);
    };
    connect(socket, &QLocalSocket::connected, this, [socket] { socket->write(request); });
    connect(socket, &QLocalSocket::readyRead, this, [socket, end] {
        if (socket->canReadLine())
            end(socket->readLine(64) == reply);
    });
    // The first one may hold the lock already and not listen yet, so a refused knock is tried again.
    const auto knockAgain = [socket, name = socketName()] {
        if (socket->state() == QLocalSocket::UnconnectedState)
            socket->connectToServer(name);
    };
    auto *again = new QTimer(socket);
    connect(again, &QTimer::timeout, socket, knockAgain);
    again->start(100ms);
    connect(limit, &QTimer::timeout, this, [end] { end(false); });
    limit->setSingleShot(true);
    limit->start(3s);
    QMetaObject::invokeMethod(socket, knockAgain, Qt::QueuedConnection);
}

} // namespace Foyer
