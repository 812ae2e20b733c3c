// SPDX-License-Identifier: MIT
#include "connection.h"
#include "fuzzing.h"
#include "kadenceanswers.h"
#include "kadenceparsing.h"
#include "kadencerequests.h"

using namespace Foyer;
using namespace Foyer::Kadence;

namespace {

constexpr char16_t personId[] = u"01H5A7ZC0XW7G8YQ2M3N4P5R6S";
constexpr char16_t spaceId[] = u"01H5A7ZC0XW7G8YQ2M3N4P5R6T";
constexpr char16_t buildingId[] = u"01H5A7ZC0XW7G8YQ2M3N4P5R6V";
constexpr char16_t bookingId[] = u"01H5A7ZC0XW7G8YQ2M3N4P5R6W";

template <typename IdType>
void checkId(const IdType &id)
{
    FOYER_HOLDS(isId(id.text()));
}

template <typename IdType>
void checkIdIfAny(const IdType &id)
{
    FOYER_HOLDS(id.isEmpty() || isId(id.text()));
}

void checkTexts(std::initializer_list<QString> texts)
{
    for (const QString &text : texts)
        FOYER_HOLDS(Fuzzing::isPlain(text, maxTextLength));
}

void check(const Person &person)
{
    checkId(person.id);
    checkIdIfAny(person.preferredFloor);
    checkTexts({person.email, person.firstName, person.lastName, person.jobTitle, person.preferredFloorName});
    FOYER_HOLDS(!person.displayName().isEmpty());
}

void check(const Building &building)
{
    checkId(building.id);
    checkTexts({building.name, building.zoneName, building.addressLine, building.city, building.countryCode,
                building.countryName});
}

void check(const Floor &floor)
{
    checkId(floor.id);
    checkTexts({floor.name});
    if (floor.planUrl.isEmpty())
        return;
    FOYER_HOLDS(!faultOf(floor.planUrl.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment)));
    FOYER_HOLDS(Fuzzing::isVisibleAscii(floor.planUrl.toEncoded()));
}

void check(const BookableDay &day)
{
    FOYER_HOLDS(day.bookable.start() < day.bookable.end());
}

void checkPlaces(const Space &space)
{
    checkTexts({space.name});
    if (space.neighborhood) {
        checkIdIfAny(space.neighborhood->id);
        checkTexts({space.neighborhood->name});
        FOYER_HOLDS(!space.neighborhood->id.isEmpty() || !space.neighborhood->name.isEmpty());
    }
    if (space.floor) {
        checkIdIfAny(space.floor->id);
        checkTexts({space.floor->name});
    }
}

void check(const Space &space)
{
    checkId(space.id);
    checkPlaces(space);
}

void check(const Booking &booking)
{
    checkId(booking.id);
    checkIdIfAny(booking.person);
    checkIdIfAny(booking.building);
    checkTexts({booking.personEmail, booking.title});
    FOYER_HOLDS(!booking.slot || booking.slot->start() < booking.slot->end());
    if (booking.space) {
        checkIdIfAny(booking.space->id);
        checkPlaces(*booking.space);
        FOYER_HOLDS(!booking.space->id.isEmpty() || !booking.space->name.isEmpty());
    }
}

void check(const Visit &visit)
{
    checkId(visit.id);
    checkIdIfAny(visit.host);
    checkIdIfAny(visit.building);
    FOYER_HOLDS(!visit.slot || visit.slot->start() < visit.slot->end());
    for (const Visitor &visitor : visit.visitors) {
        checkId(visitor.id);
        checkIdIfAny(visitor.person);
        checkTexts({visitor.name, visitor.email});
        FOYER_HOLDS(visitor.isHost || visit.host.isEmpty() || visitor.person != visit.host);
    }
}

void check(const OnsitePasses &passes)
{
    FOYER_HOLDS(!passes.left || *passes.left >= 0);
    FOYER_HOLDS(!passes.available || (passes.left != 0 && passes.reason == OnsitePasses::Reason::None));
    FOYER_HOLDS(passes.available || passes.reason != OnsitePasses::Reason::None);
}

template <typename T>
void check(const Collection<T> &collection)
{
    FOYER_HOLDS(collection.items.size() <= collection.members);
    FOYER_HOLDS(!collection.total || (*collection.total >= collection.members));
    FOYER_HOLDS(!collection.total || (*collection.total >= 0 && *collection.total <= maxBelievableTotal));
    for (const T &item : collection.items)
        check(item);
}

template <typename T>
void checkAnswer(const Result<T> &answer)
{
    if (answer)
        check(*answer);
    else
        FOYER_HOLDS(answer.error().kind == ErrorKind::Protocol && !answer.error().detail.isEmpty());
}

HttpResponse created(const QByteArray &body)
{
    HttpResponse response;
    response.status = 201;
    response.body = body;
    return response;
}

/** What says that a booking was made says so of the one that was asked for. */
void checkCreated(const QByteArray &body, bool isOnsite)
{
    const auto start = UtcInstant::fromIso(u"2026-03-29T08:00:00Z").value();
    BookingRequest request{PersonId(QString::fromUtf16(personId)),
                           TimeSlot::make(start, start.plus(std::chrono::hours(8))).value(),
                           isOnsite ? SpaceId() : SpaceId(QString::fromUtf16(spaceId)),
                           isOnsite ? BuildingId(QString::fromUtf16(buildingId)) : BuildingId(),
                           {}};
    const auto booking = parseCreated(created(body), request);
    if (!booking) {
        FOYER_HOLDS(booking.error().kind == ErrorKind::OutcomeUnknown && booking.error().httpStatus == 201);
        return;
    }
    check(*booking);
    FOYER_HOLDS(booking->person.isEmpty() || booking->person == request.person);
    FOYER_HOLDS(booking->isActive() || booking->status == BookingStatus::Unknown);
    if (booking->slot) {
        FOYER_HOLDS(booking->slot->start().since(request.slot.start()) < std::chrono::seconds(1));
        FOYER_HOLDS(booking->slot->start() >= request.slot.start() && booking->slot->end() >= request.slot.end());
        FOYER_HOLDS(booking->slot->end().since(request.slot.end()) < std::chrono::seconds(1));
    }
    if (isOnsite)
        FOYER_HOLDS(!booking->space && (booking->building.isEmpty() || booking->building == request.building));
    else if (booking->space)
        FOYER_HOLDS(booking->space->id.isEmpty() || booking->space->id == request.space);
}

/** What says that it was done says so of the booking that was asked for, or does not tell its status. */
void checkDone(const QByteArray &body, Operation operation)
{
    const BookingId id(QString::fromUtf16(bookingId));
    const auto booking = parseDone(created(body), id, operation);
    if (!booking) {
        FOYER_HOLDS(booking.error().kind == ErrorKind::OutcomeUnknown && booking.error().httpStatus == 201);
        return;
    }
    check(*booking);
    FOYER_HOLDS(booking->id == id);
    FOYER_HOLDS(isDone(operation, *booking) || booking->status == BookingStatus::Unknown);
}

using Check = void (*)(const QByteArray &);
/** In the order of the letters that the corpus begins with. */
constexpr Check checks[] = {
    [](const QByteArray &body) { checkAnswer(parsePeople(body)); },       // a
    [](const QByteArray &body) { checkAnswer(parseBuildings(body)); },    // b
    [](const QByteArray &body) { checkAnswer(parseFloors(body)); },       // c
    [](const QByteArray &body) { checkAnswer(parseBookableDays(body)); }, // d
    [](const QByteArray &body) { checkAnswer(parseSpaces(body)); },       // e
    [](const QByteArray &body) { checkAnswer(parseBookings(body)); },     // f
    [](const QByteArray &body) { checkAnswer(parsePerson(body)); },       // g
    [](const QByteArray &body) { checkAnswer(parseBooking(body)); },      // h
    [](const QByteArray &body) { checkAnswer(parseOnsitePasses(body)); }, // i
    [](const QByteArray &body) { checkCreated(body, false); },            // j
    [](const QByteArray &body) { checkCreated(body, true); },             // k
    [](const QByteArray &body) { checkDone(body, Operation::Cancel); },   // l
    [](const QByteArray &body) { checkAnswer(parseVisits(body)); },       // m
    [](const QByteArray &body) { checkDone(body, Operation::CheckIn); },  // n
    [](const QByteArray &body) { checkDone(body, Operation::CheckOut); }, // o
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto pick = static_cast<unsigned char>(*data - 'a');
    checks[pick % std::size(checks)](Fuzzing::bytesOf(data + 1, size - 1));
    return 0;
}
