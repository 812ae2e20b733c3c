// SPDX-License-Identifier: MIT
#include "demonexudustokens.h"

#include "demojson.h"
#include "demotokens.h"

#include <algorithm>

namespace Foyer {

namespace {

constexpr std::chrono::hours refreshLifetime{24 * 14};

DemoAnswer tokenAnswer(int status, std::string body)
{
    return {status, "application/json; charset=utf-8", std::move(body), {{"Cache-Control", "no-store"}}};
}

DemoAnswer refusal(int status, const char *error, const char *description)
{
    std::string body;
    JsonWriter(body).text("error", error).text("error_description", description).end();
    return tokenAnswer(status, std::move(body));
}

std::string valueOf(const std::multimap<std::string, std::string> &form, const char *name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
}

} // namespace

DemoNexudusTokens::DemoNexudusTokens(std::vector<DemoNexudusUser> users, std::string password,
                                     std::chrono::seconds lifetime, const Clock &clock)
    : m_users(std::move(users))
    , m_password(std::move(password))
    , m_lifetime(lifetime)
    , m_clock(clock)
{}

DemoAnswer DemoNexudusTokens::grant(const DemoRequest &request, const Form &form)
{
    if (request.method != "POST") {
        DemoAnswer answer = refusal(405, "invalid_request", "A token is asked for with POST.");
        answer.headers.emplace_back("Allow", "POST");
        return answer;
    }
    if (!request.contentType.starts_with("application/x-www-form-urlencoded"))
        return refusal(400, "invalid_request", "A token is asked for with a form: application/x-www-form-urlencoded.");
    const std::string type = valueOf(form, "grant_type");
    if (type == "password")
        return byPassword(form);
    if (type == "refresh_token")
        return byRefreshToken(form);
    return refusal(400, "unsupported_grant_type", "The grant type must be password or refresh_token.");
}

DemoAnswer DemoNexudusTokens::byPassword(const Form &form)
{
    const auto user = std::find_if(m_users.begin(), m_users.end(),
                                   [name = valueOf(form, "username")](const auto &one) { return one.name == name; });
    if (user == m_users.end() || valueOf(form, "password") != m_password)
        return refusal(400, "invalid_grant", "The user name or the password is not right.");
    const std::string code = valueOf(form, "totp");
    if (!user->oneTimeCode.empty() && code.empty())
        return refusal(400, "invalid_grant", "This user needs a one-time code as well.");
    if (!user->oneTimeCode.empty() && code != user->oneTimeCode)
        return refusal(400, "invalid_grant", "The one-time code is not right.");
    return signIn(*user);
}

DemoAnswer DemoNexudusTokens::byRefreshToken(const Form &form)
{
    Grant grant;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_refresh.find(valueOf(form, "refresh_token"));
        if (found != m_refresh.end()) {
            grant = found->second;
            m_refresh.erase(found);
        }
    }
    if (!grant.user || grant.end <= m_clock.now())
        return refusal(400, "invalid_grant", "The refresh token is unknown, used up or expired.");
    return signIn(*grant.user);
}

DemoAnswer DemoNexudusTokens::signIn(const DemoNexudusUser &user)
{
    const std::string access = demoRandomToken();
    const std::string refresh = demoRandomToken();
    const UtcInstant now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        for (Grants *grants : {&m_access, &m_refresh})
            std::erase_if(*grants, [now](const auto &entry) { return entry.second.end <= now; });
        m_access[access] = {&user, now.plus(m_lifetime)};
        m_refresh[refresh] = {&user, now.plus(refreshLifetime)};
    }
    std::string body;
    JsonWriter json(body);
    json.text("access_token", access).text("token_type", "bearer").number("expires_in", m_lifetime.count());
    json.text("refresh_token", refresh).end();
    return tokenAnswer(200, std::move(body));
}

const DemoNexudusUser *DemoNexudusTokens::userOf(const std::string &authorization) const
{
    constexpr std::string_view scheme = "Bearer ";
    if (!authorization.starts_with(scheme))
        return nullptr;
    const std::lock_guard lock(m_mutex);
    const auto found = m_access.find(authorization.substr(scheme.size()));
    return found != m_access.end() && m_clock.now() < found->second.end ? found->second.user : nullptr;
}

void DemoNexudusTokens::expireAccess()
{
    const std::lock_guard lock(m_mutex);
    m_access.clear();
}

void DemoNexudusTokens::expireRefresh()
{
    const std::lock_guard lock(m_mutex);
    m_refresh.clear();
}

} // namespace Foyer
