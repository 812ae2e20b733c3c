// SPDX-License-Identifier: MIT
#pragma once

#include "demokeys.h"
#include "demomessages.h"
#include "demospacebringquery.h"
#include "demospacebringworld.h"
#include "demothrottle.h"

#include <string>

namespace Foyer {

/**
 * The demo's coworking network, by Spacebring's contract: locations, resources and bookings to read, from a request to
 * an answer, without a socket. Thread-safe. Checks in this order: is the caller who they say (401), do they ask too
 * often (429), is there such a path (404), does it take that method (405), does the query make sense (400).
 */
class DemoSpacebring {
public:
    /** What the demo lets a key ask in a second. */
    static constexpr std::size_t requestsPerSecond = 10;

    /** @p throttle must outlive it. */
    DemoSpacebring(DemoSpacebringWorld world, const DemoKey &key, DemoThrottle &throttle);

    /** Whether that path is one of Spacebring's. */
    [[nodiscard]] static bool speaksAt(const std::string &path);
    [[nodiscard]] DemoAnswer answer(const DemoRequest &request);

    /** `{message,type}` and, when there are some, `code` and `issues`. */
    [[nodiscard]] static DemoAnswer refusal(int status, const char *type, const std::string &message,
                                            const char *code = "", const std::vector<DemoSpacebringIssue> &issues = {});

private:
    [[nodiscard]] bool isSignedIn(const std::string &authorization) const;
    [[nodiscard]] DemoAnswer locations() const;
    [[nodiscard]] DemoAnswer resources(const DemoRequest &request) const;
    [[nodiscard]] DemoAnswer bookings(const DemoRequest &request) const;
    [[nodiscard]] std::vector<const DemoSpacebringWorld::Booking *> find(const DemoSpacebringQuery &query) const;
    [[nodiscard]] bool matches(const DemoSpacebringWorld::Booking &booking, const DemoSpacebringQuery &query) const;

    const DemoSpacebringWorld m_world;
    const std::string m_key; ///< id and secret, with a colon between them
    DemoThrottle &m_throttle;
};

// What things look like from outside.
void appendDemoSpacebring(std::string &out, const DemoSpacebringWorld &world,
                          const DemoSpacebringWorld::Location &location);
void appendDemoSpacebring(std::string &out, const DemoSpacebringWorld &world,
                          const DemoSpacebringWorld::Resource &resource);
void appendDemoSpacebring(std::string &out, const DemoSpacebringWorld &world,
                          const DemoSpacebringWorld::Booking &booking);

} // namespace Foyer
