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

/** Begins on a Monday at ten in New York, whenever the test runs: there is something of that day to check in to. */
class MondayClock final : public Clock {
public:
    [[nodiscard]] UtcInstant now() const override { return m_begin.plus(m_machine.monotonic() - m_begun); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_machine.monotonic(); }
    [[nodiscard]] BuildingZone deskZone() const override { return m_machine.deskZone(); }

private:
    SystemClock m_machine;
    UtcInstant m_begin = UtcInstant::fromIso(u"2026-11-23T15:00:00Z").value();
    std::chrono::milliseconds m_begun = m_machine.monotonic();
};

/**
 * Everything between a click and a server, for real: the journal in a file, the HTTP client, a proxy that fails, the
 * demo workplace; and beside it a way to the workplace that never fails, which tells what is so. Only the waiting is
 * shortened, 200 times: "applied 90 s late" is 0.45 s late here.
 */
class FaultyDesk final {
public:
    /** @p tls may be null: plain HTTP. */
    explicit FaultyDesk(const TestCertificates *tls,
                        std::unique_ptr<const Clock> clock = std::make_unique<SystemClock>());
    ~FaultyDesk();
    Q_DISABLE_COPY_MOVE(FaultyDesk)

    /** False when the demo could not be started or asked. */
    [[nodiscard]] bool open();
    /** Another desk's activity over the same proxy and journal, as after a restart. */
    [[nodiscard]] std::unique_ptr<Activity> anotherActivity();
    /** A workplace over another proxy. */
    [[nodiscard]] std::unique_ptr<KadenceWorkplace> workplaceAt(const QUrl &url) const;

    enum class Day { Later, Today };
    /**
     * An onsite pass or a desk for somebody who has nothing that day: another person for every call. Nothing for Today
     * when the building is not open any more by the desk's clock.
     */
    [[nodiscard]] std::optional<BookingOrder> newOrder(bool onsite, Day day = Day::Later);
    /** Books it, checks it in or cancels it without faults; its id is empty when that failed. */
    [[nodiscard]] Booking bookDirectly(const BookingOrder &order);
    [[nodiscard]] Booking checkInDirectly(const Booking &booking);
    [[nodiscard]] Booking cancelDirectly(const Booking &booking);
    /** As the workplace has it now; Unknown when it can't be asked. */
    [[nodiscard]] BookingStatus statusOf(const BookingId &booking);

    /** How many bookings stand for the order, and how many there are that were cancelled. */
    struct Truth {
        int active = -1;
        int cancelled = -1;
    };
    [[nodiscard]] Truth truth(const BookingOrder &order);

    /** Waits until nothing happens by itself any more. */
    static bool settle(const IntentRunner &runner, int msecs = 40'000);

    [[nodiscard]] FaultProxy &proxy() { return *m_proxy; }
    [[nodiscard]] Activity &activity() { return *m_activity; }
    [[nodiscard]] SqliteJournal &journal() { return *m_journal; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    /** The way that never fails. */
    [[nodiscard]] KadenceWorkplace &direct() { return *m_direct; }
    [[nodiscard]] const Building &building() const { return *m_building; }
    [[nodiscard]] QUrl demoUrl() const { return m_demo->url(); }
    [[nodiscard]] QString clientId() const { return m_demo->clientId(); }
    [[nodiscard]] QString secret() const { return m_demo->clientSecret(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    static constexpr int shortening = 200;
    static SettlingTimes shortTimes();

private:
    const std::unique_ptr<const Clock> m_clock;
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
    std::optional<TimeSlot> m_slot; ///< of the last bookable day
    std::optional<TimeSlot> m_today;
    QList<Floor> m_floors;
};

} // namespace Foyer::Testing
