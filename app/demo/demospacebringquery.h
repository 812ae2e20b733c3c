// SPDX-License-Identifier: MIT
#pragma once

#include "demomessages.h"
#include "timetypes.h"

#include <optional>
#include <string>
#include <vector>

/** @file What Spacebring's lists can be asked for, and the pages they come in. */
namespace Foyer {

/** What is wrong with one part of a query. */
struct DemoSpacebringIssue {
    std::vector<std::string> path; ///< the parameter, and for a date filter the comparison as well
    std::string message;
};

/** `startDate[gt]=…` and its like. */
struct DemoSpacebringBound {
    bool ofStart = false; ///< or of the end
    std::string comparison;
    UtcInstant limit;

    [[nodiscard]] bool holds(UtcInstant value) const;
};

enum class DemoSpacebringOrder { Created, End, Start, Id };

struct DemoSpacebringQuery {
    std::string location; ///< ids in lower case; empty: not asked for
    std::string resource;
    std::string owner;
    std::vector<DemoSpacebringBound> bounds;
    std::vector<std::string> kinds; ///< sorted; empty: all
    DemoSpacebringOrder order = DemoSpacebringOrder::End;
    bool falling = false;
    std::size_t limit = 25;
    std::size_t first = 0; ///< of the things that match; from the page token
    std::vector<DemoSpacebringIssue> issues;
    bool hasForeignToken = false; ///< a page token that isn't ours, or is of another query

    [[nodiscard]] bool makesSense() const { return issues.empty() && !hasForeignToken; }
    /** Everything that decides which things are found and in which order; the same for the same question. */
    [[nodiscard]] std::string fingerprint(quint64 seed) const;
};

/** The query of `/resources/bookings/v1`. Parameters that it doesn't know are ignored. */
[[nodiscard]] DemoSpacebringQuery demoSpacebringBookingsQuery(const DemoRequest &request, quint64 seed);
/** The query of `/resources/v1`. */
[[nodiscard]] DemoSpacebringQuery demoSpacebringResourcesQuery(const DemoRequest &request, quint64 seed);

/** The token for the things from number @p next on; means something for that query only. */
[[nodiscard]] std::string demoSpacebringPageToken(const DemoSpacebringQuery &query, quint64 seed, std::size_t next);
/** The request's own query with another page token, ready to stand behind the path: `?locationRef=…`. */
[[nodiscard]] std::string demoSpacebringNextQuery(const DemoRequest &request, const std::string &token);

} // namespace Foyer
