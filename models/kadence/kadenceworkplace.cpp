// SPDX-License-Identifier: MIT
#include "kadenceworkplace.h"

#include "blotout.h"
#include "httptransport.h"
#include "kadenceanswers.h"
#include "kadencecalls.h"
#include "kadenceplans.h"
#include "kadencerequests.h"
#include "kadencesearch.h"
#include "oauthtokens.h"

#include <QSslConfiguration>

#include <algorithm>

namespace Foyer {

using namespace Kadence;

namespace {

/** Enough people to choose from, and an answer that is there at once. */
constexpr int searchPageSize = 100;

void writeHeaders(const QByteArray &token, HttpRequest &request)
{
    request.headers.emplaceBack("Authorization", "Bearer " + token);
    request.headers.emplaceBack("Accept", "application/ld+json");
}

/** As parseToken() and readError(): with what the server quotes of the secret blotted out. */
OAuthTokens::Parser tokenParser(const QString &secret)
{
    return [secret](const HttpResponse &response) {
        auto token = parseToken(response);
        if (!token)
            blotOut(secret, token.error());
        return token;
    };
}

ApiClient::ErrorReader errorReader(const QString &secret)
{
    return [secret](const HttpResponse &response, ApiError &error) {
        readError(response, error);
        blotOut(secret, error);
    };
}

ApiError unusableConnection()
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.detail = QCoreApplication::translate("Kadence", "This workplace's region or address can't be used.");
    return error;
}

/** Earliest first; bookings whose time is not known last. */
void sortByStart(QList<Booking> &bookings)
{
    // Of a day with ten thousand of them, moving the bookings about would take longer than a frame; their times don't.
    std::vector<std::pair<qint64, qsizetype>> order;
    order.reserve(size_t(bookings.size()));
    for (const Booking &booking : std::as_const(bookings)) {
        constexpr auto last = std::numeric_limits<qint64>::max();
        order.emplace_back(booking.slot ? booking.slot->start().toMSecsSinceEpoch() : last, qsizetype(order.size()));
    }
    if (std::is_sorted(order.cbegin(), order.cend()))
        return;
    std::sort(order.begin(), order.end());
    QList<Booking> sorted;
    sorted.reserve(bookings.size());
    for (const auto &[start, place] : order)
        sorted.append(std::move(bookings[place]));
    bookings = std::move(sorted);
}

/** Passes bookings on that @p wanted lets through, sorted. A booking without a readable time is not hidden. */
Callback<QList<Booking>> sortedBookings(std::function<bool(const TimeSlot &)> wanted, Callback<QList<Booking>> callback)
{
    return [wanted = std::move(wanted), callback = std::move(callback)](Result<QList<Booking>> bookings) {
        if (bookings) {
            bookings->removeIf([&wanted](const Booking &b) { return b.slot && !wanted(*b.slot); });
            sortByStart(*bookings);
        }
        callback(std::move(bookings));
    };
}

/** Proves that what answers is Kadence, whether or not there is any building. */
Result<Done> parseProof(const QByteArray &bytes)
{
    return parseBuildings(bytes).map([](const Collection<Building> &) { return Done(); });
}

auto doneParser(const BookingId &booking, Operation operation)
{
    return [booking, operation](const HttpResponse &response) { return parseDone(response, booking, operation); };
}

std::function<bool(const TimeSlot &)> startsWithin(UtcInstant from, UtcInstant to)
{
    return [from, to](const TimeSlot &slot) { return slot.start() >= from && slot.start() <= to; };
}

std::function<bool(const TimeSlot &)> overlapping(const TimeSlot &slot)
{
    return [slot](const TimeSlot &other) { return other.overlaps(slot); };
}

} // namespace

class KadenceWorkplace::Session {
public:
    Session(const Endpoints &endpoints, const Connection &connection, const QString &secret, const Clock &clock,
            std::unique_ptr<HttpTransport> http)
        : api(endpoints.api)
        , transport(std::move(http))
        , tokens(
              *transport, clock,
              [auth = endpoints.auth, id = connection.clientId, secret] { return tokenRequest(auth, id, secret); },
              tokenParser(secret))
        , client(std::make_shared<ApiClient>(*transport, tokens, clock, writeHeaders, errorReader(secret)))
        , plans(*transport, clock, endpoints.api)
    {}

    static std::unique_ptr<Session> make(const Connection &connection, const QString &secret, const Clock &clock,
                                         std::unique_ptr<HttpTransport> http)
    {
        const auto endpoints = endpointsOf(connection);
        if (!endpoints)
            return nullptr;
        return std::make_unique<Session>(*endpoints, connection, secret, clock, std::move(http));
    }

    QUrl api;
    std::unique_ptr<HttpTransport> transport;
    OAuthTokens tokens;
    std::shared_ptr<ApiClient> client; ///< shared only so that a call of several pages can see that it is gone
    Plans plans;
    /** How many people the server puts on a page when it gives fewer than asked for. */
    std::shared_ptr<int> peoplePageSize = std::make_shared<int>(maxPageSize);

    /** These fail at once without a session or a target. */
    template <typename T>
    static RequestHandle readOne(Session *session, const Result<Target> &target,
                                 Result<T> (*parser)(const QByteArray &), QObject *context, Callback<T> callback)
    {
        if (!session || !target)
            return failLater(session ? target.error() : unusableConnection(), context, std::move(callback));
        return session->client->read(
            urlOf(session->api, *target), Urgency::Foreground, context,
            [parser, callback = std::move(callback)](Result<HttpResponse> response) {
                callback(response.and_then([parser](const HttpResponse &complete) { return parser(complete.body); }));
            });
    }

    template <typename T>
    static RequestHandle readAll(Session *session, const Result<Target> &target, typename PageRead<T>::Parser parser,
                                 QObject *context, Callback<QList<T>> callback, Paging paging = Paging::Always,
                                 PartCallback<T> arrived = {})
    {
        if (!session || !target)
            return failLater(session ? target.error() : unusableConnection(), context, std::move(callback));
        return NumberedPages<T>::start(session->client,
                                       {pagesOf(session->api, *target, paging),
                                        paging == Paging::Always ? maxPageSize : 0, parser, keyOf, std::move(arrived)},
                                       context, std::move(callback));
    }

    static RequestHandle post(Session *session, const Result<Write> &write,
                              std::function<Result<Booking>(const HttpResponse &)> parser, QObject *context,
                              Callback<Booking> callback)
    {
        if (!session || !write)
            return failLater(session ? write.error() : unusableConnection(), context, std::move(callback));
        return session->client->write(urlOf(session->api, write->target), write->json, context,
                                      [parser = std::move(parser), callback = std::move(callback)](
                                          Result<HttpResponse> response) { callback(response.and_then(parser)); });
    }
};

KadenceWorkplace::KadenceWorkplace(const Connection &connection, const QString &secret, const Clock &clock)
    : d(Session::make(connection, secret, clock, std::make_unique<HttpTransport>(clock)))
{}

KadenceWorkplace::KadenceWorkplace(const Connection &connection, const QString &secret, const Clock &clock,
                                   const QSslConfiguration &tls)
    : d(Session::make(connection, secret, clock, std::make_unique<HttpTransport>(clock, tls)))
{}

KadenceWorkplace::~KadenceWorkplace() = default;

SystemTraits KadenceWorkplace::traits()
{
    return {QStringLiteral("kadence"),
            QStringLiteral("Kadence"),
            {QStringLiteral("eu"), QStringLiteral("us")},
            true,
            SystemTraits::Key::ClientSecret,
            false,
            &KadenceWorkplace::withAddress};
}

Connection KadenceWorkplace::withAddress(Connection connection)
{
    if (const auto endpoints = endpointsOf(connection))
        connection.apiUrl = endpoints->api;
    return connection;
}

Capabilities KadenceWorkplace::capabilities() const
{
    Capabilities can;
    can.bookSpaces = true;
    can.bookOnsite = true;
    can.cancelBookings = true;
    can.arrivals = can.visits = can.checkIn = true;
    can.bookableKinds = {SpaceKind::Desk, SpaceKind::PrivateOffice, SpaceKind::Room,
                         SpaceKind::Pod,  SpaceKind::Locker,        SpaceKind::Parking};
    return can;
}

std::optional<std::chrono::milliseconds> KadenceWorkplace::clockOffset() const
{
    return d ? d->client->clockOffset() : std::nullopt;
}

RequestHandle KadenceWorkplace::testConnection(QObject *context, Callback<Done> callback)
{
    return Session::readOne(d.get(), buildingsProbe(), parseProof, context, std::move(callback));
}

RequestHandle KadenceWorkplace::searchPeople(const QString &text, QObject *context, Callback<QList<Person>> callback)
{
    if (!d)
        return failLater(unusableConnection(), context, std::move(callback));
    QList<QUrl> urls;
    for (const Target &target : peopleSearch(text))
        urls.append(urlOf(d->api, paged(target, {1, searchPageSize})));
    if (urls.isEmpty())
        return answerLater<QList<Person>>(QList<Person>(), context, std::move(callback));
    return Kadence::searchPeople(*d->client, urls, context, std::move(callback));
}

RequestHandle KadenceWorkplace::listPeople(PageRequest page, Urgency urgency, QObject *context,
                                           Callback<Page<Person>> callback)
{
    if (!d)
        return failLater(unusableConnection(), context, std::move(callback));
    const int number = std::max(page.number, 1);
    const int asked = std::clamp(page.size, minPageSize, maxPageSize);
    const auto deliver = [number, asked, served = d->peoplePageSize,
                          callback = std::move(callback)](Result<Collection<Person>> found) {
        if (!found)
            return callback(tl::unexpected(found.error()));
        const PageFacts facts{found->members, found->items.size(), found->items.size(), found->total, found->hasNext};
        // A first page that is shorter than the whole and than was asked for shows how much the server gives.
        if (number == 1 && found->members > 0 && found->members < asked && found->total.value_or(0) > found->members)
            *served = int(found->members);
        callback(Page<Person>{std::move(found->items), number, found->total,
                              hasMoreAfter(number, std::min(asked, *served), facts)});
    };
    return PageRead<Person>::start(*d->client, urlOf(d->api, paged(people(), {number, asked})), urgency, parsePeople,
                                   context, deliver);
}

RequestHandle KadenceWorkplace::person(const PersonId &id, QObject *context, Callback<Person> callback)
{
    return Session::readOne(d.get(), Kadence::person(id), parsePerson, context, std::move(callback));
}

RequestHandle KadenceWorkplace::listBuildings(QObject *context, Callback<QList<Building>> callback)
{
    return Session::readAll<Building>(d.get(), buildings(), parseBuildings, context, std::move(callback));
}

RequestHandle KadenceWorkplace::listFloors(const BuildingId &building, QObject *context,
                                           Callback<QList<Floor>> callback)
{
    return Session::readAll<Floor>(d.get(), floors(building), parseFloors, context, std::move(callback));
}

RequestHandle KadenceWorkplace::floorPlan(const Floor &floor, QObject *context, Callback<FloorPlan> callback)
{
    if (!d)
        return failLater(unusableConnection(), context, std::move(callback));
    return d->plans.read(floor.planUrl, context, std::move(callback));
}

RequestHandle KadenceWorkplace::floorSpaces(const FloorId &floor, QObject *context, Callback<QList<Space>> callback)
{
    return Session::readAll<Space>(d.get(), Kadence::floorSpaces(floor), parseSpaces, context, std::move(callback));
}

RequestHandle KadenceWorkplace::bookableDays(const PersonId &person, const BuildingId &building, QObject *context,
                                             Callback<QList<BookableDay>> callback)
{
    const auto sorted = [callback = std::move(callback)](Result<QList<BookableDay>> days) {
        if (days) {
            std::sort(days->begin(), days->end(), [](const BookableDay &a, const BookableDay &b) {
                return a.bookable.start() < b.bookable.start();
            });
        }
        callback(std::move(days));
    };
    return Session::readAll<BookableDay>(d.get(), Kadence::bookableDays(person, building), parseBookableDays, context,
                                         sorted, Paging::WhenTold);
}

RequestHandle KadenceWorkplace::bookableSpaces(const PersonId &person, const FloorId &floor, const TimeSlot &slot,
                                               SpaceKind kind, QObject *context, Callback<QList<Space>> callback)
{
    return Session::readAll<Space>(d.get(), Kadence::bookableSpaces(person, floor, slot, kind), parseSpaces, context,
                                   std::move(callback), Paging::WhenTold);
}

RequestHandle KadenceWorkplace::onsitePasses(const BuildingId &building, const TimeSlot &slot, QObject *context,
                                             Callback<OnsitePasses> callback)
{
    return Session::readOne(d.get(), Kadence::onsitePasses(building, slot), parseOnsitePasses, context,
                            std::move(callback));
}

RequestHandle KadenceWorkplace::personBookingsDuring(const PersonId &person, const TimeSlot &slot, QObject *context,
                                                     Callback<QList<Booking>> callback)
{
    return Session::readAll<Booking>(d.get(), Kadence::personBookingsDuring(person, slot), parseBookings, context,
                                     sortedBookings(overlapping(slot), std::move(callback)));
}

RequestHandle KadenceWorkplace::personBookings(const PersonId &person, UtcInstant from, UtcInstant to, QObject *context,
                                               Callback<QList<Booking>> callback)
{
    return Session::readAll<Booking>(d.get(), Kadence::personBookings(person, from, to), parseBookings, context,
                                     sortedBookings(startsWithin(from, to), std::move(callback)));
}

RequestHandle KadenceWorkplace::buildingBookings(const BuildingId &building, UtcInstant from, UtcInstant to,
                                                 QObject *context, Callback<QList<Booking>> callback)
{
    return Session::readAll<Booking>(d.get(), Kadence::buildingBookings(building, from, to), parseBookings, context,
                                     sortedBookings(startsWithin(from, to), std::move(callback)));
}

RequestHandle KadenceWorkplace::dayBookings(const BuildingId &building, QDate day, PartCallback<Booking> arrived,
                                            QObject *context, Callback<QList<Booking>> callback)
{
    const auto sorted = [callback = std::move(callback)](Result<QList<Booking>> bookings) {
        if (bookings)
            sortByStart(*bookings);
        callback(std::move(bookings));
    };
    return Session::readAll<Booking>(d.get(), Kadence::dayBookings(building, day), parseBookings, context, sorted,
                                     Paging::Always, std::move(arrived));
}

RequestHandle KadenceWorkplace::dayVisits(const BuildingId &building, QDate day, QObject *context,
                                          Callback<QList<Visit>> callback)
{
    return Session::readAll<Visit>(d.get(), Kadence::dayVisits(building, day), parseVisits, context,
                                   std::move(callback));
}

RequestHandle KadenceWorkplace::floorBookings(const FloorId &floor, const TimeSlot &slot, QObject *context,
                                              Callback<QList<Booking>> callback)
{
    return Session::readAll<Booking>(d.get(), Kadence::floorBookings(floor, slot), parseBookings, context,
                                     sortedBookings(overlapping(slot), std::move(callback)));
}

RequestHandle KadenceWorkplace::spaceBookings(const SpaceId &space, const TimeSlot &slot, QObject *context,
                                              Callback<QList<Booking>> callback)
{
    return Session::readAll<Booking>(d.get(), Kadence::spaceBookings(space, slot), parseBookings, context,
                                     sortedBookings(overlapping(slot), std::move(callback)));
}

RequestHandle KadenceWorkplace::booking(const BookingId &id, QObject *context, Callback<Booking> callback)
{
    return Session::readOne(d.get(), Kadence::booking(id), parseBooking, context, std::move(callback));
}

RequestHandle KadenceWorkplace::createBooking(const BookingRequest &request, QObject *context,
                                              Callback<Booking> callback)
{
    const auto parser = [request](const HttpResponse &response) { return parseCreated(response, request); };
    return Session::post(d.get(), Kadence::createBooking(request), parser, context, std::move(callback));
}

RequestHandle KadenceWorkplace::cancelBooking(const BookingId &booking, const PersonId &onBehalfOf, QObject *context,
                                              Callback<Booking> callback)
{
    return Session::post(d.get(), Kadence::cancelBooking(booking, onBehalfOf), doneParser(booking, Operation::Cancel),
                         context, std::move(callback));
}

RequestHandle KadenceWorkplace::checkIn(const BookingId &booking, const PersonId &person, QObject *context,
                                        Callback<Booking> callback)
{
    return Session::post(d.get(), Kadence::checkIn(booking, person), doneParser(booking, Operation::CheckIn), context,
                         std::move(callback));
}

RequestHandle KadenceWorkplace::checkOut(const BookingId &booking, const PersonId &person, QObject *context,
                                         Callback<Booking> callback)
{
    return Session::post(d.get(), Kadence::checkOut(booking, person), doneParser(booking, Operation::CheckOut), context,
                         std::move(callback));
}

} // namespace Foyer
