// SPDX-License-Identifier: MIT
#pragma once

#include "testcertificates.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace Foyer {

/** One complete request: head and, as long as its Content-Length says, body. */
struct RawRequest {
    QByteArray method;
    QByteArray target;
    QByteArray head; ///< all lines, as they came
    QByteArray body;
    int connection = 0;         ///< counted from 0
    int numberOnConnection = 0; ///< counted from 0

    /** The value of a header, or nothing. */
    [[nodiscard]] std::optional<QByteArray> header(const QByteArray &name) const;
};

/** What is done about a request. Whatever is sent is sent as it stands, right or wrong. */
struct RawAnswer {
    enum class Then { KeepOpen, Close, Reset };

    QByteArray bytes;
    qint64 filler = 0;                      ///< this many spaces after the bytes
    std::chrono::milliseconds delay{0};     ///< before the first byte
    std::chrono::milliseconds dripEvery{0}; ///< one byte at a time
    Then then = Then::KeepOpen;             ///< once everything above is on its way
    bool comesLater = false;                ///< the rest is not looked at: see RawServer::answer()

    /** A whole answer with its Content-Length. Further headers as whole lines without their ends. */
    static RawAnswer http(int status, const QByteArray &body = "{}", const QList<QByteArray> &headers = {});
    static RawAnswer closeSilently();
    static RawAnswer reset();
    static RawAnswer hang();
    static RawAnswer later();

    /** The first @p count bytes of it, then the end of the connection. */
    [[nodiscard]] RawAnswer cutAfter(qsizetype count) const;
};

/**
 * A server on 127.0.0.1 in its own thread that keeps everything it got and answers by script, badly where wanted.
 * The script runs in the server's thread, one call at a time; what takes long answers later() and does not hold up
 * the other connections.
 */
class RawServer {
public:
    using Script = std::function<RawAnswer(const RawRequest &)>;
    /** Looks at a head before its body was read; an answer given here is all that the connection gets. */
    using HeadScript = std::function<std::optional<RawAnswer>(const RawRequest &)>;

    explicit RawServer(Script script);
    RawServer(Script script, const TestIdentity &identity);
    ~RawServer();
    Q_DISABLE_COPY_MOVE(RawServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    /** With host 127.0.0.1: a minimal system may know no name localhost. */
    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;

    void setScript(Script script);
    void setHeadScript(HeadScript script);

    /**
     * The answer to the request of that connection whose script said later(). From any thread, as long as the server
     * is there; nothing happens when the connection is gone or waits for no answer.
     */
    void answer(int connection, const RawAnswer &answer);

    // Not from a script.

    /** From here on connecting is refused; the connections there are stay. */
    void stopListening();
    /** Takes connections again, on the same port. Harmless when it does already. */
    void listenAgain();
    /** Ends every connection at once, as the end of a program does. */
    void endConnections();

    [[nodiscard]] QList<RawRequest> requests() const;
    /** How many complete POSTs arrived: what a system would have acted on. */
    [[nodiscard]] int posts() const;
    /** How many request heads arrived, with or without what should follow. */
    [[nodiscard]] int heads() const;
    [[nodiscard]] int connections() const;
    void forget();
    void forgetRequests(); ///< the connections stay counted

private:
    class Listener;
    class Connection;

    void begin(const std::optional<TestIdentity> &identity);
    std::optional<RawAnswer> onHead(const RawRequest &request);
    RawAnswer onRequest(const RawRequest &request);

    mutable std::mutex m_mutex;
    Script m_script;
    HeadScript m_headScript;
    QList<RawRequest> m_requests;
    int m_heads = 0;
    int m_connections = 0;
    bool m_isTls = false;
    quint16 m_port = 0;
    QThread m_thread;
    Listener *m_listener = nullptr; ///< lives in the thread
};

} // namespace Foyer
