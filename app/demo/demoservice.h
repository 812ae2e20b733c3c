// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace Foyer {

class Clock;

struct DemoOptions {
    quint32 seed = 1;  ///< the same seed gives the same people, places and ids; bookings follow today's date as well
    int people = 2000; ///< 1 to 200,000; the day grows with them, see DemoServer
    quint16 port = 0;  ///< 0: a free one
    int tokenLifetimeSeconds = 3600;
};

/**
 * A demo workplace as the program sees it. The one implementation, DemoServer, is in a module of its own
 * (demomodule.cpp) that is loaded when a demo is wanted: a desk with a real key carries no HTTP server.
 *
 * Only virtual functions cross the border, with values of Qt's and of `models/domain`. The two sides are built and
 * installed together; each has its own copy of the domain's code, which keeps no state.
 *
 * Every function may be called from any thread, but start() and stop() from one at a time. No exception leaves it.
 */
class DemoService {
public:
    /** As stop(). */
    virtual ~DemoService() = default;

    /**
     * Binds the port and begins to listen; returns within milliseconds. The people are made up meanwhile: requests
     * that come before they are there wait for them. False when the port can't be had; @p why (may be null) then
     * says so in English, for a log. Once only.
     */
    virtual bool start(QString *why) = 0;
    /** Ends every connection and waits for the threads. Harmless when it is not running. */
    virtual void stop() = 0;

    /** `http://127.0.0.1:PORT`, without a path; empty before start(). */
    [[nodiscard]] virtual QUrl url() const = 0;
    /** The key to sign in with, the same for the same seed. Anybody may know it: nothing real is behind it. */
    [[nodiscard]] virtual QString clientId() const = 0;
    [[nodiscard]] virtual QString clientSecret() const = 0;
    /** The same for the coworking network that speaks as Spacebring does, at the same address. */
    [[nodiscard]] virtual QString spacebringClientId() const = 0;
    [[nodiscard]] virtual QString spacebringClientSecret() const = 0;
    /** The same for the workshops that speak as Nexudus does. All of its users have the one password. */
    [[nodiscard]] virtual QString nexudusUser() const = 0;
    [[nodiscard]] virtual QString nexudusPassword() const = 0;
    /** Somebody who is asked for a one-time code as well; theirs is always the same. */
    [[nodiscard]] virtual QString nexudusOneTimeUser() const = 0;
    [[nodiscard]] virtual QString nexudusOneTimeCode() const = 0;
    /** Somebody who may read, but not create. */
    [[nodiscard]] virtual QString nexudusReaderUser() const = 0;

protected:
    DemoService() = default;
    Q_DISABLE_COPY_MOVE(DemoService)
};

/** The module's one door: makes a demo that is not started, the caller's to delete. The clock must outlive it. */
using MakeDemo = DemoService *(*)(const DemoOptions &options, const Clock &clock);
inline constexpr char makeDemoName[] = "foyer_make_demo";

} // namespace Foyer
