// SPDX-License-Identifier: MIT
#include "demoserver.h"

#include "clock.h"
#include "demoapi.h"
#include "demobookings.h"
#include "democonnections.h"
#include "demohistory.h"
#include "demokeys.h"
#include "demonexudus.h"
#include "demonexudusrecords.h"
#include "demospacebring.h"
#include "demotokens.h"
#include "demoworld.h"

#include <QLocale>

#include <algorithm>
#include <atomic>
#include <future>
#include <map>

namespace Foyer {

namespace {

constexpr std::size_t mostConnections = 256;
constexpr std::size_t longestBody = 1024 * 1024;
constexpr std::size_t requestsPerConnection = 1'000'000;

/** As HTTP writes dates. */
std::string httpDate(UtcInstant instant)
{
    return QLocale::c().toString(instant.toUtcDateTime(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toStdString();
}

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Transfer-Encoding") ||
           (request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0");
}

/** What the library refuses by itself, before a request reaches us. */
const char *refusalText(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 413:
        return "Payload Too Large";
    case 414:
        return "URI Too Long";
    case 500:
        return "Internal Server Error";
    default:
        return "The request could not be served.";
    }
}

/** In the shape of the system that the path belongs to. */
DemoAnswer refusalAt(const std::string &path, int status)
{
    if (DemoSpacebring::speaksAt(path))
        return DemoSpacebring::refusal(status, "RequestError", refusalText(status));
    if (DemoNexudus::speaksAt(path))
        return demoNexudusRefusal(status, QString::fromLatin1(refusalText(status)));
    return errorAnswer(status, refusalText(status));
}

} // namespace

class DemoServer::Private {
public:
    Private(const DemoOptions &options, const Clock &clock)
        : m_options(options)
        , m_clock(clock)
        , m_tokens(demoKadenceKey(options.seed).id, demoKadenceKey(options.seed).secret,
                   std::chrono::seconds(options.tokenLifetimeSeconds), clock)
        , m_spacebringThrottle(DemoSpacebring::requestsPerSecond, clock)
        , m_nexudus(options.seed, demoNexudusUsers(), demoNexudusPassword(options.seed),
                    std::chrono::seconds(options.tokenLifetimeSeconds), clock)
    {
        setUp();
    }
    ~Private() { stop(); }
    Q_DISABLE_COPY_MOVE(Private)

    bool start(QString *why);
    void stop();
    void setLatency(std::chrono::milliseconds latency);
    [[nodiscard]] int postsReceived(const std::string &suffix) const;

    const DemoOptions m_options;
    const Clock &m_clock;
    DemoTokens m_tokens;
    DemoThrottle m_spacebringThrottle;
    DemoNexudus m_nexudus;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_requests = 0;

private:
    void setUp();
    void build();
    [[nodiscard]] DemoSpacebring &spacebring();
    void take(const httplib::Request &request, httplib::Response &response);
    [[nodiscard]] DemoAnswer answer(const httplib::Request &request);
    void count(const httplib::Request &request);
    void beLate();

    httplib::Server m_server;
    socket_t m_listening = INVALID_SOCKET;
    std::thread m_builder;
    std::thread m_listener;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_listenerEnded = false;

    DemoWorld m_world; ///< built by m_builder, only read once m_ready is
    std::unique_ptr<DemoBookings> m_bookings;
    std::unique_ptr<DemoApi> m_api;
    std::promise<void> m_built;
    std::shared_future<void> m_ready{m_built.get_future()};

    UtcInstant m_begun; ///< set before the threads are
    std::once_flag m_spacebringMade;
    std::unique_ptr<DemoSpacebring> m_spacebring; ///< not before somebody asks

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_stopped;
    std::chrono::milliseconds m_latency{0};
    std::map<std::string, int> m_posts; ///< by path
};

void DemoServer::Private::setUp()
{
    using HandlerResponse = httplib::Server::HandlerResponse;
    m_server.new_task_queue = [] { return new DemoTaskQueue(mostConnections); };
    m_server.set_socket_options([this](socket_t socket) {
        m_listening = socket;
        setDemoSocketOptions(socket);
    });
    m_server.set_tcp_nodelay(true);
    m_server.set_keep_alive_max_count(requestsPerConnection);
    m_server.set_keep_alive_timeout(demoKeepAliveSeconds());
    m_server.set_payload_max_length(longestBody);

    // Everything is answered before the library looks for a route of its own, but for requests whose body is still
    // to be read: those come back through the routes below. The library would wait for the body of a POST that
    // announces none.
    m_server.set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        count(request);
        const bool bodyToCome = hasBody(request) && request.method != "GET" && request.method != "HEAD";
        if (bodyToCome && (request.method == "POST" || request.method == "PUT" || request.method == "PATCH"))
            return HandlerResponse::Unhandled;
        take(request, response);
        return HandlerResponse::Handled;
    });
    const auto withBody = [this](const httplib::Request &request, httplib::Response &response) {
        take(request, response);
    };
    m_server.Post(".*", withBody).Put(".*", withBody).Patch(".*", withBody);
    m_server.set_error_handler(
        httplib::Server::HandlerWithResponse([](const httplib::Request &request, httplib::Response &response) {
            // Ours say something, or when to come again and nothing else.
            if (!response.body.empty() || response.has_header("Retry-After"))
                return HandlerResponse::Unhandled;
            const DemoAnswer answer = refusalAt(request.path, response.status);
            response.set_content(answer.body, answer.contentType.c_str());
            return HandlerResponse::Handled;
        }));
    m_server.set_exception_handler(
        [](const httplib::Request &request, httplib::Response &response, std::exception_ptr) {
            const DemoAnswer answer = refusalAt(request.path, 500);
            response.status = answer.status;
            response.set_content(answer.body, answer.contentType.c_str());
        });
    m_server.set_post_routing_handler([this](const httplib::Request &, httplib::Response &response) {
        response.set_header("Date", httpDate(m_clock.now()));
    });
}

bool DemoServer::Private::start(QString *why)
{
    const std::string host = "127.0.0.1";
    const int port = m_options.port == 0                           ? m_server.bind_to_any_port(host)
                     : m_server.bind_to_port(host, m_options.port) ? m_options.port
                                                                   : -1;
    if (port <= 0) {
        if (why)
            *why = QStringLiteral("cannot listen on 127.0.0.1:%1").arg(m_options.port);
        return false;
    }
    widenDemoBacklog(m_listening);
    m_port = port;
    m_begun = m_clock.now();
    m_builder = std::thread([this] { build(); });
    m_listener = std::thread([this] {
        m_server.listen_after_bind();
        m_listenerEnded = true;
    });
    return true;
}

void DemoServer::Private::stop()
{
    if (!m_listener.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_stopped.notify_all();
    m_builder.join();
    // The library forgets a stop that comes before it listens, and waits for idle connections after it: both are
    // asked for again until it has ended.
    while (!m_listenerEnded) {
        m_server.stop();
        closeDemoConnections(m_port);
        std::this_thread::yield();
    }
    m_listener.join();
}

void DemoServer::Private::build()
{
    m_world.seed = m_options.seed;
    addDemoBuildings(m_world, m_begun);
    m_world.people.generate(m_world, std::clamp(m_options.people, 1, 200'000), m_stopping);
    m_world.guests = inventDemoGuests(m_world.seed);
    m_bookings = std::make_unique<DemoBookings>(m_world);
    if (!m_stopping)
        addDemoHistory(m_world, *m_bookings, m_begun);
    m_api = std::make_unique<DemoApi>(m_world, *m_bookings, m_tokens, m_clock,
                                      "http://127.0.0.1:" + std::to_string(m_port));
    m_built.set_value();
}

DemoSpacebring &DemoServer::Private::spacebring()
{
    std::call_once(m_spacebringMade, [this] {
        m_spacebring = std::make_unique<DemoSpacebring>(makeDemoSpacebringWorld(m_options.seed, m_begun),
                                                        demoSpacebringKey(m_options.seed), m_spacebringThrottle);
    });
    return *m_spacebring;
}

void DemoServer::Private::take(const httplib::Request &request, httplib::Response &response)
{
    DemoAnswer given = answer(request);
    response.status = given.status;
    response.body = std::move(given.body);
    if (!given.contentType.empty())
        response.set_header("Content-Type", given.contentType);
    for (const auto &[name, value] : given.headers)
        response.set_header(name, value);
}

DemoAnswer DemoServer::Private::answer(const httplib::Request &request)
{
    DemoRequest read{request.method,
                     request.path,
                     {},
                     request.get_header_value("Accept"),
                     request.get_header_value("Content-Type"),
                     request.get_header_value("Authorization"),
                     request.body};
    // The library puts the members of a form among those of the query.
    if (request.path == "/oauth2/token")
        return m_tokens.grant(read, request.params);
    read.query = request.params;
    if (!request.path.starts_with("/static/") && !DemoNexudus::isTokenPath(request.path))
        beLate();
    if (DemoNexudus::speaksAt(request.path))
        return m_nexudus.answer(read);
    if (DemoSpacebring::speaksAt(request.path))
        return spacebring().answer(read);
    m_ready.wait();
    return m_stopping ? errorAnswer(503, "The demo workplace is closing.") : m_api->answer(read);
}

void DemoServer::Private::count(const httplib::Request &request)
{
    ++m_requests;
    if (request.method != "POST")
        return;
    const std::lock_guard lock(m_mutex);
    ++m_posts[request.path];
}

void DemoServer::Private::beLate()
{
    std::unique_lock lock(m_mutex);
    if (m_latency.count() > 0)
        m_stopped.wait_for(lock, m_latency, [this] { return m_stopping.load(); });
}

void DemoServer::Private::setLatency(std::chrono::milliseconds latency)
{
    const std::lock_guard lock(m_mutex);
    m_latency = latency;
}

int DemoServer::Private::postsReceived(const std::string &suffix) const
{
    const std::lock_guard lock(m_mutex);
    int sum = 0;
    for (const auto &[path, times] : m_posts)
        sum += path.ends_with(suffix) ? times : 0;
    return sum;
}

DemoServer::DemoServer(const DemoOptions &options, const Clock &clock) : d(std::make_unique<Private>(options, clock)) {}

DemoServer::~DemoServer() = default;

bool DemoServer::start(QString *why)
{
    return d->start(why);
}

void DemoServer::stop()
{
    d->stop();
}

QUrl DemoServer::url() const
{
    QUrl url;
    if (d->m_port == 0)
        return url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->m_port);
    return url;
}

QString DemoServer::clientId() const
{
    return QString::fromStdString(demoKadenceKey(d->m_options.seed).id);
}

QString DemoServer::clientSecret() const
{
    return QString::fromStdString(demoKadenceKey(d->m_options.seed).secret);
}

QString DemoServer::spacebringClientId() const
{
    return QString::fromStdString(demoSpacebringKey(d->m_options.seed).id);
}

QString DemoServer::spacebringClientSecret() const
{
    return QString::fromStdString(demoSpacebringKey(d->m_options.seed).secret);
}

QString DemoServer::nexudusUser() const
{
    return QLatin1String(demoNexudusUserName);
}

QString DemoServer::nexudusPassword() const
{
    return QString::fromStdString(demoNexudusPassword(d->m_options.seed));
}

QString DemoServer::nexudusOneTimeUser() const
{
    return QLatin1String(demoNexudusOneTimeUserName);
}

QString DemoServer::nexudusOneTimeCode() const
{
    return QLatin1String(demoNexudusOneTimeCode);
}

QString DemoServer::nexudusReaderUser() const
{
    return QLatin1String(demoNexudusReaderName);
}

void DemoServer::expireTokens()
{
    d->m_tokens.expireAll();
    d->m_nexudus.expireTokens();
}

void DemoServer::expireRefreshTokens()
{
    d->m_nexudus.expireRefreshTokens();
}

void DemoServer::setThrottling(bool on)
{
    d->m_spacebringThrottle.setOn(on);
    d->m_nexudus.setThrottling(on);
}

void DemoServer::setLatency(std::chrono::milliseconds latency)
{
    d->setLatency(latency);
}

int DemoServer::postsReceived(const QString &pathSuffix) const
{
    return d->postsReceived(pathSuffix.toStdString());
}

int DemoServer::requestsReceived() const
{
    return d->m_requests;
}

} // namespace Foyer
