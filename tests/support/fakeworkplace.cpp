// SPDX-License-Identifier: MIT
#include "fakeworkplace.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>

namespace Foyer::Testing {

FakeWorkplace::FakeWorkplace()
{
    offers.bookSpaces = true;
    offers.bookOnsite = true;
    offers.cancelBookings = true;
    offers.arrivals = offers.visits = offers.checkIn = true;
    offers.bookableKinds = {SpaceKind::Desk, SpaceKind::Room};
    passes.available = true;
}

FakeWorkplace::~FakeWorkplace() = default;

template <typename T>
RequestHandle FakeWorkplace::answer(const QString &call, QObject *context, Callback<T> callback,
                                    std::function<Result<T>()> make)
{
    m_calls.append(call);
    if (onCall)
        onCall(call);
    const auto failure = m_failures.find(call);
    if (failure != m_failures.end()) {
        make = [make, error = failure->error, applied = failure->applied]() -> Result<T> {
            if (applied)
                (void)make();
            return tl::make_unexpected(error);
        };
        if (--failure->times == 0)
            m_failures.erase(failure);
    }

    auto waiting = std::make_shared<Waiting>();
    waiting->call = call;
    waiting->answer = [context = QPointer<QObject>(context), callback = std::move(callback), make = std::move(make)] {
        const Result<T> result = make();
        if (context)
            callback(result);
    };
    m_waiting.push_back(waiting);
    scheduleAnswer();
    return RequestHandle([weak = std::weak_ptr(waiting), alive = QPointer<FakeWorkplace>(this)] {
        if (const auto waiting = weak.lock(); waiting && alive)
            std::erase(alive->m_waiting, waiting);
    });
}

void FakeWorkplace::scheduleAnswer()
{
    if (m_holds)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_holds)
                answerRound();
        },
        Qt::QueuedConnection);
}

int FakeWorkplace::answerRound()
{
    // An answer may take back others of this round: those are never given.
    const auto round = m_waiting;
    int answered = 0;
    for (const auto &waiting : round) {
        if (std::find(m_waiting.begin(), m_waiting.end(), waiting) == m_waiting.end())
            continue;
        std::erase(m_waiting, waiting);
        waiting->answer();
        ++answered;
    }
    return answered;
}

bool FakeWorkplace::answerNext(const QString &call)
{
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const auto &w) { return w->call == call; });
    if (next == m_waiting.end())
        return false;
    const auto waiting = *next;
    m_waiting.erase(next);
    waiting->answer();
    return true;
}

int FakeWorkplace::waiting(const QString &call) const
{
    return int(std::count_if(m_waiting.begin(), m_waiting.end(),
                             [&](const auto &waiting) { return call.isEmpty() || waiting->call == call; }));
}

void FakeWorkplace::fail(const QString &call, const ApiError &error, int times, bool applied)
{
    m_failures.insert(call, {error, times, applied});
}

bool FakeWorkplace::isFree(const SpaceId &space, const TimeSlot &slot) const
{
    return std::none_of(bookings.begin(), bookings.end(), [&](const Booking &booking) {
        return booking.isActive() && booking.space && booking.space->id == space && booking.slot &&
               booking.slot->overlaps(slot);
    });
}

QList<Booking> FakeWorkplace::bookingsWhere(const std::function<bool(const Booking &)> &wanted) const
{
    QList<Booking> found;
    std::copy_if(bookings.begin(), bookings.end(), std::back_inserter(found), wanted);
    return found;
}

Result<Booking> FakeWorkplace::book(const BookingRequest &request)
{
    Booking booking;
    booking.id = BookingId(QStringLiteral("booking-%1").arg(m_nextBooking++));
    booking.person = request.person;
    booking.slot = request.slot;
    booking.status = BookingStatus::Booked;
    booking.building = request.building;
    booking.kind = SpaceKind::Onsite;
    booking.title = request.meeting ? request.meeting->title : QString();
    if (!request.isOnsite()) {
        if (!isFree(request.space, request.slot))
            return tl::make_unexpected(makeError(ErrorKind::Validation));
        for (auto floor = spaces.cbegin(); floor != spaces.cend(); ++floor) {
            for (const Space &space : floor.value()) {
                if (space.id == request.space) {
                    booking.space = space;
                    booking.kind = space.kind;
                }
            }
        }
        if (!booking.space)
            return tl::make_unexpected(makeError(ErrorKind::NotFound));
    }
    bookings.append(booking);
    return booking;
}

Result<Booking> FakeWorkplace::cancel(const BookingId &id)
{
    for (Booking &booking : bookings) {
        if (booking.id != id)
            continue;
        if (!booking.isActive())
            return tl::make_unexpected(makeError(ErrorKind::Validation));
        booking.status = BookingStatus::Cancelled;
        return booking;
    }
    return tl::make_unexpected(makeError(ErrorKind::NotFound));
}

RequestHandle FakeWorkplace::testConnection(QObject *context, Callback<Done> callback)
{
    return answer<Done>(QStringLiteral("testConnection"), context, std::move(callback), [] { return Done{}; });
}

RequestHandle FakeWorkplace::searchPeople(const QString &text, QObject *context, Callback<QList<Person>> callback)
{
    askedTexts.append(text);
    return answer<QList<Person>>(QStringLiteral("searchPeople"), context, std::move(callback), [this, text] {
        QList<Person> found;
        for (const Person &person : std::as_const(people)) {
            if (person.firstName.contains(text, Qt::CaseInsensitive) ||
                person.lastName.contains(text, Qt::CaseInsensitive) || person.email.contains(text, Qt::CaseInsensitive))
                found.append(person);
        }
        return found;
    });
}

RequestHandle FakeWorkplace::listPeople(PageRequest page, Urgency, QObject *context, Callback<Page<Person>> callback)
{
    askedPages.append(page);
    auto handle = answer<Page<Person>>(QStringLiteral("listPeople"), context, std::move(callback), [this, page] {
        const int size = pageSize > 0 ? pageSize : page.size;
        const qsizetype first = qsizetype(page.number - 1) * size;
        Page<Person> answer;
        answer.number = page.number;
        answer.items = people.mid(first, size);
        answer.hasMore = first + size < people.size();
        if (tellsTotal)
            answer.total = people.size();
        return answer;
    });
    mostPagesAtOnce = std::max(mostPagesAtOnce, waiting(QStringLiteral("listPeople")));
    return handle;
}

RequestHandle FakeWorkplace::person(const PersonId &id, QObject *context, Callback<Person> callback)
{
    return answer<Person>(QStringLiteral("person"), context, std::move(callback), [this, id]() -> Result<Person> {
        for (const Person &person : std::as_const(people)) {
            if (person.id == id)
                return person;
        }
        return tl::make_unexpected(makeError(ErrorKind::NotFound));
    });
}

RequestHandle FakeWorkplace::listBuildings(QObject *context, Callback<QList<Building>> callback)
{
    return answer<QList<Building>>(QStringLiteral("listBuildings"), context, std::move(callback),
                                   [this] { return buildings; });
}

RequestHandle FakeWorkplace::listFloors(const BuildingId &building, QObject *context, Callback<QList<Floor>> callback)
{
    return answer<QList<Floor>>(QStringLiteral("listFloors"), context, std::move(callback),
                                [this, building] { return floors.value(building); });
}

RequestHandle FakeWorkplace::floorPlan(const Floor &floor, QObject *context, Callback<FloorPlan> callback)
{
    return answer<FloorPlan>(QStringLiteral("floorPlan"), context, std::move(callback),
                             [this, id = floor.id]() -> Result<FloorPlan> {
                                 if (const auto plan = plans.constFind(id); plan != plans.cend())
                                     return *plan;
                                 return tl::make_unexpected(makeError(ErrorKind::NotFound));
                             });
}

RequestHandle FakeWorkplace::floorSpaces(const FloorId &floor, QObject *context, Callback<QList<Space>> callback)
{
    return answer<QList<Space>>(QStringLiteral("floorSpaces"), context, std::move(callback),
                                [this, floor] { return spaces.value(floor); });
}

RequestHandle FakeWorkplace::floorBookings(const FloorId &floor, const TimeSlot &slot, QObject *context,
                                           Callback<QList<Booking>> callback)
{
    return answer<QList<Booking>>(QStringLiteral("floorBookings"), context, std::move(callback), [this, floor, slot] {
        return bookingsWhere([&](const Booking &booking) {
            const auto isThere = [&](const Space &space) { return booking.space && booking.space->id == space.id; };
            const QList<Space> there = spaces.value(floor);
            return std::any_of(there.cbegin(), there.cend(), isThere) && booking.slot && booking.slot->overlaps(slot);
        });
    });
}

RequestHandle FakeWorkplace::bookableDays(const PersonId &person, const BuildingId &building, QObject *context,
                                          Callback<QList<BookableDay>> callback)
{
    return answer<QList<BookableDay>>(
        QStringLiteral("bookableDays"), context, std::move(callback),
        [this, person, building] { return daysOf.contains(person) ? daysOf.value(person) : days.value(building); });
}

RequestHandle FakeWorkplace::bookableSpaces(const PersonId &, const FloorId &floor, const TimeSlot &slot,
                                            SpaceKind kind, QObject *context, Callback<QList<Space>> callback)
{
    return answer<QList<Space>>(
        QStringLiteral("bookableSpaces"), context, std::move(callback), [this, floor, slot, kind] {
            QList<Space> free = spaces.value(floor);
            free.removeIf([&](const Space &space) {
                return space.kind != kind || withheld.contains(space.id) || !isFree(space.id, slot);
            });
            return free;
        });
}

RequestHandle FakeWorkplace::onsitePasses(const BuildingId &, const TimeSlot &, QObject *context,
                                          Callback<OnsitePasses> callback)
{
    return answer<OnsitePasses>(QStringLiteral("onsitePasses"), context, std::move(callback),
                                [this] { return passes; });
}

RequestHandle FakeWorkplace::personBookingsDuring(const PersonId &person, const TimeSlot &slot, QObject *context,
                                                  Callback<QList<Booking>> callback)
{
    return answer<QList<Booking>>(QStringLiteral("personBookings"), context, std::move(callback), [this, person, slot] {
        return bookingsWhere([&](const Booking &booking) {
            return booking.person == person && (!booking.slot || booking.slot->overlaps(slot));
        });
    });
}

RequestHandle FakeWorkplace::personBookings(const PersonId &person, UtcInstant from, UtcInstant to, QObject *context,
                                            Callback<QList<Booking>> callback)
{
    return answer<QList<Booking>>(
        QStringLiteral("personBookings"), context, std::move(callback), [this, person, from, to] {
            return bookingsWhere([&](const Booking &booking) {
                return booking.person == person &&
                       (!booking.slot || (booking.slot->start() >= from && booking.slot->start() <= to));
            });
        });
}

RequestHandle FakeWorkplace::buildingBookings(const BuildingId &building, UtcInstant from, UtcInstant to,
                                              QObject *context, Callback<QList<Booking>> callback)
{
    return answer<QList<Booking>>(QStringLiteral("buildingBookings"), context, std::move(callback),
                                  [this, building, from, to] {
                                      return bookingsWhere([&](const Booking &booking) {
                                          return booking.building == building && booking.slot &&
                                                 booking.slot->start() >= from && booking.slot->start() <= to;
                                      });
                                  });
}

RequestHandle FakeWorkplace::dayBookings(const BuildingId &building, QDate day, PartCallback<Booking> arrived,
                                         QObject *context, Callback<QList<Booking>> callback)
{
    return answer<QList<Booking>>(
        QStringLiteral("dayBookings"), context, std::move(callback), [this, building, day, arrived] {
            const BuildingDay whole(day, BuildingZone::utc());
            const QList<Booking> found = bookingsWhere([&](const Booking &booking) {
                return booking.building == building && booking.slot && booking.slot->start() < whole.end() &&
                       booking.slot->end() > whole.start();
            });
            const qsizetype size = pageSize > 0 ? pageSize : std::max<qsizetype>(found.size(), 1);
            for (qsizetype at = 0; arrived && at < found.size(); at += size)
                arrived(found.mid(at, size), tellsTotal ? std::optional<qint64>(found.size()) : std::nullopt);
            return found;
        });
}

RequestHandle FakeWorkplace::dayVisits(const BuildingId &building, QDate day, QObject *context,
                                       Callback<QList<Visit>> callback)
{
    return answer<QList<Visit>>(QStringLiteral("dayVisits"), context, std::move(callback), [this, building, day] {
        const BuildingDay whole(day, BuildingZone::utc());
        QList<Visit> found;
        std::copy_if(visits.begin(), visits.end(), std::back_inserter(found), [&](const Visit &visit) {
            return visit.building == building && visit.slot && visit.slot->start() < whole.end() &&
                   visit.slot->end() > whole.start();
        });
        return found;
    });
}

RequestHandle FakeWorkplace::checkIn(const BookingId &booking, const PersonId &, QObject *context,
                                     Callback<Booking> callback)
{
    return answer<Booking>(
        QStringLiteral("checkIn"), context, std::move(callback), [this, booking]() -> Result<Booking> {
            if (const auto refusal = refusesCheckIn.constFind(booking); refusal != refusesCheckIn.constEnd())
                return tl::make_unexpected(*refusal);
            return moveOn(booking, BookingStatus::Booked, BookingStatus::CheckedIn);
        });
}

RequestHandle FakeWorkplace::checkOut(const BookingId &booking, const PersonId &, QObject *context,
                                      Callback<Booking> callback)
{
    return answer<Booking>(QStringLiteral("checkOut"), context, std::move(callback), [this, booking] {
        return moveOn(booking, BookingStatus::CheckedIn, BookingStatus::CheckedOut);
    });
}

Result<Booking> FakeWorkplace::moveOn(const BookingId &id, BookingStatus from, BookingStatus to)
{
    for (Booking &booking : bookings) {
        if (booking.id != id)
            continue;
        if (booking.status != from)
            return tl::make_unexpected(makeError(ErrorKind::Validation));
        booking.status = to;
        return booking;
    }
    return tl::make_unexpected(makeError(ErrorKind::NotFound));
}

RequestHandle FakeWorkplace::spaceBookings(const SpaceId &space, const TimeSlot &slot, QObject *context,
                                           Callback<QList<Booking>> callback)
{
    return answer<QList<Booking>>(QStringLiteral("spaceBookings"), context, std::move(callback), [this, space, slot] {
        return bookingsWhere([&](const Booking &booking) {
            return booking.space && booking.space->id == space && booking.slot && booking.slot->overlaps(slot);
        });
    });
}

RequestHandle FakeWorkplace::booking(const BookingId &id, QObject *context, Callback<Booking> callback)
{
    return answer<Booking>(QStringLiteral("booking"), context, std::move(callback), [this, id]() -> Result<Booking> {
        for (const Booking &booking : std::as_const(bookings)) {
            if (booking.id == id)
                return booking;
        }
        return tl::make_unexpected(makeError(ErrorKind::NotFound));
    });
}

RequestHandle FakeWorkplace::createBooking(const BookingRequest &request, QObject *context, Callback<Booking> callback)
{
    askedBookings.append(request);
    return answer<Booking>(QStringLiteral("createBooking"), context, std::move(callback),
                           [this, request] { return book(request); });
}

RequestHandle FakeWorkplace::cancelBooking(const BookingId &booking, const PersonId &, QObject *context,
                                           Callback<Booking> callback)
{
    return answer<Booking>(QStringLiteral("cancelBooking"), context, std::move(callback),
                           [this, booking] { return cancel(booking); });
}

Person makePerson(const QString &id, const QString &first, const QString &last, const QString &email,
                  const QString &job)
{
    Person person;
    person.id = PersonId(id);
    person.firstName = first;
    person.lastName = last;
    person.email = email;
    person.jobTitle = job;
    return person;
}

TimeSlot makeSlot(const QString &startIso, const QString &endIso)
{
    return TimeSlot::make(UtcInstant::fromIso(startIso).value(), UtcInstant::fromIso(endIso).value()).value();
}

namespace {

Building makeBuilding(const QString &id, const QString &name, const QByteArray &zone, const QString &city)
{
    Building building;
    building.id = BuildingId(id);
    building.name = name;
    building.zone = BuildingZone::fromIana(zone);
    building.zoneName = QString::fromLatin1(zone);
    building.city = city;
    return building;
}

QList<BookableDay> fiveDays(const BuildingZone &zone)
{
    QList<BookableDay> days;
    for (int i = 0; i < 5; ++i) {
        const BuildingDay day(QDate(2026, 11, 23).addDays(i), zone);
        days.append({TimeSlot::make(day.instantAt(QTime(8, 0)).value(), day.instantAt(QTime(18, 0)).value()).value()});
    }
    return days;
}

void furnishFloor(FakeWorkplace &workplace, const QString &id, int desks)
{
    QList<Space> spaces;
    for (int i = 1; i <= desks; ++i) {
        const bool quiet = i % 2 == 0;
        const Neighborhood neighborhood{
            NeighborhoodId(id + (quiet ? QStringLiteral("-quiet") : QStringLiteral("-busy"))),
            quiet ? QStringLiteral("Quiet") : QStringLiteral("Busy")};
        spaces.append({SpaceId(id + QStringLiteral("-d%1").arg(i)),
                       QStringLiteral("Desk %1").arg(i),
                       SpaceKind::Desk,
                       neighborhood,
                       {}});
    }
    spaces.append({SpaceId(id + QStringLiteral("-r1")), QStringLiteral("Room 1"), SpaceKind::Room, {}, {}});
    workplace.spaces.insert(FloorId(id), spaces);
}

} // namespace

void furnish(FakeWorkplace &workplace)
{
    workplace.buildings = {
        makeBuilding(QStringLiteral("b1"), QStringLiteral("Bell Yard"), "Europe/London", QStringLiteral("London")),
        makeBuilding(QStringLiteral("b2"), QStringLiteral("Lagoon House"), "Australia/Lord_Howe",
                     QStringLiteral("Lord Howe Island"))};
    workplace.floors = {
        {BuildingId(QStringLiteral("b1")),
         {{FloorId(QStringLiteral("b1-f1")), QStringLiteral("Floor 1"), {}},
          {FloorId(QStringLiteral("b1-f2")), QStringLiteral("Floor 2"), {}}}},
        {BuildingId(QStringLiteral("b2")), {{FloorId(QStringLiteral("b2-f1")), QStringLiteral("Ground"), {}}}}};
    for (const Building &building : std::as_const(workplace.buildings))
        workplace.days.insert(building.id, fiveDays(*building.zone));
    furnishFloor(workplace, QStringLiteral("b1-f1"), 12);
    furnishFloor(workplace, QStringLiteral("b1-f2"), 4);
    furnishFloor(workplace, QStringLiteral("b2-f1"), 3);

    workplace.people = {makePerson(QStringLiteral("p1"), QStringLiteral("Ana"), QStringLiteral("Ruiz"),
                                   QStringLiteral("ana.ruiz@example.com"), QStringLiteral("Engineer")),
                        makePerson(QStringLiteral("p2"), QStringLiteral("Bo"), QStringLiteral("Li"),
                                   QStringLiteral("bo.li@example.com"), QStringLiteral("Designer")),
                        makePerson(QStringLiteral("p3"), QStringLiteral("Zoë"), QStringLiteral("Ångström"),
                                   QStringLiteral("zoe@example.com"), QStringLiteral("Analyst"))};
    workplace.people[0].preferredFloor = FloorId(QStringLiteral("b1-f2"));
    workplace.people[1].preferredFloor = FloorId(QStringLiteral("b2-f1"));
}

} // namespace Foyer::Testing
