// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "demomessages.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace Foyer {

/** Somebody who may sign in to the demo's Nexudus. */
struct DemoNexudusUser {
    std::string name;
    std::string oneTimeCode; ///< asked for when there is one
    bool mayCreate = true;
};

/**
 * Sign-in of the demo's Nexudus: a user's name and password, and a one-time code where the user has one; bearer tokens
 * with an end, and refresh tokens that are good once. Thread-safe.
 */
class DemoNexudusTokens {
public:
    /** @p clock must outlive it. All users have the one password. */
    DemoNexudusTokens(std::vector<DemoNexudusUser> users, std::string password, std::chrono::seconds lifetime,
                      const Clock &clock);

    /** Answers `POST /api/token`; @p form is its decoded body. Errors are those of RFC 6749. */
    [[nodiscard]] DemoAnswer grant(const DemoRequest &request, const std::multimap<std::string, std::string> &form);
    /** Whose token that `Authorization` header carries; null when it carries none that still holds. */
    [[nodiscard]] const DemoNexudusUser *userOf(const std::string &authorization) const;
    void expireAccess();
    void expireRefresh();

private:
    struct Grant {
        const DemoNexudusUser *user = nullptr;
        UtcInstant end;
    };
    using Grants = std::unordered_map<std::string, Grant>; ///< by token
    using Form = std::multimap<std::string, std::string>;

    [[nodiscard]] DemoAnswer byPassword(const Form &form);
    [[nodiscard]] DemoAnswer byRefreshToken(const Form &form);
    [[nodiscard]] DemoAnswer signIn(const DemoNexudusUser &user);

    const std::vector<DemoNexudusUser> m_users;
    const std::string m_password;
    const std::chrono::seconds m_lifetime;
    const Clock &m_clock;
    mutable std::mutex m_mutex; ///< guards what follows
    Grants m_access;
    Grants m_refresh;
};

} // namespace Foyer
