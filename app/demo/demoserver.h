// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Foyer {

class Clock;

struct DemoOptions {
    quint32 seed = 1;  ///< the same seed gives the same people, places and ids; bookings follow today's date as well
    int people = 2000; ///< 1 to 200,000; the day grows with them, see below
    quint16 port = 0;  ///< 0: a free one
    int tokenLifetimeSeconds = 3600;
};

/**
 * A workplace to try things on: a server on 127.0.0.1 that answers as Kadence's public API does, with invented
 * people, five buildings in five time zones, floor plans, and rules. It has state: what is booked is taken until it
 * is cancelled, and who is checked in is here until they are checked out. All of it is in memory and gone with the
 * object.
 *
 * The days around the clock's now look like an office's: about four of ten people come on a working day, most between
 * 8:30 and 9:45; guests visit them; some stay away, cancel or leave early. At start() today is as far as the clock
 * says; after that nobody comes or goes but by a request, while desks are released and bookings end by the clock.
 *
 * Stands alone: any client of the API can talk to it (token at `/oauth2/token`, API below `/v1/public/`, plans below
 * `/static/`). It runs in threads of its own; every function may be called from any thread, but start() and stop()
 * from one at a time. No exception leaves it.
 *
 * Always there, whatever the seed, and without bookings of their own: "Ana Ruiz" <ana.ruiz@demo.example> and a dozen
 * more in many scripts; "John Smith" twice, a Finance Director <john.smith@demo.example> and a Facilities Coordinator
 * <john.smith2@demo.example>, of whom the second has a desk in "Harbour House" on its next open day. The buildings:
 * "Harbour House" (London: 40 onsite passes, closed on the fourth open day from tomorrow, desks are released 30
 * minutes after the start when nobody has checked in), "Hudson Works" (New York: passes unlimited, released after 15
 * minutes), "Nile Court" (Cairo: 12 passes, none left on the second open day from tomorrow, released after 45),
 * "Lantern Park" (Bengaluru: unlimited, one week ahead only, released after 30, asks for self-certification, which
 * can't be done through the API) and "Lagoon Station" (Lord Howe Island: 3 passes, never released, clocks that change
 * by half an hour, open on Sundays from midnight to noon).
 *
 * A big day: people for whom there is no desk hold unlimited passes today. With 50,000 people "Hudson Works" has more
 * than 10,000 bookings of one working day, with 100,000 more than 20,000.
 */
class DemoServer {
public:
    /** @p clock is asked from several threads and must outlive the server. Nothing is started yet. */
    DemoServer(const DemoOptions &options, const Clock &clock);
    /** As stop(). */
    ~DemoServer();
    Q_DISABLE_COPY_MOVE(DemoServer)

    /**
     * Binds the port and begins to listen; returns within milliseconds. The people are made up meanwhile: requests
     * that come before they are there wait for them. False when the port can't be had; @p why (may be null) then
     * says so in English, for a log. Once only.
     */
    bool start(QString *why);
    /** Ends every connection and waits for the threads. Harmless when it is not running. */
    void stop();

    /** `http://127.0.0.1:PORT`, without a path; empty before start(). */
    [[nodiscard]] QUrl url() const;
    /** The key to sign in with, the same for the same seed. Anybody may know it: nothing real is behind it. */
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] QString clientSecret() const;

    // For tests, and for showing faults.

    /** Every token given until now is refused from here on. */
    void expireTokens();
    /** Every request but those for tokens and plans is answered that much later. */
    void setLatency(std::chrono::milliseconds latency);
    /** How many POST requests have arrived, whatever the answer, whose path ends with @p pathSuffix. */
    [[nodiscard]] int postsReceived(const QString &pathSuffix) const;
    /** How many requests of any kind have arrived. */
    [[nodiscard]] int requestsReceived() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Foyer
