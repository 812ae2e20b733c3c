// SPDX-License-Identifier: MIT
#pragma once

#include "apiclient.h"
#include "fixedtoken.h"
#include "floorplan.h"
#include "planreader.h"

#include <QElapsedTimer>
#include <QHash>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Foyer {
class Clock;
class HttpTransport;
} // namespace Foyer

namespace Foyer::Kadence {

/**
 * Which parts of a plan are spaces: `space::<type>::<ULID>`, the id in either case (Floor plans, in the vendor's
 * drawings). A type that is not known is Unknown.
 */
[[nodiscard]] std::optional<PlanSpaceName> planSpaceNamed(QStringView elementId);

/**
 * The plans of the floors. They lie with another host than the API: what is sent there carries no token, and nothing
 * else that says who asks. Read off the GUI thread; kept in memory for an hour by address, the latest sixteen.
 *
 * Lives on the GUI thread. Destroying it ends every call without an answer.
 */
class Plans {
public:
    /** Both must outlive it. @p api: an address on this machine is read only when the API is there as well. */
    Plans(HttpTransport &transport, const Clock &clock, const QUrl &api);

    /**
     * As Workplace::floorPlan(). Protocol with a sentence when there is something that is no plan; Forbidden where the
     * host wants a sign-in.
     */
    RequestHandle read(const QUrl &url, QObject *context, Callback<FloorPlan> callback);

private:
    struct Known {
        FloorPlan plan;
        std::chrono::milliseconds readAt; ///< of the monotonic clock
    };
    using Shelf = QHash<QUrl, Known>;

    [[nodiscard]] bool mayBeRead(const QUrl &url) const;
    [[nodiscard]] std::optional<FloorPlan> known(const QUrl &url) const;

    const Clock &m_clock;
    const bool m_apiIsHere;
    FixedToken m_noToken;
    ApiClient m_client;
    std::shared_ptr<Shelf> m_shelf = std::make_shared<Shelf>(); ///< answers may come when this is gone
};

} // namespace Foyer::Kadence
