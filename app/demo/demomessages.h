// SPDX-License-Identifier: MIT
#pragma once

#include "demobookings.h"

#include <map>
#include <string>
#include <vector>

/** @file What goes in and out of the demo's API, free of any HTTP library, and the answers for what went wrong. */
namespace Foyer {

struct DemoRequest {
    std::string method;
    std::string path;                              ///< decoded
    std::multimap<std::string, std::string> query; ///< decoded
    std::string accept;
    std::string contentType;
    std::string authorization;
    std::string body;

    /** The last value of that name, as the service's own framework takes it; empty when there is none. */
    [[nodiscard]] std::string value(const std::string &name) const;
};

struct DemoAnswer {
    int status = 200;
    std::string contentType;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
};

[[nodiscard]] DemoAnswer jsonAnswer(int status, std::string body);
/** `hydra:Error`. */
[[nodiscard]] DemoAnswer errorAnswer(int status, const std::string &description);
/** 404, as for any path or id that there isn't. */
[[nodiscard]] DemoAnswer notFoundAnswer();
/** 422 with `violations`. */
[[nodiscard]] DemoAnswer violationAnswer(const std::vector<DemoViolation> &violations);

} // namespace Foyer
