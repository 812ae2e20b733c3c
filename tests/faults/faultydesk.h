// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "bookingticket.h"
#include "clock.h"
#include "demoserver.h"
#include "faultproxy.h"
#include "kadenceworkplace.h"
#include "sqlitejournal.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Foyer::Testing {

/**
 * Everything between a click and a server, for real: the journal in a file, the HTTP client, a proxy that fails, the
 * demo workplace; and beside it a way to the workplace that never fails, which tells what is so. Only the waiting is
 * shortened, 200 times: "applied 90 s late" is 0.45 s late here.
 */
class FaultyDesk final {
public:
    explicit FaultyDesk(const TestCertificates *tls);
    ~FaultyDesk();
    Q_DISABLE_COPY_MOVE(FaultyDesk)

    /** False when the demo could not be started or asked. */
    [[nodiscard]] bool open();
    /** Another desk's activity over the same proxy and journal, as after a restart. */
    [[nodiscard]] std::unique_ptr<Activity> anotherActivity();
    /** A workplace over another proxy. */
    [[nodiscard]] std::unique_ptr<KadenceWorkplace> workplaceAt(const QUrl &url) const;

    /** An onsite pass or a desk for somebody who has nothing that day: another person for every call. */
    [[nodiscard]] std::optional<BookingOrder> newOrder(bool onsite);
    /** Books it without faults; its id is empty when that failed. */
    [[nodiscard]] Booking bookDirectly(const BookingOrder &order);

    /** How many bookings stand for the order, and how many there are that were cancelled. */
    struct Truth {
        int active = -1;
        int cancelled = -1;
    };
    [[nodiscard]] Truth truth(const BookingOrder &order);

    /** Waits until nothing happens by itself any more. */
    static bool settle(const IntentRunner &runner, int msecs = 40'000);
    static bool turnUntil(const std::function<bool()> &condition, int msecs);

    [[nodiscard]] FaultProxy &proxy() { return *m_proxy; }
    [[nodiscard]] Activity &activity() { return *m_activity; }
    [[nodiscard]] SqliteJournal &journal() { return *m_journal; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QUrl demoUrl() const { return m_demo->url(); }
    [[nodiscard]] QString clientId() const { return m_demo->clientId(); }
    [[nodiscard]] QString secret() const { return m_demo->clientSecret(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    static constexpr int shortening = 200;
    static SettlingTimes shortTimes();

private:
    SystemClock m_clock;
    const TestCertificates *m_tls;
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<KadenceWorkplace> m_direct;
    std::unique_ptr<KadenceWorkplace> m_workplace;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<Activity> m_activity;
    QObject m_context;

    QList<Person> m_people;
    qsizetype m_nextPerson = 0;
    std::optional<Building> m_building;
    std::optional<TimeSlot> m_slot;
    QList<Floor> m_floors;
};

} // namespace Foyer::Testing
