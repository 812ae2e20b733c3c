// SPDX-License-Identifier: MIT
#pragma once

#include "demomessages.h"
#include "demonexudustokens.h"
#include "demothrottle.h"

#include <QJsonObject>

#include <mutex>
#include <string>
#include <vector>

namespace Foyer {

/** What there is at first in the demo's Nexudus: records as they are shown. Resources have every field. */
struct DemoNexudusWorld {
    std::vector<QJsonObject> businesses;
    std::vector<QJsonObject> types;
    std::vector<QJsonObject> resources;
};
[[nodiscard]] DemoNexudusWorld makeDemoNexudusWorld(quint64 seed);
/** A record's members that the server itself gives: `Id`, `UniqueId`, `CreatedOn` and so on. */
void addDemoNexudusOrigin(QJsonObject &record, quint64 seed, qint64 id, UtcInstant created, const QString &by);

/**
 * Workshops' resources, by Nexudus' contract, from a request to an answer, without a socket. Resources can be
 * created, each request creating one more; there they stay. Thread-safe. Checks in this order: do they ask too often
 * (409 without a body), is there such a path (404), does it take that method (405), is the caller signed in and may
 * they (both 401), is the body in a form that is read (415), does the request make sense (400).
 */
class DemoNexudus {
public:
    /** What the demo answers in a second, to all clients together. */
    static constexpr std::size_t requestsPerSecond = 20;

    /** @p clock must outlive it. */
    DemoNexudus(quint64 seed, std::vector<DemoNexudusUser> users, std::string password, std::chrono::seconds lifetime,
                const Clock &clock);

    /** Whether that path is one of Nexudus'. */
    [[nodiscard]] static bool speaksAt(const std::string &path);
    [[nodiscard]] static bool isTokenPath(const std::string &path);
    [[nodiscard]] DemoAnswer answer(const DemoRequest &request);
    void setThrottling(bool on) { m_throttle.setOn(on); }
    void expireTokens() { m_tokens.expireAccess(); }
    void expireRefreshTokens() { m_tokens.expireRefresh(); }

private:
    [[nodiscard]] DemoAnswer resource(const std::string &id) const;
    [[nodiscard]] DemoAnswer createResource(const DemoRequest &request, const DemoNexudusUser &user);

    const quint64 m_seed;
    const Clock &m_clock;
    DemoNexudusTokens m_tokens;
    DemoThrottle m_throttle;
    mutable std::mutex m_mutex; ///< guards the resources; nothing else changes
    DemoNexudusWorld m_world;
};

} // namespace Foyer
