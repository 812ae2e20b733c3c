// SPDX-License-Identifier: MIT
#pragma once

#include "rawserver.h"

#include <QByteArray>
#include <QUrl>

#include <atomic>

namespace Foyer {
class DemoServer;
}

namespace Foyer::Testing {

/**
 * A demo workplace whose key and token are others than its own: signs in who has @p secret, gives out @p token, asks
 * for it in every request, and hands those on with a token of the demo's. So a client works against it as usual, and
 * whatever it holds is of the test's choosing.
 */
class CanaryGate {
public:
    /** The demo must have been started, and outlive this. Blocks until it has given a token. */
    CanaryGate(const DemoServer &demo, const QByteArray &secret, const QByteArray &token);
    Q_DISABLE_COPY_MOVE(CanaryGate)

    [[nodiscard]] bool isOpen() const { return !m_demoToken.isEmpty(); }
    [[nodiscard]] QUrl url() const { return m_server.url(QString()); }
    /** How often the right secret was exchanged for the token. */
    [[nodiscard]] int signIns() const { return m_signIns; }
    /** How many requests came with the token. */
    [[nodiscard]] int letThrough() const { return m_letThrough; }

private:
    [[nodiscard]] RawAnswer onRequest(const RawRequest &request);
    [[nodiscard]] RawAnswer signIn(const RawRequest &request);

    const quint16 m_demoPort;
    const QByteArray m_clientId;
    const QByteArray m_secret;
    const QByteArray m_token;
    const QByteArray m_demoToken;
    std::atomic<int> m_signIns{0};
    std::atomic<int> m_letThrough{0};
    RawServer m_server; ///< last: its thread uses all of the above
};

} // namespace Foyer::Testing
