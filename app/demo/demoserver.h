// SPDX-License-Identifier: MIT
#pragma once

#include "demoservice.h"

#include <chrono>
#include <memory>

namespace Foyer {

/**
 * Workplaces to try things on: a server on 127.0.0.1 that speaks as three systems do, at one address. All of it is
 * invented, in memory, and gone with the object. It stands alone: any client of these systems can talk to it. It runs
 * in threads of its own.
 *
 * **Kadence's** public API (token at `/oauth2/token`, API below `/v1/public/`, plans below `/static/`), with invented
 * people, five buildings in five time zones, floor plans, and rules. It has state: what is booked is taken until it
 * is cancelled, and who is checked in is here until they are checked out.
 *
 * The days around the clock's now look like an office's: about four of ten people come on a working day, most between
 * 8:30 and 9:45; guests visit them; some stay away, cancel or leave early. At start() today is as far as the clock
 * says; after that nobody comes or goes but by a request, while desks are released and bookings end by the clock.
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
 *
 * **Spacebring's** API, to read: `/locations/v1`, `/resources/v1` and `/resources/bookings/v1`, with a key of its own
 * (Basic) and ten requests a second, then 429. Its bookings don't change; they are those of fifteen days, of which
 * start()'s is in the middle. The locations: "Quayside Commons" (London, about 300 bookings on a working day),
 * "Prairie Exchange" (Chicago), "Lagoon Loft" (Lord Howe Island), "渋谷ベース Shibuya Base" (Tokyo), "Elm Street
 * Annexe" (Bristol; no resources). The room "Lighthouse" in the first has the same today whatever the seed: "Daily
 * stand-up" at 7:00, one of a series; "Quarterly review — Q&A <b>not bold</b>" at 9:00, of Ana Ruiz with twelve
 * attendees and a payment that tax is added to; at 10:00 one whose title and owner privacy hides; "Cancelled workshop"
 * at 11:00; at 12:00 one with a long title in many scripts and a payment that includes tax; "Walk-in" at 13:00,
 * without any of that; "Night shift" from 22:00 to 2:00. Phone booths are of a kind that later versions of the API
 * have; they can't be asked for by kind.
 *
 * **Nexudus'** API (token at `/api/token`, API below `/api/sys/businesses` and `/api/spaces/`), with users, 20 requests
 * a second, then 409 with Retry-After and no body. It has state: resources that are created stay, each request creating
 * one more. What is stored may differ from what was sent, see readDemoNexudusResource(). The businesses: "Harbour
 * Makers", "Prairie Makers", "Lagoon Makers", "長屋工房 Nagaya Makers", each with five resource types. "Board Room A"
 * of the first has every field; the second has a room of the same name.
 */
class DemoServer final : public DemoService {
public:
    /** @p clock is asked from several threads and must outlive the server. Nothing is started yet. */
    DemoServer(const DemoOptions &options, const Clock &clock);
    ~DemoServer() override;
    Q_DISABLE_COPY_MOVE(DemoServer)

    bool start(QString *why) override;
    void stop() override;
    [[nodiscard]] QUrl url() const override;
    [[nodiscard]] QString clientId() const override;
    [[nodiscard]] QString clientSecret() const override;
    [[nodiscard]] QString spacebringClientId() const override;
    [[nodiscard]] QString spacebringClientSecret() const override;
    [[nodiscard]] QString nexudusUser() const override;
    [[nodiscard]] QString nexudusPassword() const override;
    [[nodiscard]] QString nexudusOneTimeUser() const override;
    [[nodiscard]] QString nexudusOneTimeCode() const override;
    [[nodiscard]] QString nexudusReaderUser() const override;

    // For tests, and for showing faults.

    /** Every access token given until now, Kadence's and Nexudus', is refused from here on. */
    void expireTokens();
    /** So is every refresh token. */
    void expireRefreshTokens();
    /** Whether too many requests in a second are refused. They are counted by the clock's monotonic(): for a clock
     * that stands still, turn it off. */
    void setThrottling(bool on);
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
