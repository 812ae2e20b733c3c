// SPDX-License-Identifier: MIT
#include "faultydesk.h"

#include "turnuntil.h"

#include <algorithm>

namespace Foyer::Testing {

using namespace std::chrono_literals;

namespace {

/** Calls, and waits for what it answers. */
template <typename T, typename Call>
std::optional<T> ask(Call call)
{
    std::optional<Result<T>> answer;
    const RequestHandle handle = call([&answer](Result<T> result) { answer = std::move(result); });
    if (!turnUntil([&] { return answer.has_value(); }, 20'000) || !*answer)
        return std::nullopt;
    return **answer;
}

} // namespace

SettlingTimes FaultyDesk::shortTimes()
{
    SettlingTimes times;
    for (std::chrono::milliseconds &look : times.looks)
        look /= shortening;
    times.safeAfter /= shortening;
    times.afterRefusal /= shortening;
    times.lookAgain /= shortening;
    times.longestSend = 0ms;
    return times;
}

FaultyDesk::FaultyDesk(const TestCertificates *tls, std::unique_ptr<const Clock> clock)
    : m_clock(std::move(clock))
    , m_tls(tls)
{}

FaultyDesk::~FaultyDesk()
{
    m_activity.reset();
    m_journal.reset();
    m_workplace.reset();
    m_direct.reset();
    m_proxy.reset();
    m_demo.reset();
}

std::unique_ptr<KadenceWorkplace> FaultyDesk::workplaceAt(const QUrl &url) const
{
    Connection connection;
    connection.name = QStringLiteral("desk");
    connection.system = QStringLiteral("kadence");
    connection.apiUrl = connection.authUrl = url;
    connection.clientId = m_demo->clientId();
    const QString secret = m_demo->clientSecret();
    return m_tls ? std::make_unique<KadenceWorkplace>(connection, secret, *m_clock, m_tls->trusting())
                 : std::make_unique<KadenceWorkplace>(connection, secret, *m_clock);
}

bool FaultyDesk::open()
{
    m_demo = std::make_unique<DemoServer>(DemoOptions{}, *m_clock);
    if (!m_demo->start(nullptr))
        return false;
    m_proxy = m_tls ? std::make_unique<FaultProxy>(m_demo->url(), m_tls->localhost())
                    : std::make_unique<FaultProxy>(m_demo->url());
    m_direct = workplaceAt(m_demo->url());
    m_workplace = workplaceAt(m_proxy->url({}));
    m_journal = std::make_unique<SqliteJournal>(m_folder.filePath(QStringLiteral("activity.sqlite")), *m_clock);
    m_activity = anotherActivity();

    for (int page = 1; page <= 4; ++page) {
        const auto people = ask<Page<Person>>([&](auto then) {
            return m_direct->listPeople({page, 500}, Urgency::Foreground, &m_context, then);
        });
        if (!people)
            return false;
        m_people += people->items;
    }
    const auto buildings = ask<QList<Building>>([&](auto then) { return m_direct->listBuildings(&m_context, then); });
    if (!buildings)
        return false;
    for (const Building &building : *buildings) {
        if (building.name == u"Hudson Works") // passes without limit
            m_building = building;
    }
    if (!m_building)
        return false;
    const auto days = ask<QList<BookableDay>>(
        [&](auto then) { return m_direct->bookableDays(m_people.first().id, m_building->id, &m_context, then); });
    const auto floors =
        ask<QList<Floor>>([&](auto then) { return m_direct->listFloors(m_building->id, &m_context, then); });
    if (!days || days->size() < 2 || !floors)
        return false;
    m_slot = days->last().bookable;
    if (days->first().bookable.start() < m_clock->now().plus(1h))
        m_today = days->first().bookable;
    m_floors = *floors;
    return true;
}

std::unique_ptr<Activity> FaultyDesk::anotherActivity()
{
    return std::make_unique<Activity>(WriteServices{*m_workplace, *m_journal, *m_clock, shortTimes()},
                                      QStringLiteral("account"));
}

std::optional<BookingOrder> FaultyDesk::newOrder(bool onsite, Day day)
{
    const auto asked = day == Day::Today ? m_today : m_slot;
    if (!asked)
        return std::nullopt;
    const TimeSlot slot = *asked;
    while (m_nextPerson < m_people.size()) {
        const Person person = m_people.at(m_nextPerson++);
        BookingOrder order{person, *m_building, slot, std::nullopt, std::nullopt, {}};
        const auto has = ask<QList<Booking>>([&](auto then) {
            return m_direct->personBookings(person.id, slot.start().plus(-24h), slot.end(), &m_context, then);
        });
        if (!has || !has->isEmpty())
            continue;
        if (onsite)
            return order;
        for (const Floor &floor : std::as_const(m_floors)) {
            const auto free = ask<QList<Space>>([&](auto then) {
                return m_direct->bookableSpaces(person.id, floor.id, slot, SpaceKind::Desk, &m_context, then);
            });
            if (free && !free->isEmpty()) {
                order.floor = floor;
                order.space = free->first();
                return order;
            }
        }
        // Nothing free for this one (a neighborhood that is not theirs): the next.
    }
    return std::nullopt;
}

Booking FaultyDesk::bookDirectly(const BookingOrder &order)
{
    return ask<Booking>([&](auto then) { return m_direct->createBooking(order.request(), &m_context, then); })
        .value_or(Booking());
}

Booking FaultyDesk::checkInDirectly(const Booking &booking)
{
    return ask<Booking>([&](auto then) { return m_direct->checkIn(booking.id, booking.person, &m_context, then); })
        .value_or(Booking());
}

Booking FaultyDesk::cancelDirectly(const Booking &booking)
{
    return ask<Booking>([&](auto then) { return m_direct->cancelBooking(booking.id, {}, &m_context, then); })
        .value_or(Booking());
}

BookingStatus FaultyDesk::statusOf(const BookingId &booking)
{
    return ask<Booking>([&](auto then) { return m_direct->booking(booking, &m_context, then); })
        .value_or(Booking())
        .status;
}

FaultyDesk::Truth FaultyDesk::truth(const BookingOrder &order)
{
    const UtcInstant start = order.slot.start();
    const auto bookings = ask<QList<Booking>>([&](auto then) {
        return m_direct->personBookings(order.person.id, start.plus(-1min), start.plus(1min), &m_context, then);
    });
    if (!bookings)
        return {};
    const auto is = [](BookingStatus status) {
        return [status](const Booking &booking) {
            return (booking.status == BookingStatus::Cancelled) == (status == BookingStatus::Cancelled);
        };
    };
    return {int(std::count_if(bookings->cbegin(), bookings->cend(), is(BookingStatus::Booked))),
            int(std::count_if(bookings->cbegin(), bookings->cend(), is(BookingStatus::Cancelled)))};
}

bool FaultyDesk::settle(const IntentRunner &runner, int msecs)
{
    return turnUntil(
        [&runner] {
            return runner.stage() == IntentRunner::Stage::Ended || runner.stage() == IntentRunner::Stage::Waiting;
        },
        msecs);
}

} // namespace Foyer::Testing
