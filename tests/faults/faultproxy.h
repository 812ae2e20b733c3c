// SPDX-License-Identifier: MIT
#pragma once

#include "fault.h"
#include "rawserver.h"
#include "testcertificates.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QThreadPool>
#include <QUrl>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace Foyer::Testing {

/**
 * Stands between a client and a system on loopback (the demo workplace), hands every request on as it came and every
 * answer back as it came, except where a rule says otherwise, and counts what arrived and what was applied.
 *
 *     DemoServer demo({}, clock);                              // started
 *     FaultProxy proxy(demo.url(), certificates.localhost());  // or without an identity: plain HTTP
 *     proxy.add(When::post(Path::ending("/bookings")).first(1), Fault::reset().afterApplying());
 *     connection.apiUrl = connection.authUrl = proxy.url({});  // … book over it, then:
 *     QVERIFY(proxy.posts("/bookings") == 1 && proxy.applied("/bookings") == 1);
 *
 * The proxy has threads of its own: every function may be called from any thread, but for the constructor and the
 * destructor. A connection that hangs or a system that is slow holds up nobody else. Answers from the system must have
 * a Content-Length, or end with their connection.
 */
class FaultProxy {
public:
    /** Listens on 127.0.0.1; @p upstream is `http://127.0.0.1:PORT`. */
    explicit FaultProxy(const QUrl &upstream);
    FaultProxy(const QUrl &upstream, const TestIdentity &identity);
    /**
     * Applies what is still to be applied late, at once, and waits for the system's answers, 30 s at most; after that
     * nothing reaches the system any more.
     */
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    /** With host 127.0.0.1; an empty @p pathAndQuery gives the origin alone. */
    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;

    // What goes wrong.

    /** A further rule; where several are about a request, the first one added is taken. Returns its number. */
    int add(const When &when, const Fault &fault);
    /** How often that rule was taken; also after heal(). */
    [[nodiscard]] int taken(int rule) const;
    /** From here on connecting is refused. The connections there are stay, or end as with a program that dies. */
    void refuse(bool endConnections = true);
    /** No rules any more, and connections are taken again on the same port. What hangs goes on hanging. */
    void heal();
    /**
     * From here on connections stay open although the client asked for their end, and the system is not told that it
     * did: the only way to a reused connection for a client that wants none.
     */
    void keepConnections();

    // What happened. A request counts as soon as all of it has arrived, whatever becomes of it.

    [[nodiscard]] int posts(const Path &path = {}) const;
    [[nodiscard]] QList<RawRequest> requests() const;
    /** How many connections there were, open ones and others. */
    [[nodiscard]] int connections() const;
    /** How many requests came on each of them, in the order in which they were made. */
    [[nodiscard]] QList<int> requestsPerConnection() const;
    /** How many POSTs the system answered, whatever it answered. */
    [[nodiscard]] int applied(const Path &path = {}) const;
    /** How many of them it answered with 2xx. */
    [[nodiscard]] int accepted(const Path &path = {}) const;
    /** How often the system gave no whole answer: the client was told 502. */
    [[nodiscard]] int upstreamFailures() const;

    // What is to be applied late.

    /** How many requests are. */
    [[nodiscard]] int late() const;
    /** Their time has come. Returns once the system has answered all. */
    void applyLateNow();
    /** Waits, without an event loop, until all were applied in their time; false when that takes longer. */
    bool waitForLate(std::chrono::milliseconds atMost = std::chrono::seconds(30));

private:
    struct Rule {
        When when;
        Fault fault;
        int matched = 0;
        int taken = 0;
        bool isOver = false;
    };
    struct Answered {
        RawRequest request;
        int status = 0;
    };

    /** One request on its way to the system. */
    struct Job {
        RawRequest request;
        QByteArray bytes; ///< as they are handed on
        bool clientWantsClose = false;
        Fault fault;
        int hurries = 0; ///< m_hurries when it began
    };

    [[nodiscard]] RawAnswer onRequest(const RawRequest &request);
    [[nodiscard]] Fault faultFor(const RawRequest &request);
    [[nodiscard]] Job jobFor(const RawRequest &request, const Fault &fault) const;
    // In a thread of the pool:
    void applyAndAnswer(const Job &job);
    void applyInTime(const Job &job);
    [[nodiscard]] QByteArray apply(const Job &job);

    const quint16 m_upstreamPort;
    mutable std::mutex m_mutex; ///< guards what follows; held inside the server's own, never around it
    QList<Rule> m_rules;        ///< none is removed: their numbers stay
    QSet<int> m_hanging;        ///< connections
    QList<Answered> m_answered;
    int m_upstreamFailures = 0;
    int m_late = 0;
    int m_hurries = 0; ///< counts the calls that end all waiting
    bool m_keepsConnections = false;
    bool m_isEnding = false;
    std::condition_variable m_changed;

    QThreadPool m_pool; ///< one thread for each request that is on its way to the system, or waits for its time
    RawServer m_server; ///< last: its thread uses all of the above
};

} // namespace Foyer::Testing
