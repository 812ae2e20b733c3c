// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "demomessages.h"

#include <mutex>
#include <string>
#include <unordered_map>

namespace Foyer {

/** A token that nobody can guess. */
[[nodiscard]] std::string demoRandomToken();

/** Sign-in of the demo: one key, bearer tokens with an end. Thread-safe. */
class DemoTokens {
public:
    /** @p clock must outlive it. */
    DemoTokens(std::string clientId, std::string clientSecret, std::chrono::seconds lifetime, const Clock &clock);

    /** Answers `POST /oauth2/token`; @p form is its decoded body. Errors are those of RFC 6749. */
    [[nodiscard]] DemoAnswer grant(const DemoRequest &request, const std::multimap<std::string, std::string> &form);
    /** Whether that `Authorization` header carries a token that still holds. */
    [[nodiscard]] bool accepts(const std::string &authorization) const;
    void expireAll();

private:
    std::string m_clientId;
    std::string m_clientSecret;
    std::chrono::seconds m_lifetime;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, UtcInstant> m_ends; ///< by token
};

} // namespace Foyer
