// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include <functional>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Foyer::Testing {

/** One connection, plain or TLS, that blocks: sends bytes as they stand, and tells how the other side ended it. */
class WireClient {
public:
    enum class Ended {
        NotYet,
        Closed,
        Reset,
        Gone ///< one or the other: this system does not tell
    };

    explicit WireClient(const QSslConfiguration &tls) { m_socket.setSslConfiguration(tls); }
    ~WireClient() { forgetDouble(); }
    Q_DISABLE_COPY_MOVE(WireClient)

    bool connectTo(const QUrl &origin)
    {
        const auto port = static_cast<quint16>(origin.port());
        const bool isTls = origin.scheme() == u"https";
        if (isTls)
            m_socket.connectToHostEncrypted(origin.host(), port);
        else
            m_socket.connectToHost(origin.host(), port);
        if (isTls ? !m_socket.waitForEncrypted(patience) : !m_socket.waitForConnected(patience))
            return false;
#ifndef Q_OS_WIN
        m_double = ::dup(static_cast<int>(m_socket.socketDescriptor()));
#endif
        return true;
    }
    [[nodiscard]] QAbstractSocket::SocketError error() const
    {
        return m_socket.error();
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /** Reads until that is so; false when the connection ended before, or after ten seconds. */
    bool readUntil(const std::function<bool(const QByteArray &received)> &enough)
    {
        const QDeadlineTimer deadline(patience);
        while (!enough(m_received)) {
            const bool more = m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
            m_received += m_socket.readAll();
            if (!more)
                return enough(m_received);
            ++m_reads;
        }
        return true;
    }
    /** One whole answer with a Content-Length, taken from what was received; empty when it does not come. */
    QByteArray takeAnswer()
    {
        qsizetype length = -1;
        readUntil([&length](const QByteArray &received) {
            const auto end = received.indexOf("\r\n\r\n");
            const auto field = received.indexOf("Content-Length:");
            if (end < 0 || field < 0 || field > end)
                return false;
            length = end + 4 + received.mid(field + 15, received.indexOf('\r', field) - field - 15).trimmed().toInt();
            return received.size() >= length;
        });
        const QByteArray answer = length < 0 ? QByteArray() : m_received.left(length);
        m_received.remove(0, answer.size());
        return answer;
    }
    /** Reads until the other side ends the connection. */
    Ended readToEnd()
    {
        readUntil([](const QByteArray &) { return false; });
        return ended();
    }
    [[nodiscard]] Ended ended()
    {
        QCoreApplication::processEvents();
        m_received += m_socket.readAll();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            return Ended::NotYet;
#ifdef Q_OS_WIN
        return Ended::Gone;
#else
        // Qt calls both a closed connection and has let go of its descriptor. A connection that was reset has no
        // other end any more; one that was closed still has, as long as we have not closed it as well.
        sockaddr_storage other{};
        socklen_t size = sizeof other;
        return ::getpeername(m_double, reinterpret_cast<sockaddr *>(&other), &size) == 0 ? Ended::Closed : Ended::Reset;
#endif
    }
    [[nodiscard]] const QByteArray &received() const
    {
        return m_received;
    }
    /** How many times something arrived. */
    [[nodiscard]] int reads() const
    {
        return m_reads;
    }
    /** Ends it from this side. */
    void leave()
    {
        m_socket.abort();
        forgetDouble();
    }

private:
    static constexpr int patience = 10'000;

    void forgetDouble()
    {
#ifndef Q_OS_WIN
        if (m_double >= 0)
            ::close(m_double);
#endif
        m_double = -1;
    }

    QSslSocket m_socket;
    QByteArray m_received;
    int m_reads = 0;
    int m_double = -1; ///< a second descriptor of the same connection
};

} // namespace Foyer::Testing
