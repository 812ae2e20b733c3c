// SPDX-License-Identifier: MIT
#pragma once

#include "democlient.h"
#include "faultproxy.h"
#include "wireclient.h"

#include <QObject>
#include <QTest>

#include <memory>

namespace Foyer::Testing {

/**
 * What the tests of the proxy share: the demo workplace whose clock stands still, Ana who has no bookings there, a
 * proxy before it, and the bytes of a GET and of a POST that books a pass for her.
 */
class ProxyFixture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    /** Rows "plain" and "tls" in the column tls. */
    static void wires();
    static QByteArray bodyOf(const QByteArray &answer) { return answer.mid(answer.indexOf("\r\n\r\n") + 4); }
    static int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }
    static bool endedAs(WireClient::Ended ended, WireClient::Ended expected)
    {
        return ended == expected || ended == WireClient::Ended::Gone;
    }

    [[nodiscard]] std::unique_ptr<FaultProxy> proxyTo(const QUrl &upstream, bool tls) const;
    /** Makes m_proxy and connects; on a reused connection a GET has gone before. Null when that does not work. */
    std::unique_ptr<WireClient> begin(bool tls, bool reused = false);
    /** One more connection. */
    [[nodiscard]] std::unique_ptr<WireClient> another() const;
    /** @p more are whole header lines. */
    [[nodiscard]] QByteArray get(const QByteArray &more = {}) const;
    [[nodiscard]] QByteArray post(const QByteArray &more = {}) const;
    /** What the demo itself answers to get(). */
    [[nodiscard]] QByteArray directAnswer() const;
    /** How many bookings Ana has, asked for without the proxy. */
    int booked();

    TestCertificates m_certificates;
    std::unique_ptr<DemoClock> m_clock;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<DemoClient> m_direct;
    std::unique_ptr<FaultProxy> m_proxy;

private:
    [[nodiscard]] QByteArray rest(const QByteArray &more, const QByteArray &body = {}) const;

    QString m_ana;
    QByteArray m_token;
    QByteArray m_pass;
};

} // namespace Foyer::Testing
