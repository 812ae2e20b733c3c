// SPDX-License-Identifier: MIT
#include "rawserver.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <sys/ioctl.h>
#endif

namespace Foyer {

namespace {

constexpr qint64 fillerPiece = 256 * 1024;
constexpr std::chrono::seconds patienceWithReaders{5};

/** Makes the next close() a reset: what was not delivered is thrown away, and the peer is told so. */
void setToReset(qintptr descriptor)
{
    linger hard{};
    hard.l_onoff = 1;
    hard.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&hard),
               sizeof hard);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
}

/** Bytes that the system has taken but not yet sent; 0 where that can't be asked. */
qint64 unsentBySystem([[maybe_unused]] qintptr descriptor)
{
    int unsent = 0;
#ifdef Q_OS_LINUX
    if (ioctl(static_cast<int>(descriptor), SIOCOUTQNSD, &unsent) != 0)
        return 0;
#endif
    return unsent;
}

} // namespace

/** One accepted connection; the socket is its child, and it ends with the socket. */
class RawServer::Connection final : public QObject {
public:
    Connection(RawServer &server, QSslSocket *socket, int number, QObject *parent)
        : QObject(parent)
        , m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        socket->setParent(this);
        connect(socket, &QSslSocket::readyRead, this, &Connection::read);
        connect(socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
        connect(socket, &QSslSocket::errorOccurred, this, &QObject::deleteLater);
        connect(socket, &QSslSocket::bytesWritten, this, &Connection::writeMore);
        connect(socket, &QSslSocket::encryptedBytesWritten, this, &Connection::writeMore);
        m_drip.setTimerType(Qt::PreciseTimer);
        connect(&m_drip, &QTimer::timeout, this, &Connection::drip);
    }

    [[nodiscard]] int number() const { return m_number; }
    void answerLate(const RawAnswer &late)
    {
        if (std::exchange(m_waitsForAnswer, false) && m_socket->state() == QAbstractSocket::ConnectedState)
            answer(late);
    }
    void end() { m_socket->abort(); }

private:
    void read()
    {
        m_received += m_socket->readAll();
        while (!m_isAnswering) {
            const auto end = m_received.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            RawRequest request;
            request.head = m_received.first(end + 4);
            const auto words = request.head.first(request.head.indexOf("\r\n")).split(' ');
            request.method = words.value(0);
            request.target = words.value(1);
            request.connection = m_number;
            request.numberOnConnection = m_requests;
            if (!std::exchange(m_headSeen, true)) {
                if (const auto early = m_server.onHead(request)) {
                    m_received.clear();
                    answer(*early);
                    return;
                }
            }
            const qsizetype length = request.header("Content-Length").value_or("0").toLongLong();
            if (m_received.size() < end + 4 + length)
                return;
            request.body = m_received.mid(end + 4, length);
            m_received.remove(0, end + 4 + length);
            ++m_requests;
            m_headSeen = false;
            answer(m_server.onRequest(request));
        }
    }

    void answer(const RawAnswer &answer)
    {
        m_isAnswering = true;
        m_waitsForAnswer = answer.comesLater;
        if (m_waitsForAnswer)
            return;
        m_answer = answer;
        if (answer.delay.count() > 0)
            QTimer::singleShot(answer.delay, this, &Connection::write);
        else
            write();
    }

    void write()
    {
        m_isWriting = true;
        if (m_answer.dripEvery.count() > 0) {
            m_drip.start(m_answer.dripEvery);
            return;
        }
        m_socket->write(m_answer.bytes);
        m_answer.bytes.clear();
        writeMore();
    }

    void drip()
    {
        m_socket->write(m_answer.bytes.first(std::min<qsizetype>(1, m_answer.bytes.size())));
        m_answer.bytes.remove(0, 1);
        if (m_answer.bytes.isEmpty()) {
            m_drip.stop();
            finish();
        }
    }

    void writeMore()
    {
        if (!m_isWriting || m_drip.isActive() || !m_answer.bytes.isEmpty())
            return;
        while (m_answer.filler > 0) {
            if (m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() > fillerPiece)
                return;
            const qint64 piece = std::min(m_answer.filler, fillerPiece);
            m_socket->write(QByteArray(static_cast<qsizetype>(piece), ' '));
            m_answer.filler -= piece;
        }
        finish();
    }

    void finish()
    {
        m_isWriting = false;
        switch (m_answer.then) {
        case RawAnswer::Then::KeepOpen:
            m_isAnswering = false;
            QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection); // what came meanwhile
            return;
        case RawAnswer::Then::Close: // it stays answering: whatever else comes is not looked at
            m_socket->disconnectFromHost();
            return;
        case RawAnswer::Then::Reset:
            m_untilReset.setRemainingTime(patienceWithReaders);
            resetOnceSent();
            return;
        }
    }

    /** A reset throws away what has not left yet, so that leaves first. */
    void resetOnceSent()
    {
        m_socket->flush();
        const qint64 unsent =
            m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() + unsentBySystem(m_socket->socketDescriptor());
        if (unsent > 0 && !m_untilReset.hasExpired()) {
            QTimer::singleShot(std::chrono::milliseconds(1), this, &Connection::resetOnceSent);
            return;
        }
        setToReset(m_socket->socketDescriptor());
        m_socket->abort();
    }

    RawServer &m_server;
    QSslSocket *m_socket;
    const int m_number;
    QByteArray m_received;
    int m_requests = 0;
    bool m_headSeen = false;
    bool m_isAnswering = false; ///< from a request on; until it ends, the next request waits
    bool m_waitsForAnswer = false;
    bool m_isWriting = false;
    RawAnswer m_answer;
    QTimer m_drip;
    QDeadlineTimer m_untilReset;
};

class RawServer::Listener final : public QTcpServer {
public:
    Listener(RawServer &server, const std::optional<TestIdentity> &identity) : m_server(server), m_identity(identity) {}

    [[nodiscard]] QList<Connection *> connections() const
    {
        QList<Connection *> all;
        for (QObject *child : children()) {
            if (auto *connection = dynamic_cast<Connection *>(child))
                all.append(connection);
        }
        return all;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        int number = 0;
        {
            const std::lock_guard lock(m_server.m_mutex);
            number = m_server.m_connections++;
        }
        auto *socket = new QSslSocket;
        new Connection(m_server, socket, number, this);
        if (!socket->setSocketDescriptor(descriptor))
            return;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // is lost on a socket without a descriptor
        if (!m_identity)
            return;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setLocalCertificate(m_identity->certificate);
        tls.setPrivateKey(m_identity->key);
        socket->setSslConfiguration(tls);
        socket->startServerEncryption();
    }

private:
    RawServer &m_server;
    const std::optional<TestIdentity> m_identity;
};

RawServer::RawServer(Script script) : m_script(std::move(script))
{
    begin(std::nullopt);
}

RawServer::RawServer(Script script, const TestIdentity &identity) : m_script(std::move(script)), m_isTls(true)
{
    begin(identity);
}

void RawServer::begin(const std::optional<TestIdentity> &identity)
{
    m_listener = new Listener(*this, identity);
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("The test server can't listen: %s", qPrintable(m_listener->errorString()));
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

RawServer::~RawServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl RawServer::url(const QString &pathAndQuery) const
{
    const QString origin = m_isTls ? QStringLiteral("https://127.0.0.1:") : QStringLiteral("http://127.0.0.1:");
    return QUrl(origin + QString::number(m_port) + pathAndQuery, QUrl::StrictMode);
}

void RawServer::setScript(Script script)
{
    const std::lock_guard lock(m_mutex);
    m_script = std::move(script);
}

void RawServer::setHeadScript(HeadScript script)
{
    const std::lock_guard lock(m_mutex);
    m_headScript = std::move(script);
}

void RawServer::answer(int connection, const RawAnswer &answer)
{
    QMetaObject::invokeMethod(
        m_listener,
        [listener = m_listener, connection, answer] {
            for (Connection *one : listener->connections()) {
                if (one->number() == connection)
                    one->answerLate(answer);
            }
        },
        Qt::QueuedConnection);
}

void RawServer::stopListening()
{
    QMetaObject::invokeMethod(
        m_listener, [listener = m_listener] { listener->close(); }, Qt::BlockingQueuedConnection);
}

void RawServer::listenAgain()
{
    QMetaObject::invokeMethod(
        m_listener,
        [listener = m_listener, port = m_port] {
            if (!listener->isListening() && !listener->listen(QHostAddress::LocalHost, port))
                qFatal("The test server can't listen again: %s", qPrintable(listener->errorString()));
        },
        Qt::BlockingQueuedConnection);
}

void RawServer::endConnections()
{
    QMetaObject::invokeMethod(
        m_listener,
        [listener = m_listener] {
            for (Connection *one : listener->connections())
                one->end();
        },
        Qt::BlockingQueuedConnection);
}

std::optional<RawAnswer> RawServer::onHead(const RawRequest &request)
{
    const std::lock_guard lock(m_mutex);
    ++m_heads;
    return m_headScript ? m_headScript(request) : std::nullopt;
}

RawAnswer RawServer::onRequest(const RawRequest &request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.append(request);
    return m_script(request);
}

QList<RawRequest> RawServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int RawServer::posts() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [](const RawRequest &request) { return request.method == "POST"; }));
}

int RawServer::heads() const
{
    const std::lock_guard lock(m_mutex);
    return m_heads;
}

int RawServer::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

void RawServer::forgetRequests()
{
    const std::lock_guard lock(m_mutex);
    m_requests.clear();
}

void RawServer::forget()
{
    const std::lock_guard lock(m_mutex);
    m_requests.clear();
    m_heads = 0;
    m_connections = 0;
}

} // namespace Foyer
