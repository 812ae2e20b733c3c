// SPDX-License-Identifier: MIT
#include "spacebringsystem.h"

#include "blotout.h"
#include "fixedtoken.h"
#include "httptransport.h"
#include "laterresult.h"
#include "spacebringcalls.h"

namespace Foyer {

using namespace Spacebring;

namespace {

/** What the API takes; more is answered with 429. */
constexpr int requestsPerSecond = 10;

void writeHeaders(const QByteArray &token, HttpRequest &request)
{
    request.headers.emplaceBack("Authorization", token);
    request.headers.emplaceBack("Accept", "application/json");
}

/** As readError(): with what the server quotes of the secret blotted out. */
ApiClient::ErrorReader errorReader(const QString &secret)
{
    return [secret](const HttpResponse &response, ApiError &error) {
        readError(response, error);
        blotOut(secret, error);
    };
}

RetryPolicy policy()
{
    RetryPolicy policy;
    policy.mostPerSecond = requestsPerSecond;
    return policy;
}

ApiError unusableConnection()
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.detail = QCoreApplication::translate("Spacebring", "This workplace's address can't be used.");
    return error;
}

} // namespace

class SpacebringSystem::Session {
public:
    Session(QUrl address, const Connection &connection, const QString &secret, const Clock &clock)
        : api(std::move(address))
        , transport(clock)
        , key(basicKey(connection.clientId, secret))
        , client(std::make_shared<ApiClient>(transport, key, clock, writeHeaders, errorReader(secret), policy()))
    {}

    static std::unique_ptr<Session> make(const Connection &connection, const QString &secret, const Clock &clock)
    {
        const auto address = addressOf(connection);
        return address ? std::make_unique<Session>(*address, connection, secret, clock) : nullptr;
    }

    /** Fails at once without a session or a target. */
    template <typename T>
    static RequestHandle readAll(Session *session, const Result<Target> &target,
                                 typename ParsedRead<CursorPage<T>>::Parser parser, PartCallback<T> arrived,
                                 QObject *context, Callback<QList<T>> callback)
    {
        if (!session || !target)
            return failLater(session ? target.error() : unusableConnection(), context, std::move(callback));
        return AllPages<T>::start(session->client, {session->api, *target, parser, std::move(arrived)}, context,
                                  std::move(callback));
    }

    QUrl api;
    HttpTransport transport;
    FixedToken key;
    std::shared_ptr<ApiClient> client; ///< shared only so that a call of several pages can see that it is gone
};

SpacebringSystem::SpacebringSystem(const Connection &connection, const QString &secret, const Clock &clock)
    : d(Session::make(connection, secret, clock))
{}

SpacebringSystem::~SpacebringSystem() = default;

SystemTraits SpacebringSystem::traits()
{
    return {
        QStringLiteral("spacebring"),  QStringLiteral("Spacebring"), {}, false, SystemTraits::Key::ClientSecret, false,
        &SpacebringSystem::withAddress};
}

Connection SpacebringSystem::withAddress(Connection connection)
{
    if (const auto address = addressOf(connection))
        connection.apiUrl = *address;
    return connection;
}

std::optional<std::chrono::milliseconds> SpacebringSystem::clockOffset() const
{
    return d ? d->client->clockOffset() : std::nullopt;
}

RequestHandle SpacebringSystem::testConnection(QObject *context, Callback<Done> callback)
{
    return listLocations(context, [callback = std::move(callback)](const Result<QList<Location>> &locations) {
        callback(locations.map([](const QList<Location> &) { return Done(); }));
    });
}

RequestHandle SpacebringSystem::listLocations(QObject *context, Callback<QList<Location>> callback)
{
    if (!d)
        return failLater(unusableConnection(), context, std::move(callback));
    return ParsedRead<QList<Location>>::start(*d->client, urlOf(d->api, locations()), Urgency::Foreground,
                                              parseLocations, context, std::move(callback));
}

RequestHandle SpacebringSystem::listResources(const LocationId &location, QObject *context,
                                              Callback<QList<BoardResource>> callback)
{
    return Session::readAll<BoardResource>(d.get(), resources(location), parseResources, {}, context,
                                           std::move(callback));
}

RequestHandle SpacebringSystem::bookings(const BoardQuery &query, PartCallback<BoardBooking> arrived, QObject *context,
                                         Callback<QList<BoardBooking>> callback)
{
    return Session::readAll<BoardBooking>(d.get(), Spacebring::bookings(query), parseBookings, std::move(arrived),
                                          context, std::move(callback));
}

} // namespace Foyer
