// SPDX-License-Identifier: MIT
#include "faultproxy.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace Foyer::Testing {

namespace {

constexpr int mostAtOnce = 256;
constexpr std::chrono::seconds patienceWithUpstream{30};

/** How long the whole answer is; nothing while that isn't known, or when only the end of the connection says it. */
std::optional<qsizetype> lengthOf(const QByteArray &answer, const QByteArray &method)
{
    const auto end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawRequest head; // the headers of an answer are read as those of a request
    head.head = answer.first(end + 4);
    const int status = head.head.mid(9, 3).toInt();
    if (method == "HEAD" || status == 204 || status == 304)
        return end + 4;
    const auto length = head.header("Content-Length");
    return length ? std::optional(end + 4 + length->toLongLong()) : std::nullopt;
}

/** Sends the request and waits for the answer, in whichever thread; empty when there was no whole one. */
QByteArray exchange(quint16 port, const QByteArray &request, const QByteArray &method)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port, QIODevice::ReadWrite, QAbstractSocket::IPv4Protocol);
    const QDeadlineTimer deadline(patienceWithUpstream);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    if (!socket.waitForConnected(left()))
        return {};
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(left())) {
        answer += socket.readAll();
        if (const auto length = lengthOf(answer, method); length && answer.size() >= *length)
            return answer;
    }
    const bool isEnd = socket.error() == QAbstractSocket::RemoteHostClosedError;
    return isEnd && answer.contains("\r\n\r\n") && !lengthOf(answer, method) ? answer : QByteArray();
}

} // namespace

FaultProxy::FaultProxy(const QUrl &upstream)
    : m_upstreamPort(static_cast<quint16>(upstream.port()))
    , m_server([this](const RawRequest &request) { return onRequest(request); })
{
    m_pool.setMaxThreadCount(mostAtOnce);
}

FaultProxy::FaultProxy(const QUrl &upstream, const TestIdentity &identity)
    : m_upstreamPort(static_cast<quint16>(upstream.port()))
    , m_server([this](const RawRequest &request) { return onRequest(request); }, identity)
{
    m_pool.setMaxThreadCount(mostAtOnce);
}

FaultProxy::~FaultProxy()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true; // no new work from here on
        ++m_hurries;
    }
    m_changed.notify_all();
    m_pool.waitForDone();
}

QUrl FaultProxy::url(const QString &pathAndQuery) const
{
    return m_server.url(pathAndQuery);
}

int FaultProxy::add(const When &when, const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_rules.append({when, fault});
    return static_cast<int>(m_rules.size()) - 1;
}

int FaultProxy::taken(int rule) const
{
    const std::lock_guard lock(m_mutex);
    return m_rules.at(rule).taken;
}

void FaultProxy::refuse(bool endConnections)
{
    m_server.stopListening();
    if (endConnections)
        m_server.endConnections();
}

void FaultProxy::heal()
{
    {
        const std::lock_guard lock(m_mutex);
        for (Rule &rule : m_rules)
            rule.isOver = true;
    }
    m_server.listenAgain();
}

void FaultProxy::keepConnections()
{
    const std::lock_guard lock(m_mutex);
    m_keepsConnections = true;
}

int FaultProxy::posts(const Path &path) const
{
    const auto all = requests();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [&](const RawRequest &one) { return one.method == "POST" && path.matches(one); }));
}

QList<RawRequest> FaultProxy::requests() const
{
    return m_server.requests();
}

int FaultProxy::connections() const
{
    return m_server.connections();
}

QList<int> FaultProxy::requestsPerConnection() const
{
    QList<int> counts(m_server.connections(), 0);
    for (const RawRequest &request : requests()) {
        if (request.connection >= counts.size())
            counts.resize(request.connection + 1);
        ++counts[request.connection];
    }
    return counts;
}

int FaultProxy::applied(const Path &path) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(m_answered.begin(), m_answered.end(), [&](const Answered &one) {
        return one.request.method == "POST" && path.matches(one.request);
    }));
}

int FaultProxy::accepted(const Path &path) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(m_answered.begin(), m_answered.end(), [&](const Answered &one) {
        return one.request.method == "POST" && one.status / 100 == 2 && path.matches(one.request);
    }));
}

int FaultProxy::upstreamFailures() const
{
    const std::lock_guard lock(m_mutex);
    return m_upstreamFailures;
}

int FaultProxy::late() const
{
    const std::lock_guard lock(m_mutex);
    return m_late;
}

void FaultProxy::applyLateNow()
{
    std::unique_lock lock(m_mutex);
    ++m_hurries;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_late == 0; });
}

bool FaultProxy::waitForLate(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, atMost, [this] { return m_late == 0; });
}

/** Runs in the server's thread, so it only decides. */
RawAnswer FaultProxy::onRequest(const RawRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (m_isEnding)
        return RawAnswer::closeSilently();
    if (m_hanging.contains(request.connection))
        return RawAnswer::hang();
    const Fault fault = faultFor(request);
    if (fault.hangs())
        m_hanging.insert(request.connection);
    const Job job = jobFor(request, fault);
    switch (fault.applied()) {
    case Fault::Applied::AtOnce:
        m_pool.start([this, job] { applyAndAnswer(job); });
        return RawAnswer::later();
    case Fault::Applied::Late:
        ++m_late;
        m_pool.start([this, job] { applyInTime(job); });
        break;
    case Fault::Applied::Never:
        break;
    }
    return fault.answerFrom({}, job.clientWantsClose);
}

Fault FaultProxy::faultFor(const RawRequest &request)
{
    Rule *found = nullptr;
    for (Rule &rule : m_rules) {
        if (rule.isOver || !rule.when.matches(request))
            continue;
        ++rule.matched; // also where another one is taken: "the second" means the second that arrives
        if (!found && rule.when.includes(rule.matched))
            found = &rule;
    }
    if (!found)
        return Fault::none();
    ++found->taken;
    return found->fault;
}

FaultProxy::Job FaultProxy::jobFor(const RawRequest &request, const Fault &fault) const
{
    Job job{request, request.head + request.body, false, fault, m_hurries};
    if (request.header("Connection").value_or("").toLower() != "close")
        return job;
    job.clientWantsClose = !m_keepsConnections;
    if (m_keepsConnections) {
        QByteArrayList lines = request.head.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.toLower().startsWith("connection:"); });
        job.bytes = lines.join('\n') + request.body;
    }
    return job;
}

void FaultProxy::applyAndAnswer(const Job &job)
{
    const QByteArray answer = apply(job);
    const Fault &fault = answer.isEmpty() ? Fault::answer(502) : job.fault;
    m_server.answer(job.request.connection, fault.answerFrom(answer, job.clientWantsClose));
}

void FaultProxy::applyInTime(const Job &job)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, job.fault.lateness(), [&] { return m_hurries != job.hurries; });
    }
    const QByteArray unused = apply(job);
    const std::lock_guard lock(m_mutex);
    --m_late;
    m_changed.notify_all();
}

QByteArray FaultProxy::apply(const Job &job)
{
    const QByteArray answer = exchange(m_upstreamPort, job.bytes, job.request.method);
    const std::lock_guard lock(m_mutex);
    if (answer.isEmpty())
        ++m_upstreamFailures;
    else
        m_answered.append({job.request, answer.mid(9, 3).toInt()});
    return answer;
}

} // namespace Foyer::Testing
