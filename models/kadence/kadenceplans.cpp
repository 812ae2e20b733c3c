// SPDX-License-Identifier: MIT
#include "kadenceplans.h"

#include "clock.h"
#include "httptransport.h"
#include "kadencerequests.h"
#include "laterresult.h"

#include <QCoreApplication>

#include <algorithm>

namespace Foyer::Kadence {

namespace {

using namespace std::chrono_literals;

constexpr auto keepPlansFor = 1h;
constexpr qsizetype mostPlans = 16;

using ReadPlan = tl::expected<FloorPlan, PlanFault>;

void askForPicture(const QByteArray &, HttpRequest &request)
{
    request.headers.emplaceBack("Accept", "image/svg+xml");
}

/** What its host says is about the host, not about the key: none was sent. */
ApiError planError(ApiError error)
{
    if (error.kind == ErrorKind::Unauthorized)
        error.kind = ErrorKind::Forbidden;
    error.detail.clear(); // a static host's error page
    return error;
}

ApiError planError(PlanFault fault)
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    error.detail = planFaultText(fault);
    return error;
}

/** On this machine: plain http goes nowhere else, see faultOf(). */
bool isHere(const QUrl &url)
{
    const QString host = url.host().toLower();
    return url.scheme() != u"https" || host == u"localhost" || host.startsWith(u"127.") || host == u"::1";
}

} // namespace

std::optional<PlanSpaceName> planSpaceNamed(QStringView elementId)
{
    const auto parts = elementId.split(u"::");
    if (parts.size() != 3 || parts.at(0) != u"space")
        return std::nullopt;
    const QString id = parts.at(2).toString().toUpper();
    if (!isId(id))
        return std::nullopt;
    return PlanSpaceName{SpaceId(id), kindNamed(parts.at(1))};
}

Plans::Plans(HttpTransport &transport, const Clock &clock, const QUrl &api)
    : m_clock(clock)
    , m_apiIsHere(isHere(api))
    , m_noToken({})
    , m_client(transport, m_noToken, clock, askForPicture, [](const HttpResponse &, ApiError &) {})
{}

bool Plans::mayBeRead(const QUrl &url) const
{
    // A server somewhere else has no business with what listens on this machine.
    return !url.isEmpty() && (m_apiIsHere || !isHere(url));
}

std::optional<FloorPlan> Plans::known(const QUrl &url) const
{
    const auto found = m_shelf->constFind(url);
    if (found == m_shelf->cend() || m_clock.monotonic() - found->readAt >= keepPlansFor)
        return std::nullopt;
    return found->plan;
}

RequestHandle Plans::read(const QUrl &url, QObject *context, Callback<FloorPlan> callback)
{
    if (!mayBeRead(url)) {
        ApiError error;
        error.kind = ErrorKind::Validation;
        error.detail = QCoreApplication::translate("Kadence", "The plan's address may not be used.");
        return failLater(error, context, std::move(callback));
    }
    if (const auto plan = known(url))
        return answerLater<FloorPlan>(*plan, context, std::move(callback));

    const auto plan = std::make_shared<ReadPlan>(tl::unexpected(PlanFault::NotAPlan));
    const auto reader = [plan](const QByteArray &body) {
        *plan = readPlan(body, planSpaceNamed);
        // One that stops in the middle was cut on its way; with everything else, asking again would bring the same.
        const bool isCut = !*plan && plan->error() == PlanFault::NotAPlan && !body.trimmed().endsWith('>');
        return isCut ? JsonText::Cut : JsonText::Whole;
    };
    const auto deliver = [url, plan, shelf = std::weak_ptr(m_shelf), clock = &m_clock,
                          callback = std::move(callback)](const Result<HttpResponse> &response) {
        if (!response)
            return callback(tl::unexpected(planError(response.error())));
        if (!*plan)
            return callback(tl::unexpected(planError(plan->error())));
        if (const auto kept = shelf.lock()) {
            kept->insert(url, {**plan, clock->monotonic()});
            if (kept->size() > mostPlans)
                kept->erase(std::min_element(kept->begin(), kept->end(),
                                             [](const Known &a, const Known &b) { return a.readAt < b.readAt; }));
        }
        callback(**plan);
    };
    return m_client.read(url, Urgency::Foreground, reader, context, deliver);
}

} // namespace Foyer::Kadence
