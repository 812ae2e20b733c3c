// SPDX-License-Identifier: MIT
#include "demonexudus.h"

#include "demonexudusfields.h"
#include "demonexudusrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Foyer {

namespace {

constexpr char tokenPath[] = "/api/token";
constexpr char businessesPath[] = "/api/sys/businesses";
constexpr char typesPath[] = "/api/spaces/resourcetypes";
constexpr char resourcesPath[] = "/api/spaces/resources";
constexpr std::string_view resourcePath = "/api/spaces/resources/";
constexpr std::size_t mostErrors = 50; ///< in one answer

bool isOneResource(const std::string &path)
{
    return path.starts_with(resourcePath) && path.size() > resourcePath.size() &&
           path.find('/', resourcePath.size()) == std::string::npos;
}

/** The methods that a path takes; empty when there is no such path. */
std::string methodsOf(const std::string &path)
{
    if (path == resourcesPath)
        return "GET, POST";
    return path == businessesPath || path == typesPath || isOneResource(path) ? "GET" : std::string();
}

bool isJson(const std::string &contentType)
{
    const QByteArray type = QByteArray::fromStdString(contentType.substr(0, contentType.find(';'))).trimmed().toLower();
    return type == "application/json" || type == "text/json";
}

DemoAnswer notSignedIn(const QString &message)
{
    DemoAnswer answer = demoNexudusRefusal(401, message);
    answer.headers.emplace_back("WWW-Authenticate", "Bearer");
    return answer;
}

DemoAnswer failure(const std::vector<DemoNexudusError> &errors)
{
    QJsonArray list;
    QStringList summary;
    for (std::size_t i = 0; i < std::min(errors.size(), mostErrors); ++i) {
        const DemoNexudusError &error = errors[i];
        list.append(QJsonObject{{QStringLiteral("AttemptedValue"), error.attempted},
                                {QStringLiteral("Message"), error.message},
                                {QStringLiteral("PropertyName"), error.property}});
        summary.append(error.property + QStringLiteral(": ") + error.message);
    }
    return demoNexudusAnswer(400, {{QStringLiteral("Message"), summary.join(u'\n')},
                                   {QStringLiteral("Value"), QJsonValue::Null},
                                   {QStringLiteral("Errors"), list},
                                   {QStringLiteral("WasSuccessful"), false}});
}

} // namespace

DemoNexudus::DemoNexudus(quint64 seed, std::vector<DemoNexudusUser> users, std::string password,
                         std::chrono::seconds lifetime, const Clock &clock)
    : m_seed(seed)
    , m_clock(clock)
    , m_tokens(std::move(users), std::move(password), lifetime, clock)
    , m_throttle(requestsPerSecond, clock)
    , m_world(makeDemoNexudusWorld(seed))
{}

bool DemoNexudus::speaksAt(const std::string &path)
{
    return path.starts_with("/api/");
}

bool DemoNexudus::isTokenPath(const std::string &path)
{
    return path == tokenPath;
}

DemoAnswer DemoNexudus::answer(const DemoRequest &request)
{
    if (!m_throttle.admit())
        return {409, {}, {}, {{"Retry-After", "1"}}};
    if (isTokenPath(request.path))
        return m_tokens.grant(request, request.query);
    const std::string methods = methodsOf(request.path);
    if (methods.empty())
        return demoNexudusRefusal(404, QStringLiteral("There is nothing at this address."));
    const std::string method = request.method == "HEAD" ? "GET" : request.method;
    if (methods.find(method) == std::string::npos) {
        DemoAnswer answer = demoNexudusRefusal(405, QStringLiteral("This address does not take that method."));
        answer.headers.emplace_back("Allow", methods);
        return answer;
    }
    const DemoNexudusUser *user = m_tokens.userOf(request.authorization);
    if (!user)
        return notSignedIn(QStringLiteral("Sign in first, or again: there is no token that holds."));
    if (method == "POST")
        return createResource(request, *user);
    if (isOneResource(request.path))
        return resource(request.path.substr(resourcePath.size()));
    const std::lock_guard lock(m_mutex);
    if (request.path == businessesPath)
        return demoNexudusList(request, QStringLiteral("Business"), m_world.businesses, {});
    if (request.path == typesPath)
        return demoNexudusList(request, QStringLiteral("ResourceType"), m_world.types, {});
    return demoNexudusList(request, QStringLiteral("Resource"), m_world.resources, QStringLiteral("TimeSlots"));
}

DemoAnswer DemoNexudus::resource(const std::string &id) const
{
    bool isNumber = false;
    const qint64 number = QString::fromStdString(id).toLongLong(&isNumber);
    const std::lock_guard lock(m_mutex);
    for (const QJsonObject &one : m_world.resources) {
        if (isNumber && one.value(u"Id").toInteger() == number)
            return demoNexudusAnswer(200, one);
    }
    return demoNexudusRefusal(404, QStringLiteral("There is no resource with this id."));
}

DemoAnswer DemoNexudus::createResource(const DemoRequest &request, const DemoNexudusUser &user)
{
    if (!user.mayCreate)
        return notSignedIn(QStringLiteral("This user does not have the role Resource-Create."));
    if (!isJson(request.contentType))
        return demoNexudusRefusal(415, QStringLiteral("A resource is sent as application/json."));
    const QJsonDocument body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    if (!body.isObject())
        return failure({{QStringLiteral("Body"), QStringLiteral("must be one JSON object")}});
    DemoNexudusDraft draft = readDemoNexudusResource(body.object(), m_world.businesses, m_world.types);
    if (!draft.errors.empty())
        return failure(draft.errors);

    const std::lock_guard lock(m_mutex);
    const qint64 id = m_world.resources.back().value(u"Id").toInteger() + 1;
    addDemoNexudusOrigin(draft.fields, m_seed, id, m_clock.now(), QString::fromStdString(user.name));
    m_world.resources.push_back(draft.fields);
    return demoNexudusAnswer(
        200, {{QStringLiteral("Status"), 200},
              {QStringLiteral("Message"),
               QStringLiteral("Resource \"%1\" was created.").arg(draft.fields.value(u"Name").toString())},
              {QStringLiteral("Value"), QJsonObject{{QStringLiteral("Id"), id}}},
              {QStringLiteral("WasSuccessful"), true},
              {QStringLiteral("Errors"), QJsonValue::Null}});
}

} // namespace Foyer
