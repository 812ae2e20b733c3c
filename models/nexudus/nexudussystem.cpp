// SPDX-License-Identifier: MIT
#include "nexudussystem.h"

#include "blotout.h"
#include "httptransport.h"
#include "laterresult.h"
#include "nexudusanswers.h"
#include "nexudusdrafts.h"
#include "nexudusfields.h"
#include "nexudusrequests.h"
#include "nexudussignin.h"
#include "numberedpages.h"
#include "strictjson.h"

#include <QJsonDocument>

namespace Foyer {

using namespace Nexudus;

namespace {

void writeHeaders(const QByteArray &token, HttpRequest &request)
{
    request.headers.emplaceBack("Authorization", "Bearer " + token);
    request.headers.emplaceBack("Accept", "application/json");
}

RetryPolicy policy()
{
    RetryPolicy policy;
    policy.isThrottled = isThrottled;
    return policy;
}

ApiError unusableConnection()
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.detail = QCoreApplication::translate("Nexudus", "This workplace's address can't be used.");
    return error;
}

template <typename T>
QString keyOf(const T &it)
{
    return it.id.text();
}

Result<Done> parseProof(const QByteArray &bytes)
{
    return parseBusinesses(bytes).map([](const Collection<Business> &) { return Done(); });
}

/** A server that does not know a filter answers with everything. */
template <typename T>
Callback<QList<T>> onlyOf(const BusinessId &business, Callback<QList<T>> callback)
{
    return [business, callback = std::move(callback)](Result<QList<T>> found) {
        if (found)
            found->removeIf([&](const T &it) { return !it.business.isEmpty() && it.business != business; });
        callback(std::move(found));
    };
}

/** What the server quotes of them must not be shown. */
void blotOutSecretsOf(const ResourceDraft &draft, ApiError &error)
{
    for (const auto &[field, value] : draft.values()) {
        if (traitsOf(field).type == FieldType::Secret)
            blotOut(std::get<QString>(value), error);
    }
}

} // namespace

class NexudusSystem::Session {
public:
    /** @p connection: with its address. */
    Session(const Connection &connection, const Credentials &credentials, const Clock &clock)
        : api(connection.apiUrl)
        , signIn(std::make_shared<SignIn>(connection, credentials))
        , transport(clock)
        , tokens(
              transport, clock, [it = signIn] { return it->request(); },
              [it = signIn](const HttpResponse &response) { return it->read(response); },
              [it = signIn](QObject *context, std::function<void(bool)> answer) {
                  return it->findAnotherWay(context, std::move(answer));
              })
        , client(std::make_shared<ApiClient>(
              transport, tokens, clock, writeHeaders,
              [it = signIn](const HttpResponse &response, ApiError &error) {
                  readError(response, error);
                  it->blotOutSecrets(error);
              },
              policy()))
    {}

    // These fail at once without a session or a target.
    template <typename T>
    static RequestHandle readOne(Session *session, const Result<Target> &target, typename ParsedRead<T>::Parser parser,
                                 QObject *context, Callback<T> callback)
    {
        if (!session || !target)
            return failLater(session ? target.error() : unusableConnection(), context, std::move(callback));
        return ParsedRead<T>::start(*session->client, urlOf(session->api, *target), Urgency::Foreground, parser,
                                    context, std::move(callback));
    }

    template <typename T>
    static RequestHandle readAll(Session *session, const Result<Target> &target,
                                 typename ParsedRead<Collection<T>>::Parser parser, QObject *context,
                                 Callback<QList<T>> callback)
    {
        if (!session || !target)
            return failLater(session ? target.error() : unusableConnection(), context, std::move(callback));
        const auto page = [api = session->api, all = *target](int number) { return urlOf(api, paged(all, number)); };
        return NumberedPages<T>::start(session->client, {page, pageSize, parser, keyOf<T>}, context,
                                       std::move(callback));
    }

    QUrl api;
    std::shared_ptr<SignIn> signIn;
    HttpTransport transport;
    OAuthTokens tokens;
    std::shared_ptr<ApiClient> client; ///< shared only so that a call of several pages can see that it is gone
};

NexudusSystem::NexudusSystem(const Connection &connection, const Credentials &credentials, const Clock &clock)
{
    if (addressOf(connection))
        d = std::make_unique<Session>(withAddress(connection), credentials, clock);
}

NexudusSystem::~NexudusSystem() = default;

SystemTraits NexudusSystem::traits()
{
    return {QStringLiteral("nexudus"),  QStringLiteral("Nexudus"), {}, false, SystemTraits::Key::Password, true,
            &NexudusSystem::withAddress};
}

Connection NexudusSystem::withAddress(Connection connection)
{
    if (const auto address = addressOf(connection))
        connection.apiUrl = *address;
    return connection;
}

std::optional<std::chrono::milliseconds> NexudusSystem::clockOffset() const
{
    return d ? d->client->clockOffset() : std::nullopt;
}

RequestHandle NexudusSystem::testConnection(QObject *context, Callback<Done> callback)
{
    return Session::readOne<Done>(d.get(), businessesProbe(), parseProof, context, std::move(callback));
}

RequestHandle NexudusSystem::listBusinesses(QObject *context, Callback<QList<Business>> callback)
{
    return Session::readAll<Business>(d.get(), businesses(), parseBusinesses, context, std::move(callback));
}

RequestHandle NexudusSystem::listResourceTypes(const BusinessId &business, QObject *context,
                                               Callback<QList<ResourceType>> callback)
{
    return Session::readAll<ResourceType>(d.get(), resourceTypes(business), parseResourceTypes, context,
                                          onlyOf(business, std::move(callback)));
}

RequestHandle NexudusSystem::listResources(const BusinessId &business, QObject *context,
                                           Callback<QList<ResourceSummary>> callback)
{
    return Session::readAll<ResourceSummary>(d.get(), resources(business), parseResources, context,
                                             onlyOf(business, std::move(callback)));
}

RequestHandle NexudusSystem::resourcesNamed(const BusinessId &business, const QString &name, QObject *context,
                                            Callback<QList<ResourceSummary>> callback)
{
    return Session::readAll<ResourceSummary>(d.get(), resources(business, name), parseResources, context,
                                             onlyOf(business, std::move(callback)));
}

RequestHandle NexudusSystem::resource(const ResourceId &id, QObject *context, Callback<ResourceDraft> callback)
{
    return Session::readOne<ResourceDraft>(d.get(), Nexudus::resource(id), parseResource, context, std::move(callback));
}

RequestHandle NexudusSystem::createResource(const ResourceDraft &draft, QObject *context, Callback<ResourceId> callback)
{
    const Result<Write> write = Nexudus::createResource(draft);
    if (!d || !write)
        return failLater(d ? write.error() : unusableConnection(), context, std::move(callback));
    return d->client->write(urlOf(d->api, write->target), write->json, context,
                            [draft, callback = std::move(callback)](const Result<HttpResponse> &response) {
                                auto created = response.and_then(parseCreated);
                                if (!created)
                                    blotOutSecretsOf(draft, created.error());
                                callback(std::move(created));
                            });
}

bool NexudusSystem::canBeId(const QString &text) const
{
    return isId(text);
}

QByteArray NexudusSystem::toFile(const ResourceDraft &draft) const
{
    return QJsonDocument(jsonOf(draft.withoutSecrets())).toJson();
}

Result<DraftReading> NexudusSystem::fromFile(const QByteArray &file) const
{
    const auto root = parseJsonObject(file);
    if (root)
        return readDraft(*root);
    ApiError error = root.error();
    error.kind = ErrorKind::Validation;
    return tl::unexpected(error);
}

} // namespace Foyer
